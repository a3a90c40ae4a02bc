import CaseEngine
import GRDB
import Storage
import WorkCalendar

/// Reads one page of a queue: for each state, and each department when none is named, one indexed read
/// of a page, put in order together.
struct QueueReader {
  /// One indexed read.
  private struct Part {
    /// Department, or assignee where the filter names one.
    let who: String
    let state: SubTask.State
  }

  /// Of so many parts the rows are read at once: all but one are short as a rule.
  private static let fewParts = 3

  /// Departments that have a sub-task in any state, each found by a seek past the one before.
  private static let departments = """
    WITH RECURSIVE next (department) AS (
      SELECT min(department) FROM sub_task
      UNION ALL
      SELECT (SELECT min(department) FROM sub_task WHERE department > next.department)
      FROM next WHERE next.department IS NOT NULL
    )
    SELECT department FROM next WHERE department IS NOT NULL
    """

  private let database: Database
  private let filter: QueueFilter
  private let mark: QueueMark?
  private let limit: Int

  init(_ database: Database, filter: QueueFilter, mark: QueueMark?, limit: Int) {
    self.database = database
    self.filter = filter
    self.mark = mark
    self.limit = limit
  }

  func rows() throws -> [TaskRow] {
    if filter.assignees != nil, filter.unclaimedOnly { return [] }
    let parts = try whose().flatMap { who in
      filter.states.map { Part(who: who, state: $0) }
    }
    if parts.count <= Self.fewParts {
      let rows = try parts.flatMap { try page(TaskRow.columns, $0, decode: TaskRow.init) }
      guard parts.count > 1 else { return rows }
      return Array(rows.sorted { QueueMark(after: $0) < QueueMark(after: $1) }.prefix(limit))
    }
    // The marks of all pages first, since most of the rows are not among those shown.
    let marks = try parts.flatMap { part in
      try page("due, case_number, ordinal, id", part) { (QueueMark($0), $0.int64(3)) }
    }
    return try marks.sorted { $0.0 < $1.0 }.prefix(limit).compactMap { _, id in
      try database.first(
        "SELECT \(TaskRow.columns) FROM sub_task WHERE id = ?", id, decode: TaskRow.init)
    }
  }

  private func whose() throws -> [String] {
    if let officers = filter.assignees { return officers.sorted() }
    if let one = filter.department { return [one] }
    return try database.rows(Self.departments) { $0.text(0) }
  }

  private func page<Result>(
    _ columns: String, _ part: Part, decode: (Columns) throws -> Result
  ) throws -> [Result] {
    guard let span = QueueSpan(part.state, light: filter.light, today: filter.today) else {
      return []
    }
    var terms = Terms()
    if filter.assignees == nil {
      terms.add("department = ?", part.who)
      if filter.unclaimedOnly { terms.add("assignee IS NULL") }
    } else {
      terms.add("assignee = ?", part.who)
      // The plus keeps SQLite from the department's index: its whole queue is longer.
      if let department = filter.department { terms.add("+department = ?", department) }
    }
    terms.add("state = ?", part.state.rawValue)
    if let item = filter.item { terms.add("item = ?", item) }
    if let place = filter.place { terms.add("place = ?", place) }
    add(span, to: &terms)
    return try database.rows(
      "SELECT \(columns) FROM sub_task WHERE \(terms.sql) "
        + "ORDER BY due, case_number, ordinal LIMIT ?",
      terms.values + [limit], decode: decode)
  }

  private func add(_ span: QueueSpan, to terms: inout Terms) {
    let start = max(span.start, mark ?? span.start)
    terms.add(
      "(due, case_number, ordinal) > (?, ?, ?)", start.due.days, start.caseNumber, start.ordinal)
    if let day = span.lastDue { terms.add("due <= ?", day.days) }
    if let day = span.firstWarning { terms.add("warning >= ?", day.days) }
    if let day = span.lastWarning { terms.add("warning <= ?", day.days) }
  }
}

/// The conditions of a query with the values of their marks.
private struct Terms {
  private var conditions: [String] = []
  private(set) var values: [any Bindable] = []

  var sql: String { conditions.joined(separator: " AND ") }

  mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    self.values += values
  }
}

extension QueueMark {
  fileprivate init(_ row: Columns) {
    self.init(due: row.day(0), caseNumber: row.text(1), ordinal: row.int(2))
  }
}
