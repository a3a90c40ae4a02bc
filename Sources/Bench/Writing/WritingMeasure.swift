internal import Foundation
internal import Phrases

/// How many cases a second get onto the disk: through the whole program, and as bare rows.
struct WritingMeasure {
  private let desk: BenchDesk
  private let template: String
  private let model: String
  private let control: ControlFlush

  /// Founds the hall that every run starts from, and records what one case writes.
  init(at desk: BenchDesk) throws {
    self.desk = desk
    desk.say(.preparing)
    template = desk.scratch.place("template.sqlite")
    model = desk.scratch.place("model.json")
    control = try ControlFlush(in: desk.scratch)
    try Drugstore.found(desk.settings.texts, at: template)
    try RawDatabase(template).run("PRAGMA wal_checkpoint(TRUNCATE)")
    let recording = try desk.scratch.copy(template, to: "recording.sqlite")
    let recorded = try CaseRecorder.record(in: recording)
    desk.scratch.remove(recording)
    try JSONEncoder().encode(recorded).write(to: URL(fileURLWithPath: model))
  }

  /// In one process, in four, and in four that rest as a clerk does.
  func intake(_ found: (Figure) -> Void) throws {
    desk.say(.measuringIntake, "1")
    let one = try contest(count: 1)
    found(
      figure("intake-1", .intakeOne, one, goal: 0.85)
        .with("processor", .ofProcessor, one.ours.processor * 1e3, .milliseconds)
        .with("processor-limit", .ofProcessorLimit, one.limit.processor * 1e3, .milliseconds)
        .with("median", .medianWait, one.ours.median * 1e3, .milliseconds)
        .with("p99", .p99Wait, one.ours.p99 * 1e3, .milliseconds))
    found(memory(one))
    desk.say(.measuringIntake, "4")
    let four = try contest(count: 4)
    found(
      figure("intake-4", .intakeFour, four, goal: 0.85)
        .with("longest", .longestWait, four.ours.longest * 1e3, .milliseconds))
    guard !desk.settings.isQuick else { return }
    desk.say(.measuringRest)
    let resting = try contest(count: 4, rest: 2000)
    found(
      figure("intake-4-resting", .intakeResting, resting, goal: 0.9)
        .with("p99", .p99Wait, resting.ours.p99 * 1e3, .milliseconds)
        .with("p99-limit", .p99WaitLimit, resting.limit.p99 * 1e3, .milliseconds))
  }

  /// From the intake to the last document handed out.
  func lifecycle(_ found: (Figure) -> Void) throws {
    desk.say(.measuringLife)
    let whole = try contest(count: 1, isWhole: true)
    found(
      figure("lifecycle-1", .lifecycleOne, whole, goal: 0.8)
        .with("processor", .ofProcessor, whole.ours.processor * 1e3, .milliseconds)
        .with("processor-limit", .ofProcessorLimit, whole.limit.processor * 1e3, .milliseconds))
  }

  /// The same with a program of somebody else's as the limit.
  func other(_ found: (Figure) -> Void) throws {
    guard let program = desk.settings.rawWriter else { return }
    for (code, name, isWhole, count, goal) in Self.others {
      desk.say(.measuringOther, program)
      var last = Contender()
      var megabytes = 0.0
      let task = task(.hall, isWhole: isWhole)
      let contest = try Contest(
        rounds: desk.settings.rounds, at: desk, control: control,
        ours: { _ in
          last = try run(task, count); return last.rate
        },
        limit: { _ in
          let run = try OtherWriter.run(
            program, isWhole: isWhole, count: count, seconds: desk.settings.writingSeconds,
            at: desk)
          megabytes = run.megabytes
          return run.rate
        })
      found(Figure(code, name, unit: .perSecond, contest, over: .otherWriter, goal: goal))
      if count == 1, !isWhole {
        found(
          Figure(
            "memory-other", .memoryOfWriter, unit: .megabytes, ours: last.megabytes,
            limit: (.otherWriter, megabytes), goal: 4))
      }
    }
  }

  private static let others = [
    ("intake-1-other", BenchPhrase.intakeOne, false, 1, 0.85),
    ("intake-4-other", .intakeFour, false, 4, 0.85),
    ("lifecycle-1-other", .lifecycleOne, true, 1, 0.8),
  ]
}

extension WritingMeasure {
  /// What one side did, as medians over its rounds.
  struct Contender {
    var rate = 0.0
    var processor = 0.0
    var median = 0.0
    var p99 = 0.0
    /// Over all rounds.
    var longest = 0.0
    var megabytes = 0.0

    init() {}

    init(_ groups: [WriterGroup]) {
      let median = { (value: (WriterGroup) -> Double) in Samples(groups.map(value)).median }
      rate = median(\.rate)
      processor = median(\.processor)
      self.median = median(\.median)
      p99 = median(\.p99)
      longest = groups.map(\.longest).max() ?? 0
      megabytes = median(\.peakMegabytes)
    }
  }

  struct Both {
    let contest: Contest
    let ours: Contender
    let limit: Contender
  }

  private func contest(count: Int, rest: UInt32 = 0, isWhole: Bool = false) throws -> Both {
    var ours: [WriterGroup] = []
    var limit: [WriterGroup] = []
    let contest = try Contest(
      rounds: desk.settings.rounds, at: desk, control: control,
      ours: { _ in
        ours.append(try group(task(.hall, rest: rest, isWhole: isWhole), count))
        return ours[ours.count - 1].rate
      },
      limit: { _ in
        limit.append(try group(task(.rows, rest: rest, isWhole: isWhole), count))
        return limit[limit.count - 1].rate
      })
    return Both(contest: contest, ours: Contender(ours), limit: Contender(limit))
  }

  private func run(_ task: WriterTask, _ count: Int) throws -> Contender {
    Contender([try group(task, count)])
  }

  /// In a fresh copy of the hall.
  private func group(_ task: WriterTask, _ count: Int) throws -> WriterGroup {
    let database = try desk.scratch.copy(template, to: "run.sqlite")
    defer { desk.scratch.remove(database) }
    return try WriterGroup(task, count: count, at: desk)
  }

  private func task(_ way: WriterTask.Way, rest: UInt32 = 0, isWhole: Bool) -> WriterTask {
    WriterTask(
      way: way, database: desk.scratch.place("run.sqlite"), model: model, isWhole: isWhole,
      seconds: desk.settings.writingSeconds, rest: rest)
  }

  private func figure(_ code: String, _ name: BenchPhrase, _ both: Both, goal: Double) -> Figure {
    Figure(code, name, unit: .perSecond, both.contest, over: .sameRows, goal: goal)
  }

  private func memory(_ both: Both) -> Figure {
    Figure(
      "memory", .memoryOfWriter, unit: .megabytes, ours: both.ours.megabytes,
      limit: (.sameRows, both.limit.megabytes), goal: 4)
  }
}
