import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct JointTests {
  @Test("R18: one survey holds all that need a visit, and stops the clocks of those with a link")
  func survey() throws {
    let desk = try JointSite.arranged()
    let file = try #require(desk.file)
    let meeting = try #require(file.meetings.first)
    #expect(meeting.tasks == [1, 2, 3])
    #expect(meeting.stops.map(\.task) == [1, 2])
    #expect(file.tasks.map(\.state) == [.stopped, .stopped, .running, .running])
    let stop = try #require(file.tasks[0].stops.first)
    #expect(stop.ground == .link(name: "现场核查", procedure: nil))
    #expect(stop.due == meeting.agenda.day)
    #expect(stop.expected == .workingDays(3))
  }

  @Test("R18 R25: the promise waits for the visit and for nothing else")
  func promiseWaits() throws {
    let before = try #require(try JointSite.accepted().file)
    let after = try #require(try JointSite.arranged().file)
    #expect(before.tasks[0].due == CivilDate(2026, 3, 16))
    #expect(after.tasks[0].due == CivilDate(2026, 3, 19))
    #expect(after.tasks[0].statutoryDue == before.tasks[0].statutoryDue)
    #expect(after.tasks[2].due == before.tasks[2].due)
    #expect(after.promise?.due == CivilDate(2026, 3, 19))
  }

  @Test("R18: what cannot be arranged is refused, and nothing is written", arguments: refused)
  func refusedAgenda(
    agenda: JointMeeting.Agenda, tasks: [Int]?, refusal: Refusal
  ) throws {
    let desk = try JointSite.accepted()
    #expect(desk.refusal(of: .arrange(agenda, for: tasks), by: .market) == refusal)
    #expect(refusal.rule != nil)
  }

  private static let refused: [(JointMeeting.Agenda, [Int]?, Refusal)] = [
    (JointSite.agenda(people: [JointSite.two[0]]), nil, .joint(.tooFewPeople)),
    (JointSite.agenda(people: [JointSite.two[0], JointSite.two[0]]), nil, .joint(.tooFewPeople)),
    (
      JointSite.agenda(people: JointSite.two + [.init(name: "甲", department: "QQ")]), nil,
      .joint(.noSuchDepartment("QQ"))
    ),
    (
      JointSite.agenda(.survey, CivilDate(2026, 2, 27)), nil,
      .joint(.dayIsOver(CivilDate(2026, 2, 27)))
    ),
    (
      JointSite.agenda(.survey, CivilDate(2026, 3, 7)), nil,
      .joint(.noWorkingDay(CivilDate(2026, 3, 7)))
    ),
    (JointSite.agenda(), [1, 4], .joint(.noVisitNeeded(4))),
    (
      JointSite.agenda(.survey, CivilDate(2026, 3, 10)), nil,
      .clock(.lengthOutOfRange(task: 2, most: .workingDays(5)))
    ),
    (JointSite.agenda(.measuring), nil, .joint(.materialNeeded)),
    (JointSite.agenda(.measuring, material: "nothing"), nil, .joint(.materialNeeded)),
    (JointSite.agenda(.measuring, material: "report"), [3], .materialNotWanted("report")),
  ]

  @Test("R18: a second visit of the case is refused while one is to come, a review is not")
  func secondVisit() throws {
    let desk = try JointSite.arranged()
    let open = Refusal.joint(.visitStillOpen(number: 1, day: CivilDate(2026, 3, 5)))
    for kind in [JointMeeting.Kind.survey, .acceptance] {
      #expect(desk.refusal(of: .arrange(JointSite.agenda(kind), for: [2]), by: .market) == open)
    }
    #expect(desk.refusal(of: .arrange(JointSite.agenda(.review), for: [2]), by: .market) == nil)
  }

  @Test("R18: nobody goes apart while the others go together")
  func separateVisit() throws {
    var desk = try JointSite.accepted()
    try desk.give(.arrange(JointSite.agenda(), for: [1, 3]), by: .market)
    let pause = Command.stop(2, ground: "现场勘验", expecting: 2)
    #expect(
      desk.refusal(of: pause, by: .market)
        == .joint(.separateVisit(task: 2, number: 1, day: CivilDate(2026, 3, 5))))
    try desk.give(.cancelMeeting(1, reason: "改期"), by: .market)
    #expect(desk.refusal(of: pause, by: .market) == nil)
  }
}
