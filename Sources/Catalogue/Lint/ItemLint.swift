import WorkCalendar

/// What one item breaks: its guide is incomplete (R2), it asks without a basis (R3), or for what
/// nobody can produce any more (R4).
struct ItemLint {
  private let item: ServiceItem
  private let edition: Edition

  init(_ item: ServiceItem, _ edition: Edition) {
    self.item = item
    self.edition = edition
  }

  var findings: [Finding] {
    guide + limits + links + code + life + safety + materials + undertaking
      + HandlingLint(item, edition).findings
  }

  private func finding(
    _ problem: Problem, at: SourceLine? = nil, rule: Int = 2, isError: Bool = true
  ) -> Finding {
    Finding(at: at ?? item.origin, rule: rule, isError: isError, problem: problem)
  }

  private var guide: [Finding] {
    let lists = [
      ("conditions", item.conditions), ("steps", item.steps), ("outputs", item.outputs),
    ]
    let empty = lists.filter { $0.1.isEmpty }.map {
      finding(.nothingListed(key: $0.0, item: item.code))
    }
    let variants = item.variants.filter { $0.outputs?.isEmpty ?? false }.map {
      finding(.nothingListed(key: "outputs", item: item.code), at: $0.origin)
    }
    return empty + variants + [type, authority].compactMap { $0 }
  }

  /// Source: GB/T 39046-2020 table A.1; 11 to 19 and 21 to 29 are free for a province.
  private var type: Finding? {
    let known = (0...29).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return known.contains(item.type) ? nil : finding(.unknownType(item.type, item: item.code))
  }

  /// R35: only what is decided at once can be decided at the window.
  private var authority: Finding? {
    let isAtOnce =
      item.handling == .atOnce || item.variants.contains { $0.handling == .atOnce }
    guard item.windowAuthority != nil, !isAtOnce else { return nil }
    return finding(.needlessAuthority(item: item.code), rule: 35)
  }

  /// R13: what guards public safety is never decided on an undertaking.
  private var safety: [Finding] {
    guard item.publicSafety != nil, let terms = item.commitment else { return [] }
    return [finding(.unsafeCommitment(item: item.code), at: terms.origin, rule: 13)]
  }

  private var code: [Finding] {
    guard let text = item.nationalCode, let code = NationalCode(text) else { return [] }
    var problems = code.faults.map {
      Problem.register(.strangeCode(text, $0, item: item.code))
    }
    if code.type != item.type {
      problems.append(.codeOfOtherType(text, type: item.type, item: item.code))
    }
    return problems.map { finding($0, isError: false) }
  }
}

// MARK: Limits and life

extension ItemLint {
  /// Of the item, of each variant that has a limit of its own, and of each special link.
  private var limits: [Finding] {
    let own = longer(item.promised, item.statutory.value, at: item.origin)
    let variants = item.variants.filter { $0.promised != nil || $0.statutory != nil }
      .map { variant in
        let item = item.applying(variant)
        return longer(item.promised, item.statutory.value, at: variant.origin)
      }
    let links = everyLink.map { longer($0.promised, $0.limit, at: $0.origin) }
    return ([own] + variants + links).compactMap { $0 }
  }

  private var everyLink: [SpecialLink] {
    item.special + item.variants.flatMap { $0.special ?? [] }
  }

  /// R25: a procedure of PL 45 stops the law's own limit, so it is marked, with a basis.
  private var links: [Finding] {
    everyLink.compactMap { link in
      if link.procedure != nil {
        let hasBasis = link.basis?.contains { !$0.isWhitespace } ?? false
        let problem = RegisterProblem.procedureWithoutBasis(link: link.name, item: item.code)
        return hasBasis ? nil : finding(.register(problem), at: link.origin, rule: 25)
      }
      return SpecialLink.Procedure(spokenOfIn: link.name).map { procedure in
        finding(
          .register(.unmarkedProcedure(link: link.name, procedure, item: item.code)),
          at: link.origin, rule: 25, isError: false)
      }
    }
  }

  private func longer(
    _ promised: CatalogueLimit?, _ statutory: CatalogueLimit?, at: SourceLine
  ) -> Finding? {
    guard let promised = promised?.limit, let statutory = statutory?.limit,
      promised.isLonger(than: statutory, day: edition.profile.minutesPerDay)
    else { return nil }
    return finding(.promisedLonger(promised: promised, statutory: statutory), at: at)
  }

  private var life: [Finding] {
    let life = item.life
    let days = [("published", life.published), ("from", life.from), ("until", life.until)]
      .compactMap { key, day in day.map { (key, $0) } }
    let wrong = zip(days, days.dropFirst()).filter { first, second in
      // On one day it may be announced and begin, but not begin and end.
      second.0 == "until" ? first.1 >= second.1 : first.1 > second.1
    }.map { first, second in
      RegisterProblem.lifeOutOfOrder(item: item.code, first: first.0, second: second.0)
    }
    let isVague = life.cancelledBy != nil && life.until == nil
    return (wrong + (isVague ? [.cancelledWithoutDay(item: item.code)] : [])).map {
      Finding(at: life.origin, rule: 6, problem: .register($0))
    }
  }
}

// MARK: Materials

extension ItemLint {
  private var materials: [Finding] {
    (item.materials + item.variants.flatMap { $0.materials ?? [] }).flatMap { entry in
      let material = edition.material(entry.material)
      let basis: Problem? =
        entry.basis.isEmpty
        ? .noBasis(material: material?.name ?? entry.material, item: item.code) : nil
      return [
        basis.map { finding($0, at: entry.origin, rule: 3) },
        ghost(material).map { finding($0, at: entry.origin, rule: 4) },
      ].compactMap { $0 }
    }
  }

  /// R13: an undertaking stands only for what the item asks for.
  private var undertaking: [Finding] {
    guard let terms = item.commitment else { return [] }
    let asked = Set(item.materials.map(\.material))
    return terms.standsFor.filter { !asked.contains($0) }.map {
      let name = edition.material($0)?.name ?? $0
      return finding(
        .register(.standsForNothing(material: name, item: item.code)), at: terms.origin, rule: 13)
    }
  }

  /// What an item asked for that is no more itself is history.
  private func ghost(_ material: Material?) -> Problem? {
    guard let material, item.life.state(on: edition.date) != .cancelled else { return nil }
    return edition.ghost(material, askedBy: edition.party(item.code))
  }
}

extension Edition {
  /// The problem of a material that only items could make that are not in force; nil where one is,
  /// or where no item makes it at all (R4).
  func ghost(_ material: Material, askedBy asker: Problem.Party) -> Problem? {
    let producers = material.producedBy
    let isMade = producers.contains { item($0)?.life.isInForce(on: date) ?? false }
    guard !producers.isEmpty, !isMade else { return nil }
    return .ghostMaterial(
      material: material.name, askedBy: asker, producers: producers.map(party))
  }
}
