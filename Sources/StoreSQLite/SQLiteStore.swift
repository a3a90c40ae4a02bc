import GRDB
package import Storage

/// A hall in one SQLite file, for one machine: any number of processes may have it open.
///
/// Every write is on disk when the call returns (`synchronous = FULL`), with the one exception that
/// `reserveSerial` explains. Writers queue at a lock file beside the database, so that nobody starves;
/// readers never wait for a writer. Calls block, for at most five seconds.
package final class SQLiteStore: HallStore {
  /// The database file, absolute.
  package let path: String
  let pool: DatabasePool
  private let lock: WriteLock
  let watch: ChangeWatch

  /// Opens a database that is there, and brings its tables up to this version of the program.
  ///
  /// - Parameter patience: seconds to wait for other writers before a call fails as `locked`.
  /// - Throws: `StoreFailure`: `notThere`; `damaged` also when the file is no database of a hall;
  ///   `fromTheFuture`, `networkDrive`, `readOnly`, `locked`, `full`.
  package init(opening path: String, patience: Double = 5) throws(StoreFailure) {
    let place = try DatabasePlace(existing: path)
    lock = try WriteLock(place.lockPath, patience: patience)
    pool = try Opening.open(place, lock)
    self.path = place.path
    watch = ChangeWatch(place)
  }

  /// Makes a new, empty hall, file and missing folders readable by this user alone, and opens it.
  ///
  /// A failure leaves no half-made database behind: the file appears whole or not at all.
  /// - Throws: `StoreFailure`: `exists` when anything is there; `networkDrive`, `readOnly`, `locked`,
  ///   `full`.
  package static func create(at path: String) throws(StoreFailure) -> SQLiteStore {
    let place = try DatabasePlace(new: path)
    try Opening.create(place, WriteLock(place.lockPath, patience: 5))
    return try SQLiteStore(opening: place.path)
  }

  /// Reads from one snapshot.
  func read<T>(_ body: (Database) throws -> T) throws(StoreFailure) -> T {
    do { return try pool.read(body) } catch { throw StoreFailure(error, place: path) }
  }

  /// Runs `body` in one transaction that is on disk when this returns, or leaves nothing.
  func write<T>(
    _ body: (Database) throws -> (T, Database.TransactionCompletion)
  ) throws(StoreFailure) -> T {
    try locked { try $0.transaction(body) }
  }

  /// Runs `body` on the one connection that writes, while no other process writes.
  func locked<T>(_ body: (Database) throws -> T) throws(StoreFailure) -> T {
    do {
      return try pool.writeWithoutTransaction { database in
        try lock.hold(place: path) { try body(database) }
      }
    } catch { throw StoreFailure(error, place: path) }
  }

  /// A write that always commits.
  func change(_ body: (Database) throws -> Void) throws(StoreFailure) {
    try write { database in
      try body(database)
      return ((), .commit)
    }
  }
}
