internal import GRDBSQLite
internal import Phrases

/// A database by SQLite's own functions: nothing between them and the caller.
final class RawDatabase {
  let handle: OpaquePointer

  /// Opens a database that is there, as a hall does: WAL, and each commit on disk.
  init(_ path: String) throws(BenchFailure) {
    var opened: OpaquePointer?
    guard sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK, let opened else {
      throw BenchFailure(.rawFailed, path)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 5000)
    try run("PRAGMA journal_mode = WAL")
    try run("PRAGMA synchronous = FULL")
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ sql: String) throws(BenchFailure) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  func prepare(_ sql: String) throws(BenchFailure) -> RawStatement {
    var statement: OpaquePointer?
    guard
      sqlite3_prepare_v3(
        handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
      let statement
    else { throw failure() }
    return RawStatement(statement, of: self)
  }

  /// Every row by the names of its columns.
  func rows(_ sql: String, _ values: [RawValue] = []) throws(BenchFailure) -> [[String: RawValue]] {
    let statement = try prepare(sql)
    statement.bind(values)
    var rows: [[String: RawValue]] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  /// The key of the row that was inserted last.
  var lastID: Int64 { sqlite3_last_insert_rowid(handle) }

  func failure() -> BenchFailure {
    BenchFailure(.rawFailed, String(cString: sqlite3_errmsg(handle)))
  }
}
