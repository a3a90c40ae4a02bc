import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func append(_ append: Append) throws(StoreFailure) -> AppendOutcome {
    // All that can be worked out alone is, before others are kept waiting.
    let changes = RowChanges(from: append.before, to: append.after)
    let all = append.carried + append.entries
    let digests = all.map(HashChain.digest)
    return try write { database in
      if let number = try database.caseNumber(ofCommand: append.command) {
        return (.alreadyDone(caseNumber: number), .rollback)
      }
      let head = try database.head(of: append.number)
      guard head?.version ?? 0 == append.expecting else {
        return (.conflict(version: head?.version ?? 0), .rollback)
      }
      let notice = try database.lastHolidayNotice()
      guard notice == append.notice else { return (.outdated(notice: notice), .rollback) }
      for row in changes.newlyInSlot {
        let holder = try database.holder(of: row.slot, at: row.place, besides: head?.id.value ?? 0)
        if let holder { return (.slotTaken(row.slot, by: holder), .rollback) }
      }
      try RowWriter(database, changes, id: head?.id, at: append.at).write()
      let links = HashChain.links(after: head?.hash ?? HashChain.start, digests: digests)
      if let edition = append.edition { try database.keep(edition) }
      try database.add(all, links, leading: append.entries[0].sequence)
      if append.before == nil { try database.dropDraft(append.command) }
      try database.dropWaitingPrint(append.command)
      return (.appended(version: append.after.file.version), .commit)
    }
  }

  package func entries(of number: String) throws(StoreFailure) -> [KeptEntry] {
    try read { database in
      try database.rows(
        "\(KeptEntry.select) WHERE case_number = ? ORDER BY sequence", number,
        decode: KeptEntry.init)
    }
  }

  package func entries(after position: Int64, limit: Int) throws(StoreFailure) -> [KeptEntry] {
    try read { database in
      try database.rows(
        "\(KeptEntry.select) WHERE position > ? ORDER BY position LIMIT ?", position, limit,
        decode: KeptEntry.init)
    }
  }

  package func caseNumber(ofCommand command: String) throws(StoreFailure) -> String? {
    try read { try $0.caseNumber(ofCommand: command) }
  }

  package func changeMark() throws(StoreFailure) -> Int64 { try watch.mark() }
}

private struct Head {
  let id: CaseID
  let version: Int
  let hash: [UInt8]
}

extension Database {
  fileprivate func caseNumber(ofCommand command: String) throws -> String? {
    try first("SELECT case_number FROM journal WHERE command = ? AND leads = 1", command) {
      $0.text(0)
    }
  }

  /// Where the case's chain stands; nil when there is no such case.
  fileprivate func head(of number: String) throws -> Head? {
    try first(
      """
      SELECT id, sequence, hash FROM journal JOIN case_file ON number = case_number
      WHERE case_number = ? ORDER BY sequence DESC LIMIT 1
      """, number
    ) { Head(id: CaseID($0.int64(0)), version: $0.int(1), hash: $0.bytes(2)) }
  }

  /// - Parameter leading: the sequence of the first that the command made.
  fileprivate func add(
    _ entries: [JournalEntry], _ links: [[UInt8]], leading: Int
  ) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT INTO journal (
          case_number, sequence, at, actor, place, desk, command, leads, kind, version, body,
          clock_fixed, hash
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (entry, link) in zip(entries, links) {
      try statement.run(
        entry.caseNumber, entry.sequence, entry.at.milliseconds, entry.actor, entry.place,
        entry.window, entry.command, entry.sequence == leading, entry.kind,
        entry.version, entry.body, entry.clockWasFixed, link)
    }
  }
}

extension KeptEntry {
  static let select = """
    SELECT position, case_number, sequence, at, actor, place, desk, command, kind, version, body,
      clock_fixed, hash FROM journal
    """

  init(_ row: Columns) {
    self.init(
      position: row.int64(0),
      entry: JournalEntry(
        caseNumber: row.text(1), sequence: row.int(2), at: row.moment(3), actor: row.text(4),
        place: row.text(5), window: row.text(6), command: row.text(7), kind: row.text(8),
        version: row.int(9), body: row.text(10), clockWasFixed: row.bool(11)),
      hash: row.bytes(12))
  }
}
