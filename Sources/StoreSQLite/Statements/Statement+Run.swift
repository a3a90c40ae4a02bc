import GRDB
import GRDBSQLite

extension Statement {
  /// Binds the values, which are as many as the statement's marks, and runs it to its end, or until
  /// `visit` has enough.
  /// - Parameter visit: called with each row; returns whether it wants the next.
  func run<each Value: Bindable>(
    _ values: repeat each Value, visit: (Columns) throws -> Bool = { _ in true }
  ) throws {
    var index: Int32 = 0
    for value in repeat each values {
      index += 1
      try check(value.bind(to: sqliteStatement, at: index))
    }
    try visitAll(visit)
  }

  /// The same, for values whose number is not known beforehand.
  func run(_ values: [any Bindable], visit: (Columns) throws -> Bool) throws {
    for (index, value) in zip(Int32(1)..., values) {
      try check(value.bind(to: sqliteStatement, at: index))
    }
    try visitAll(visit)
  }

  private func visitAll(_ visit: (Columns) throws -> Bool) throws {
    // Whatever happens, the statement is ready for its next run.
    defer { sqlite3_reset(sqliteStatement) }
    while true {
      switch sqlite3_step(sqliteStatement) {
      case SQLITE_ROW: guard try visit(Columns(sqliteStatement)) else { return }
      case SQLITE_DONE: return
      case let code: try check(code)
      }
    }
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)))
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
