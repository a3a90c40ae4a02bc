import GRDB

extension Database {
  /// A transaction that takes SQLite's own write lock at once, so that it cannot fail half way for
  /// having read before another wrote. Whatever fails, it is rolled back.
  func transaction<T>(_ body: (Database) throws -> (T, TransactionCompletion)) throws -> T {
    try run("BEGIN IMMEDIATE")
    do {
      let (result, completion) = try body(self)
      try run(completion == .commit ? "COMMIT" : "ROLLBACK")
      return result
    } catch {
      // Some failures, such as a full disk, have rolled it back already.
      if isInsideTransaction { try run("ROLLBACK") }
      throw error
    }
  }

  /// Runs a statement that is compiled once per connection.
  func run<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws {
    try cachedStatement(sql: sql).run(repeat each values)
  }

  /// The rows of a statement that is compiled once per connection.
  func rows<Result, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, decode: (Columns) throws -> Result
  ) throws -> [Result] {
    var rows: [Result] = []
    try cachedStatement(sql: sql).run(repeat each values) { row in
      rows.append(try decode(row))
      return true
    }
    return rows
  }

  /// The same, for values whose number is not known beforehand.
  func rows<Result>(
    _ sql: String, _ values: [any Bindable], decode: (Columns) throws -> Result
  ) throws -> [Result] {
    var rows: [Result] = []
    try cachedStatement(sql: sql).run(values) { row in
      rows.append(try decode(row))
      return true
    }
    return rows
  }

  /// The first row of a statement that is compiled once per connection.
  func first<Result, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, decode: (Columns) throws -> Result
  ) throws -> Result? {
    var first: Result?
    try cachedStatement(sql: sql).run(repeat each values) { row in
      first = try decode(row)
      return false
    }
    return first
  }
}
