/// A value of a row as SQLite keeps it, or what stands for one that is another in each case.
enum RawValue: Hashable, Codable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  /// The number of the case.
  case caseNumber
  /// The last five digits of the number.
  case tail
  /// The id of the command.
  case command
  /// A key that is made of the case's: so many times it, and so much more.
  case key(factor: Int64, offset: Int64)
}
