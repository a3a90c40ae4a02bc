import Foundation
import Storage
import StorageTesting
import StoreSQLite
import TestSupport
import Testing

/// Kills a real process in the middle of its work.
@Suite("When a process is killed")
struct CrashTests {
  private static let variable = "YICHUANG_TEST_HALL"
  private static let hallOfChild = ProcessInfo.processInfo.environment[variable]

  @Test("whole appends are left, and the next who opens the hall goes on", arguments: 1...3)
  func killed(round: Int) throws {
    let hall = try TemporaryHall()
    _ = try hall.create()
    let child = try Child(filter: "CrashTests/writes", environment: [Self.variable: hall.path])
    try child.killOnce(hall, hasEntries: round * 40)
    let store = try SQLiteStore(opening: hall.path)
    let journal = try store.entries(after: 0, limit: 100_000).map(\.entry)
    var sample = SampleHall(random: SplitMix64(seed: 29))
    while sample.journal.count < journal.count { sample.took(sample.anything()) }
    #expect(journal == sample.journal, "the journal ends within an append")
    for (number, model) in sample.cases {
      #expect(try store.rows(of: number) == model.rows)
      #expect(HashChain.firstBreak(in: try store.entries(of: number)) == nil)
    }
    let today = SampleHall.today
    #expect(try store.counts(today: today) == StoreCheck.recount(sample.tasks, today: today))
    let next = sample.anything()
    #expect(try store.append(next) == .appended(version: next.after.file.version))
  }

  /// The work of the process that is killed.
  @Test("(a process to be killed)", .enabled(if: hallOfChild != nil))
  func writes() throws {
    let store = try SQLiteStore(opening: try #require(Self.hallOfChild))
    var sample = SampleHall(random: SplitMix64(seed: 29))
    for _ in 0..<20_000 {
      let append = sample.anything()
      _ = try store.append(append)
      sample.took(append)
    }
  }
}

/// This test program once more, with one of its tests.
private struct Child {
  private let process: pid_t

  init(filter: String, environment: [String: String]) throws {
    let words =
      [CommandLine.arguments[0], "--testing-library", "swift-testing", "--filter", filter]
    var arguments = words.map { strdup($0) } + [nil]
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var variables = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, &arguments, &variables)
    try #require(code == 0)
    self.process = process
  }

  /// - Throws: when it ends by itself, or does not get so far within a minute.
  func killOnce(_ hall: TemporaryHall, hasEntries count: Int) throws {
    defer {
      var status: Int32 = 0
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
    }
    let store = try SQLiteStore(opening: hall.path)
    let deadline = ContinuousClock.now + .seconds(60)
    while try store.entries(after: 0, limit: count).count < count {
      try #require(ContinuousClock.now < deadline && kill(process, 0) == 0)
      sched_yield()
    }
  }
}
