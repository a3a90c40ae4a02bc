import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// What stops no clock, and what a clock that stands still forbids (R25).
struct StopRefusalTests {
  private let morning = "2026-03-04T10:00"

  @Test("R25: a ground that the item does not list is none, and the listed ones are named")
  func unlisted() throws {
    var desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    let listed = ["现场勘验", "拆迁听证", "公示"]
    for ground in ["专家评审", "testing", "", "现场", "correction"] {
      let refusal = desk.refusal(
        of: .stop(1, ground: ground, expecting: 1), at: morning, by: .market)
      #expect(refusal == .clock(.groundNotListed(task: 1, listed: listed)))
      #expect(refusal?.rule == 25)
    }
    #expect(
      desk.refusal(of: .stop(2, ground: "现场勘验", expecting: 1), at: morning)
        == .clock(.groundNotListed(task: 2, listed: [])))
    // Nothing that ended stops any more, and nothing that waits.
    try desk.give(.approve(1, [], by: .market), at: morning, by: .market)
    #expect(
      desk.refusal(of: .stop(1, ground: "现场勘验", expecting: 1), at: morning)
        == .taskConcluded(1, .approved))
    #expect(desk.refusal(of: .stop(9, ground: "现场勘验", expecting: 1)) == .noSuchTask(9))
  }

  @Test(
    "R25: a stop says how long it will take, and no longer than its link may",
    arguments: [
      ("现场勘验", 10, true), ("现场勘验", 11, false), ("现场勘验", 1, true), ("现场勘验", 0, false),
      ("现场勘验", -1, false), ("hearing", 20, true), ("hearing", 21, false), ("公示", 100, true),
      ("公示", 0, false),
    ])
  func length(ground: String, days: Int, isAllowed: Bool) throws {
    let most: TimeLimit? =
      ["现场勘验": TimeLimit.workingDays(10), "hearing": .workingDays(20)][ground]
    let desk = try ClockHall.accepted([ClockHall.permit])
    let refusal = desk.refusal(of: .stop(1, ground: ground, expecting: days), by: .market)
    #expect(
      refusal == (isAllowed ? nil : .clock(.lengthOutOfRange(task: 1, most: most))))
    #expect(isAllowed || refusal?.rule == 25)
  }

  @Test("R22 R25: a stop that would end behind the last known year is refused, and nothing traps")
  func endOfTime() throws {
    let desk = try ClockHall.accepted([ClockHall.permit])
    let refusal = desk.refusal(of: .stop(1, ground: "公示", expecting: Int.max), by: .market)
    #expect(refusal?.rule == 22)
  }

  @Test("R25: for the same thing it stops once, and again when that is over")
  func twice() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    let stop = Command.stop(1, ground: "hearing", expecting: 2)
    try desk.give(stop, at: morning, by: .market)
    for ground in ["hearing", "拆迁听证"] {
      let refusal = desk.refusal(
        of: .stop(1, ground: ground, expecting: 1), at: morning, by: .market)
      let hearing = Stop.Ground.link(name: "拆迁听证", procedure: .hearing)
      #expect(refusal == .clock(.alreadyStopped(task: 1, ground: hearing)))
    }
    try desk.give(.resume(1, ground: nil, finding: nil), at: "2026-03-05T10:00", by: .market)
    try desk.give(stop, at: "2026-03-10T10:00", by: .market)
    // 03-04, 03-05 and 03-10 to 03-12 are left out.
    #expect(desk.days(1) == ["2026-03-23", "2026-04-07"])
    #expect(desk.file?.task(1)?.stops.count == 2)
  }

  @Test("R25: what is not stopped is not resumed")
  func notStopped() throws {
    let desk = try ClockHall.accepted([ClockHall.permit])
    for ground in [nil, "现场勘验"] {
      let refusal = desk.refusal(of: .resume(1, ground: ground, finding: nil), by: .market)
      #expect(refusal == .clock(.notStopped(1)))
      #expect(refusal?.rule == 25)
    }
  }

  @Test("R25: nothing is decided while the clock stands still, but it changes hands")
  func whileStopped() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.stop(1, ground: "公示", expecting: 2), at: morning, by: .market)
    let stopped = Refusal.clock(.taskStopped(1, [.link(name: "公示", procedure: nil)]))
    #expect(stopped.rule == 25)
    for command in [
      Command.approve(1, [], by: .market), .refuse(1, .unmet, by: .market),
      .examine(1, agrees: true, reason: nil), .verify(1, department: "SJ"),
      .extend(1, days: 1, approver: "2002", reason: "复杂"),
    ] { #expect(desk.refusal(of: command, at: morning, by: .market) == stopped) }
    #expect(try desk.give(.claim(1), at: morning, by: .market).kinds == [.taskClaimed])
    let resume = Command.resume(1, ground: nil, finding: nil)
    for command in [resume, .stop(1, ground: "hearing", expecting: 1), .release(1)] {
      #expect(
        desk.refusal(of: command, at: morning, by: .health)
          == .claimedByAnother(task: 1, officer: "2001"))
    }
    #expect(try desk.give(.release(1), at: morning, by: .market).kinds == [.taskReleased])
    try desk.give(resume, at: morning, by: .health)
    #expect(
      try desk.give(.approve(1, [], by: .market), at: morning, by: .market).kinds.first
        == .taskApproved)
  }

  @Test("R8 R13 R25: a check confirms something and stops for nobody")
  func checks() throws {
    let share = Material.Share(source: "学信网", check: CatalogueLimit(.workingDays(2)))
    var desk = Desk(
      HandMade.edition(
        [
          HandMade.item("A", materials: [ItemMaterial(material: "diploma", basis: "条例 5")]),
          ServiceItem(
            of: HandMade.item("B", materials: [ItemMaterial(material: "photo", basis: "条例 6")]),
            commitment: CommitmentTerms(
              basis: "办法", checkWithin: CatalogueLimit(.workingDays(5)), duty: "属实")),
        ],
        HandMade.matter([("A", after: []), ("B", after: [])]),
        materials: [HandMade.material("diploma", share: share), HandMade.material("photo")],
        dataWindow: "ZW"))
    try desk.give(
      .open(
        .of(
          PlanRequest(
            matter: "matter", answers: ["commitment-B": .one("yes")],
            marks: ["photo": .received]))))
    try desk.give(.accept)
    try desk.give(.approve(2, [], by: .market), by: .market)
    #expect(
      desk.file?.tasks.map(\.kind).suffix(2) == [.check(material: "diploma"), .followUp(of: 2)])
    for ordinal in 3...4 {
      for command in [
        Command.stop(ordinal, ground: "现场勘验", expecting: 1),
        .askFor(["photo"], of: ordinal, expecting: 3),
        .extend(ordinal, days: 1, approver: "9", reason: "复杂"),
      ] { #expect(desk.refusal(of: command) == .onlyAnswered(ordinal)) }
    }
  }
}
