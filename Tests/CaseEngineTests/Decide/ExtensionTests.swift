import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// Limits that are made longer once (PL 42, R26), and what moves the promise (R27).
struct ExtensionTests {
  private let morning = "2026-03-10T10:00"

  private func extend(
    _ days: Int, by approver: String = "2002", _ reason: String = "案情复杂"
  ) -> Command {
    .extend(1, days: days, approver: approver, reason: reason)
  }

  @Test("R26 R27: an extension moves both days and the promise, and says who approved it and why")
  func extended() throws {
    var desk = try ClockHall.accepted([ClockHall.permit])
    let events = try desk.give(extend(10), at: morning, by: .market)
    #expect(events.kinds == [.limitExtended, .datesMoved])
    #expect(events.causes == [.extended(1)])
    #expect(desk.days(1) == ["2026-03-30", "2026-04-14"])
    #expect(desk.promised == "2026-03-30")
    #expect(
      desk.file?.task(1)?.extended
        == Extension(days: 10, approver: "2002", reason: "案情复杂", at: try moment(morning)))
    let again = desk.refusal(of: extend(1), at: morning, by: .market)
    #expect(again == .clock(.alreadyExtended(1)))
    #expect(again?.rule == 26)
  }

  @Test(
    "R26: by one to ten working days",
    arguments: [(0, false), (1, true), (10, true), (11, false), (-1, false), (Int.max, false)])
  func range(days: Int, isAllowed: Bool) throws {
    let refusal = try ClockHall.accepted([ClockHall.permit])
      .refusal(of: extend(days), at: morning, by: .market)
    #expect(refusal == (isAllowed ? nil : .clock(.extensionOutOfRange(most: 10))))
    #expect(isAllowed || refusal?.rule == 26)
  }

  @Test("R26: another approves it, for a reason, before the due day is over")
  func terms() throws {
    let desk = try ClockHall.accepted([ClockHall.permit])
    let refused: [(Command, ClockRefusal)] = [
      (extend(5, by: "2001"), .approverIsSelf), (extend(5, by: " "), .approverNeeded),
      (extend(5, by: "2002", " "), .extensionNeedsReason),
    ]
    for (command, refusal) in refused {
      #expect(desk.refusal(of: command, at: morning, by: .market) == .clock(refusal))
      #expect(refusal.rule == 26)
    }
    #expect(desk.refusal(of: extend(5), at: "2026-03-16T23:59", by: .market) == nil)
    let late = desk.refusal(of: extend(5), at: "2026-03-17T00:00", by: .market)
    #expect(late == .clock(.extensionTooLate(due: try day("2026-03-16"))))
    #expect(late?.rule == 26)
  }

  @Test("R26: what is decided at once has nothing to extend; what another has, is theirs")
  func nothing() throws {
    var desk = try ClockHall.accepted([HandMade.item("A", .atOnce, handling: .atOnce)])
    let refusal = desk.refusal(of: extend(5), by: .market)
    #expect(refusal == .clock(.nothingToExtend(1)))
    #expect(refusal?.rule == 26)
    desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.claim(1), by: .health)
    #expect(
      desk.refusal(of: extend(5), by: .market) == .claimedByAnother(task: 1, officer: "2011"))
  }

  @Test("R27: what waits is planned anew, and all that moved stands in one entry")
  func waiting() throws {
    var desk = try ClockHall.accepted([ClockHall.permit, ClockHall.roads], after: ["B": "A"])
    #expect(desk.days(2) == ["2026-03-20", "2026-04-14"])
    #expect(desk.promised == "2026-03-20")
    let events = try desk.give(
      .stop(1, ground: "现场勘验", expecting: 3), at: "2026-03-04T10:00", by: .market)
    guard case .datesMoved(let moved)? = events.last else {
      Issue.record("nothing moved")
      return
    }
    #expect(moved.tasks.map(\.ordinal) == [1, 2])
    #expect(moved.tasks.map(\.due) == [try day("2026-03-20"), try day("2026-03-26")])
    #expect(moved.promise?.due == (try day("2026-03-26")))
    #expect(moved.promise?.path == [1, 2])
    try desk.give(.resume(1, ground: nil, finding: nil), at: "2026-03-05T10:00", by: .market)
    try desk.give(extend(2), at: morning, by: .market)
    // Two days stopped and two more: A on 03-20, B four days behind.
    #expect(desk.days(1)[0] == "2026-03-20")
    #expect(desk.days(2)[0] == "2026-03-26")
    #expect(desk.promised == "2026-03-26")
  }

  @Test(
    "R27: an office that is late, or early, moves no promise, and neither do stops it made so",
    arguments: [
      ("2026-03-25T10:00", "2026-04-01", "2026-03-27T10:00", "2026-04-07"),
      ("2026-03-03T10:00", "2026-03-10", "2026-03-05T10:00", "2026-03-13"),
    ])
  func lateOffice(decided: String, due: String, stop: String, later: String) throws {
    let items = [HandMade.item("A", .workingDays(10)), ClockHall.permitOfFive, ClockHall.other]
    var desk = try ClockHall.accepted(items, after: ["E": "A", "D": "E"])
    #expect((1...3).map { desk.days($0)[0] } == ["2026-03-16", "2026-03-23", "2026-03-30"])
    let events = try desk.give(.approve(1, [], by: .market), at: decided, by: .market)
    #expect(events.kinds == [.taskApproved, .outputReady, .taskStarted])
    #expect((1...3).map { desk.days($0)[0] } == ["2026-03-16", due, "2026-03-30"])
    // It was promised for 03-17 to 03-23: no day of these is stopped.
    try desk.give(.stop(2, ground: "现场勘验", expecting: 2), at: stop, by: .market)
    #expect((1...3).map { desk.days($0)[0] } == ["2026-03-16", later, "2026-03-30"])
    #expect(desk.promised == "2026-03-30")
  }
}
