import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// The examples of the standards, as cases.
///
/// Source: standards.md 2.4, 2.5, 2.7.
struct ClockExampleTests {
  @Test("R10 R24: received 2026-02-12, notice due 02-26; silent, so decided by 03-18")
  func silence() throws {
    let item = HandMade.item("A", .workingDays(20))
    var desk = try ClockHall.received([item], at: "2026-02-12T09:00")
    #expect(
      try #require(desk.file).lastDayForAnswer(shippedCalendar) == (try day("2026-02-26")))
    try desk.give(.settle, at: "2026-02-27T08:00")
    #expect(desk.file?.accepted == (try moment("2026-02-12T09:00")))
    #expect(desk.days(1) == ["2026-03-18", "—"])
  }

  @Test("R10 R24: correction before acceptance costs nothing, for the clock has not started")
  func correctionBefore() throws {
    var desk = try ClockHall.received(
      [ClockHall.permit], marks: ["plan": .missing], at: "2026-02-12T09:00")
    try desk.give(.giveNotice, at: "2026-02-12T10:00")
    try desk.give(.bring(["plan"], byApplicant: true), at: "2026-03-02T09:00")
    #expect(desk.file?.accepted == (try moment("2026-03-02T09:00")))
    #expect(desk.days(1) == ["2026-03-16", "2026-03-30"])
  }

  @Test("R25: 淅川: promised 1, survey legal 10 and promised 3: the applicant is shown 1+3 = 4")
  func roads() throws {
    let desk = try ClockHall.accepted([ClockHall.roads])
    #expect(desk.days(1) == ["2026-03-06", "2026-03-30"])
    #expect(desk.promised == "2026-03-06")
    #expect(desk.file?.parallelDays == 4)
    #expect(desk.file?.serialDays == 4)
  }

  @Test("R25: accepted 2026-09-14, 20 days, stopped 09-16 to 09-30: 11-02 instead of 10-16")
  func stopped() throws {
    let item = HandMade.item(
      "A", .workingDays(20), statutory: .workingDays(20),
      special: [SpecialLink(name: "专家评审", procedure: .expertReview)])
    var desk = try ClockHall.accepted([item], at: "2026-09-14T09:00")
    #expect(desk.days(1) == ["2026-10-16", "2026-10-16"])
    try desk.give(
      .stop(1, ground: "expertReview", expecting: 10), at: "2026-09-16T09:00", by: .market)
    #expect(desk.file?.task(1)?.stops.first?.due == (try day("2026-09-30")))
    #expect(desk.days(1) == ["2026-11-02", "2026-11-02"])
    try desk.give(.resume(1, ground: nil, finding: nil), at: "2026-09-30T16:00", by: .market)
    #expect(desk.days(1) == ["2026-11-02", "2026-11-02"])
    #expect(desk.promised == "2026-11-02")
  }

  @Test("R25: what is not in art. 45 stops the promised clock only; overlaps are united, not added")
  func united() throws {
    let item = HandMade.item(
      "A", .workingDays(20), statutory: .workingDays(20),
      special: [SpecialLink(name: "现场踏勘"), SpecialLink(name: "公告公示")])
    var desk = try ClockHall.accepted([item], at: "2026-09-14T09:00")
    try desk.give(
      .stop(1, ground: "现场踏勘", expecting: 7), at: "2026-09-16T09:00", by: .market)
    try desk.give(
      .stop(1, ground: "公告公示", expecting: 6), at: "2026-09-21T09:00", by: .market)
    #expect(desk.file?.task(1)?.stops.map(\.due.iso) == ["2026-09-24", "2026-09-30"])
    for (ground, end) in [("现场踏勘", "2026-09-24"), ("公告公示", "2026-09-30")] {
      try desk.give(
        .resume(1, ground: ground, finding: nil), at: "\(end)T09:00", by: .market)
    }
    #expect(desk.days(1) == ["2026-11-02", "2026-10-16"])
  }

  @Test(
    "R27: a bundle's promise is the longest path of totals, begun when what is awaited is decided")
  func bundle() throws {
    // 1+3 days, then 10; beside it 5.
    let desk = try ClockHall.accepted(
      [ClockHall.permit, ClockHall.roads, ClockHall.other], after: ["A": "B"])
    #expect((1...3).map { desk.days($0)[0] } == ["2026-03-20", "2026-03-06", "2026-03-09"])
    #expect(desk.promised == "2026-03-20")
    #expect(desk.file?.promise?.path == [2, 1])
    #expect(desk.file?.parallelDays == 14)
    #expect(desk.file?.serialDays == 19)
  }

  @Test(
    "R26: accepted 2026-03-02: 20 days 03-30, and ten more 04-14; joint 45 05-08, and 15 more 05-28"
  )
  func extensions() throws {
    var desk = try ClockHall.accepted([HandMade.item("A", .workingDays(20))])
    #expect(desk.promised == "2026-03-30")
    try desk.give(.extend(1, days: 10, approver: "2002", reason: "复杂"), by: .market)
    #expect(desk.promised == "2026-04-14")
    desk = try ClockHall.accepted([HandMade.item("A", .workingDays(45)), ClockHall.other])
    #expect(desk.promised == "2026-05-08")
    try desk.give(.extendCase(days: 15, approver: "县长", document: "县政函 1", reason: "复杂"))
    #expect(desk.promised == "2026-05-28")
  }
}
