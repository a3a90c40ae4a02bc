import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Whose time a case takes")
struct HeldTimeTests {
  private func held(_ desk: Desk, _ today: String) throws -> [Int] {
    let day = try #require(CivilDate(iso: today))
    let time = try #require(desk.file?.heldTime(until: day))
    #expect(time.total == time.government + time.applicant + time.links)
    return [time.government, time.applicant, time.links]
  }

  @Test("S091: natural days from the day after acceptance; nothing of it before")
  func plain() throws {
    let desk = try ClockHall.accepted([ClockHall.permit])
    #expect(try held(desk, "2026-03-02") == [0, 0, 0])
    #expect(try held(desk, "2026-03-09") == [7, 0, 0])
    #expect(
      try ClockHall.received([ClockHall.permit]).file?.heldTime(until: CivilDate(2026, 3, 9)) == nil
    )
  }

  @Test(
    "S091 R25: what the applicant has to bring is the applicant's time, a special link neither's")
  func stopped() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.askFor(["plan"], of: 1, expecting: 5), at: "2026-03-04T09:00", by: .market)
    try desk.give(.bring(["plan"], byApplicant: true), at: "2026-03-06T10:00")
    // 03-03 and from 03-07 on an office, 03-04 to 03-06 the applicant.
    #expect(try held(desk, "2026-03-09") == [4, 3, 0])
    try desk.give(
      .stop(1, ground: "hearing", expecting: 10), at: "2026-03-09T09:00", by: .market)
    #expect(try held(desk, "2026-03-12") == [3, 3, 4])
  }

  @Test("S091: while anything lies with an office it is the government's time")
  func together() throws {
    var desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    try desk.give(.askFor(["plan"], of: 1, expecting: 5), at: "2026-03-03T09:00", by: .market)
    #expect(try held(desk, "2026-03-05") == [3, 0, 0])
    try desk.give(
      .approve(2, [], by: .officer(department: "ZW")), at: "2026-03-05T10:00", by: .market)
    #expect(try held(desk, "2026-03-08") == [2, 4, 0])
  }

  @Test("S091: it ends with the decision")
  func ended() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.approve(1, [], by: .market), at: "2026-03-05T10:00", by: .market)
    #expect(try held(desk, "2026-04-30") == [3, 0, 0])
  }
}
