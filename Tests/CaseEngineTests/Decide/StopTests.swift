import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// Clocks that stand still for a special link of the item (R25).
struct StopTests {
  private let morning = "2026-03-04T10:00"

  @Test(
    "R25 R27: a listed link stops the promised clock, and every date that moves is written down")
  func link() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    #expect(desk.days(1) == ["2026-03-16", "2026-03-30"])
    let events = try desk.give(
      .stop(1, ground: "现场勘验", expecting: 3), at: morning, by: .market)
    let stop = Stop(
      ground: .link(name: "现场勘验", procedure: nil), basis: "条例 7", expected: .workingDays(3),
      from: try moment(morning), due: try day("2026-03-09"), warning: try day("2026-03-06"),
      isProvisional: false, officer: "2001", isAllowed: false)
    let dates = TaskDates(
      ordinal: 1, due: try day("2026-03-20"), warning: try day("2026-03-17"),
      statutoryDue: try day("2026-03-30"), isProvisional: false)
    let promise = CaseFile.Promise(
      due: try day("2026-03-20"), warning: try day("2026-03-17"), isProvisional: false, path: [1])
    #expect(
      events == [
        .taskStopped(TaskStopped(ordinal: 1, stop: stop)),
        .datesMoved(DatesMoved(cause: .stopped(1), tasks: [dates], promise: promise, days: 14)),
      ])
    #expect(desk.file?.task(1)?.state == .stopped)
    #expect(desk.file?.task(1)?.dates == dates)
    #expect(desk.file?.promise == promise)
    #expect(desk.file?.task(1)?.light(today: try day("2026-03-25")) == .grey)
    #expect(desk.file?.task(1)?.openStops.first?.light(today: try day("2026-03-10")) == .red)
  }

  @Test("R25: resumed sooner or later than expected, only the days that were stopped are left out")
  func resumption() throws {
    for (end, due, finding) in [
      ("2026-03-04T10:00", "2026-03-17", nil), ("2026-03-05T16:00", "2026-03-18", "界址无误"),
      ("2026-03-09T09:00", "2026-03-20", nil), ("2026-03-13T09:00", "2026-03-26", nil),
    ] {
      var desk = try ClockHall.accepted([ClockHall.permit])
      try desk.give(.stop(1, ground: "现场勘验", expecting: 3), at: morning, by: .market)
      let events = try desk.give(
        .resume(1, ground: nil, finding: finding), at: end, by: .market)
      #expect(
        events.first == .taskResumed(TaskResumed(ordinal: 1, stop: 1, finding: finding)))
      #expect(events.causes == (due == "2026-03-20" ? [] : [.resumed(1)]))
      #expect(desk.days(1) == [due, "2026-03-30"])
      #expect(desk.promised == due)
      let task = try #require(desk.file?.task(1))
      #expect(task.state == .running && task.openStops.isEmpty)
      #expect(task.stops.map(\.until) == [try moment(end)] && task.stops[0].finding == finding)
    }
  }

  @Test("R25: one of the eight procedures stops the law's clock too, by its name or its word")
  func procedure() throws {
    for ground in ["拆迁听证", "hearing"] {
      var desk = try ClockHall.accepted([ClockHall.permit])
      try desk.give(.stop(1, ground: ground, expecting: 5), at: morning, by: .market)
      #expect(desk.days(1) == ["2026-03-24", "2026-04-08"])
      #expect(desk.promised == "2026-03-24")
    }
  }

  @Test("R25: several stops at once count once, and which one is over is said by name")
  func overlapping() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.stop(1, ground: "现场勘验", expecting: 3), at: morning, by: .market)
    try desk.give(
      .stop(1, ground: "hearing", expecting: 2), at: "2026-03-06T10:00", by: .market)
    // Promised without 03-04 to 03-10, the law's without 03-06 to 03-10.
    #expect(desk.days(1) == ["2026-03-23", "2026-04-02"])
    let noon = "2026-03-09T12:00"
    for ground in [nil, "公示"] {
      let refusal = desk.refusal(
        of: .resume(1, ground: ground, finding: nil), at: noon, by: .market)
      let open: [Stop.Ground] = [
        .link(name: "现场勘验", procedure: nil), .link(name: "拆迁听证", procedure: .hearing),
      ]
      #expect(refusal == .clock(.groundNeeded(task: 1, open: open)))
      #expect(refusal?.rule == 25)
    }
    try desk.give(.resume(1, ground: "hearing", finding: "听证毕"), at: noon, by: .market)
    #expect(desk.file?.task(1)?.state == .stopped)
    #expect(desk.days(1) == ["2026-03-20", "2026-04-01"])
    try desk.give(
      .resume(1, ground: nil, finding: nil), at: "2026-03-10T12:00", by: .market)
    #expect(desk.file?.task(1)?.state == .running)
    #expect(desk.days(1) == ["2026-03-23", "2026-04-01"])
    #expect(desk.file?.task(1)?.stops.map(\.finding) == [nil, "听证毕"])
  }

  @Test("R25: a link whose time stands in the promised total moves nothing, however long it takes")
  func allowed() throws {
    var desk = try ClockHall.accepted([ClockHall.roads])
    #expect(desk.days(1) == ["2026-03-06", "2026-03-30"])
    let stop = try desk.give(
      .stop(1, ground: "现场勘验", expecting: 3), at: "2026-03-03T10:00", by: .market)
    #expect(stop.kinds == [.taskStopped])
    #expect(desk.file?.task(1)?.stops.first?.isAllowed == true)
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: .market)?.rule == 25)
    let resume = try desk.give(
      .resume(1, ground: nil, finding: nil), at: "2026-03-12T10:00", by: .market)
    #expect(resume.kinds == [.taskResumed])
    #expect(desk.days(1) == ["2026-03-06", "2026-03-30"])
    #expect(
      desk.refusal(of: .stop(1, ground: "现场勘验", expecting: 4), by: .market)
        == .clock(.lengthOutOfRange(task: 1, most: .workingDays(3))))
  }

  @Test("R25: a procedure whose time stands in the promised total moves the law's day alone")
  func allowedProcedure() throws {
    var desk = try ClockHall.accepted([ClockHall.tested])
    #expect(desk.days(1) == ["2026-03-12", "2026-03-30"])
    let events = try desk.give(
      .stop(1, ground: "testing", expecting: 3), at: "2026-03-03T10:00", by: .market)
    // 03-03 to 03-06 are left out.
    let dates = TaskDates(
      ordinal: 1, due: try day("2026-03-12"), warning: try day("2026-03-10"),
      statutoryDue: try day("2026-04-03"), isProvisional: false)
    #expect(
      events.last
        == .datesMoved(DatesMoved(cause: .stopped(1), tasks: [dates], promise: nil)))
    try desk.give(.resume(1, ground: nil, finding: nil), at: "2026-03-10T10:00", by: .market)
    #expect(desk.days(1) == ["2026-03-12", "2026-04-08"])
    #expect(desk.promised == "2026-03-12")
  }

  @Test("R27: a stop that lasts too long moves nothing before it ends, whatever happens elsewhere")
  func overlong() throws {
    var desk = try ClockHall.accepted([ClockHall.permit, ClockHall.tested, ClockHall.other])
    try desk.give(.stop(1, ground: "现场勘验", expecting: 1), at: morning, by: .market)
    #expect(desk.days(1) == ["2026-03-18", "2026-03-30"])
    let events = try desk.give(
      .stop(2, ground: "testing", expecting: 1), at: "2026-03-10T10:00", by: .market)
    guard case .datesMoved(let moved)? = events.last else {
      Issue.record("nothing moved")
      return
    }
    #expect(moved.tasks.map(\.ordinal) == [2] && moved.promise == nil)
    #expect(desk.days(1) == ["2026-03-18", "2026-03-30"])
    // By how it looks now the case is late for its promise all the same (R28).
    #expect(
      try #require(desk.file).isAtRisk(
        now: try moment("2026-03-12T10:00"), calendar: shippedCalendar, hours: .standard))
    try desk.give(
      .resume(1, ground: nil, finding: nil), at: "2026-03-12T10:00", by: .market)
    #expect(desk.days(1) == ["2026-03-25", "2026-03-30"])
    #expect(desk.promised == "2026-03-25")
  }
}
