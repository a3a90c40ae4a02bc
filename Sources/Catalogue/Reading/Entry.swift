import WorkCalendar

/// A map with known keys: the keys it may have are told at once, what is missing when it is asked
/// for.
///
/// Every reader gives back something even where it reports a finding, so that one pass finds all
/// that is wrong; a folder with an error never becomes an edition.
struct Entry {
  let at: SourceLine
  let log: ReadingLog
  private var values: [String: YAMLValue] = [:]
  /// Keys that an unknown one was probably meant for; they are not missing as well.
  private var misspelt: Set<String> = []

  /// nil, and reported, when the value is not a map.
  init?(_ value: YAMLValue, keys: [String]) {
    at = value.at
    log = value.log
    guard value.isMap else {
      value.reject(.map)
      return nil
    }
    for (key, value) in value.pairs() {
      if keys.contains(key.key) {
        values[key.key] = value
      } else {
        let near = nearest(to: key.key, among: keys)
        log.report(.unknownKey(key.key, nearest: near), at: key.at)
        if let near { misspelt.insert(near) }
      }
    }
  }

  /// nil when the key is not there or nothing stands after it.
  func value(_ key: String) -> YAMLValue? {
    guard let value = values[key], !value.isEmpty else { return nil }
    return value
  }

  /// The value of a key that must be there, or nil and a finding.
  func required(_ key: String, rule: Int? = nil) -> YAMLValue? {
    if let value = value(key) { return value }
    if !misspelt.contains(key) {
      log.report(.missingKey(key), at: values[key]?.at ?? at, rule: rule)
    }
    return nil
  }

  func text(_ key: String, rule: Int? = nil) -> String { required(key, rule: rule)?.text() ?? "" }
  func optionalText(_ key: String) -> String? { value(key)?.text() }
  func code(_ key: String = "code") -> String { required(key)?.code() ?? "" }

  /// A list of texts; none when the key is left out.
  func texts(_ key: String) -> [String] { value(key)?.list().compactMap { $0.text() } ?? [] }

  /// The entries of a list that must be there, though it may be empty.
  func list(_ key: String, rule: Int? = nil) -> [YAMLValue] {
    required(key, rule: rule)?.list() ?? []
  }

  /// The entries of a list; none when the key is left out.
  func optionalList(_ key: String) -> [YAMLValue] { value(key)?.list() ?? [] }

  /// The entries of a list that must be there and hold at least one.
  func filledList(_ key: String) -> [YAMLValue] {
    guard let value = required(key) else { return [] }
    let values = value.list()
    if values.isEmpty, value.isList { value.reject(.nonEmptyList) }
    return values
  }

  /// The code of another entry, which must exist.
  func reference(_ key: String, to kind: Problem.Kind) -> String {
    required(key)?.reference(to: kind) ?? ""
  }

  /// The code of another entry, which must exist; nil when the key is left out.
  func optionalReference(
    _ key: String, to kind: Problem.Kind, _ use: Mention.Use = .plain
  ) -> String? {
    value(key)?.reference(to: kind, use)
  }

  /// The codes of items, none when the key is left out.
  func items(_ key: String, _ use: Mention.Use) -> [String] {
    value(key)?.list().compactMap { $0.reference(to: .item, use) } ?? []
  }

  /// A count of at least 0.
  func count(_ key: String, default standard: Int) -> Int { optionalCount(key) ?? standard }

  /// A count of at least 0; nil when the key is left out.
  func optionalCount(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    guard let text = value.scalar, text.utf8.count <= 4, let count = Int(text), count >= 0 else {
      return value.fail(.wholeNumber)
    }
    return count
  }

  /// `true` or `false`.
  func flag(_ key: String, default standard: Bool = false) -> Bool {
    guard let value = value(key) else { return standard }
    switch value.scalar {
    case "true": return true
    case "false": return false
    default: return value.fail(.trueOrFalse) ?? standard
    }
  }
}

extension Entry {
  /// One word of a closed list; one that must be there when it has no standard.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, default standard: Word? = nil, rule: Int? = nil
  ) -> Word where Word.RawValue == String {
    // A closed list has a first word; it stands in where a finding was made.
    let first = standard ?? Array(Word.allCases)[0]
    guard let value = standard == nil ? required(key, rule: rule) : value(key) else { return first }
    return value.word() ?? first
  }

  /// One word of a closed list; nil when the key is left out.
  func optionalWord<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word?
  where Word.RawValue == String {
    value(key)?.word()
  }

  /// Words of a closed list, at least one; nil when the key is left out.
  func words<Word: RawRepresentable & CaseIterable>(_ key: String) -> [Word]?
  where Word.RawValue == String {
    guard let value = value(key) else { return nil }
    let values = value.list()
    if values.isEmpty, value.isList { value.reject(.nonEmptyList) }
    return values.compactMap { $0.word() }
  }
}

extension Entry {
  /// A day that must be there.
  func date(_ key: String) -> CivilDate { required(key)?.date() ?? CivilDate(days: 0) }

  /// A day; nil when the key is left out.
  func optionalDate(_ key: String) -> CivilDate? { value(key)?.date() }
}

extension YAMLValue {
  /// A day as `2026-03-02`, or nil and a finding.
  fileprivate func date() -> CivilDate? {
    guard let text = text() else { return nil }
    if let date = CivilDate(iso: text) { return date }
    log.report(.badDate(text), at: at)
    return nil
  }

  func word<Word: RawRepresentable & CaseIterable>() -> Word? where Word.RawValue == String {
    guard let text = text() else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    log.report(.unknownWord(text, key: key, allowed: allowed), at: at)
    return nil
  }

  /// The code of another entry; whether there is one is checked when all is read.
  func reference(to kind: Problem.Kind, _ use: Mention.Use = .plain) -> String? {
    guard let code = text() else { return nil }
    log.add(Mention(kind: kind, code: code, at: at, use: use))
    return code
  }
}
