import GRDB

extension Database {
  /// A transaction that takes SQLite's own write lock at once, so that it cannot fail half way for
  /// having read before another wrote.
  func transaction<T>(_ body: (Database) throws -> (T, TransactionCompletion)) throws -> T {
    var result: T?
    try inTransaction(.immediate) {
      let (value, completion) = try body(self)
      result = value
      return completion
    }
    guard let result else { preconditionFailure("a transaction that did not throw has a result") }
    return result
  }

  /// Runs a statement that is compiled once per connection.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of a statement that is compiled once per connection.
  func rows<T>(
    _ sql: String, _ arguments: StatementArguments = [], _ decode: (Row) throws -> T
  ) throws -> [T] {
    let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var rows: [T] = []
    while let row = try cursor.next() { rows.append(try decode(row)) }
    return rows
  }

  /// The first row of a statement that is compiled once per connection.
  func first<T>(
    _ sql: String, _ arguments: StatementArguments = [], _ decode: (Row) throws -> T
  ) throws -> T? {
    let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    return try cursor.next().map(decode)
  }
}
