import CatalogueTesting
import Testing

@testable import CaseEngine

/// The second officer of an item that two must see (R17).
struct VerificationTests {
  private let noon = "2026-03-05T12:00"
  private let verify = Command.verify(4, department: "WJ")

  private func examined() throws(Refusal) -> Desk {
    var desk = try Teahouse.running(["water-report": .received])
    try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health)
    return desk
  }

  @Test("R17: a second officer verifies, and anyone of the department decides then")
  func verified() throws {
    for decider in [Actor.health, .health2, .market] {
      var desk = try examined()
      try desk.give(.claim(4), at: noon, by: .health2)
      let events = try desk.give(verify, at: noon, by: .health2)
      #expect(events == [.taskVerified(ordinal: 4, officer: "2012"), .taskReleased(ordinal: 4)])
      #expect(try desk.give(verify, at: noon, by: .health2).isEmpty)
      try desk.give(.approve(4, [], by: .health), at: noon, by: decider)
      #expect(desk.file?.task(4)?.state == .approved)
      #expect(desk.file?.task(4)?.verifier == "2012")
    }
  }

  @Test("R17: nobody is their own second, not even behind another")
  func ownSecond() throws {
    var desk = try examined()
    let refusal = Refusal.secondOfficerNeeded(task: 4, examiner: "2011")
    #expect(desk.refusal(of: verify, at: noon, by: .health) == refusal)
    try desk.give(verify, at: noon, by: .health2)
    #expect(desk.refusal(of: verify, at: noon, by: .health) == refusal)
    // Of a third and the second, the last stands for it.
    try desk.give(verify, at: noon, by: .market)
    #expect(desk.file?.task(4)?.verifier == "2001")
  }

  @Test("R17: what was not examined, or by one alone, or by others, is not verified")
  func refused() throws {
    var desk = try Teahouse.running(["water-report": .received])
    #expect(desk.refusal(of: verify, at: noon, by: .health2) == .examinationMissing(4))
    #expect(
      desk.refusal(of: .verify(3, department: "SJ"), at: noon, by: .market)
        == .notExaminedHere(3))
    try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health)
    #expect(
      desk.refusal(of: .verify(4, department: "SJ"), at: noon, by: .market)
        == .otherDepartment(task: 4, department: "WJ"))
    try desk.give(.claim(4), at: noon, by: .health)
    #expect(
      desk.refusal(of: verify, at: noon, by: .health2)
        == .claimedByAnother(task: 4, officer: "2011"))
  }

  @Test("R17: another examination withdraws the verification, the same again does not")
  func withdrawn() throws {
    var desk = try examined()
    try desk.give(verify, at: noon, by: .health2)
    #expect(
      try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health).isEmpty)
    #expect(desk.file?.task(4)?.verifier == "2012")
    try desk.give(.examine(4, agrees: false, reason: "通风不足"), at: noon, by: .health)
    #expect(desk.file?.task(4)?.verifier == nil)
    #expect(
      desk.refusal(of: .approve(4, [], by: .health), at: noon, by: .health)
        == .secondOfficerNeeded(task: 4, examiner: "2011"))
    // The examination of the second makes the first the second.
    try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health2)
    try desk.give(verify, at: noon, by: .health)
    #expect(desk.file?.task(4)?.verifier == "2011")
  }
}
