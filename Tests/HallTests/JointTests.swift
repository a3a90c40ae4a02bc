import CaseEngine
import Hall
import HallTesting
import Storage
import Testing
import WorkCalendar

@Suite("Joint procedures in a hall")
struct JointTests {
  /// The drugstore with its licence given, so that 2, 3 and 4 run at the market regulation.
  private func begun() throws -> (DemoHall, CaseFile) {
    let demo = try DemoHall()
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let after = try demo.hall.approve(
      1, of: file.number, documents: [], id: "licence", by: demo.session("1001"))
    return (demo, after)
  }

  private func arrange(
    _ demo: DemoHall, _ file: CaseFile, by staff: String = "2001",
    with people: [String] = ["2001", "王工@消防"]
  ) throws -> CaseFile {
    try demo.hall.arrange(
      .survey, of: file.number, tasks: nil, day: CivilDate(2026, 3, 5), half: .morning,
      people: people, id: "arrange-\(staff)-\(people)", by: try demo.session(staff))
  }

  private func refusal(_ body: () throws -> CaseFile) -> Refusal? {
    do {
      _ = try body()
      return nil
    } catch HallError.refused(let refusal, _) { return refusal } catch { return nil }
  }

  @Test("R18: who goes is a colleague by number, or anybody by name with a department")
  func people() throws {
    let (demo, file) = try begun()
    let meeting = try #require(try arrange(demo, file).meetings.first)
    #expect(meeting.agenda.attendees.map(\.department) == ["SJ", "XF"])
    #expect(meeting.agenda.attendees.map(\.name) == ["市监甲", "王工"])
    #expect(meeting.tasks == [2, 3, 4])
  }

  @Test("R18: people that nobody knows, or too few, are refused")
  func strangers() throws {
    let (demo, file) = try begun()
    #expect(throws: HallError.self) { try arrange(demo, file, with: ["2001", "7777"]) }
    #expect(
      refusal { try arrange(demo, file, with: ["2001", "王工@无此局"]) }
        == .joint(.noSuchDepartment("无此局")))
    #expect(refusal { try arrange(demo, file, with: ["2001", " 2001"]) } == .joint(.tooFewPeople))
    #expect(try demo.hall.record(of: file.number).file.meetings.isEmpty)
  }

  @Test("R35: an officer of any department of the case arranges, no other, and nobody at a window")
  func rights() throws {
    let (demo, file) = try begun()
    #expect(throws: HallError.self) { try arrange(demo, file, by: "1001") }
    #expect(refusal { try arrange(demo, file, by: "2011") }?.rule == 35)
    let arranged = try arrange(demo, file)
    let minutes = JointMeeting.Minutes(
      findings: [2, 3, 4].map { JointMeeting.Finding(task: $0, outcome: .holds, words: "符合") })
    demo.setClock(Moment(CivilDate(2026, 3, 5), hour: 11, minute: 0))
    let record = { (staff: String) in
      try demo.hall.recordMeeting(
        1, of: arranged.number, minutes, id: "record-\(staff)", by: try demo.session(staff))
    }
    // Of the case, but with no sub-task in it.
    #expect(refusal { try record("2191") }?.rule == 35)
    #expect(
      refusal {
        try demo.hall.cancelMeeting(
          1, of: arranged.number, reason: "改期", id: "cancel", by: try demo.session("2191"))
      }?.rule == 35)
    #expect(try record("2002").openMeetings.isEmpty)
  }

  @Test("R18: a photograph is kept by its name and its hash, which anybody can work out again")
  func photograph() {
    let photograph = ServiceHall.photograph(named: "门头.jpg", Array("abc".utf8))
    #expect(
      photograph.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("R30: the sheet of a meeting and the joint notice are printed, and counted")
  func papers() throws {
    let (demo, file) = try begun()
    let officer = try demo.session("2001")
    let arranged = try arrange(demo, file)
    for paper in [WrittenAnswer.meeting(number: 1), .jointNotice] {
      #expect(try demo.hall.paper(paper, of: arranged, isMasked: true) != nil)
      let after = try demo.hall.recordPaper(
        paper, of: file.number, target: "file", isReprint: false, id: "\(paper)", by: officer)
      #expect(after.answerPrints[paper] == 1)
    }
    let cancelled = try demo.hall.cancelMeeting(
      1, of: file.number, reason: "改期", id: "cancel", by: officer)
    #expect(cancelled.answerPrints[.meeting(number: 1)] == nil)
    #expect(try demo.hall.paper(.meeting(number: 1), of: cancelled, isMasked: true) == nil)
  }
}
