/// Why the calendar cannot answer, or cannot be read.
@usableFromInline
package enum CalendarError: Error, Hashable, Sendable {
  /// A day of a year that no table has, and that an answer would need (R22: never a guess).
  case outsideTable(CivilDate)
  /// A limit or a count below zero.
  case negativeCount(Int)
  /// A line of a table that cannot be read; lines count from 1, the header being the first.
  case badLine(file: String, line: Int, flaw: Flaw)
  /// The official table has no row at all.
  case noOfficialYear(file: String)
  /// A year between two known ones has no row, in no table.
  case missingYear(Int)
  /// A year that only a provisional table has lies before one with a notice.
  case provisionalYearTooEarly(Int)

  /// What is wrong with a line of a table.
  @usableFromInline package enum Flaw: Error, Hashable, Sendable {
    /// The first line is not `date`, `kind`, `name` with tabs between.
    case header
    /// A row has this many columns instead of three.
    case columns(Int)
    case date(String)
    case kind(String)
    /// The row does not name the holiday it belongs to.
    case noName
    /// The day was given before, in that file and line.
    case duplicate(CivilDate, file: String, line: Int)
  }
}
