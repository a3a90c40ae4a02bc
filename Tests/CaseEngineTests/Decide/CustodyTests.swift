import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("A case that goes from hall to hall")
struct CustodyTests {
  private let sent = TransferredOut(
    hall: Custodian(id: "a", name: "县大厅"), place: "town-1", name: "虹桥镇", reason: "就近办理",
    edition: "e1")
  private let taken = TransferredIn(hall: Custodian(id: "b", name: "虹桥镇"), file: "f1")

  @Test("R33: what is away is only looked at: every other act is refused with where it is")
  func away() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.claim(2), by: Actor(staff: "2001", place: "hall-county", window: ""))
    #expect(try desk.give(.send(sent)) == [.transferredOut(sent)])
    let file = try #require(desk.file)
    #expect(file.isAway && file.origin?.id == "a" && file.editionContent == "e1")
    #expect(file.tasks.allSatisfy { $0.assignee == nil })
    let no = Refusal.custody(.away(to: "虹桥镇", since: try moment(Desk.start)))
    #expect(no.rule == 33)
    let acts: [Command] = [
      .approve(1, [], by: .window), .claim(2), .withdraw(nil, reason: "不办了"),
      .bring(["lease"], byApplicant: true), .reveal(purpose: "核对"), .send(sent),
      .recordPrint(target: "file", isReprint: false), .handOut([], to: .applicant),
    ]
    for act in acts { #expect(desk.refusal(of: act) == no, "\(act)") }
    #expect(file.whereabouts(.chinese)?.contains("移交 虹桥镇") == true)
  }

  @Test("R10 R33: time writes nothing on a case that is away")
  func time() throws {
    var desk = try Teahouse.received()
    let lapses = try #require(try desk.file?.lapses(shippedCalendar))
    try desk.give(.send(sent))
    #expect(try desk.file?.lapses(shippedCalendar) == nil)
    #expect(desk.file?.hasOpenDates == false)
    let late = "\(lapses.adding(days: 30).iso)T09:00"
    #expect(try desk.give(.settle, at: late) == [])
    #expect(try desk.give(.redate, at: late) == [])
    let events = try desk.give(.takeOver(taken), at: late)
    #expect(events.prefix(2).map(\.kind) == [.transferredIn, .accepted])
    #expect(desk.file?.wasDeemedAccepted == true)
  }

  @Test("R27 R33: a move changes no date, and the custody list tells each step")
  func unchanged() throws {
    var desk = try Teahouse.accepted()
    let before = try #require(desk.file)
    try desk.give(.send(sent), at: "2026-03-03T09:00")
    try desk.give(.takeOver(taken), at: "2026-03-05T10:00")
    let after = try #require(desk.file)
    #expect(after.promise == before.promise)
    #expect(after.tasks.map(\.due) == before.tasks.map(\.due))
    #expect(after.visits == before.visits)
    #expect(
      after.custody.map { $0.line(.english) } == [
        "2026-03-03T09:00  县大厅 (hall-county) 1001  sent to 虹桥镇: 就近办理",
        "2026-03-05T10:00  虹桥镇 (hall-county) 1001  taken in by 虹桥镇 (transfer file f1)",
      ])
    #expect(desk.refusal(of: .takeOver(taken)) == .custody(.here))
  }

  @Test("R33: what is over does not go, and nothing goes where it is")
  func refused() throws {
    var desk = try Teahouse.received()
    let home = TransferredOut(
      hall: sent.hall, place: Actor.clerk.place, name: "县大厅", reason: nil, edition: "e1")
    #expect(desk.refusal(of: .send(home)) == .custody(.sentToItself))
    try desk.give(.withdraw(nil, reason: "不办了"))
    #expect(desk.refusal(of: .send(sent)) == .wrongState(.closed))
  }

  @Test("R35: a whole number in the reason is masked")
  func masked() throws {
    var desk = try Teahouse.accepted()
    try desk.give(
      .send(
        TransferredOut(
          hall: sent.hall, place: nil, name: "虹桥镇", reason: "11010519491231002X 要求",
          edition: "e1")))
    guard case .out(let kept)? = desk.file?.custody.last?.move else {
      Issue.record("not sent")
      return
    }
    #expect(kept.reason?.contains("19491231") == false)
  }
}
