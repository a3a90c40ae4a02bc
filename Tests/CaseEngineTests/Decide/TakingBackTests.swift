import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Taking back an application, and a decision")
struct TakingBackTests {
  @Test("R21: what is open ends with the application, what was granted is collected as ever")
  func whole() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.approve(1, [], by: .window))
    let events = try desk.give(.withdraw(nil, reason: "店面没租成"))
    #expect(events.first == .withdrawn(Withdrawal(ordinal: nil, reason: "店面没租成")))
    #expect(desk.file?.tasks.map(\.state) == [.approved, .void, .void, .void])
    #expect(desk.file?.state == .ready)
    try desk.give(.handOut([Output.Key(1)], to: .applicant), by: .handOut)
    #expect(desk.file?.state == .closed)
    // Once is enough.
    #expect(try desk.give(.withdraw(nil, reason: "又说一次")) == [])
  }

  @Test("R21: a request that was not accepted yet ends at once, and no date is left to lapse")
  func draft() throws {
    var desk = try Teahouse.received()
    try desk.give(.withdraw(nil, reason: "不办了"))
    #expect(desk.file?.state == .closed)
    #expect(desk.file?.withdrawn == "不办了")
    #expect(desk.refusal(of: .accept) != nil || desk.file?.accepted == nil)
  }

  @Test("R19: what waits for the one that is taken back ends with it, and only that")
  func one() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.withdraw(1, reason: "改由他人申请"))
    #expect(desk.file?.tasks.map(\.state) == [.void, .running, .void, .void])
    #expect(desk.file?.withdrawn == nil)
    #expect(desk.file?.state == .accepted)
  }

  @Test(
    "R21: taking back is refused without a reason, and where nothing is open",
    arguments: [
      (.withdraw(nil, reason: " "), .flow(.reasonNeeded)),
      (.withdraw(9, reason: "不办了"), .noSuchTask(9)),
      (.withdraw(1, reason: "不办了"), .taskConcluded(1, .approved)),
    ] as [(Command, Refusal)])
  func refused(command: Command, refusal: Refusal) throws {
    var desk = try Teahouse.accepted()
    try desk.give(.approve(1, [], by: .window))
    #expect(desk.refusal(of: command) == refusal)
  }

  @Test("R21: a decision that nothing followed from is opened again, with its first dates")
  func reopened() throws {
    var desk = try Teahouse.accepted()
    let before = try #require(desk.file?.task(2)?.dates)
    try desk.give(.refuse(2, .law, by: .health), at: "2026-03-03T09:00", by: .health)
    #expect(desk.refusal(of: .reopen(2, reason: "看错", department: "WJ")) != nil)

    var other = try Teahouse.ready()
    let key = try #require(other.file?.outputs.first { $0.key.ordinal == 4 }?.key)
    let due = try #require(other.file?.task(4)?.dates)
    try other.give(
      .reopen(4, reason: "证号写错", department: other.file?.task(4)?.department ?? ""),
      at: "2026-03-20T09:00", by: .health)
    #expect(other.file?.task(4)?.state == .running)
    #expect(other.file?.task(4)?.dates == due)
    #expect(other.file?.output(key)?.ready == nil)
    #expect(other.file?.state == .accepted)
    #expect(before.ordinal == 2)
  }

  @Test("R21 R32: what others followed from, or what is handed out, stays decided")
  func notReopened() throws {
    var desk = try Teahouse.accepted()
    #expect(desk.refusal(of: .reopen(1, reason: "错", department: "SJ")) == .flow(.notDecided(1)))
    try desk.give(.approve(1, [], by: .window))
    #expect(desk.refusal(of: .reopen(1, reason: " ", department: "SJ")) == .flow(.reasonNeeded))
    #expect(
      desk.refusal(of: .reopen(1, reason: "错", department: "WJ"))
        == .otherDepartment(task: 1, department: "SJ"))
    guard
      case .flow(.othersFollowed(1, _)) = desk.refusal(
        of: .reopen(1, reason: "错", department: "SJ"))
    else {
      Issue.record("what followed was not named")
      return
    }
    try desk.give(.handOut([Output.Key(1)], to: .applicant), by: .handOut)
    #expect(
      desk.refusal(of: .reopen(1, reason: "错", department: "SJ"))
        == .outputAlreadyHandedOut(Output.Key(1)))
  }

  @Test("R12: reopened too late for what is owing, the applicant gets the days of an answer for it")
  func owing() throws {
    var desk = try ClockHall.accepted(
      [ClockHall.permit], marks: ["plan": .received, "deed": .deferred])
    #expect(desk.file?.material("deed")?.due?.iso == "2026-03-16")
    try desk.give(.refuse(1, .law, by: .market), at: "2026-03-10T09:00", by: .market)
    let events = try desk.give(
      .reopen(1, reason: "看错", department: "SJ"), at: "2026-03-20T09:00", by: .market)
    #expect(events.causes == [.reopened(1)])
    #expect(desk.file?.material("deed")?.due?.iso == "2026-03-27")
    #expect(desk.file?.task(1)?.state == .running)
  }
}
