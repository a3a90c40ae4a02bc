import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  /// On disk when it returns, unlike a case's serial: no append follows that would flush it.
  package func reserveCheckListSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    try write { database in
      let serials = try database.rows(
        """
        INSERT INTO check_list_serial (day, last) VALUES (?, 1)
        ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last
        """, day.days
      ) { $0.int(0) }
      guard let serial = serials.first else { preconditionFailure("RETURNING returns the row") }
      return (serial, .commit)
    }
  }

  package func keep(_ list: KeptCheckList) throws(StoreFailure) {
    try change {
      try $0.run(
        """
        INSERT OR REPLACE INTO check_list (number, draft, at, staff, place, until, edition, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        list.number, list.draft, list.at.milliseconds, list.staff, list.place, list.until.days,
        list.edition, list.body)
    }
  }

  package func checkList(_ number: String) throws(StoreFailure) -> KeptCheckList? {
    try read {
      try $0.first(
        "\(KeptCheckList.select) WHERE number = ?", number, decode: KeptCheckList.init)
    }
  }

  package func checkList(ofDraft id: String) throws(StoreFailure) -> KeptCheckList? {
    try read {
      try $0.first("\(KeptCheckList.select) WHERE draft = ?", id, decode: KeptCheckList.init)
    }
  }

  package func dropCheckLists(endedBefore day: CivilDate) throws(StoreFailure) {
    try change { try $0.run("DELETE FROM check_list WHERE until < ?", day.days) }
  }
}

extension KeptCheckList {
  fileprivate static let select =
    "SELECT number, draft, at, staff, place, until, edition, body FROM check_list"

  fileprivate init(_ row: Columns) {
    self.init(
      number: row.text(0), draft: row.text(1), at: row.moment(2), staff: row.text(3),
      place: row.text(4), until: row.day(5), edition: row.int(6), body: row.text(7))
  }
}
