import Catalogue
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  /// On disk when it returns.
  package func reservePlatformSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    try write { database in
      let serials = try database.rows(
        """
        INSERT INTO platform_serial (day, last) VALUES (?, 1)
        ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last
        """, day.days
      ) { $0.int(0) }
      guard let serial = serials.first else { preconditionFailure("RETURNING returns the row") }
      return (serial, .commit)
    }
  }

  package func keep(
    _ entry: PlatformEntry, expecting count: Int
  ) throws(StoreFailure) -> PlatformOutcome {
    try write { database in
      let done = try database.first(
        "SELECT number FROM platform_entry WHERE command = ?", entry.command
      ) { $0.text(0) }
      if let done { return (.alreadyDone(number: done), .rollback) }
      let known = try database.first(
        "SELECT count(*) FROM platform_entry WHERE number = ?", entry.number
      ) { $0.int(0) }
      guard known == count else { return (.conflict, .rollback) }
      try database.insert(entry)
      if count == 0 {
        try database.run(
          "INSERT INTO platform_matter (number, place, open) VALUES (?, ?, 1)", entry.number,
          entry.place)
      } else if entry.ends {
        try database.run(
          "UPDATE platform_matter SET open = 0 WHERE number = ?", entry.number)
      }
      return (.kept, .commit)
    }
  }

  package func platformEntries(
    of number: String
  ) throws(StoreFailure) -> [KeptPlatformEntry] {
    try read {
      try $0.rows(
        "\(KeptPlatformEntry.select) WHERE number = ? ORDER BY sequence", number,
        decode: KeptPlatformEntry.init)
    }
  }

  package func platformMatters(
    at place: String?, onlyOpen: Bool, limit: Int
  ) throws(StoreFailure) -> [String] {
    guard limit > 0 else { return [] }
    let order = onlyOpen ? "ORDER BY id LIMIT ?" : "ORDER BY id DESC LIMIT ?"
    let open = onlyOpen ? "open = 1" : "TRUE"
    return try read { database in
      guard let place else {
        return try database.rows(
          "SELECT number FROM platform_matter WHERE \(open) \(order)", limit
        ) { $0.text(0) }
      }
      return try database.rows(
        "SELECT number FROM platform_matter WHERE place = ? AND \(open) \(order)", place, limit
      ) { $0.text(0) }
    }
  }

  package func platformEntries(
    after sequence: Int, limit: Int
  ) throws(StoreFailure) -> [KeptPlatformEntry] {
    try read {
      try $0.rows(
        "\(KeptPlatformEntry.select) WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence,
        limit, decode: KeptPlatformEntry.init)
    }
  }
}

extension Database {
  fileprivate func insert(_ entry: PlatformEntry) throws {
    let last = try first(
      "SELECT sequence, hash FROM platform_entry ORDER BY sequence DESC LIMIT 1"
    ) { (sequence: $0.int(0), hash: $0.bytes(1)) }
    let kept = KeptPlatformEntry(entry, after: last)
    try run(
      """
      INSERT INTO platform_entry (
        sequence, kind, number, at, actor, place, window, command, platform, name, phone, what,
        site, words, case_number, day, clock_fixed, hash
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      kept.sequence, entry.kind.rawValue, entry.number, entry.at.milliseconds, entry.actor,
      entry.place, entry.window, entry.command, entry.platform.rawValue, entry.name, entry.phone,
      entry.what, entry.site, entry.words, entry.caseNumber, entry.day.days, entry.clockWasFixed,
      kept.hash)
  }
}

extension KeptPlatformEntry {
  fileprivate static let select = """
    SELECT sequence, kind, number, at, actor, place, window, command, platform, name, phone, what,
      site, words, case_number, day, clock_fixed, hash
    FROM platform_entry
    """

  fileprivate init(_ row: Columns) throws {
    let entry = PlatformEntry(
      kind: try row.word(1), number: row.text(2), at: row.moment(3), actor: row.text(4),
      place: row.text(5), window: row.text(6), command: row.text(7), platform: try row.word(8),
      name: row.text(9), phone: row.text(10), what: row.text(11), site: row.text(12),
      words: row.text(13), caseNumber: row.text(14), day: row.day(15),
      clockWasFixed: row.bool(16))
    self.init(sequence: row.int(0), entry: entry, hash: row.bytes(17))
  }
}
