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

  var findings: [Finding] { guide + materials }

  private func finding(_ problem: Problem, isError: Bool = true) -> Finding {
    Finding(at: item.origin, rule: 2, isError: isError, problem: problem)
  }

  private var guide: [Finding] {
    let lists = [
      ("conditions", item.conditions), ("steps", item.steps), ("outputs", item.outputs),
    ]
    let empty = lists.filter { $0.1.isEmpty }.map {
      finding(.nothingListed(key: $0.0, item: item.code))
    }
    return empty + [type, codeType, limit, authority].compactMap { $0 }
  }

  /// Source: GB/T 39046-2020 table A.1; 11 to 19 and 21 to 29 are free for a province.
  private var type: Finding? {
    let known = (0...29).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return known.contains(item.type) ? nil : finding(.unknownType(item.type, item: item.code))
  }

  /// Of the codes that systems use only the national shape can be checked: 12 digits, or 14 with
  /// the variant, or either behind an office's 18 characters and its level.
  ///
  /// Source: GB/T 39554.1-2020 as far as codes in use show it.
  private var codeType: Finding? {
    guard let code = item.nationalCode.map({ Array($0.utf8) }) else { return nil }
    let base: ArraySlice<UInt8>
    switch code.count {
    case 12, 14: base = code[...]
    case 31, 33: base = code.dropFirst(19)
    default: return nil
    }
    guard Array(base.dropFirst(2).prefix(2)) != Array(item.type.utf8) else { return nil }
    let problem = Problem.codeOfOtherType(
      item.nationalCode ?? "", type: item.type, item: item.code)
    return finding(problem, isError: false)
  }

  private var limit: Finding? {
    guard let statutory = item.statutory.value?.limit else { return nil }
    let promised = item.promised.limit
    guard promised.isLonger(than: statutory, day: edition.profile.minutesPerDay) else { return nil }
    return finding(.promisedLonger(promised: promised, statutory: statutory))
  }

  /// R35: only an at-once item can be decided at the window.
  private var authority: Finding? {
    guard item.windowAuthority != nil, item.handling != .atOnce else { return nil }
    return Finding(at: item.origin, rule: 35, problem: .needlessAuthority(item: item.code))
  }

  private var materials: [Finding] {
    item.materials.flatMap { entry in
      let material = edition.material(entry.material)
      let basis: Problem? =
        entry.basis.isEmpty
        ? .noBasis(material: material?.name ?? entry.material, item: item.code) : nil
      return [
        basis.map { Finding(at: entry.origin, rule: 3, problem: $0) },
        material.flatMap(ghost).map { Finding(at: entry.origin, rule: 4, problem: $0) },
      ].compactMap { $0 }
    }
  }

  private func ghost(_ material: Material) -> Problem? {
    let producers = material.producedBy
    guard !producers.isEmpty, producers.allSatisfy({ edition.item($0) == nil }) else { return nil }
    return .ghostMaterial(
      material: material.name, askedBy: edition.party(item.code),
      producers: producers.map(edition.party))
  }
}
