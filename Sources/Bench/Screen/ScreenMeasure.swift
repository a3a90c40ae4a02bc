internal import Phrases
internal import WorkCalendar

/// The terminal as a person meets it: the first screen, a key in a form, a key in a long queue.
struct ScreenMeasure {
  /// A tail beyond this is the machine's.
  private static let noisySeconds = 0.002

  private let desk: BenchDesk
  private let database: String

  /// - Parameter database: a hall with work in the queue of officer 2001.
  init(_ database: String, at desk: BenchDesk) {
    self.desk = desk
    self.database = database
  }

  func measure(_ found: (Figure) -> Void) throws {
    desk.say(.measuringScreen)
    let limit = other ?? Self.echo
    let name = other == nil ? BenchPhrase.bareEcho : .otherScreen
    try start(beside: limit, name, found)
    try keys("key-form", .keyTyped, form, beside: limit, name, found)
    let memory = try keys("key-queue", .keyInQueue, queue, beside: limit, name, found)
    found(
      Figure(
        "memory-terminal", .memoryOfScreen, unit: .megabytes, ours: memory.ours,
        limit: (name, memory.limit), goal: other == nil ? nil : 5))
  }

  // MARK: Who is measured

  /// A digit typed into the sign-in form, and taken out again.
  private var form: ScreenSubject { ours([], keys: [Self.bytes("1"), [0x7f]]) }

  /// One row down and one up, in the queue of the first department.
  private var queue: ScreenSubject {
    ours(
      ["--now", String(Drugstore.hour.iso.prefix(16))],
      before: ["2001", "0000\r", "\r"].map(Self.bytes),
      keys: [Self.bytes("\u{1b}[B"), Self.bytes("\u{1b}[A")])
  }

  private func ours(
    _ arguments: [String], before: [[UInt8]] = [], keys: [[UInt8]]
  ) -> ScreenSubject {
    ScreenSubject(
      program: desk.settings.program, arguments: ["--database", database] + arguments,
      before: before, keys: keys)
  }

  /// The least that any program on a terminal can do: `cat` gives each byte back.
  private static let echo = ScreenSubject(program: "cat", keys: [[120]], isEcho: true)

  private var other: ScreenSubject? {
    desk.settings.rawScreen.map {
      ScreenSubject(program: $0, keys: [Self.bytes("\u{1b}OB"), Self.bytes("\u{1b}OA")])
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  // MARK: Measuring

  private func start(
    beside limit: ScreenSubject, _ name: BenchPhrase, _ found: (Figure) -> Void
  ) throws {
    var run = KeyRun()
    let contest = try Contest(
      rounds: desk.settings.starts, at: desk,
      ours: { _ in
        try run.start(form)
        return run.starts[run.starts.count - 1]
      },
      limit: { _ in
        var other = KeyRun()
        try other.start(limit)
        return other.starts[0]
      })
    found(
      Figure(
        "first-screen", .firstScreen, [String(desk.settings.tasks)], unit: .milliseconds, contest,
        over: name, scale: 1e3, goal: other == nil ? nil : 1.5
      ).with("settled", .settled, Samples(run.settled).median * 1e3, .milliseconds))
  }

  /// - Returns: the memory that both used, in MB.
  @discardableResult
  private func keys(
    _ code: String, _ name: BenchPhrase, _ subject: ScreenSubject, beside other: ScreenSubject,
    _ limitName: BenchPhrase, _ found: (Figure) -> Void
  ) throws -> (ours: Double, limit: Double) {
    var ours = KeyRun()
    var limit = KeyRun()
    let rounds = desk.settings.isQuick ? 2 : 4
    for _ in 0..<rounds {
      try ours.type(subject, count: desk.settings.keys / rounds, at: desk)
      try limit.type(other, count: desk.settings.keys / rounds, at: desk)
    }
    let (last, lastLimit) = (Samples(ours.last), Samples(limit.last))
    let p99 = (last.percentile(0.99), lastLimit.percentile(0.99))
    found(
      Figure(
        code, name, unit: .milliseconds, ours: p99.0 * 1e3, limit: (limitName, p99.1 * 1e3),
        goal: self.other == nil ? nil : 1.5, isNoisy: p99.1 > Self.noisySeconds
      )
      .with("median", .lastByte, last.median * 1e3, .milliseconds)
      .with("median-limit", .lastByteLimit, lastLimit.median * 1e3, .milliseconds)
      .with("first-byte", .firstByte, Samples(ours.first).median * 1e3, .milliseconds)
      .with("bytes", .bytesEach, Samples(ours.bytes).median, .bytes)
      .with("processor", .ofKey, Samples(ours.processor).median * 1e3, .milliseconds))
    return (ours.megabytes, limit.megabytes)
  }
}
