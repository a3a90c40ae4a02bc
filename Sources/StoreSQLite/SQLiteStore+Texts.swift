import GRDB
package import Storage
import WorkCalendar

/// Editions and calendars: texts that are kept whole.
extension SQLiteStore {
  package func editions() throws(StoreFailure) -> [KeptEdition] {
    try read { database in
      try database.rows("SELECT number, day FROM edition ORDER BY number") { row in
        let number = row.int(0)
        let files = try database.rows(
          "SELECT name, text FROM edition_file WHERE edition = ? ORDER BY position", number,
          decode: KeptText.init)
        return KeptEdition(number: number, date: row.day(1), files: files)
      }
    }
  }

  package func publish(_ edition: KeptEdition) throws(StoreFailure) {
    let isNew = try write { database in
      let there = try database.first("SELECT 1 FROM edition WHERE number = ?", edition.number) {
        $0.int(0)
      }
      guard there == nil else { return (false, .rollback) }
      try database.run(
        "INSERT INTO edition (number, day) VALUES (?, ?)", edition.number, edition.date.days)
      for (position, file) in zip(1..., edition.files) {
        try database.run(
          "INSERT INTO edition_file (edition, position, name, text) VALUES (?, ?, ?, ?)",
          edition.number, position, file.name, file.text)
      }
      return (true, .commit)
    }
    guard isNew else { throw .editionExists(edition.number, place: path) }
  }

  package func calendar(_ kind: CalendarKind) throws(StoreFailure) -> [KeptText] {
    try read { database in
      try database.rows(
        "SELECT name, text FROM calendar_table WHERE kind = ? ORDER BY position", kind.rawValue,
        decode: KeptText.init)
    }
  }

  package func keepCalendar(_ kind: CalendarKind, _ tables: [KeptText]) throws(StoreFailure) {
    try change { database in
      try database.run("DELETE FROM calendar_table WHERE kind = ?", kind.rawValue)
      for (position, table) in zip(1..., tables) {
        try database.run(
          "INSERT INTO calendar_table (kind, position, name, text) VALUES (?, ?, ?, ?)",
          kind.rawValue, position, table.name, table.text)
      }
    }
  }
}

extension KeptText {
  fileprivate init(_ row: Columns) { self.init(name: row.text(0), text: row.text(1)) }
}
