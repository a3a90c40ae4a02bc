internal import Foundation

/// What a child process is to write; also its arguments on the command line.
package struct WriterTask: Sendable {
  /// How it writes; the raw values are words of the command line.
  package enum Way: String, CaseIterable, Sendable {
    /// Through the whole program.
    case hall
    /// The same rows, by bare statements.
    case rows
  }

  package let way: Way
  package let database: String
  /// The file with the recorded case.
  package let model: String
  /// From intake to hand-out; else the intake alone.
  package let isWhole: Bool
  package let seconds: Double
  /// Microseconds between two cases.
  package let rest: UInt32

  package init(
    way: Way, database: String, model: String, isWhole: Bool, seconds: Double, rest: UInt32
  ) {
    self.way = way
    self.database = database
    self.model = model
    self.isWhole = isWhole
    self.seconds = seconds
    self.rest = rest
  }

  var arguments: [String] {
    [
      Self.verb, "--way", way.rawValue, "--file", database, "--model", model,
      "--seconds", String(seconds), "--rest", String(rest),
    ] + (isWhole ? ["--whole"] : [])
  }

  static let ready = "ready"
  /// The hidden verb under which this program starts itself.
  package static let verb = "bench-writer"

  /// The life of the child: gets ready, says so, waits for the word, writes, tells. What goes wrong
  /// is said on standard output too, for the parent to tell.
  /// - Parameters:
  ///   - say: writes a line on standard output.
  ///   - hear: reads one from standard input; nil at its end.
  package func run(say: (String) throws -> Void, hear: () -> String?) throws {
    do {
      let write = try writer()
      try say(Self.ready)
      guard hear() != nil else { return }
      try say(WriterRun(seconds: seconds, rest: rest, write).line)
    } catch let failure as BenchFailure {
      try say(failure.arguments.joined(separator: " "))
    }
  }

  private func writer() throws -> () throws -> Void {
    switch way {
    case .hall:
      let store = try Drugstore(opening: database)
      return { if isWhole { try store.live() } else { try store.takeIn() } }
    case .rows:
      let model = try JSONDecoder().decode(
        RawCase.self, from: Data(contentsOf: URL(fileURLWithPath: model)))
      let writer = try RawWriter(database, model: model)
      return { try writer.write(commits: isWhole ? nil : 1) }
    }
  }
}
