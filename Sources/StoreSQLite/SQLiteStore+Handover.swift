import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  /// On disk when it returns.
  package func reserveHandoverSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    try write { database in
      let serials = try database.rows(
        """
        INSERT INTO handover_serial (day, last) VALUES (?, 1)
        ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last
        """, day.days
      ) { $0.int(0) }
      guard let serial = serials.first else { preconditionFailure("RETURNING returns the row") }
      return (serial, .commit)
    }
  }
}
