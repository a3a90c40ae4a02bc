/// What can only be seen when the whole folder is read: two entries with one code, names of what
/// is not there, conditions that nobody can answer.
struct DraftCheck {
  private let edition: Edition
  private let log: ReadingLog
  private let codes: [Problem.Kind: [String]]
  private let withdrawn: [String: WithdrawnItem]

  init(_ edition: Edition, _ log: ReadingLog) {
    self.edition = edition
    self.log = log
    codes = [
      .department: edition.departments.map(\.code), .place: edition.places.map(\.code),
      .zone: edition.zones.map(\.code), .material: edition.materials.map(\.code),
      .item: edition.items.map(\.code), .batch: edition.batches.map(\.code),
      .system: edition.profile.systems.map(\.code),
    ]
    withdrawn = Dictionary(edition.withdrawn.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
  }

  var findings: [Finding] {
    let known = codes.mapValues { Set($0) }
    let wrong = log.mentions.filter { !log.lost.contains($0.kind) }.compactMap { mention in
      finding(mention, exists: known[mention.kind]?.contains(mention.code) ?? false)
    }
    return DuplicateCheck(edition).findings + wrong
      + ConditionCheck(edition, log).findings
  }

  private func finding(_ mention: Mention, exists: Bool) -> Finding? {
    switch mention.use {
    case .plain: exists ? nil : unknown(mention)
    case .offer: exists || edition.isMatter(mention.code) ? nil : unknown(offer: mention)
    case .variant(let item): unknown(mention, among: edition.item(item))
    case .producer: exists || withdrawn[mention.code] != nil ? nil : unknown(mention)
    case .visit(let matter): exists ? outside(mention, matter) : unknown(mention)
    case .prerequisite(let item, let matter):
      exists ? outside(mention, matter) : ghost(mention, of: item)
    }
  }

  private func unknown(_ mention: Mention) -> Finding {
    unknown(mention, among: codes[mention.kind] ?? [])
  }

  private func unknown(_ mention: Mention, among known: [String]) -> Finding {
    let near = nearest(to: mention.code, among: known)
    return Finding(
      at: mention.at, rule: 1,
      problem: .unknown(mention.kind, code: mention.code, nearest: near))
  }

  /// What a place offers may be a matter, unless a matter could not be read.
  private func unknown(offer mention: Mention) -> Finding? {
    guard !log.lost.contains(.matter) else { return nil }
    return unknown(mention, among: edition.items.map(\.code) + edition.matters.map(\.code))
  }

  /// An item that is not there was told already.
  private func unknown(_ mention: Mention, among item: ServiceItem?) -> Finding? {
    guard let codes = item?.variants.map(\.code.rawValue), !codes.contains(mention.code)
    else { return nil }
    return unknown(mention, among: codes)
  }

  /// The item exists: is it one of this matter?
  private func outside(_ mention: Mention, _ matter: String) -> Finding? {
    let isInside = edition.matters.contains { candidate in
      candidate.code == matter && candidate.items.contains { $0.item == mention.code }
    }
    guard !isInside else { return nil }
    return Finding(
      at: mention.at, rule: 5, problem: .notInMatter(item: mention.code, matter: matter))
  }

  private func ghost(_ mention: Mention, of item: String) -> Finding {
    Finding(
      at: mention.at, rule: 4,
      problem: .ghostPrerequisite(item: edition.party(item), after: edition.party(mention.code)))
  }
}

extension Edition {
  /// The item of that code, in force or withdrawn, with the name of its department.
  func party(_ code: String) -> Problem.Party {
    let old = withdrawn.first { $0.code == code }
    let item = item(code)
    let department = item?.department ?? old?.department
    return Problem.Party(
      item: code, name: item?.name ?? old?.name,
      department: department.map { self.department($0)?.name ?? $0 },
      since: old?.since ?? item?.life.until, basis: old?.basis ?? item?.life.cancelledBy)
  }
}
