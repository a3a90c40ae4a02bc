import CaseEngine
import GRDB
import Storage
import WorkCalendar

/// Reads one page of a queue: for each state, and each department when none is named, one indexed read
/// of a page, put in order together.
struct QueueReader {
  /// Which index leads to the rows.
  enum Way: Sendable {
    case department, unclaimed, assignee

    /// Arguments: who (department or assignee), state, the mark's due, number and ordinal, last due
    /// day, last warning day, first warning day, limit, and for an assignee the department or nil.
    var sql: String {
      let condition =
        switch self {
        case .department: "department = ?1"
        case .unclaimed: "department = ?1 AND assignee IS NULL"
        case .assignee: "assignee = ?1 AND (?10 IS NULL OR department = ?10)"
        }
      return """
        SELECT \(TaskRow.columns) FROM sub_task
        WHERE \(condition) AND state = ?2 AND (due, case_number, ordinal) > (?3, ?4, ?5)
          AND due <= ?6 AND warning <= ?7 AND warning >= ?8
        ORDER BY due, case_number, ordinal LIMIT ?9
        """
    }
  }

  /// Departments that have a sub-task in any state, each found by a seek past the one before.
  static let departments = """
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
    if filter.assignee != nil, filter.unclaimedOnly { return [] }
    let pages = try whose().flatMap { who in
      try filter.states.map { try page(of: who, $0) }
    }
    guard pages.count > 1 else { return pages.first ?? [] }
    let inOrder = pages.joined().map { (mark: QueueMark(after: $0), row: $0) }
      .sorted { $0.mark < $1.mark }
    return inOrder.prefix(limit).map(\.row)
  }

  private var way: Way {
    if filter.assignee != nil { return .assignee }
    return filter.unclaimedOnly ? .unclaimed : .department
  }

  private func whose() throws -> [String] {
    if let one = filter.assignee ?? filter.department { return [one] }
    return try database.rows(Self.departments) { $0[0] as String }
  }

  private func page(of who: String, _ state: SubTask.State) throws -> [TaskRow] {
    guard let span = QueueSpan(state, light: filter.light, today: filter.today) else { return [] }
    let start = max(span.start, mark ?? span.start)
    var arguments: StatementArguments = [
      who, state.rawValue, start.due.days, start.caseNumber, start.ordinal, span.lastDue.days,
      span.lastWarning.days, span.firstWarning.days, limit,
    ]
    if way == .assignee { arguments += [filter.department] }
    return try database.rows(way.sql, arguments, TaskRow.init)
  }
}

/// The due and warning days of sub-tasks in one state that show a light on a day.
struct QueueSpan {
  private(set) var start = QueueMark(due: .first, caseNumber: "", ordinal: 0)
  private(set) var lastDue = CivilDate.last
  private(set) var firstWarning = CivilDate.first
  private(set) var lastWarning = CivilDate.last

  /// nil when none can show it.
  init?(_ state: SubTask.State, light: Light?, today: CivilDate) {
    guard let light else { return }
    switch (state, light) {
    case (.waiting, .green), (.approved, .grey), (.refused, .grey), (.void, .grey): return
    case (.running, .red): lastDue = today.adding(days: -1)
    case (.running, .yellow):
      start = QueueMark(due: today, caseNumber: "", ordinal: 0)
      lastWarning = today
    case (.running, .green):
      start = QueueMark(due: today, caseNumber: "", ordinal: 0)
      firstWarning = today.adding(days: 1)
    case (.waiting, _), (.running, .grey), (.approved, _), (.refused, _), (.void, _): return nil
    }
  }
}

extension CivilDate {
  fileprivate static let first = CivilDate(days: .min)
  fileprivate static let last = CivilDate(days: .max)
}
