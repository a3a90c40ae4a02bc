import Foundation
import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func append(_ append: Append) throws(StoreFailure) -> AppendOutcome {
    try write { database in
      if let number = try database.caseNumber(ofCommand: append.command) {
        return (.alreadyDone(caseNumber: number), .rollback)
      }
      let head = try database.head(of: append.number)
      guard head.version == append.expecting else {
        return (.conflict(version: head.version), .rollback)
      }
      let changes = RowChanges(from: append.before, to: append.after)
      try RowWriter(database).write(changes, at: append.at)
      try database.add(append.entries, after: head.hash)
      return (.appended(version: append.after.file.version), .commit)
    }
  }

  package func entries(of number: String) throws(StoreFailure) -> [KeptEntry] {
    try read { database in
      try database.rows(
        "\(KeptEntry.select) WHERE case_number = ? ORDER BY sequence", [number], KeptEntry.init)
    }
  }

  package func entries(after position: Int64, limit: Int) throws(StoreFailure) -> [KeptEntry] {
    try read { database in
      try database.rows(
        "\(KeptEntry.select) WHERE position > ? ORDER BY position LIMIT ?", [position, limit],
        KeptEntry.init)
    }
  }

  package func caseNumber(ofCommand command: String) throws(StoreFailure) -> String? {
    try read { try $0.caseNumber(ofCommand: command) }
  }

  package func changeMark() throws(StoreFailure) -> Int64 { try watch.mark() }
}

extension Database {
  fileprivate func caseNumber(ofCommand command: String) throws -> String? {
    try first("SELECT case_number FROM journal WHERE command = ? AND leads = 1", [command]) {
      $0[0]
    }
  }

  /// How many entries the case has, and the last link of its chain.
  fileprivate func head(of number: String) throws -> (version: Int, hash: [UInt8]) {
    try first(
      """
      SELECT sequence, hash FROM journal WHERE case_number = ? ORDER BY sequence DESC LIMIT 1
      """, [number]
    ) { row in (row[0], KeptEntry.hash(row, 1)) } ?? (0, HashChain.start)
  }

  fileprivate func add(_ entries: [JournalEntry], after hash: [UInt8]) throws {
    let links = HashChain.links(after: hash, entries: entries)
    for (index, (entry, link)) in zip(entries, links).enumerated() {
      try run(
        """
        INSERT INTO journal (
          case_number, sequence, at, actor, place, desk, command, leads, kind, version, body,
          clock_fixed, hash
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          entry.caseNumber, entry.sequence, entry.at.milliseconds, entry.actor, entry.place,
          entry.window, entry.command, index == 0, entry.kind, entry.version, entry.body,
          entry.clockWasFixed, Data(link),
        ])
    }
  }
}

extension KeptEntry {
  fileprivate static let select = """
    SELECT position, case_number, sequence, at, actor, place, desk, command, kind, version, body,
      clock_fixed, hash FROM journal
    """

  fileprivate init(_ row: Row) {
    self.init(
      position: row[0],
      entry: JournalEntry(
        caseNumber: row[1], sequence: row[2], at: Moment(milliseconds: row[3]), actor: row[4],
        place: row[5], window: row[6], command: row[7], kind: row[8], version: row[9],
        body: row[10], clockWasFixed: row[11]),
      hash: Self.hash(row, 12))
  }

  fileprivate static func hash(_ row: Row, _ column: Int) -> [UInt8] { Array(row[column] as Data) }
}
