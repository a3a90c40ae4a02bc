import Phrases
import WorkCalendar

// What stands behind the nine fields: where, by whose decision, and what makes it easier.

extension GuideWords {
  var whereabouts: [String] {
    let facts = [
      say(.takenIn, names(guide.takenIn)), say(.handedOut, names(guide.handedOut)),
      scope.map { say(.scope, $0) },
    ].compactMap { $0 }
    return isBrief ? [list(facts)] : facts
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
    let never = guide.parts.enumerated().compactMap { index, part in
      part.item.publicSafety.map { isBrief ? say(.ofItem, String(index + 1), $0) : $0 }
    }
    return some { part in undertaking(part).map { [$0] } ?? [] }
      + (never.isEmpty ? [] : [say(.noUndertaking, list(never))])
  }

  /// What need not be brought then.
  private func spared(by terms: CommitmentTerms) -> String? {
    let names = guide.materials.map(\.material).filter { terms.standsFor.contains($0.code) }
      .map(\.name)
    return names.isEmpty ? nil : say(.sparedByUndertaking, list(names))
  }

  /// On what undertaking it is decided here; nil where the matter's questions never lead to one.
  private func undertaking(_ part: ServiceGuide.Part) -> String? {
    guard let terms = part.item.commitment else { return nil }
    var only = terms.when
    // Where several variants can be applied for, it is told for which of them.
    if part.variants.isEmpty {
      let asked = Set(guide.questions.map(\.code))
      switch terms.when.rest(variant: part.variant, asked: asked) {
      case .never: return nil
      case .always: only = nil
      case .test(let condition): only = condition
      }
    }
    let basis = isBrief ? nil : say(.materialBasis, terms.basis)
    return list(
      [
        onlyWhen(only), say(.undertaking, terms.duty, terms.checkWithin.text(language)),
        spared(by: terms), basis,
      ]
      .compactMap { $0 })
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
  var phrase: GuidePhrase {
    switch self {
    case .county: .scopeCounty
    case .city: .scopeCity
    case .province: .scopeProvince
    case .nation: .scopeNation
    }
  }
}
