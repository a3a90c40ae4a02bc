import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct PapersTests {
  private func desk(hasWindow: Bool = false) throws -> Desk {
    let department = Department(
      code: "SJ", name: "县教育局", short: "教育", hasWindow: hasWindow)
    let edition = HandMade.edition(
      [HandMade.item("A"), HandMade.item("B")],
      HandMade.matter([("A", after: []), ("B", after: ["A"])]), departments: [department])
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    return desk
  }

  @Test("S024: papers go to a department without a window by a numbered list, and each once")
  func once() throws {
    var desk = try desk()
    try desk.give(.accept)
    let hand = Command.handOverPapers([2, 1, 1], list: "Y20260302-001", to: "林文")
    #expect(try desk.give(hand).kinds == [.papersHandedOver])
    let trip = try SubTask.PaperTrip(
      list: "Y20260302-001", receiver: "林文", at: moment(Desk.start))
    #expect(desk.file?.tasks.map(\.papers) == [trip, trip])
    let again = Command.handOverPapers([2], list: "Y20260303-001", to: "林文")
    #expect(
      desk.refusal(of: again) == .papersAlreadyHandedOver(2, list: "Y20260302-001"))
    #expect(desk.file?.state == .accepted)
    try desk.give(.approve(1, [], by: .market), by: .market)
    #expect(desk.file?.task(1)?.papers == trip)
  }

  @Test(
    "S024: nothing goes before acceptance, to nobody, of no sub-task, or where there is a window")
  func refused() throws {
    let hand = Command.handOverPapers([1], list: "Y1", to: "林文")
    #expect(try desk().refusal(of: hand) == .wrongState(.draft))
    var accepted = try desk()
    try accepted.give(.accept)
    #expect(accepted.refusal(of: .handOverPapers([1], list: "Y1", to: " ")) == .receiverNeeded)
    #expect(accepted.refusal(of: .handOverPapers([1, 9], list: "Y1", to: "林文")) == .noSuchTask(9))
    try accepted.give(.approve(1, [], by: .market), by: .market)
    #expect(accepted.refusal(of: hand) == .taskConcluded(1, .approved))
    var own = try desk(hasWindow: true)
    try own.give(.accept)
    #expect(own.refusal(of: hand) == .departmentHasWindow(1))
  }
}
