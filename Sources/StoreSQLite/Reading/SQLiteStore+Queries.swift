package import CaseEngine
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func rows(of number: String) throws(StoreFailure) -> CaseRows? {
    try read { database in
      guard let file = try database.file(number) else { return nil }
      return CaseRows(
        file: file,
        tasks: try database.rows(
          "SELECT \(TaskRow.columns) FROM sub_task WHERE case_number = ? ORDER BY ordinal",
          [number], TaskRow.init),
        outputs: try database.rows(
          """
          SELECT \(OutputRow.columns) FROM output WHERE case_number = ?
          ORDER BY ordinal, position
          """, [number], OutputRow.init),
        materials: try database.rows(
          "SELECT \(MaterialRow.columns) FROM material_held WHERE case_number = ? ORDER BY position",
          [number], MaterialRow.init))
    }
  }

  package func queue(
    _ filter: QueueFilter, after mark: QueueMark?, limit: Int
  ) throws(StoreFailure) -> [TaskRow] {
    try read { try QueueReader($0, filter: filter, mark: mark, limit: limit).rows() }
  }

  package func counts(today: CivilDate) throws(StoreFailure) -> [QueueCounts] {
    try read { try $0.rows(BoardQuery.sql, [today.days], BoardQuery.counts) }
  }

  package func find(_ words: String, limit: Int) throws(StoreFailure) -> [CaseRow] {
    guard let words = SearchWords(words), limit > 0 else { return [] }
    return try read { try CaseSearch($0, words: words, limit: limit).rows() }
  }

  package func openCases(
    applicantKey: String, subjectKey: String, items: [String]
  ) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      let rows =
        try database.openCases(OpenCases.ofApplicant, applicantKey)
        + database.openCases(OpenCases.ofSubject, subjectKey)
      let wanted = try Set(rows).filter {
        try !database.items(of: $0.number).isDisjoint(with: items)
      }
      return wanted.sorted { ($0.received, $0.number) > ($1.received, $1.number) }
    }
  }

  package func cases(in state: CaseFile.State, limit: Int) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      try database.rows(
        """
        SELECT \(CaseRow.columns) FROM case_file WHERE state = ? ORDER BY since, number LIMIT ?
        """, [state.rawValue, limit], CaseRow.init)
    }
  }

  package func lapsing(through day: CivilDate, limit: Int) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      try database.rows(
        """
        SELECT \(CaseRow.columns) FROM case_file WHERE lapses <= ? ORDER BY lapses, number LIMIT ?
        """, [day.days, limit], CaseRow.init)
    }
  }
}

/// The board: sums over the days for which a count is kept, never over sub-tasks.
enum BoardQuery {
  static let sql = """
    SELECT department,
      sum(n) FILTER (WHERE state = 'waiting'),
      sum(n) FILTER (WHERE state = 'running' AND axis = 'due'),
      sum(n) FILTER (WHERE state = 'running' AND axis = 'due' AND day < ?1),
      sum(n) FILTER (WHERE state = 'running' AND axis = 'warning' AND day <= ?1),
      sum(n) FILTER (WHERE state = 'running' AND axis = 'due' AND day = ?1)
    FROM queue_count GROUP BY department ORDER BY department
    """

  static func counts(_ row: Row) -> QueueCounts {
    func sum(_ column: Int) -> Int { (row[column] as Int?) ?? 0 }
    return QueueCounts(
      department: row[0], waiting: sum(1), running: sum(2), late: sum(3), warned: sum(4),
      dueToday: sum(5))
  }
}

/// Open cases of one key. The states are written out, so that each is a seek in the index.
enum OpenCases {
  private static let states = CaseFile.State.allCases.filter(\.isOpen)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  static let ofApplicant = sql("applicant_key")
  static let ofSubject = sql("subject_key")

  private static func sql(_ key: String) -> String {
    """
    SELECT \(CaseRow.columns) FROM case_file
    WHERE \(key) = ? AND \(key) <> '' AND state IN (\(states))
    """
  }
}

extension Database {
  func file(_ number: String) throws -> CaseRow? {
    try first("SELECT \(CaseRow.columns) FROM case_file WHERE number = ?", [number], CaseRow.init)
  }

  fileprivate func openCases(_ sql: String, _ key: String) throws -> [CaseRow] {
    try rows(sql, [key], CaseRow.init)
  }

  fileprivate func items(of number: String) throws -> Set<String> {
    Set(try rows("SELECT item FROM sub_task WHERE case_number = ?", [number]) { $0[0] as String })
  }
}
