import Glibc
import GRDB
import Storage

/// Opens and makes database files, one process at a time.
enum Opening {
  /// In the file's header: this is a hall, and not some other program's database ("YiCh").
  static let applicationID = 0x5969_4368

  static func open(
    _ place: DatabasePlace, _ lock: WriteLock
  ) throws(StoreFailure) -> DatabasePool {
    do {
      return try lock.hold(place: place.path) {
        let pool = try DatabasePool(path: place.path, configuration: configuration(place))
        let isComplete = try pool.writeWithoutTransaction { try look($0, place) }
        if !isComplete { try Migrations.all.migrate(pool) }
        try pool.writeWithoutTransaction { try $0.makeDurable() }
        return pool
      }
    } catch { throw StoreFailure(error, place: place.path) }
  }

  static func create(_ place: DatabasePlace, _ lock: WriteLock) throws(StoreFailure) {
    do {
      try lock.hold(place: place.path) {
        try place.refuseExisting()
        try removeRemains(place)
        defer { try? removeRemains(place) }
        try build(place)
        guard rename(place.buildingPath, place.path) == 0 else {
          throw StoreFailure(errno: errno, place: place.path)
        }
      }
    } catch { throw StoreFailure(error, place: place.path) }
  }

  /// Whether the tables are those of this version.
  ///
  /// A file that may not be written is found out now, not at the first acceptance.
  private static func look(_ database: Database, _ place: DatabasePlace) throws -> Bool {
    guard try !Migrations.all.hasBeenSuperseded(database) else {
      throw StoreFailure(.fromTheFuture, place: place.path)
    }
    try database.inTransaction(.immediate) { .rollback }
    return try Migrations.all.hasCompletedMigrations(database)
  }

  /// A whole, closed database under a name that nobody opens.
  private static func build(_ place: DatabasePlace) throws {
    let file = Glibc.open(place.buildingPath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure(errno: errno, place: place.path) }
    close(file)
    let queue = try DatabaseQueue(path: place.buildingPath)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    }
    try Migrations.all.migrate(queue)
    try queue.close()
  }

  /// What a creation that was cut off left behind.
  private static func removeRemains(_ place: DatabasePlace) throws {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      guard unlink(place.buildingPath + suffix) == 0 || errno == ENOENT else {
        throw StoreFailure(errno: errno, place: place.path)
      }
    }
  }

  /// For every connection to a hall that is there.
  static func configuration(_ place: DatabasePlace) -> Configuration {
    var configuration = Configuration()
    configuration.label = "yichuang"
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    let path = place.path
    configuration.prepareDatabase { database in
      // Before anything is written: another program's database is left as it is.
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
        throw StoreFailure(.damaged, place: path, detail: "not a database of a hall")
      }
      // Pages that many commits change are copied into the database once for all of them; the log
      // grows to 16 MB instead of 4.
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
    }
    return configuration
  }
}
