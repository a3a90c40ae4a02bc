internal import GRDBSQLite

/// A statement that is compiled once. What is bound stays bound from run to run.
final class RawStatement {
  private let handle: OpaquePointer
  private let database: RawDatabase

  init(_ handle: OpaquePointer, of database: RawDatabase) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds the values that are the same for every case.
  func bind(_ values: [RawValue]) {
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .null, .caseNumber, .tail, .command, .key: sqlite3_bind_null(handle, index)
      case .integer(let number): sqlite3_bind_int64(handle, index, number)
      case .text(let text): bind(Array(text.utf8), at: index)
      case .blob(let bytes):
        sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), Self.copied)
      }
    }
  }

  func bind(_ text: [UInt8], at index: Int32) {
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }

  func bind(_ number: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, number) }

  /// Runs to the end and starts anew.
  func run() throws(BenchFailure) {
    while try step() {}
  }

  /// The next row; false at the end, and then it starts anew.
  func step() throws(BenchFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    default:
      let failure = database.failure()
      sqlite3_reset(handle)
      throw failure
    }
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Looks at each column as a list on the screen would have to, and keeps nothing.
  /// - Returns: something that depends on all of them.
  func touch() -> Int64 {
    var sum: Int64 = 0
    for column in 0..<sqlite3_column_count(handle) {
      switch sqlite3_column_type(handle, column) {
      case SQLITE_INTEGER: sum &+= sqlite3_column_int64(handle, column)
      case SQLITE_TEXT:
        sum &+= Int64(sqlite3_column_text(handle, column).pointee)
        sum &+= Int64(sqlite3_column_bytes(handle, column))
      default: continue
      }
    }
    return sum
  }

  var row: [String: RawValue] {
    var row: [String: RawValue] = [:]
    for column in 0..<sqlite3_column_count(handle) {
      row[String(cString: sqlite3_column_name(handle, column))] = value(column)
    }
    return row
  }

  private func value(_ column: Int32) -> RawValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_TEXT: return .text(String(cString: sqlite3_column_text(handle, column)))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(handle, column))
      let bytes = UnsafeRawBufferPointer(start: sqlite3_column_blob(handle, column), count: count)
      return .blob(Array(bytes))
    default: return .null
    }
  }

  /// SQLite keeps a copy of what is bound (`SQLITE_TRANSIENT`, −1 where a function is expected).
  // Safe: SQLite compares this address with its constant and never calls it.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
