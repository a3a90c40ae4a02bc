import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  @discardableResult
  package func record(_ entry: SignInEntry) throws(StoreFailure) -> KeptSignIn {
    try write { database in
      let last = try database.first(
        "SELECT sequence, hash FROM sign_in ORDER BY sequence DESC LIMIT 1"
      ) { (sequence: $0.int(0), hash: $0.bytes(1)) }
      let before = try database.lastSignIn(under: entry.staff)
      let kept = KeptSignIn(entry, after: last, wrongBefore: before?.wrongInARow ?? 0)
      try database.run(
        """
        INSERT INTO sign_in (sequence, kind, at, staff, actor, clock_fixed, wrong, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        kept.sequence, entry.kind.rawValue, entry.at.milliseconds, entry.staff, entry.actor,
        entry.clockWasFixed, kept.wrongInARow, kept.hash)
      return (kept, .commit)
    }
  }

  package func lastSignIn(under staff: String) throws(StoreFailure) -> KeptSignIn? {
    try read { try $0.lastSignIn(under: staff) }
  }

  package func signIns(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptSignIn] {
    try read {
      try $0.rows(
        "\(KeptSignIn.select) WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit,
        decode: KeptSignIn.init)
    }
  }
}

extension Database {
  fileprivate func lastSignIn(under staff: String) throws -> KeptSignIn? {
    try first(
      "\(KeptSignIn.select) WHERE staff = ? ORDER BY sequence DESC LIMIT 1", staff,
      decode: KeptSignIn.init)
  }
}

extension KeptSignIn {
  fileprivate static let select =
    "SELECT sequence, kind, at, staff, actor, clock_fixed, wrong, hash FROM sign_in"

  fileprivate init(_ row: Columns) throws {
    let entry = SignInEntry(
      kind: try row.word(1), at: row.moment(2), staff: row.text(3), actor: row.text(4),
      clockWasFixed: row.bool(5))
    self.init(
      sequence: row.int(0), entry: entry, wrongInARow: row.int(6), hash: row.bytes(7))
  }
}
