import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func record(
    _ entries: [CreditEntry], after sequence: Int
  ) throws(StoreFailure) -> [KeptCredit]? {
    try write { database in
      let last = try database.first(
        "\(KeptCredit.select) ORDER BY sequence DESC LIMIT 1", decode: KeptCredit.init)
      guard (last?.sequence ?? 0) == sequence else { return (nil, .rollback) }
      let kept = KeptCredit.chained(entries, after: last)
      for one in kept { try database.insert(one) }
      return (kept, .commit)
    }
  }

  package func credit(of parties: [String]) throws(StoreFailure) -> [KeptCredit] {
    try read { database in
      try parties.compactMap { party in
        try database.first(
          "\(KeptCredit.select) WHERE party = ? ORDER BY sequence DESC LIMIT 1", party,
          decode: KeptCredit.init)
      }
    }
  }

  package func credit(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptCredit] {
    try read {
      try $0.rows(
        "\(KeptCredit.select) WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit,
        decode: KeptCredit.init)
    }
  }
}

extension Database {
  fileprivate func insert(_ kept: KeptCredit) throws {
    let entry = kept.entry
    try run(
      """
      INSERT INTO credit
        (sequence, kind, at, actor, party, name, reason, basis, day, clock_fixed, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      kept.sequence, entry.kind.rawValue, entry.at.milliseconds, entry.actor, entry.party,
      entry.name, entry.reason, entry.basis, entry.day.days, entry.clockWasFixed, kept.hash)
  }
}

extension KeptCredit {
  fileprivate static let select = """
    SELECT sequence, kind, at, actor, party, name, reason, basis, day, clock_fixed, hash
    FROM credit
    """

  fileprivate init(_ row: Columns) throws {
    let entry = CreditEntry(
      kind: try row.word(1), at: row.moment(2), actor: row.text(3), party: row.text(4),
      name: row.text(5), reason: row.text(6), basis: row.text(7), day: row.day(8),
      clockWasFixed: row.bool(9))
    self.init(sequence: row.int(0), entry: entry, hash: row.bytes(10))
  }
}
