import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  /// The next serial of that day, seen as taken by everybody at once.
  ///
  /// A reservation is not flushed to disk by itself, which saves every intake one of two flushes: the
  /// log is written in order, so the flush of the append that uses the number, or of any later one,
  /// takes the reservation with it. A power cut before that can only lose a number that no kept case
  /// has.
  package func reserveSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    try locked { database in
      try database.withoutFlush {
        try database.transaction { (try $0.nextSerial(on: day), .commit) }
      }
    }
  }
}

extension Database {
  fileprivate func nextSerial(on day: CivilDate) throws -> Int {
    let serials = try rows(
      """
      INSERT INTO serial (day, last) VALUES (?, 1)
      ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last
      """, day.days
    ) { $0.int(0) }
    guard let serial = serials.first else { preconditionFailure("RETURNING returns the row") }
    return serial
  }
}
