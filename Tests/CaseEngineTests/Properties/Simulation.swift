import Catalogue
import CatalogueTesting
import TestSupport
import WorkCalendar

@testable import CaseEngine

/// Cases of a random catalogue, taken in and worked on at random for a while.
struct Simulation {
  /// What was found wrong, in words; empty for a good engine.
  private(set) var violations: [String] = []
  /// What was reached, so that a test can see that it looked at something.
  private(set) var events: Set<CaseEvent.Kind> = []
  private(set) var rules: Set<Int> = []
  private(set) var steps = 0

  private let edition: Edition
  private var commands: RandomCommands
  private var now: Moment

  init(seed: UInt64, cases: Int = 4, stepsPerCase: Int = 60) {
    edition = RandomCatalogue(seed: seed).edition
    commands = RandomCommands(seed: seed &* 7919 &+ 1)
    now = Moment(CivilDate(2026, 1, 5), hour: 9, minute: 0)
    for _ in 0..<cases { run(stepsPerCase) }
  }

  private mutating func run(_ count: Int) {
    now = Moment(CivilDate(2026, 1, 5), hour: 9, minute: 0)
      .adding(minutes: commands.number(below: 700 * 1440))
    guard var course = open() else { return }
    for _ in 0..<count {
      now = now.adding(minutes: commands.minutes())
      let (command, actor) = commands.command(for: course.file)
      act(command, actor, on: &course)
      steps += 1
      if violations.count > 3 { return }
    }
  }

  /// nil where the answers leave nothing to decide, or no calendar table reaches.
  private mutating func open() -> Course? {
    var random = SplitMix64(seed: UInt64(commands.number(below: 1 << 40)))
    guard let matter = edition.matters.randomElement(using: &random) else { return nil }
    var request = PlanRequest(
      matter: matter.code, answers: matter.randomAnswers(using: &random))
    let planner = Planner(edition: edition, calendar: shippedCalendar)
    guard let asked = try? planner.plan(request, from: now) else { return nil }
    for planned in asked.questions where request.answers[planned.question.code] == nil {
      request.answers[planned.question.code] = planned.question.randomAnswer(using: &random)
    }
    guard let plan = try? planner.plan(request, from: now) else { return nil }
    for material in plan.materials {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<7: request.marks[material.code] = .received
      case 7..<9 where material.isDeferrable && material.state == .missing:
        request.marks[material.code] = .deferred
      default: break
      }
    }
    let actor = Actor(staff: "1001", place: "hall", window: "A01")
    let reception = Reception.of(request, collectAt: "hall")
    guard let events = decide(.open(reception), nil, actor) else { return nil }
    return note(events, Course(events.map { Recorded($0, at: now, actor: actor) }))
  }

  private mutating func act(_ command: Command, _ actor: Actor, on course: inout Course) {
    guard let events = decide(command, course.file, actor) else { return }
    let before = course
    course.add(events.map { Recorded($0, at: now, actor: actor) })
    note(events, course)
    let check = Invariants(course, edition: edition, now: now)
    violations += check.violations + check.step(from: before.file, events)
    retry(command, course.file, actor)
  }

  /// R33: the same command again gives nothing or a refusal; what is an entry each time does not.
  private mutating func retry(_ command: Command, _ file: CaseFile, _ actor: Actor) {
    switch command {
    case .reveal, .archive, .recordPrint(_, isReprint: true),
      .recordPaper(_, _, isReprint: true):
      return
    default:
      if let again = decide(command, file, actor), !again.isEmpty {
        violations.append("R33: \(command) acted twice: \(again)")
      }
    }
  }

  private mutating func decide(
    _ command: Command, _ file: CaseFile?, _ actor: Actor
  ) -> [CaseEvent]? {
    // Officers are called after their department, the first and the second.
    let colleague = actor.staff.dropLast() + (actor.staff.hasSuffix("1") ? "2" : "1")
    let context = Context(
      at: now, actor: actor, edition: edition, calendar: shippedCalendar,
      standsInFor: commands.number(below: 5) == 0 ? [String(colleague)] : [])
    do {
      return try Decider.decide(command, on: file, in: context)
    } catch {
      rules.insert(error.rule ?? 0)
      return nil
    }
  }

  @discardableResult
  private mutating func note(_ made: [CaseEvent], _ course: Course?) -> Course? {
    events.formUnion(made.map(\.kind))
    for event in made where (try? StoredEvent(event).event()) != event {
      violations.append("R33: \(event) is not read back as it was written")
    }
    if let course, CaseFile(replaying: course.records) != course.file {
      violations.append("R33: replay differs from the state")
    }
    return course
  }
}

/// A case with what happened to it.
struct Course {
  private(set) var file: CaseFile
  private(set) var records: [Recorded]

  init?(_ records: [Recorded]) {
    guard let file = CaseFile(replaying: records) else { return nil }
    self.file = file
    self.records = records
  }

  mutating func add(_ fresh: [Recorded]) {
    for record in fresh { file.evolve(record) }
    records += fresh
  }
}
