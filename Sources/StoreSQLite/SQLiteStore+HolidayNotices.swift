import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func keepHolidayNotice(
    _ name: String, _ table: KeptText, at: Moment, by actor: String, clockWasFixed: Bool,
    after number: Int
  ) throws(StoreFailure) -> KeptHolidayNotice? {
    try write { database in
      guard try database.lastHolidayNotice() == number else { return (nil, .rollback) }
      let last = try database.first("SELECT max(position) FROM journal") { $0.int64(0) }
      let kept = KeptHolidayNotice(
        number: number + 1, name: name, table: table, at: at, actor: actor,
        clockWasFixed: clockWasFixed, position: last ?? 0)
      try database.run(
        """
        INSERT INTO holiday_notice (number, name, file, text, at, actor, clock_fixed, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        kept.number, name, table.name, table.text, at.milliseconds, actor, clockWasFixed,
        kept.position)
      return (kept, .commit)
    }
  }

  package func holidayNotices() throws(StoreFailure) -> [KeptHolidayNotice] {
    try read {
      try $0.rows(
        """
        SELECT number, name, file, text, at, actor, clock_fixed, position FROM holiday_notice
        ORDER BY number
        """, decode: KeptHolidayNotice.init)
    }
  }

  package func lastHolidayNotice() throws(StoreFailure) -> Int {
    try read { try $0.lastHolidayNotice() }
  }

  package func provisionalCases() throws(StoreFailure) -> Int {
    try read {
      try $0.first(
        """
        SELECT count(*) FROM (
          SELECT case_id FROM sub_task
          WHERE provisional = 1 AND state IN ('waiting', 'running', 'stopped') GROUP BY case_id)
        """
      ) { $0.int(0) } ?? 0
    }
  }
}

extension Database {
  /// 0 when there is none.
  func lastHolidayNotice() throws -> Int {
    try first("SELECT number FROM holiday_notice ORDER BY number DESC LIMIT 1") { $0.int(0) } ?? 0
  }
}

extension KeptHolidayNotice {
  fileprivate init(_ row: Columns) {
    self.init(
      number: row.int(0), name: row.text(1),
      table: KeptText(name: row.text(2), text: row.text(3)), at: row.moment(4),
      actor: row.text(5), clockWasFixed: row.bool(6), position: row.int64(7))
  }
}
