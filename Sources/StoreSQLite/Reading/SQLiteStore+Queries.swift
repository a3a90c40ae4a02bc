package import CaseEngine
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func rows(of number: String) throws(StoreFailure) -> CaseRows? {
    try read { database in
      guard let id = try database.caseID(number), let file = try database.file(id) else {
        return nil
      }
      return CaseRows(
        file: file,
        tasks: try database.rows(
          "SELECT \(TaskRow.columns) FROM sub_task WHERE id BETWEEN ? AND ? ORDER BY id",
          id.rows.lowerBound, id.rows.upperBound, decode: TaskRow.init),
        outputs: try database.rows(
          "SELECT \(OutputRow.columns) FROM output WHERE id BETWEEN ? AND ? ORDER BY id",
          id.outputs.lowerBound, id.outputs.upperBound
        ) { try OutputRow($0, of: number) },
        materials: try database.rows(
          "SELECT \(MaterialRow.columns) FROM material_held WHERE id BETWEEN ? AND ? ORDER BY id",
          id.rows.lowerBound, id.rows.upperBound
        ) { try MaterialRow($0, of: number) },
        entries: try database.rows(
          "SELECT \(EntryRow.columns) FROM entry_owed WHERE case_id = ?", id.value,
          decode: EntryRow.init))
    }
  }

  package func queue(
    _ filter: QueueFilter, after mark: QueueMark?, limit: Int
  ) throws(StoreFailure) -> [TaskRow] {
    try read { try QueueReader($0, filter: filter, mark: mark, limit: limit).rows() }
  }

  package func counts(today: CivilDate) throws(StoreFailure) -> [QueueCounts] {
    try read { try $0.rows(BoardQuery.sql, today.days, decode: BoardQuery.counts) }
  }

  package func find(_ words: String, limit: Int) throws(StoreFailure) -> [CaseRow] {
    guard let words = SearchWords(words), limit > 0 else { return [] }
    return try read { try CaseSearch($0, words: words, limit: limit).rows() }
  }

  package func openCases(
    applicantKey: String, subjectKey: String, items: [String]
  ) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      let hits =
        try database.hits(OpenCases.ofApplicant, applicantKey)
        + database.hits(OpenCases.ofSubject, subjectKey)
      let files = try Hit.newestFirst(hits).compactMap { try database.file($0.id) }
      return files.filter { $0.items.contains(where: items.contains) }
    }
  }

  package func cases(ofApplicant key: String, limit: Int) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      try database.rows(
        """
        SELECT \(CaseRow.columns) FROM case_file WHERE applicant_key = ? AND applicant_key <> ''
        ORDER BY received DESC, id DESC LIMIT ?
        """, key, limit, decode: CaseRow.init)
    }
  }

  package func latest(limit: Int) throws(StoreFailure) -> [LatestIntake] {
    try read { database in
      // From the end of the table backwards, so that no more is read than is asked for.
      try database.rows(
        """
        SELECT case_file.matter, journal.actor FROM case_file
        JOIN journal ON journal.case_number = case_file.number AND journal.sequence = 1
        WHERE case_file.id <= ? ORDER BY case_file.id DESC LIMIT ?
        """, Int64.max, limit
      ) { LatestIntake(matter: $0.text(0), clerk: $0.text(1)) }
    }
  }

  package func newest(limit: Int) throws(StoreFailure) -> [CaseRow] {
    guard limit > 0 else { return [] }
    return try read { database in
      try database.rows(
        "SELECT \(CaseRow.columns) FROM case_file WHERE id <= ? ORDER BY id DESC LIMIT ?",
        Int64.max, limit, decode: CaseRow.init)
    }
  }

  package func cases(in state: CaseFile.State, limit: Int) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      try database.rows(
        """
        SELECT \(CaseRow.columns) FROM case_file WHERE state = ? ORDER BY since, id LIMIT ?
        """, state.rawValue, limit, decode: CaseRow.init)
    }
  }

  package func lapsing(through day: CivilDate, limit: Int) throws(StoreFailure) -> [CaseRow] {
    try read { database in
      try database.rows(
        """
        SELECT \(CaseRow.columns) FROM case_file WHERE lapses <= ? ORDER BY lapses, id LIMIT ?
        """, day.days, limit, decode: CaseRow.init)
    }
  }
}

/// The board: sums over the days for which a count is kept, never over sub-tasks.
enum BoardQuery {
  static let sql = """
    SELECT department, sum(waiting), sum(running),
      sum(running) FILTER (WHERE day < ?1),
      sum(warned) FILTER (WHERE day <= ?1),
      sum(running) FILTER (WHERE day = ?1), sum(stopped)
    FROM queue_count GROUP BY department ORDER BY department
    """

  static func counts(_ row: Columns) -> QueueCounts {
    // A sum over no day is null, which reads as 0.
    QueueCounts(
      department: row.text(0), waiting: row.int(1), running: row.int(2), late: row.int(3),
      warned: row.int(4), dueToday: row.int(5),
      stopped: row.int(6))
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
    SELECT id, received FROM case_file
    WHERE \(key) = ? AND \(key) <> '' AND state IN (\(states))
    """
  }
}

extension Database {
  fileprivate func caseID(_ number: String) throws -> CaseID? {
    try first("SELECT id FROM case_file WHERE number = ?", number) { CaseID($0.int64(0)) }
  }

  func file(_ id: CaseID) throws -> CaseRow? {
    try first(
      "SELECT \(CaseRow.columns) FROM case_file WHERE id = ?", id.value, decode: CaseRow.init)
  }
}
