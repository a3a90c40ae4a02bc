import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  @discardableResult
  package func record(_ entry: AbsenceEntry) throws(StoreFailure) -> KeptAbsence {
    try write { database in
      let last = try database.first(
        "SELECT sequence, hash FROM absence ORDER BY sequence DESC LIMIT 1"
      ) { (sequence: $0.int(0), hash: $0.bytes(1)) }
      let kept = KeptAbsence(entry, after: last)
      try database.run(
        """
        INSERT INTO absence
          (sequence, kind, at, actor, staff, stand_in, first_day, last_day, clock_fixed, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        kept.sequence, entry.kind.rawValue, entry.at.milliseconds, entry.actor, entry.staff,
        entry.standIn, entry.from.days, entry.to.days, entry.clockWasFixed, kept.hash)
      return (kept, .commit)
    }
  }

  package func lastAbsence(of staff: String) throws(StoreFailure) -> KeptAbsence? {
    try read {
      try $0.first(
        "\(KeptAbsence.select) WHERE staff = ? ORDER BY sequence DESC LIMIT 1", staff,
        decode: KeptAbsence.init)
    }
  }

  /// An entry that a later one about the same person took the place of does not count.
  package func absences(
    standIn: String, on day: CivilDate
  ) throws(StoreFailure) -> [KeptAbsence] {
    let found = try read {
      try $0.rows(
        """
        \(KeptAbsence.select) AS held WHERE stand_in = ?1 AND last_day >= ?2 AND first_day <= ?2
          AND kind = 'absent' AND sequence =
            (SELECT max(sequence) FROM absence WHERE absence.staff = held.staff)
        """, standIn, day.days, decode: KeptAbsence.init)
    }
    return found.sorted { $0.entry.staff < $1.entry.staff }
  }

  package func absences(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptAbsence] {
    try read {
      try $0.rows(
        "\(KeptAbsence.select) WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit,
        decode: KeptAbsence.init)
    }
  }
}

extension SQLiteStore {
  package func queueViews(of staff: String) throws(StoreFailure) -> [KeptQueueView] {
    try read {
      try $0.rows(
        "SELECT staff, name, body FROM queue_view WHERE staff = ? ORDER BY name", staff
      ) { KeptQueueView(staff: $0.text(0), name: $0.text(1), body: $0.text(2)) }
    }
  }

  package func keep(_ view: KeptQueueView) throws(StoreFailure) {
    try change {
      try $0.run(
        "INSERT OR REPLACE INTO queue_view (staff, name, body) VALUES (?, ?, ?)", view.staff,
        view.name, view.body)
    }
  }

  package func dropQueueView(_ name: String, of staff: String) throws(StoreFailure) {
    try change { try $0.run("DELETE FROM queue_view WHERE staff = ? AND name = ?", staff, name) }
  }
}

extension KeptAbsence {
  fileprivate static let select = """
    SELECT sequence, kind, at, actor, staff, stand_in, first_day, last_day, clock_fixed, hash
    FROM absence
    """

  fileprivate init(_ row: Columns) throws {
    let entry = AbsenceEntry(
      kind: try row.word(1), at: row.moment(2), actor: row.text(3), staff: row.text(4),
      standIn: row.text(5), from: row.day(6), to: row.day(7), clockWasFixed: row.bool(8))
    self.init(sequence: row.int(0), entry: entry, hash: row.bytes(9))
  }
}
