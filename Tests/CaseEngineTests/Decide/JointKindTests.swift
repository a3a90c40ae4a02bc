import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct JointKindTests {
  @Test("R18: one measuring makes the material that several sub-tasks wait for")
  func measuring() throws {
    var desk = try JointSite.accepted()
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: .market)
        == .materialsOwing(task: 1, materials: ["report"]))
    try desk.give(
      .arrange(JointSite.agenda(.measuring, material: "report"), for: nil), by: .market)
    #expect(desk.file?.meetings.first?.tasks == [1, 2])
    #expect(desk.file?.tasks.allSatisfy { $0.state == .running } == true)
    #expect(
      desk.refusal(of: .recordMeeting(1, .init(findings: [])), at: JointSite.visitDay, by: .market)
        == .joint(.documentNeeded))
    try desk.give(
      .recordMeeting(1, .init(findings: [], document: "测〔2026〕9号")), at: JointSite.visitDay,
      by: .market)
    #expect(desk.file?.material("report")?.state == .received)
    #expect(desk.file?.visits == 1)
    for ordinal in [1, 2] {
      #expect(
        desk.refusal(
          of: .approve(ordinal, [], by: .market), at: JointSite.visitDay, by: .market) == nil)
    }
  }

  @Test("R18: a review holds all in hand, asks nothing to be put right, and refuses nobody")
  func review() throws {
    var desk = try JointSite.accepted()
    try desk.give(.arrange(JointSite.agenda(.review), for: nil), by: .market)
    #expect(desk.file?.meetings.first?.tasks == [1, 2, 3, 4])
    let asks = JointMeeting.Minutes(findings: JointSite.holds(1, 2, 4) + [JointSite.toRectify(3)])
    #expect(
      desk.refusal(of: .recordMeeting(1, asks), at: JointSite.visitDay, by: .market)
        == .joint(.rectificationUnclear(3)))
    let no = JointMeeting.Finding(task: 3, outcome: .fails, words: "退距不足")
    try desk.give(
      .recordMeeting(1, .init(findings: JointSite.holds(1, 2, 4) + [no])),
      at: JointSite.visitDay, by: .market)
    #expect(desk.file?.tasks[2].state == .running)
    #expect(
      desk.refusal(
        of: .arrange(JointSite.agenda(.review, CivilDate(2026, 3, 6)), for: [3]),
        at: JointSite.visitDay, by: .market) == nil)
  }

  @Test("R18: nobody waits for a meeting whose sub-tasks have ended")
  func ended() throws {
    var desk = try JointSite.accepted()
    try desk.give(.arrange(JointSite.agenda(), for: [3]), by: .market)
    try desk.give(.refuse(3, .unmet, by: .market), by: .market)
    #expect(desk.file?.openMeetings.isEmpty == true)
    #expect(
      desk.refusal(of: .arrange(JointSite.agenda(), for: nil), by: .market) == nil)
  }
}
