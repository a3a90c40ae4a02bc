import GRDBSQLite
import Storage
import WorkCalendar

/// The row a statement stands at, read column by column, from 0. `STRICT` and `NOT NULL` make each
/// what the table's declaration says.
struct Columns {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  func text(_ column: Int32) -> String {
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(
      decoding: UnsafeBufferPointer(start: sqlite3_column_text(statement, column), count: count),
      as: UTF8.self)
  }

  func int(_ column: Int32) -> Int { Int(int64(column)) }

  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func bool(_ column: Int32) -> Bool { int64(column) != 0 }

  func bytes(_ column: Int32) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(
      UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
  }

  func day(_ column: Int32) -> CivilDate {
    CivilDate(days: sqlite3_column_int(statement, column))
  }

  func moment(_ column: Int32) -> Moment { Moment(milliseconds: int64(column)) }

  func textOrNil(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func dayOrNil(_ column: Int32) -> CivilDate? { isNull(column) ? nil : day(column) }

  func momentOrNil(_ column: Int32) -> Moment? { isNull(column) ? nil : moment(column) }

  /// - Throws: `fromTheFuture` when this version of the program has no such word.
  func word<Word: RawRepresentable<String>>(_ column: Int32) throws -> Word {
    guard let word = Word(rawValue: text(column)) else {
      throw StoreFailure(.fromTheFuture, place: "", detail: "unknown \(Word.self)")
    }
    return word
  }

  private func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }
}
