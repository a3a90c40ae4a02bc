import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// What the applicant is not asked for (R1, R11, R12).
struct CorrectionRefusalTests {
  private let morning = "2026-03-04T10:00"

  @Test("R1: only a material that the edition names for the item is asked for")
  func namedOnly() throws {
    let desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    for (ordinal, code) in [(1, "foreign"), (1, "nothing"), (2, "plan"), (2, "foreign")] {
      let refusal = desk.refusal(
        of: .askFor([code], of: ordinal, expecting: 5), at: morning, by: .market)
      #expect(refusal == .materialNotWanted(code))
      #expect(refusal?.rule == 1)
    }
    // All or nothing.
    #expect(
      desk.refusal(of: .askFor(["plan", "foreign"], of: 1, expecting: 5))
        == .materialNotWanted("foreign"))
    let nothing = desk.refusal(of: .askFor([], of: 1, expecting: 5))
    #expect(nothing == .clock(.nothingNeeded(1)))
    #expect(nothing?.rule == 1)
    for days in [0, -1] {
      #expect(
        desk.refusal(of: .askFor(["plan"], of: 1, expecting: days))
          == .clock(.lengthOutOfRange(task: 1, most: nil)))
    }
    #expect(desk.refusal(of: .askFor(["plan"], of: 9, expecting: 5)) == .noSuchTask(9))
  }

  @Test("R11: who was asked for nothing failed to correct nothing")
  func notCorrected() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    let refuse = Command.refuse(
      1, Grounds(reason: .notCorrected, basis: .licensingLaw31), by: .market)
    #expect(desk.refusal(of: refuse, by: .market) == .reasonNotForThis(.notCorrected))
    try desk.give(.stop(1, ground: "公示", expecting: 1), by: .market)
    try desk.give(.resume(1, ground: nil, finding: nil), by: .market)
    #expect(desk.refusal(of: refuse, by: .market) == .reasonNotForThis(.notCorrected))
  }

  @Test("R12: what is promised for a day is not asked for again, and moves no day")
  func promised() throws {
    let desk = try ClockHall.accepted([ClockHall.permit], marks: ["deed": .deferred])
    let refusal = desk.refusal(of: .askFor(["deed"], of: 1, expecting: 5), at: morning)
    #expect(
      refusal
        == .clock(.alreadyOwing(task: 1, material: "deed", until: try day("2026-03-16"))))
    #expect(refusal?.rule == 12)
  }

  @Test("R8 R25: what is asked for is not looked up any more")
  func lookedUp() throws {
    let share = Material.Share(source: "学信网", check: CatalogueLimit(.workingDays(2)))
    var desk = Desk(
      HandMade.edition(
        [HandMade.item("A", materials: [ItemMaterial(material: "diploma", basis: "条例 5")])],
        HandMade.matter([("A", after: [])]),
        materials: [HandMade.material("diploma", share: share)], dataWindow: "ZW"))
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    let events = try desk.give(.askFor(["diploma"], of: 1, expecting: 5), by: .market)
    #expect(events.kinds == [.taskStopped, .datesMoved, .taskVoided])
    #expect(desk.file?.task(2)?.state == .void)
    try desk.give(.bring(["diploma"], byApplicant: true), at: morning)
    try desk.give(.approve(1, [], by: .market), at: morning, by: .market)
    #expect(desk.file?.task(1)?.state == .approved)
  }
}
