import GRDB
import Storage

/// Finds cases by what somebody typed: indexed reads for number, identity and the beginning of a name;
/// only when they do not fill the page, a walk over the names for those that contain the words.
struct CaseSearch {
  static let byTail = """
    SELECT id, received FROM case_file WHERE tail = ?1
      AND substr(replace(number, '-', ''), -length(?2)) = ?2
    ORDER BY received DESC, id DESC LIMIT ?3
    """
  /// A contact who is the applicant is found as the applicant; the indexes hold only others.
  static let byKey = [
    "applicant_key = ?1 AND applicant_key <> ''",
    "contact_key = ?1 AND contact_key <> '' AND contact_key <> applicant_key",
    "subject_key = ?1 AND subject_key <> ''",
    "project_code = ?1 AND project_code <> ''",
  ].map { condition in
    """
    SELECT id, received FROM case_file WHERE \(condition)
    ORDER BY received DESC, id DESC LIMIT ?2
    """
  }
  static let byBeginning = names { "\($0) >= ?1 AND \($0) < ?2" }
  static let byPart = names { "instr(\($0), ?1) > 1 AND ?2 = ''" }

  private static func names(_ condition: (String) -> String) -> [String] {
    [
      condition("applicant_name"),
      condition("contact_name") + " AND contact_name <> applicant_name",
    ].map { condition in
      """
      SELECT id, received FROM case_file WHERE \(condition)
      ORDER BY received DESC, id DESC LIMIT ?3
      """
    }
  }

  private let database: Database
  private let words: SearchWords
  private let limit: Int

  init(_ database: Database, words: SearchWords, limit: Int) {
    self.database = database
    self.words = words
    self.limit = limit
  }

  func rows() throws -> [CaseRow] {
    let direct = try Hit.newestFirst(byNumber() + byKeys() + byName(Self.byBeginning, words.after))
    var hits = direct
    let isNumber = words.number != nil && !direct.isEmpty
    if hits.count < limit, !isNumber {
      let others = try Hit.newestFirst(byName(Self.byPart, "", room: limit + direct.count))
      hits += others.filter { !direct.contains($0) }
    }
    return try hits.prefix(limit).compactMap { try database.file($0.id) }
  }

  private func byNumber() throws -> [Hit] {
    guard let number = words.number else { return [] }
    return try database.hits(Self.byTail, number.tail, number.digits, limit)
  }

  private func byKeys() throws -> [Hit] {
    try words.keys.flatMap { key in
      try Self.byKey.flatMap { try database.hits($0, key, limit) }
    }
  }

  /// - Parameter room: more than the limit where some of what is found may be found already.
  private func byName(_ queries: [String], _ end: String, room: Int? = nil) throws -> [Hit] {
    try queries.flatMap { try database.hits($0, words.text, end, room ?? limit) }
  }
}

extension SearchWords {
  /// Sorts after every text that begins with the words, since no text goes beyond U+10FFFF.
  fileprivate var after: String { text + "\u{10ffff}" }
}
