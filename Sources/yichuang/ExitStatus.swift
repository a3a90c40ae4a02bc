/// What a script learns from the number alone.
///
/// Source: `sysexits.h` for the numbers from 64 up.
enum ExitStatus: Int32 {
  case done = 0
  /// The answer is no.
  case no = 1
  /// A rule says no; the message starts with its number.
  case refused = 3
  /// The arguments are wrong.
  case usage = 64
  /// An input file is wrong.
  case badInput = 65
  /// The database, a file or a printer cannot be used, and nothing was written.
  case unavailable = 74
  /// This person may not do that.
  case forbidden = 77
}
