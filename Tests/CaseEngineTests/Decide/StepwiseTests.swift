import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Step by step")
struct StepwiseTests {
  private static let stages = [
    HandlingStage(name: "调查", limit: CatalogueLimit(.workingDays(3))),
    HandlingStage(name: "审核", limit: CatalogueLimit(.workingDays(2))),
    HandlingStage(name: "确认", limit: CatalogueLimit(.workingDays(2))),
  ]

  private static func desk() throws(Refusal) -> Desk {
    try ClockHall.accepted([
      HandMade.item(
        "A", .workingDays(10), handling: .stepwise,
        special: [SpecialLink(name: "公示", limit: CatalogueLimit(.workingDays(5)))],
        stages: stages)
    ])
  }

  private static func officer(_ number: Int) -> Actor {
    Actor(staff: "200\(number)", place: "hall-county", window: "")
  }

  private static let agree = Command.examine(1, agrees: true, reason: nil)

  @Test("R17: each step is another person's, in order, and the last of them decides")
  func inOrder() throws {
    var desk = try Self.desk()
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: Self.officer(1))
        == .flow(.stepOpen(1, step: "调查")))
    try desk.give(Self.agree, at: "2026-03-03T10:00", by: Self.officer(1))
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: Self.officer(2))
        == .flow(.stepOpen(1, step: "审核")))
    try desk.give(Self.agree, at: "2026-03-04T10:00", by: Self.officer(2))
    #expect(desk.file?.task(1)?.looks.map(\.officer) == ["2001", "2002"])
    #expect(desk.refusal(of: Self.agree, by: Self.officer(1)) == .flow(.onlyDecisionLeft(1)))
    #expect(desk.refusal(of: Self.agree, by: Self.officer(3)) == .flow(.onlyDecisionLeft(1)))
    for examiner in 1...2 {
      #expect(
        desk.refusal(of: .approve(1, [], by: .market), by: Self.officer(examiner))
          == .secondOfficerNeeded(task: 1, examiner: "200\(examiner)"))
    }
    try desk.give(.approve(1, [], by: .market), by: Self.officer(3))
    #expect(desk.file?.task(1)?.state == .approved)
  }

  @Test("R17: who looked last may look again, and who made an earlier step may not")
  func again() throws {
    var desk = try Self.desk()
    try desk.give(Self.agree, by: Self.officer(1))
    let no = Command.examine(1, agrees: false, reason: "材料不符")
    try desk.give(no, by: Self.officer(1))
    #expect(desk.file?.task(1)?.looks.map(\.agrees) == [false])
    #expect(try desk.give(no, by: Self.officer(1)) == [])

    let longer = try ClockHall.accepted([
      HandMade.item(
        "A", .workingDays(10), handling: .stepwise, stages: Self.stages + Self.stages)
    ])
    var five = longer
    try five.give(Self.agree, by: Self.officer(1))
    try five.give(Self.agree, by: Self.officer(2))
    #expect(five.refusal(of: Self.agree, by: Self.officer(1)) == .flow(.stepTaken(1)))
  }

  @Test("R21: reopened, all steps are made again")
  func reopened() throws {
    var desk = try Self.desk()
    try desk.give(Self.agree, by: Self.officer(1))
    try desk.give(Self.agree, by: Self.officer(2))
    try desk.give(.approve(1, [], by: .market), by: Self.officer(3))
    try desk.give(.reopen(1, reason: "证号错", department: "SJ"), by: Self.officer(3))
    #expect(desk.file?.task(1)?.looks == [])
  }

  @Test("R24: each step has a day of its own, from the step before, longer by what stopped it")
  func days() throws {
    var desk = try Self.desk()
    #expect(try Self.ends(desk, at: "2026-03-02T09:00") == ["2026-03-05", "—", "—"])
    try desk.give(Self.agree, at: "2026-03-04T10:00", by: Self.officer(1))
    #expect(try Self.ends(desk, at: "2026-03-04T10:00") == ["2026-03-05", "2026-03-06", "—"])
    // A stop of 03-05 and 03-06 belongs to the second step alone.
    try desk.give(.stop(1, ground: "公示", expecting: 2), at: "2026-03-05T09:00", by: Self.officer(2))
    try desk.give(
      .resume(1, ground: nil, finding: nil), at: "2026-03-06T16:00", by: Self.officer(2))
    #expect(try Self.ends(desk, at: "2026-03-09T09:00") == ["2026-03-05", "2026-03-10", "—"])
    try desk.give(Self.agree, at: "2026-03-09T10:00", by: Self.officer(2))
    #expect(
      try Self.ends(desk, at: "2026-03-09T10:00") == ["2026-03-05", "2026-03-10", "2026-03-11"])
  }

  @Test("R28: a step is late by itself, while the sub-task is not")
  func late() throws {
    let desk = try Self.desk()
    let now = try moment("2026-03-06T09:00")
    let file = try #require(desk.file)
    let task = try #require(file.task(1))
    let clock = CaseClock(calendar: desk.calendar, hours: desk.edition.profile.hours)
    let stages = try clock.stages(of: task, now: now)
    #expect(stages.map { $0.light(today: now.date) } == [.red, .grey, .grey])
    #expect(task.light(today: now.date) == .green)
  }

  private static func ends(_ desk: Desk, at time: String) throws -> [String] {
    let file = try #require(desk.file)
    let task = try #require(file.task(1))
    let clock = CaseClock(calendar: desk.calendar, hours: desk.edition.profile.hours)
    return try clock.stages(of: task, now: moment(time)).map { $0.end?.due.iso ?? "—" }
  }
}
