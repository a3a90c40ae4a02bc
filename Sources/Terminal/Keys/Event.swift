/// What can happen at a terminal.
nonisolated package enum Event: Hashable, Sendable {
  case key(Key)
  /// A text read by a scanner, and the key that closed it (Enter or Tab).
  ///
  /// `leaked` says that its first character went out as a key in an earlier batch, before anyone
  /// could know; the program then takes that key back.
  case scan(String, closedBy: Key, leaked: Bool)
  /// A text pasted, as data: without control characters, in one line.
  case paste(String)
  case resize
  /// The terminal's answer to where its cursor is, from 1; for the display alone.
  case cursor(row: Int, column: Int)
  /// The process was asked to end: SIGTERM, SIGHUP or SIGINT, by number.
  case terminate(Int32)
}
