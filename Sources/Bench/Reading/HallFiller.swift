internal import WorkCalendar

/// Fills a hall's tables with the years behind it: so many sub-tasks in cases of five, one in twenty
/// of them open. The rows are written straight into the tables, since to live through ten million
/// would take days; the entries of their journals are left out.
struct HallFiller {
  static let tasksInCase = 5
  private static let openShare = 20
  private static let step = 20_000

  private let database: RawDatabase
  private let departments: [String]
  private let count: Int
  private let today: CivilDate
  private var draw = Draw()

  init(_ path: String, departments: [String], count: Int, today: CivilDate) throws {
    database = try RawDatabase(path)
    self.departments = departments
    self.count = count
    self.today = today
  }

  /// Indexes are made anew at the end, which takes a tenth of the time.
  mutating func fill(at desk: BenchDesk) throws {
    try database.run("PRAGMA synchronous = OFF")
    let indexes = try database.rows(
      """
      SELECT name, sql FROM sqlite_master
      WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('sub_task', 'case_file')
      """)
    for index in indexes { try database.run("DROP INDEX \(index.text("name"))") }
    try rows(at: desk)
    for index in indexes {
      try desk.checkStop()
      try database.run(index.text("sql"))
    }
    try database.run(Self.counts)
    try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private mutating func rows(at desk: BenchDesk) throws {
    let file = try database.prepare(Self.file)
    let task = try database.prepare(Self.task)
    try database.run("BEGIN")
    for index in 0..<count {
      if index % Self.step == 0 {
        try desk.checkStop()
        try database.run("COMMIT; BEGIN")
      }
      try add(index, file, task)
    }
    try database.run("COMMIT")
  }

  private mutating func add(
    _ index: Int, _ file: RawStatement, _ task: RawStatement
  ) throws {
    let isOpen = draw.next(below: Self.openShare) == 0
    let department = draw.next(below: departments.count)
    // The first department has nothing late: its queue begins with what is taken in besides.
    let late = department == 0 ? 1 : -10
    let due = isOpen ? late + draw.next(below: 40) : -1500 + draw.next(below: 1490)
    let day = Int64(today.days) + Int64(due)
    let id = Int64(index / Self.tasksInCase + 1)
    let number = Array("330382-20250101-\(10_000_000 + id)-0".utf8)
    if index % Self.tasksInCase == 0 {
      file.bind(id, at: 1)
      file.bind(number, at: 2)
      file.bind(Array(number.suffix(6).filter { $0 != UInt8(ascii: "-") }), at: 3)
      file.bind(Array("\(id % 99_991)".utf8), at: 4)
      file.bind(day, at: 5)
      file.bind(Int64(today.days) - 1500 + Int64(index) * 1500 / Int64(count), at: 6)
      try file.run()
    }
    task.bind(id, at: 1)
    task.bind(Int64(index % Self.tasksInCase + 1), at: 2)
    task.bind(number, at: 3)
    task.bind(Array(departments[department].utf8), at: 4)
    task.bind(Array((isOpen ? "running" : "approved").utf8), at: 5)
    task.bind(day, at: 6)
    try task.run()
  }

  /// Taken in one after the other, so that the rows of a period lie together.
  private static let file = """
    INSERT INTO case_file VALUES (?1, ?2, ?3, 'open-pharmacy', 'open-pharmacy', ?4, ?4, '', '', '',
      'hall-county', 'SJ08', 'accepted', ?5 * 86400000, ?6 * 86400000, ?5, ?5, ?5, NULL, 1, 8, '', '',
      1, ?6 + ?1 % 20, ?6 + ?1 % 20 + 1, 'A0' || (?1 % 6), 1, ?1 % 50 <> 0, ?1 % 4 = 0, ?1 % 90 <> 0,
      ?1 % 9 = 0,
      1 + (?1 % 30 = 0), ?1 % 40 = 0, 0, ?1 % 8, ?1 % 13 = 0, ?1 % 7 = 0, 'SJ:3/3 XF:1/1')
    """
  private static let task = """
    INSERT INTO sub_task VALUES (?1 * 1000 + ?2, ?1, ?2, ?3, 'SJ08', 'open-pharmacy', ?4,
      'open-pharmacy', ?5, '', ?6 * 86400000, ?6 - 10, ?6, ?6 - 3, 0, NULL,
      'hall-county', ?6 - 10)
    """
  private static let counts = """
    INSERT INTO queue_count (department, day, waiting, running, warned)
      SELECT department, day, 0, sum(running), sum(warned) FROM (
        SELECT department, due AS day, 1 AS running, 0 AS warned FROM sub_task
        WHERE state = 'running'
        UNION ALL
        SELECT department, warning, 0, 1 FROM sub_task WHERE state = 'running'
      ) GROUP BY department, day
    """
}

extension [String: RawValue] {
  fileprivate func text(_ column: String) -> String {
    guard case .text(let text) = self[column] else { return "" }
    return text
  }
}
