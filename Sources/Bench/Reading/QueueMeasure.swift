internal import Catalogue
internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import StoreSQLite
internal import WorkCalendar

/// A page of a queue and the counts of the board, in a hall with years of work behind it.
struct QueueMeasure {
  private static let page = 50

  private let desk: BenchDesk
  private let hall: ServiceHall
  private let supervisor: Session
  private let raw: RawDatabase
  private let departments: [String]

  /// - Parameter database: a hall that `HallFiller` filled.
  init(_ database: String, at desk: BenchDesk) throws {
    self.desk = desk
    hall = try ServiceHall(
      store: SQLiteStore(opening: database), clock: { Drugstore.hour },
      fixedClock: Drugstore.hour)
    supervisor = try Drugstore.session("9001", in: hall)
    raw = try RawDatabase(database)
    departments = hall.edition.departments.map(\.code)
  }

  func measure(_ found: (Figure) -> Void) throws {
    let count = String(desk.settings.tasks)
    desk.say(.measuringQueue, count)
    let pages = try Contest(
      rounds: desk.settings.rounds, at: desk, ours: { try page($0) }, limit: { try rawPage($0) })
    found(
      Figure(
        "queue-page", .queuePage, [count], unit: .microseconds, pages, over: .bareQuery,
        scale: 1e6, goal: 1.2))
    let boards = try Contest(
      rounds: desk.settings.rounds, at: desk, ours: { _ in try board() },
      limit: { _ in try rawBoard() })
    let live = try Samples((0..<3).map { _ in try liveBoard() }).median
    found(
      Figure(
        "board", .board, [count], unit: .microseconds, boards, over: .bareQuery, scale: 1e6,
        goal: 1.5
      ).with("live-count", .liveCount, live * 1e3, .milliseconds))
    try figures(found)
  }

  /// All rates of all cases by window (R34), beside one bare look at each of their rows.
  private func figures(_ found: (Figure) -> Void) throws {
    let (from, to) = (CivilDate(2000, 1, 1), CivilDate(2099, 12, 31))
    let query = FigureQuery(from: from, to: to, grouping: .window)
    let cases = try hall.figures(query, isCompared: false, by: supervisor).whole.now[.received]
    let reports = try Contest(
      rounds: desk.settings.rounds, at: desk,
      ours: { _ in
        try Stopwatch.time { _ = try hall.figures(query, isCompared: false, by: supervisor) }
      },
      limit: { _ in try Stopwatch.time { try rawFigures() } })
    found(
      Figure(
        "report", .report, [String(cases)], unit: .milliseconds, reports, over: .bareQuery,
        scale: 1e3, goal: nil))
  }

  /// Once for each day of a case, as the report does.
  private func rawFigures() throws {
    for day in ["received", "decided", "closed"] {
      let query = try raw.prepare(
        """
        SELECT window, count(*), sum(visits <= 1) FROM case_file WHERE \(day) > 0 GROUP BY window
        """)
      while try query.step() { _ = query.touch() }
    }
  }

  private var repeats: Int { desk.settings.isQuick ? 100 : 1000 }

  private func median(_ body: (Int) throws -> Void) throws -> Double {
    try Samples(
      (0..<repeats).map { index in try Stopwatch.time { try body(index) } }
    ).median
  }

  private func page(_ round: Int) throws -> Double {
    try median { index in
      let filter = QueueFilter(
        department: department(round, index), states: [.running], today: Drugstore.hour.date)
      let rows = try hall.queue(filter, limit: Self.page, by: supervisor)
      precondition(!rows.isEmpty, "a department of a filled hall has work")
    }
  }

  private func rawPage(_ round: Int) throws -> Double {
    let query = try raw.prepare(
      """
      SELECT * FROM sub_task WHERE department = ?1 AND state = 'running'
      ORDER BY due, case_number, ordinal LIMIT \(Self.page)
      """)
    return try median { index in
      query.bind(Array(department(round, index).utf8), at: 1)
      while try query.step() { _ = query.touch() }
    }
  }

  private func department(_ round: Int, _ index: Int) -> String {
    departments[(round * 31 + index * 7) % departments.count]
  }

  private func board() throws -> Double {
    try median { _ in _ = try hall.counts(by: supervisor) }
  }

  private func rawBoard() throws -> Double {
    let query = try raw.prepare(
      """
      SELECT department, sum(waiting), sum(running), sum(CASE WHEN day < ?1 THEN running END),
        sum(CASE WHEN day <= ?1 THEN warned END), sum(CASE WHEN day = ?1 THEN running END)
      FROM queue_count GROUP BY department
      """)
    query.bind(Int64(Drugstore.hour.date.days), at: 1)
    return try median { _ in while try query.step() { _ = query.touch() } }
  }

  /// What the board would cost without counts that are kept.
  private func liveBoard() throws -> Double {
    let query = try raw.prepare(
      """
      SELECT department, count(*), sum(due < ?1), sum(warning <= ?1) FROM sub_task
      WHERE state = 'running' GROUP BY department
      """)
    query.bind(Int64(Drugstore.hour.date.days), at: 1)
    return try Stopwatch.time { while try query.step() { _ = query.touch() } }
  }
}
