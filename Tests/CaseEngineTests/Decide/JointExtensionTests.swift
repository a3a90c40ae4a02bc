import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// A joint case that is extended as a whole (PL 42 ¶2, R26).
struct JointExtensionTests {
  private let morning = "2026-03-10T10:00"

  private func extendCase(
    _ days: Int, by approver: String = "分管副县长", _ document: String = "县政函〔2026〕9号",
    _ reason: String = "现场复杂"
  ) -> Command {
    .extendCase(days: days, approver: approver, document: document, reason: reason)
  }

  @Test("R26 R27: a joint case is extended as a whole, and no sub-task's day moves")
  func joint() throws {
    var desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    let events = try desk.give(extendCase(15), at: morning)
    #expect(events.kinds == [.limitExtended, .datesMoved])
    #expect(events.causes == [.extended(nil)])
    #expect(desk.promised == "2026-04-07")
    #expect(desk.days(1) == ["2026-03-16", "2026-03-30"])
    #expect(desk.file?.promise?.path == [1])
    #expect(desk.file?.extended?.document == "县政函〔2026〕9号")
    let again = desk.refusal(of: extendCase(1), at: morning)
    #expect(again == .clock(.alreadyExtended(nil)))
    #expect(again?.rule == 26)
    // With one of a sub-task it adds up.
    try desk.give(
      .extend(1, days: 2, approver: "2002", reason: "复杂"), at: morning, by: .market)
    #expect(desk.promised == "2026-04-09")
  }

  @Test("R26: a joint case by one to fifteen, with a document, in time, of several departments")
  func jointTerms() throws {
    let desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    for days in [0, 16, -3] {
      #expect(
        desk.refusal(of: extendCase(days), at: morning)
          == .clock(.extensionOutOfRange(most: 15)))
    }
    let refused: [(Command, ClockRefusal)] = [
      (extendCase(5, by: "1001"), .approverIsSelf), (extendCase(5, by: ""), .approverNeeded),
      (extendCase(5, by: "分管副县长", " "), .approverNeeded),
      (extendCase(5, by: "分管副县长", "县政函", ""), .extensionNeedsReason),
    ]
    for (command, refusal) in refused {
      #expect(desk.refusal(of: command, at: morning) == .clock(refusal))
    }
    #expect(
      desk.refusal(of: extendCase(5), at: "2026-03-17T08:00")
        == .clock(.extensionTooLate(due: try day("2026-03-16"))))
    let alone = try ClockHall.accepted([ClockHall.permit, ClockHall.tested])
    #expect(alone.refusal(of: extendCase(5), at: morning) == .clock(.notJoint))
    #expect(ClockRefusal.notJoint.rule == 26)
    let received = try ClockHall.received([ClockHall.permit, ClockHall.other])
    #expect(received.refusal(of: extendCase(5)) == .wrongState(.draft))
  }

  @Test("R22 R26: a promise extended into a year without its notice is provisional")
  func provisional() throws {
    let items = [HandMade.item("A", .workingDays(10)), ClockHall.other]
    var desk = try ClockHall.accepted(items, at: "2026-12-01T09:00")
    #expect(desk.file?.promise?.isProvisional == false)
    try desk.give(extendCase(15), at: "2026-12-02T09:00")
    #expect(desk.promised == "2027-01-06")
    #expect(desk.file?.promise?.isProvisional == true)
  }
}
