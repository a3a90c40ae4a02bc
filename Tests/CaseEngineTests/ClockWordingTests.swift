import Catalogue
import Phrases
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

/// Stops, extensions and moved dates in words.
struct ClockWordingTests {
  @Test("R25 R26: every no of a clock is a sentence to act on", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let desk = try ClockHall.accepted([ClockHall.permit, ClockHall.other])
    let names = CaseNames(desk.edition, file: desk.file)
    let lines = try refusals().map { Refusal.clock($0).message(language, in: names) }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "wording/clock-refusals.\(language.rawValue).txt") == nil)
    #expect(Set(lines).count == lines.count)
    #expect(lines.count == ClockRefusalPhrase.allCases.count)
    #expect(try refusals().allSatisfy { [1, 12, 25, 26].contains($0.rule) })
  }

  @Test("R25 R26 R27: what befell the clocks, a line per event", arguments: Language.allCases)
  func story(language: Language) throws {
    let desk = try stoppedAndExtended()
    let file = try #require(desk.file)
    let recalled = CaseEvent.datesMoved(
      DatesMoved(
        cause: .calendar("国办发明电〔2026〕9号"),
        tasks: [
          TaskDates(
            ordinal: 2, due: try day("2026-03-10"), warning: try day("2026-03-09"),
            statutoryDue: nil, isProvisional: false)
        ], promise: nil, deferrals: ["deed": try day("2026-03-17")]))
    let found = CaseEvent.taskStopped(
      TaskStopped(ordinal: 1, stop: try sampleStop(.rectification("消防通道堵塞"))))
    let events =
      desk.records.dropFirst(2).map(\.event) + [
        recalled, found, .taskVerified(ordinal: 1, officer: "2002"),
      ]
    let lines = events.map { $0.line(language, in: file) { $0 == "2002" ? "周强" : $0 } + "\n" }
    #expect(goldenDifference(lines.joined(), "wording/clock-story.\(language.rawValue).txt") == nil)
  }

  @Test("R25: a ground has a name in both languages, and says what is asked for where it must")
  func grounds() throws {
    let correction = Stop.Ground.correction(["plan"])
    #expect(correction.name(.chinese) == "补正" && correction.name(.english) == "correction")
    #expect(Stop.Ground.rectification("通道").title(.chinese) == "整改：通道")
    #expect(Stop.Ground.rectification("通道").name(.english) == "rectification")
    #expect(Stop.Ground.link(name: "公示", procedure: nil).title(.english) == "公示")
  }

  private func stoppedAndExtended() throws -> Desk {
    var desk = try ClockHall.accepted(
      [ClockHall.permit, ClockHall.other], after: ["D": "A"], marks: ["deed": .deferred])
    try desk.give(
      .stop(1, ground: "hearing", expecting: 2), at: "2026-03-04T10:00", by: .market)
    try desk.give(
      .askFor(["plan", "big-plan"], of: 1, expecting: 5), at: "2026-03-05T10:00", by: .market)
    try desk.give(
      .resume(1, ground: "hearing", finding: "双方无异议"), at: "2026-03-06T10:00", by: .market)
    try desk.give(.bring(["plan", "big-plan"], byApplicant: true), at: "2026-03-09T10:00")
    try desk.give(
      .extend(1, days: 3, approver: "2002", reason: "须复核"), at: "2026-03-10T10:00", by: .market)
    try desk.give(
      .extendCase(days: 5, approver: "县长", document: "县政函〔2026〕9号", reason: "须会商"),
      at: "2026-03-10T11:00")
    return desk
  }

  /// One of each phrase.
  private func refusals() throws -> [ClockRefusal] {
    let hearing = Stop.Ground.link(name: "拆迁听证", procedure: .hearing)
    let correction = Stop.Ground.correction(["plan"])
    return [
      .groundNotListed(task: 1, listed: ["现场勘验", "公示"]), .groundNotListed(task: 2, listed: []),
      .alreadyStopped(task: 1, ground: correction), .notStopped(1),
      .groundNeeded(task: 1, open: [hearing, correction, .correction(["big-plan", "deed"])]),
      .taskStopped(1, [hearing, .rectification("消防通道堵塞")]), .lengthOutOfRange(task: 1, most: nil),
      .lengthOutOfRange(task: 1, most: .workingDays(10)), .nothingNeeded(1),
      .alreadyOwing(task: 1, material: "deed", until: try day("2026-03-16")),
      .extensionOutOfRange(most: 10), .alreadyExtended(1), .alreadyExtended(nil),
      .extensionTooLate(due: try day("2026-03-16")), .nothingToExtend(2), .approverNeeded,
      .extensionNeedsReason, .approverIsSelf, .notJoint,
    ]
  }
}
