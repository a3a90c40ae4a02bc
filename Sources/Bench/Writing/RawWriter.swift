internal import Glibc

/// Writes the rows of cases one after the other, as fast as SQLite takes them: one transaction for
/// each commit of the program, queueing at the same kind of lock file.
final class RawWriter {
  private struct Step {
    let statement: RawStatement
    /// Where the number, its tail and the command are bound.
    let numbers: [Int32]
    let tails: [Int32]
    let commands: [Int32]
    let keys: [(place: Int32, factor: Int64, offset: Int64)]
    let makesCase: Bool
  }

  private let database: RawDatabase
  private let lock: Int32
  private let model: RawCase
  private let begin: RawStatement
  private let commit: RawStatement
  private let serial: RawStatement
  private let commits: [[Step]]
  private let identity = String(getpid(), radix: 16)
  private var written = 0

  init(_ path: String, model: RawCase) throws(BenchFailure) {
    self.model = model
    database = try RawDatabase(path)
    lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    begin = try database.prepare("BEGIN IMMEDIATE")
    commit = try database.prepare("COMMIT")
    serial = try database.prepare(
      """
      INSERT INTO serial (day, last) VALUES (1, 1)
      ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last
      """)
    let database = database
    commits = try model.commits.map { commit throws(BenchFailure) in
      try commit.changes.map { change throws(BenchFailure) in try Self.step(change, in: database) }
    }
  }

  deinit { close(lock) }

  private static func step(
    _ change: RawChange, in database: RawDatabase
  ) throws(BenchFailure) -> Step {
    let statement = try database.prepare(change.sql)
    statement.bind(change.values)
    let places = { (value: RawValue) in
      zip(Int32(1)..., change.values).filter { $0.1 == value }.map(\.0)
    }
    let keys = zip(Int32(1)..., change.values).compactMap { place, value in
      if case .key(let factor, let offset) = value { (place, factor, offset) } else { nil }
    }
    return Step(
      statement: statement, numbers: places(.caseNumber), tails: places(.tail),
      commands: places(.command), keys: keys, makesCase: change.makesCase)
  }

  /// Writes one more case.
  /// - Parameter count: how many of its commits; nil for all.
  func write(commits count: Int?) throws(BenchFailure) {
    var number: [UInt8] = []
    var id: Int64 = 0
    for steps in commits.prefix(count ?? commits.count) {
      while flock(lock, LOCK_EX) != 0 && errno == EINTR {}
      defer { flock(lock, LOCK_UN) }
      try begin.run()
      if number.isEmpty { number = try nextNumber() }
      try run(steps, number, &id)
      try commit.run()
    }
  }

  private func run(_ steps: [Step], _ number: [UInt8], _ id: inout Int64) throws(BenchFailure) {
    written += 1
    let command = Array("\(identity)-\(written)".utf8)
    let padded = [UInt8](repeating: 48, count: max(0, 32 - command.count)) + command
    let tail = Array(number.filter { $0 != UInt8(ascii: "-") }.suffix(5))
    for step in steps {
      for index in step.numbers { step.statement.bind(number, at: index) }
      for index in step.tails { step.statement.bind(tail, at: index) }
      for index in step.commands { step.statement.bind(padded, at: index) }
      for key in step.keys { step.statement.bind(id * key.factor + key.offset, at: key.place) }
      try step.statement.run()
      if step.makesCase { id = database.lastID }
    }
  }

  /// As the program's own, but for the check digit, which is always 0.
  private func nextNumber() throws(BenchFailure) -> [UInt8] {
    var last: Int64 = 0
    while try serial.step() { last = serial.integer(0) }
    let digits = String(last)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Array("\(model.numberPrefix)\(padded)-0".utf8)
  }
}
