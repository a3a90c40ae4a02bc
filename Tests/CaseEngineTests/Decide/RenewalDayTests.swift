import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

/// The dates of a case beside those of its sub-tasks.
@Suite("Another notice of holidays: answers, owing materials, stops")
struct RenewalDayTests {
  @Test("R10 R22: the last day to answer moves, too, and is written down")
  func answer() throws {
    let items = [HandMade.item("A")]
    var desk = Desk(HandMade.edition(items, HandMade.matter([("A", after: [])])))
    try desk.give(.open(.of(PlanRequest(matter: "matter"))), at: "2026-12-29T09:00")
    #expect(try desk.file?.lastDayForAnswer(shippedCalendar) == day("2027-01-06"))
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: "2026-12-30T09:00")
    let before = try #require(desk.file)
    let moved = try desk.give(.redate, at: "2026-12-30T09:00").moved
    #expect(moved.answer == (try day("2027-01-07")))
    #expect(moved.tasks.isEmpty && moved.promise == nil)
    let clock = CaseClock(calendar: desk.calendar, hours: desk.edition.profile.hours)
    let list = try clock.list(moved, of: before, by: .of(at: "2026-12-30T09:00"))
    #expect(list.map(\.subject) == [.answer])
    #expect(list.first?.from == (try day("2027-01-06")))
    // By the old calendar it would count as accepted on the seventh.
    desk.renewal = nil
    #expect(try desk.give(.settle, at: "2027-01-07T09:00").isEmpty)
    #expect(try desk.give(.settle, at: "2027-01-08T09:00").kinds.contains(.accepted))
  }

  @Test("R12 R22: the last day of what is owing moves with the sub-task that needs it")
  func owing() throws {
    var desk = Desk()
    try desk.give(
      .open(.of(Teahouse.request(["smoke-plan": .deferred]))), at: "2026-12-17T09:00")
    try desk.give(.accept, at: "2026-12-17T09:00")
    let before = try #require(desk.file?.material("smoke-plan")?.due)
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: "2026-12-18T09:00")
    let moved = try desk.give(.redate, at: "2026-12-18T09:00").moved
    let due = try #require(desk.file?.material("smoke-plan")?.due)
    #expect(moved.deferrals == ["smoke-plan": due] && due > before)
    #expect(desk.file?.deferrals["smoke-plan"] == due)
    #expect(due == desk.file?.task(3)?.due)
  }

  @Test("R12 R22 R25: a notice moves what is owing to where it would be, and not behind a stop")
  func owingBesideStop() throws {
    func accepted(under calendar: WorkCalendar) throws -> Desk {
      var desk = Desk()
      desk.calendar = calendar
      try desk.give(
        .open(.of(Teahouse.request(["smoke-plan": .deferred]))), at: "2026-12-17T09:00")
      try desk.give(.accept, at: "2026-12-17T09:00")
      return desk
    }
    var desk = try accepted(under: shippedCalendar)
    try desk.give(.askFor(["identity"], of: 2, expecting: 5), at: "2026-12-17T10:00", by: .health)
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: "2026-12-18T09:00")
    try desk.give(.redate, at: "2026-12-18T09:00")
    let expected = try #require(
      try accepted(under: InventedNotice.longNewYear).file?.material("smoke-plan")?.due)
    #expect(desk.file?.material("smoke-plan")?.due == expected)
    #expect(try #require(desk.file?.task(3)?.due) > expected)
  }

  @Test("R22 R25: a stop that lasts is counted anew, with what was asked for, not by time alone")
  func stops() throws {
    var desk = Desk()
    try desk.give(.open(.of(Teahouse.request())), at: "2026-12-28T09:00")
    try desk.give(.accept, at: "2026-12-28T09:00")
    try desk.give(.askFor(["identity"], of: 2, expecting: 5), at: "2026-12-28T10:00", by: .health)
    let before = try #require(desk.file?.task(2)?.stops.first)
    #expect(before.due == (try day("2027-01-05")) && before.isProvisional)
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: "2026-12-30T09:00")
    // Long after the stop should have ended.
    let moved = try desk.give(.redate, at: "2027-02-20T09:00").moved
    #expect(moved.stops.map(\.due) == [try day("2027-01-06")])
    let stop = try #require(desk.file?.task(2)?.stops.first)
    #expect(stop.due == (try day("2027-01-06")) && !stop.isProvisional)
    #expect(desk.file?.material("identity")?.due == stop.due)
    #expect(try desk.give(.redate, at: "2027-02-22T09:00").isEmpty)
  }
}
