internal import Glibc
internal import Phrases

/// A program on a terminal, with what is typed at it.
struct ScreenSubject {
  let program: String
  var arguments: [String] = []
  var variables: [String: String] = [:]
  /// Typed first, one after the other, each drawn before the next.
  var before: [[UInt8]] = []
  /// Typed in turn while the time is taken; the last brings back what was before the first.
  let keys: [[UInt8]]
  /// Draws nothing by itself: echoes what it is given.
  var isEcho = false
}

/// How long a program takes to show itself, and to show each key.
struct KeyRun {
  /// Seconds from the start to the last byte of the first screen.
  private(set) var starts: [Double] = []
  /// Seconds from the start until nothing more comes by itself.
  private(set) var settled: [Double] = []
  /// Seconds from the key to the first and to the last byte of what it changes.
  private(set) var first: [Double] = []
  private(set) var last: [Double] = []
  private(set) var bytes: [Double] = []
  /// Processor seconds for each key, of each run.
  private(set) var processor: [Double] = []
  private(set) var megabytes = 0.0

  /// A frame comes in one piece; the next, made by an answer from behind, comes later than this.
  private static let silence = 0.015
  private static let longSilence = 0.15

  /// Starts the program and waits until it has settled.
  @discardableResult
  mutating func start(_ subject: ScreenSubject) throws -> Pty {
    let terminal = try Pty(
      subject.program, subject.arguments, variables: subject.variables, isRaw: subject.isEcho)
    if subject.isEcho { terminal.send([120]) }
    let screen = try terminal.reply(silence: Self.silence, patience: 10)
    guard let last = screen.last else { throw BenchFailure(.childFailed, subject.program) }
    starts.append(last - terminal.started)
    let more = try terminal.reply(silence: Self.longSilence, patience: Self.longSilence)
    settled.append((more.last ?? last) - terminal.started)
    return terminal
  }

  /// Starts the program and types at it.
  /// - Throws: `.childFailed` when a key changes nothing: then it is not where it should be.
  mutating func type(_ subject: ScreenSubject, count: Int, at desk: BenchDesk) throws {
    let terminal = try start(subject)
    for key in subject.before {
      terminal.send(key)
      _ = try terminal.reply(silence: Self.longSilence, patience: 2)
    }
    var draw = Draw()
    let before = ProcessFigures.processorSeconds(of: terminal.process)
    for index in 0..<count {
      try desk.checkStop()
      // Never the same gap, so that no clock of the program is hit each time.
      usleep(UInt32(2000 + draw.next(below: 4000)))
      let sent = Stopwatch.now()
      terminal.send(subject.keys[index % subject.keys.count])
      let reply = try terminal.reply(silence: Self.silence, patience: 1)
      guard let first = reply.first, let last = reply.last else {
        throw BenchFailure(.childFailed, subject.program)
      }
      self.first.append(first - sent)
      self.last.append(last - sent)
      bytes.append(Double(reply.count))
    }
    let used = ProcessFigures.processorSeconds(of: terminal.process) - before
    processor.append(used / Double(count))
    megabytes = max(megabytes, ProcessFigures.peakMegabytes(of: terminal.process))
  }
}
