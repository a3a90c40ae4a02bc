import GRDB
import GRDBSQLite
import Storage

extension Database {
  /// Lets every commit from now on be flushed to disk.
  ///
  /// GRDB sets `NORMAL` when it opens a pool, whatever was set before; then a power cut may take the
  /// last commits.
  /// - Throws: when SQLite does not take it.
  func makeDurable() throws {
    try setFlushing("FULL", 2)
  }

  /// Runs `body` without a flush of its own at each commit.
  func withoutFlush<T>(_ body: () throws -> T) throws -> T {
    try setFlushing("NORMAL", 1)
    defer {
      // Outside a transaction SQLite only sets a number; were it not to, no later append would be
      // safe, and the program must not go on.
      guard (try? makeDurable()) != nil else { preconditionFailure("the store stays durable") }
    }
    return try body()
  }

  private func setFlushing(_ word: String, _ number: Int32) throws {
    try pragma("PRAGMA synchronous = \(word)") { _ in }
    try pragma("PRAGMA synchronous") { statement in
      guard sqlite3_column_int(statement, 0) == number else {
        throw StoreFailure(.other, place: "", detail: "synchronous = \(word) was not taken")
      }
    }
  }

  /// Compiles the statement anew each time, since this pragma acts, and reads, when it is compiled.
  private func pragma(_ sql: String, visit: (OpaquePointer) throws -> Void) throws {
    var statement: OpaquePointer?
    var code = sqlite3_prepare_v2(sqliteConnection, sql, -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    guard code == SQLITE_OK, let statement else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
    code = sqlite3_step(statement)
    if code == SQLITE_ROW { try visit(statement) }
  }
}
