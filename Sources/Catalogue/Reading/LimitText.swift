import WorkCalendar

/// The grammar of a limit: `当场`, or a number and a unit, with a mark behind a value that no source
/// gave, or that nobody has checked. The words are data of the folder's format, the same in every language.
enum LimitText {
  private static let marks: [String: Mark] = ["示例": .sample, "待核": .unverified]
  private static let units: [(word: String, unit: TimeLimit.Unit)] = [
    ("工作日", .workingDays), ("半个工作日", .halfDays), ("自然日", .naturalDays), ("个月", .months),
    ("办公小时", .officeHours), ("分钟", .minutes),
  ]

  /// nil when the text is no limit.
  static func read(_ text: String) -> CatalogueLimit? {
    let (words, mark) = parts(text)
    if words == ["当场"] { return CatalogueLimit(.atOnce, mark: mark) }
    guard words.count == 2, let number = count(words[0]),
      let unit = units.first(where: { $0.word == words[1] })?.unit
    else { return nil }
    return CatalogueLimit(TimeLimit(n: number, unit: unit), mark: mark)
  }

  /// How long something stays valid: `长期`, or a number of natural days or months; nil for
  /// anything else.
  static func readValidity(_ text: String) -> Validity? {
    let (words, mark) = parts(text)
    if words == ["长期"] { return Validity(.forever, mark: mark) }
    guard words.count == 2, let number = count(words[0]) else { return nil }
    switch words[1] {
    case "自然日": return Validity(.days(number), mark: mark)
    case "个月": return Validity(.months(number), mark: mark)
    default: return nil
    }
  }

  private static func parts(_ text: String) -> (words: [String], Mark?) {
    var words = text.split(separator: " ").map(String.init)
    guard let mark = words.last.flatMap({ marks[$0] }) else { return (words, nil) }
    words.removeLast()
    return (words, mark)
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
  /// How long it stays valid, or nil and a finding.
  func validity() -> Validity? {
    guard let text = text() else { return nil }
    if let validity = LimitText.readValidity(text) { return validity }
    log.report(.badValidity(text), at: at)
    return nil
  }
}
