import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("A sub-task goes from hand to hand")
struct HandOverTests {
  private let noon = "2026-03-05T12:00"
  private let later = "2026-03-06T09:00"

  private func handOver(
    to officer: String = "2012", reason: String = "外出培训", department: String = "WJ"
  ) -> Command {
    .handOver(4, to: officer, reason: reason, department: department)
  }

  @Test("R33: a claimed sub-task goes to a colleague with a reason, and reached that desk then")
  func given() throws {
    var desk = try Teahouse.running()
    let started = desk.file?.task(4)?.started
    try desk.give(.claim(4), at: noon, by: .health)
    #expect(desk.file?.task(4)?.reached == started)
    let events = try desk.give(handOver(), at: later, by: .health)
    #expect(
      events == [
        .taskHandedOver(TaskHandedOver(ordinal: 4, from: "2011", to: "2012", reason: "外出培训"))
      ])
    let task = try #require(desk.file?.task(4))
    #expect(task.assignee == "2012")
    #expect(task.started == started)
    #expect(task.reached == (try moment(later)))
    #expect(desk.refusal(of: .claim(4), by: .health) == .claimedByAnother(task: 4, officer: "2012"))
    try desk.give(.release(4), at: later, by: .health2)
    #expect(desk.file?.task(4)?.reached == started, "it lies on the department's desk again")
  }

  @Test("what nobody has can be handed to a colleague, and a second time changes nothing")
  func unclaimed() throws {
    var desk = try Teahouse.running()
    let events = try desk.give(handOver(), at: noon, by: .health)
    #expect(events.kinds == [.taskHandedOver])
    #expect(try desk.give(handOver(), at: noon, by: .health) == [])
  }

  @Test("R16 R33 R35: it is refused to who does not have it, without a reason, and across offices")
  func refused() throws {
    var desk = try Teahouse.running()
    try desk.give(.claim(4), at: noon, by: .health2)
    #expect(
      desk.refusal(of: handOver(to: "2013"), by: .health)
        == .claimedByAnother(task: 4, officer: "2012"))
    #expect(
      desk.refusal(of: handOver(to: "2013", reason: "  "), by: .health2) == .handOverReasonNeeded(4)
    )
    #expect(
      desk.refusal(of: handOver(to: "2002", department: "SJ"), by: .market)
        == .otherDepartment(task: 4, department: "WJ"))
    #expect(Refusal.handOverReasonNeeded(4).rule == 33)
  }

  @Test("R16: what waits or is concluded is not handed over")
  func notRunning() throws {
    let waiting = Command.handOver(3, to: "2002", reason: "外出", department: "SJ")
    #expect(
      try Teahouse.accepted().refusal(of: waiting, by: .market)
        == .prerequisiteOpen(task: 3, waitsFor: [1, 2]))
    let done = Command.handOver(2, to: "2012", reason: "外出", department: "WJ")
    #expect(
      try Teahouse.running().refusal(of: done, by: .health) == .taskConcluded(2, .approved))
  }

  @Test(
    "R33: a stand-in does what the absent colleague could, and the record says for whom first",
    arguments: [
      (Command.claim(4), [CaseEvent.Kind.taskClaimed]), (.release(4), [.taskReleased]),
      (.examine(4, agrees: true, reason: nil), [.taskExamined, .taskReleased]),
      (.handOver(4, to: "2013", reason: "外出", department: "WJ"), [.taskHandedOver]),
    ])
  func standIn(command: Command, kinds: [CaseEvent.Kind]) throws {
    var desk = try Teahouse.running()
    try desk.give(.claim(4), at: noon, by: .health)
    #expect(
      desk.refusal(of: command, at: later, by: .health2)
        == .claimedByAnother(task: 4, officer: "2011"))
    #expect(
      desk.refusal(of: command, at: later, by: .health2, standingInFor: ["2009"])
        == .claimedByAnother(task: 4, officer: "2011"))
    let events = try desk.give(command, at: later, by: .health2, standingInFor: ["2011"])
    #expect(events.first == .taskStoodIn(ordinal: 4, for: "2011"))
    #expect(Array(events.kinds.dropFirst()) == kinds)
    #expect(
      try desk.give(command, at: later, by: .health2, standingInFor: ["2011"]) == [],
      "a second time changes nothing")
  }

  @Test("R17 R33: a stand-in decides, and still not what they examined themselves")
  func standInDecides() throws {
    var desk = try Teahouse.running(["water-report": .received])
    try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health)
    try desk.give(.claim(4), at: noon, by: .health2)
    let approve = Command.approve(4, [], by: .health)
    #expect(
      desk.refusal(of: approve, at: later, by: .health, standingInFor: ["2012"])
        == .secondOfficerNeeded(task: 4, examiner: "2011"))
    let third = Actor(staff: "2013", place: "hall-county", window: "")
    let events = try desk.give(approve, at: later, by: third, standingInFor: ["2012"])
    #expect(Array(events.kinds.prefix(2)) == [.taskStoodIn, .taskApproved])
  }

  @Test("what a stand-in claims has reached their desk then")
  func takenOver() throws {
    var desk = try Teahouse.running()
    try desk.give(.claim(4), at: noon, by: .health)
    try desk.give(.claim(4), at: later, by: .health2, standingInFor: ["2011"])
    #expect(desk.file?.task(4)?.assignee == "2012")
    #expect(desk.file?.task(4)?.reached == (try moment(later)))
  }

  @Test("the journal names both, and the reason")
  func wording() throws {
    let file = try #require(try Teahouse.running().file)
    let name = { @Sendable (number: String) in number == "2011" ? "周强" : "陈伟" }
    let lines = [
      CaseEvent.taskHandedOver(
        TaskHandedOver(ordinal: 4, from: "2011", to: "2012", reason: "外出培训")),
      .taskHandedOver(TaskHandedOver(ordinal: 4, from: nil, to: "2012", reason: "他熟悉")),
      .taskStoodIn(ordinal: 4, for: "2011"),
    ].map { $0.line(.chinese, in: file, staff: name) }
    let task = CaseNames(file: file).task(4, .chinese)
    #expect(
      lines == [
        "\(task) 由 周强 交接给 陈伟：外出培训", "\(task) 交接给 陈伟：他熟悉",
        "\(task) 替 周强 办理（替班）",
      ])
  }
}
