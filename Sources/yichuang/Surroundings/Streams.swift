import Glibc
import Phrases

/// Standard output and standard error.
enum Streams {
  /// Writes a text and a line feed to standard output.
  /// - Throws: `.unavailable` when it cannot be written whole: a full disk must not look like an
  ///   empty answer.
  static func print(_ text: String) throws(Failure) {
    try write(Array((text + "\n").utf8))
  }

  static func print(_ lines: [String]) throws(Failure) {
    guard !lines.isEmpty else { return }
    try print(lines.joined(separator: "\n"))
  }

  static func write(_ bytes: some Collection<UInt8>) throws(Failure) {
    guard FileBytes.write(Array(bytes), to: STDOUT_FILENO) else {
      throw Failure(.unavailable, .outputFailed, errorText(errno))
    }
  }

  /// Writes a message and a line feed to standard error; nobody is left to tell when that fails.
  static func complain(_ message: String) {
    _ = FileBytes.write(Array((message + "\n").utf8), to: STDERR_FILENO)
  }
}

/// The system's own words for an error number.
func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }
