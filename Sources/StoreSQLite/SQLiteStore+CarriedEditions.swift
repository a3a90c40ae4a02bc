import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func carriedEdition(_ content: String) throws(StoreFailure) -> KeptEdition? {
    try read { database in
      try database.first(
        "SELECT number, day FROM carried_edition WHERE content = ?", content
      ) { row in
        let files = try database.rows(
          "SELECT name, text FROM carried_edition_file WHERE content = ? ORDER BY position",
          content
        ) { KeptText(name: $0.text(0), text: $0.text(1)) }
        return KeptEdition(number: row.int(0), date: row.day(1), files: files)
      }
    }
  }
}

extension Database {
  /// One that is there already stays as it is: its content is the same.
  func keep(_ carried: CarriedEdition) throws {
    let there = try first(
      "SELECT 1 FROM carried_edition WHERE content = ?", carried.content
    ) { $0.int(0) }
    guard there == nil else { return }
    let edition = carried.edition
    try run(
      "INSERT INTO carried_edition (content, number, day) VALUES (?, ?, ?)", carried.content,
      edition.number, edition.date.days)
    for (position, file) in zip(1..., edition.files) {
      try run(
        "INSERT INTO carried_edition_file (content, position, name, text) VALUES (?, ?, ?, ?)",
        carried.content, position, file.name, file.text)
    }
  }
}
