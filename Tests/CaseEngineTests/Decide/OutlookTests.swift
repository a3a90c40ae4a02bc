import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct OutlookTests {
  @Test(
    "R28: a sub-task's light goes by its days, a waiting or concluded one's does not",
    arguments: [
      ("2026-03-06", .green, .green), ("2026-03-13", .yellow, .green),
      ("2026-03-17", .yellow, .green), ("2026-03-18", .yellow, .yellow),
      ("2026-03-19", .red, .yellow),
      ("2026-03-23", .red, .yellow), ("2026-03-24", .red, .red),
    ] as [(String, Light, Light)])
  func lights(today: String, task: Light, whole: Light) throws {
    let file = try #require(try Teahouse.running().file)
    #expect(file.task(3)?.light(today: try day(today)) == task)
    #expect(file.task(1)?.light(today: try day(today)) == .grey)
    #expect(file.light(today: try day(today)) == whole)
    let waiting = try #require(try Teahouse.accepted().file)
    #expect(waiting.task(3)?.light(today: try day(today)) == .green)
  }

  @Test("R28: a case that is not accepted, or is decided, has no running light")
  func grey() throws {
    let today = try day("2026-04-30")
    #expect(try Teahouse.received().file?.light(today: today) == .grey)
    #expect(try Teahouse.ready().file?.light(today: today) == .grey)
  }

  @Test("R28: at risk though all is green: what is left no longer fits the promise")
  func atRisk() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.approve(1, [], by: .window))
    #expect(try !isAtRisk(desk, at: "2026-03-09T17:00"))
    // The health certificates were due on 03-09; decided on 03-12, the licence needs until 03-26.
    try desk.give(.approve(2, [], by: .health), at: "2026-03-12T10:00", by: .health)
    let today = try day("2026-03-12")
    #expect(desk.file?.task(3)?.light(today: today) == .green)
    #expect(desk.file?.light(today: today) == .green)
    #expect(try isAtRisk(desk, at: "2026-03-12T10:00"))
    #expect(try finish(desk, at: "2026-03-12T10:00") == day("2026-03-26"))
  }

  @Test("R28: a sub-task that is late holds up what waits for it from today on")
  func late() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.approve(1, [], by: .window))
    #expect(try finish(desk, at: "2026-03-09T17:00") == day("2026-03-23"))
    #expect(try finish(desk, at: "2026-03-11T17:00") == day("2026-03-25"))
    #expect(try isAtRisk(desk, at: "2026-03-11T17:00"))
  }

  @Test("R27 R28: a case that runs as planned is not at risk, whatever its units")
  func asPlanned() throws {
    let edition = HandMade.edition(
      [
        HandMade.item("A", .atOnce), HandMade.item("B", TimeLimit(n: 1, unit: .halfDays)),
        HandMade.item("C", TimeLimit(n: 3, unit: .officeHours)),
        HandMade.item("D", TimeLimit(n: 1, unit: .halfDays)),
      ],
      HandMade.matter([
        ("A", after: []), ("B", after: ["A"]), ("C", after: ["B"]), ("D", after: ["C"]),
      ]))
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    let promise = try #require(desk.file?.promise)
    #expect(try finish(desk, at: Desk.start) == promise.due)
    #expect(try !isAtRisk(desk, at: Desk.start))
    try desk.give(.approve(1, [], by: .market))
    #expect(try finish(desk, at: "2026-03-02T10:00") == promise.due)
    #expect(try isAtRisk(desk, at: "2026-03-04T10:00"))
  }

  @Test("R28: nothing that is decided is at risk")
  func decided() throws {
    #expect(try !isAtRisk(Teahouse.ready(), at: "2026-05-06T09:00"))
    #expect(try finish(Teahouse.ready(), at: "2026-05-06T09:00") == nil)
  }

  private func finish(_ desk: Desk, at time: String) throws -> CivilDate? {
    try #require(desk.file).expectedFinish(
      now: moment(time), calendar: shippedCalendar, hours: .standard)
  }

  private func isAtRisk(_ desk: Desk, at time: String) throws -> Bool {
    try #require(desk.file).isAtRisk(
      now: moment(time), calendar: shippedCalendar, hours: .standard)
  }
}
