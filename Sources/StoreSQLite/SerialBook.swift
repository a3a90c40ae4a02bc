import GRDB
import Storage
import Synchronization
import WorkCalendar

/// Gives out the serials of case numbers, on a connection of its own.
///
/// A reservation is seen by all at once but is not flushed to disk by itself (`synchronous = NORMAL`):
/// the log is written in order, so the flush of the append that uses the number, or of any later one,
/// takes the reservation with it. A power cut before that can only lose a number that no kept case
/// has. This saves every intake one of two flushes.
final class SerialBook: Sendable {
  private struct Book: Sendable {
    let queue: DatabaseQueue
    let lock: WriteLock
  }

  private let place: DatabasePlace
  private let patience: Double
  private let book = Mutex<Book?>(nil)

  init(_ place: DatabasePlace, patience: Double) {
    self.place = place
    self.patience = patience
  }

  func reserve(on day: CivilDate) throws(StoreFailure) -> Int {
    let book = try opened()
    do {
      return try book.queue.writeWithoutTransaction { database in
        try book.lock.hold(place: place.path) {
          try database.transaction { (try $0.nextSerial(on: day), .commit) }
        }
      }
    } catch { throw StoreFailure(error, place: place.path) }
  }

  private func opened() throws(StoreFailure) -> Book {
    try book.withLock { book throws(StoreFailure) in
      if let book { return book }
      let made = try make()
      book = made
      return made
    }
  }

  private func make() throws(StoreFailure) -> Book {
    let lock = try WriteLock(place.lockPath, patience: patience)
    do {
      let queue = try DatabaseQueue(
        path: place.path, configuration: Opening.configuration(place))
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
      return Book(queue: queue, lock: lock)
    } catch { throw StoreFailure(error, place: place.path) }
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
    guard let serial = serials.first else {
      preconditionFailure("RETURNING returns the row it wrote")
    }
    return serial
  }
}
