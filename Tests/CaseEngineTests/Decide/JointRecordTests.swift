import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct JointRecordTests {
  @Test("R18: a record ends the visit's stops with what was found, and decides nothing")
  func record() throws {
    var desk = try JointSite.arranged()
    let minutes = JointMeeting.Minutes(findings: JointSite.holds(1, 2, 3))
    try desk.give(.recordMeeting(1, minutes), at: JointSite.visitDay, by: .market)
    let file = try #require(desk.file)
    #expect(file.tasks.map(\.state) == [.running, .running, .running, .running])
    #expect(file.tasks[0].stops.map(\.finding) == ["与申请一致"])
    #expect(file.latestFinding(of: 3)?.finding == minutes.findings[2])
    #expect(file.openMeetings.isEmpty)
    #expect(
      try desk.give(.recordMeeting(1, minutes), at: JointSite.visitDay, by: .market) == [])
  }

  @Test("R18: a record that says too little, or too early, is refused", arguments: unrecordable)
  func refusedRecord(
    minutes: JointMeeting.Minutes, time: String, refusal: JointRefusal
  ) throws {
    let desk = try JointSite.arranged()
    #expect(
      desk.refusal(of: .recordMeeting(1, minutes), at: time, by: .market) == .joint(refusal))
  }

  private static let unrecordable: [(JointMeeting.Minutes, String, JointRefusal)] = {
    let all = JointSite.holds(1, 2, 3)
    let unclear = JointMeeting.Finding(task: 3, outcome: .rectify(" ", days: 3), words: "缺")
    let silent = JointMeeting.Finding(task: 3, outcome: .holds, words: " ")
    let picture = JointMeeting.Photograph(name: "门头.jpg", sha256: "12AB")
    return [
      (.init(findings: all), "2026-03-04T17:00", .beforeItsDay(CivilDate(2026, 3, 5))),
      (.init(findings: JointSite.holds(1, 3)), JointSite.visitDay, .findingsMissing([2])),
      (
        .init(findings: JointSite.holds(1, 2) + [silent]), JointSite.visitDay,
        .findingsMissing([3])
      ),
      (.init(findings: all + JointSite.holds(4)), JointSite.visitDay, .notInMeeting(4)),
      (
        .init(findings: JointSite.holds(1, 2) + [unclear]), JointSite.visitDay,
        .rectificationUnclear(3)
      ),
      (
        .init(findings: all, photographs: [picture]), JointSite.visitDay,
        .badPhotograph("门头.jpg")
      ),
    ]
  }()

  @Test("R18 R25: what is put right stops the clock until it was looked at again")
  func rectification() throws {
    var desk = try JointSite.arranged()
    let first = JointMeeting.Minutes(findings: JointSite.holds(1, 2) + [JointSite.toRectify(3)])
    try desk.give(.recordMeeting(1, first), at: JointSite.visitDay, by: .market)
    let stopped = try #require(desk.file?.tasks[2])
    #expect(stopped.state == .stopped)
    #expect(stopped.openStops.map(\.ground) == [.rectification("补装洗手池")])
    #expect(stopped.due == CivilDate(2026, 3, 20))
    #expect(
      desk.refusal(of: .approve(3, [], by: .market), at: "2026-03-06T09:00", by: .market)
        == .clock(.taskStopped(3, [.rectification("补装洗手池")])))

    let again = JointSite.agenda(.survey, CivilDate(2026, 3, 9))
    try desk.give(.arrange(again, for: [3]), at: "2026-03-06T09:00", by: .market)
    #expect(desk.file?.meetings.last?.stops == [])
    try desk.give(
      .recordMeeting(2, .init(findings: JointSite.holds(3))), at: "2026-03-09T10:00", by: .market)
    let task = try #require(desk.file?.tasks[2])
    #expect(task.state == .running)
    #expect(task.stops.map(\.finding) == ["与申请一致"])
    #expect(
      desk.refusal(of: .approve(3, [], by: .market), at: "2026-03-09T11:00", by: .market) == nil)
  }

  @Test("R18: a re-check may find something to put right again")
  func rectificationAgain() throws {
    var desk = try JointSite.arranged()
    let first = JointMeeting.Minutes(findings: JointSite.holds(1, 2) + [JointSite.toRectify(3)])
    try desk.give(.recordMeeting(1, first), at: JointSite.visitDay, by: .market)
    try desk.give(
      .arrange(JointSite.agenda(.survey, CivilDate(2026, 3, 9)), for: [3]),
      at: "2026-03-06T09:00", by: .market)
    try desk.give(
      .recordMeeting(2, .init(findings: [JointSite.toRectify(3)])), at: "2026-03-09T10:00",
      by: .market)
    let stops = try #require(desk.file?.tasks[2].stops)
    #expect(stops.map(\.isOpen) == [false, true])
  }

  @Test("R18: what is being met about is not approved before, but may be refused")
  func openMeeting() throws {
    let desk = try JointSite.arranged()
    #expect(
      desk.refusal(of: .approve(3, [], by: .market), by: .market)
        == .joint(.meetingOpen(task: 3, number: 1, day: CivilDate(2026, 3, 5))))
    #expect(desk.refusal(of: .refuse(3, .unmet, by: .market), by: .market) == nil)
  }

  @Test("R18: a cancelled visit lets the clocks run on, and is kept with its reason")
  func cancelled() throws {
    var desk = try JointSite.arranged()
    #expect(
      desk.refusal(of: .cancelMeeting(1, reason: " "), by: .market)
        == .joint(.cancelNeedsReason))
    try desk.give(.cancelMeeting(1, reason: "台风"), by: .market)
    let file = try #require(desk.file)
    #expect(file.tasks.allSatisfy { $0.state == .running })
    #expect(file.meetings.map(\.ending) == [.cancelled(reason: "台风")])
    #expect(file.tasks[0].due == CivilDate(2026, 3, 16))
    #expect(
      desk.refusal(
        of: .recordMeeting(1, .init(findings: JointSite.holds(1, 2, 3))),
        at: JointSite.visitDay, by: .market) == .joint(.meetingOver(1)))
    #expect(
      desk.refusal(of: .cancelMeeting(2, reason: "台风"), by: .market)
        == .joint(.noSuchMeeting(2)))
  }

  @Test("R18: a stop that somebody else made for the visit outlasts a cancelled meeting")
  func ownStops() throws {
    var desk = try JointSite.accepted()
    try desk.give(.stop(1, ground: "现场核查", expecting: 4), by: .market)
    try desk.give(.arrange(JointSite.agenda(), for: nil), by: .market)
    #expect(desk.file?.meetings.first?.stops.map(\.task) == [2])
    try desk.give(.cancelMeeting(1, reason: "台风"), by: .market)
    #expect(desk.file?.tasks.map(\.state) == [.stopped, .running, .running, .running])
  }
}
