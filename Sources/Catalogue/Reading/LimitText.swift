import WorkCalendar

/// The grammar of a limit: `当场`, or a number and a unit, with `示例` behind a value that no
/// source gave. The words are data of the folder's format, the same in every language.
enum LimitText {
  private static let sample = "示例"
  private static let units: [(word: String, unit: TimeLimit.Unit)] = [
    ("工作日", .workingDays), ("半个工作日", .halfDays), ("自然日", .naturalDays), ("个月", .months),
    ("办公小时", .officeHours), ("分钟", .minutes),
  ]

  /// nil when the text is no limit.
  static func read(_ text: String) -> CatalogueLimit? {
    var words = text.split(separator: " ").map(String.init)
    let isSample = words.last == sample
    if isSample { words.removeLast() }
    if words == ["当场"] { return CatalogueLimit(.atOnce, isSample: isSample) }
    guard words.count == 2, let number = count(words[0]),
      let unit = units.first(where: { $0.word == words[1] })?.unit
    else { return nil }
    return CatalogueLimit(TimeLimit(n: number, unit: unit), isSample: isSample)
  }

  /// 1 to 9999, in ASCII digits.
  private static func count(_ word: String) -> Int? {
    guard word.utf8.count <= 4, word.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(word), number > 0
    else { return nil }
    return number
  }
}

extension YAMLValue {
  /// A limit, or nil and a finding.
  func limit() -> CatalogueLimit? {
    guard let text = text() else { return nil }
    if let limit = LimitText.read(text) { return limit }
    log.report(.badLimit(text), at: at)
    return nil
  }
}
