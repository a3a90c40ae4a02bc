import GRDBSQLite

/// A value that goes into a statement, straight from where it is: GRDB's own way makes an array of
/// boxed values for each row, which was a third of an append's processor time.
protocol Bindable {
  /// - Returns: SQLite's result code.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), copied)
      }
    }
  }
}

extension FixedWidthInteger {
  fileprivate func bindNumber(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    bindNumber(to: statement, at: index)
  }
}

extension Int32: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    bindNumber(to: statement, at: index)
  }
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    bindNumber(to: statement, at: index)
  }
}

extension Bool: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int(statement, index, self ? 1 : 0)
  }
}

extension [UInt8]: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withUnsafeBytes {
      sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), copied)
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .some(let value): value.bind(to: statement, at: index)
    case .none: sqlite3_bind_null(statement, index)
    }
  }
}

/// `SQLITE_TRANSIENT`, a macro that Swift does not see: SQLite takes a copy before `bind` returns.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
