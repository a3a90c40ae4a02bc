import Phrases
import WorkCalendar

// What stands behind the nine fields: where, by whose decision, and what makes it easier.

extension GuideWords {
  var whereabouts: [String] {
    [
      say(.takenIn, names(guide.takenIn)), say(.handedOut, names(guide.handedOut)),
      scope.map { say(.scope, $0) },
    ].compactMap { $0 }
  }

  /// The narrowest of its items; nil for what is the county's own business only.
  private var scope: String? {
    let order = ServiceItem.Scope.allCases
    let scopes = guide.parts.map(\.item.scope)
    guard let narrowest = order.first(where: scopes.contains) else { return nil }
    return say(narrowest.phrase)
  }

  /// The places by name; where they are many, those of a level by their number.
  func names(_ places: [Place]) -> String {
    guard !places.isEmpty else { return say(.nowhere) }
    if places.count == guide.places.count, places.count > 3 { return say(.everywhere) }
    let few = 4
    let levels = Tier.allCases.reversed().compactMap { tier -> [String]? in
      let here = places.filter { $0.tier == tier }
      guard !here.isEmpty else { return nil }
      return here.count > few
        ? [say(.placeCount, say(tier.phrase), String(here.count))] : here.map(\.name)
    }
    return levels.flatMap { $0 }.joined(separator: say(.numbers))
  }

  var commitments: [String] {
    some { part in
      guard let terms = part.item.commitment else { return [] }
      return [
        list(
          [
            onlyWhen(terms.when),
            say(.undertaking, terms.duty, terms.checkWithin.text(language)),
            say(.materialBasis, terms.basis),
          ].compactMap { $0 })
      ]
    }
  }

  /// Who decides, where it is not simply the county's department.
  var authorities: [String] {
    some { part in
      let own = part.item.level == .county ? [] : [say(.decidedAt, say(part.item.level.phrase))]
      return own + part.delegations.map(text)
    }
  }

  private func text(_ delegated: ServiceGuide.Delegated) -> String {
    let entry = delegated.entry
    let form = say(entry.form == .entrusted ? .entrusted : .devolved)
    let who = say(.decidedBy, delegated.department, form)
    return list([onlyWhen(entry.when), who, entry.document].compactMap { $0 })
  }

  var hints: [String] {
    (guide.matter?.hints ?? []).map { list([onlyWhen($0.when), $0.text].compactMap { $0 }) }
  }

  var changes: [String] {
    guide.changes.map { change in
      let what = change.by.map { say(.replaced, change.material, $0) }
      return list(
        [
          what ?? say(.waived, change.material), onlyWhen(change.when),
          say(.materialBasis, change.basis),
        ].compactMap { $0 })
    }
  }
}

extension ServiceItem.Scope {
  fileprivate var phrase: GuidePhrase {
    switch self {
    case .county: .scopeCounty
    case .city: .scopeCity
    case .province: .scopeProvince
    case .nation: .scopeNation
    }
  }
}
