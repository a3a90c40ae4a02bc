import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct TaskTests {
  @Test("R16: a sub-task waits for its prerequisites, and says for which")
  func waits() throws {
    var desk = try Teahouse.accepted()
    let both = Refusal.prerequisiteOpen(task: 3, waitsFor: [1, 2])
    for command in [
      Command.claim(3), .approve(3, [], by: .market), .refuse(3, .unmet, by: .market),
    ] { #expect(desk.refusal(of: command, by: .market) == both) }
    try desk.give(.approve(1, [], by: .window))
    #expect(
      desk.refusal(of: .claim(3), by: .market) == .prerequisiteOpen(task: 3, waitsFor: [2]))
    #expect(both.rule == 16)
  }

  @Test("R16 R24: it starts when the last prerequisite is approved, and its clock runs from there")
  func starts() throws {
    var desk = try Teahouse.accepted()
    let first = try desk.give(.approve(1, [], by: .window))
    #expect(first.kinds == [.taskApproved, .outputReady, .taskStarted])
    #expect(desk.file?.tasks.map(\.state) == [.approved, .running, .waiting, .running])
    let second = try desk.give(
      .approve(2, [], by: .health), at: "2026-03-04T10:00", by: .health)
    #expect(
      second.last
        == .taskStarted(
          TaskStarted(
            ordinal: 3, due: try day("2026-03-18"), warning: try day("2026-03-13"),
            statutoryDue: try day("2026-04-01"), isProvisional: false)))
    #expect(desk.file?.task(3)?.started == (try moment("2026-03-04T10:00")))
  }

  @Test("R17: a double item is examined by one officer and decided by another")
  func double() throws {
    var desk = try Teahouse.running(["water-report": .received])
    let noon = "2026-03-05T12:00"
    let approve = Command.approve(4, [], by: .health)
    #expect(desk.refusal(of: approve, at: noon, by: .health) == .examinationMissing(4))
    try desk.give(.claim(4), at: noon, by: .health)
    let examined = try desk.give(.examine(4, agrees: true, reason: nil), at: noon, by: .health)
    #expect(examined.kinds == [.taskExamined, .taskReleased])
    #expect(
      desk.refusal(of: approve, at: noon, by: .health)
        == .secondOfficerNeeded(task: 4, examiner: "2011"))
    #expect(
      desk.refusal(of: .refuse(4, .unmet, by: .health), at: noon, by: .health)
        == .secondOfficerNeeded(task: 4, examiner: "2011"))
    try desk.give(approve, at: noon, by: .health2)
    #expect(desk.file?.task(4)?.state == .approved)
    #expect(desk.file?.task(4)?.examination?.officer == "2011")
  }

  @Test("R17: what one officer decides is not examined by another")
  func single() throws {
    let desk = try Teahouse.accepted()
    let refusal = desk.refusal(of: .examine(2, agrees: true, reason: nil), by: .health)
    #expect(refusal == .notExaminedHere(2))
    #expect(refusal?.rule == 17)
  }

  @Test("R11 R17: an examination that disagrees says why, and the second officer still decides")
  func disagrees() throws {
    var desk = try Teahouse.running(["water-report": .received])
    for reason in [nil, "", "  "] {
      #expect(
        desk.refusal(of: .examine(4, agrees: false, reason: reason), at: Self.noon, by: .health)
          == .reasonNeeded(4))
    }
    let disagree = Command.examine(4, agrees: false, reason: "通风不足")
    try desk.give(disagree, at: Self.noon, by: .health)
    #expect(try desk.give(disagree, at: Self.noon, by: .health).isEmpty)
    #expect(desk.refusal(of: .approve(4, [], by: .health), at: Self.noon, by: .health2) == nil)
    #expect(
      desk.refusal(of: .refuse(4, .unmet, by: .health), at: Self.noon, by: .health2) == nil)
  }

  @Test(
    "R35: an officer decides for their own department; a window decides what it is authorised for",
    arguments: [
      (1, .window, nil), (1, .market, nil),
      (1, .health, .otherDepartment(task: 1, department: "SJ")),
      (2, .window, .windowNotAuthorised(2)),
      (2, .market, .otherDepartment(task: 2, department: "WJ")), (2, .health, nil),
    ] as [(Int, Capacity, Refusal?)])
  func capacity(ordinal: Int, capacity: Capacity, refusal: Refusal?) throws {
    let desk = try Teahouse.accepted()
    #expect(desk.refusal(of: .approve(ordinal, [], by: capacity)) == refusal)
    #expect(desk.refusal(of: .refuse(ordinal, .unmet, by: capacity)) == Self.item(refusal, ordinal))
  }

  /// The health certificate has no legal basis of its own to refuse by.
  private static func item(_ refusal: Refusal?, _ ordinal: Int) -> Refusal? {
    refusal ?? (ordinal == 2 ? .basisNotForThis(.item) : nil)
  }

  @Test(
    "R35: a window decides what is done at once and authorised in writing, nothing else",
    arguments: [
      (.atOnce, nil, .windowNotAuthorised(1)), (.atOnce, "授权", nil),
      (.single, "授权", .windowNotAuthorised(1)), (.double, "授权", .windowNotAuthorised(1)),
    ] as [(ServiceItem.Handling, String?, Refusal?)])
  func window(handling: ServiceItem.Handling, authority: String?, refusal: Refusal?) throws {
    let item = HandMade.item("A", handling: handling, windowAuthority: authority)
    var desk = Desk(HandMade.edition([item]))
    try desk.give(.open(.of(PlanRequest(matter: "A"))))
    try desk.give(.accept)
    #expect(desk.refusal(of: .approve(1, [], by: .window)) == refusal)
  }

  @Test("R35: what a window decides names the authority, what an officer decides does not")
  func authority() throws {
    let desk = try Teahouse.accepted()
    for (capacity, authority) in [(Capacity.window, "市监授权〔2026〕1号"), (.market, nil)] {
      var approving = desk
      guard case .taskApproved(let approval) = try approving.give(.approve(1, [], by: capacity))[0]
      else { throw Missing() }
      #expect(approval.windowAuthority == authority)
      var refusing = desk
      guard
        case .taskRefused(let refusal) = try refusing.give(.refuse(1, .unmet, by: capacity))[0]
      else { throw Missing() }
      #expect(refusal.windowAuthority == authority)
    }
  }

  @Test("R16: a sub-task is in one person's hands until they let go of it")
  func claim() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.claim(2), by: .health)
    #expect(try desk.give(.claim(2), by: .health).isEmpty)
    let held = Refusal.claimedByAnother(task: 2, officer: "2011")
    for command in [Command.claim(2), .release(2), .approve(2, [], by: .health)] {
      #expect(desk.refusal(of: command, by: .health2) == held)
    }
    try desk.give(.release(2), by: .health)
    #expect(try desk.give(.release(2), by: .health).isEmpty)
    #expect(desk.refusal(of: .claim(2), by: .health2) == nil)
  }

  @Test("R33: approving again with the same facts changes nothing, with others it is refused")
  func again() throws {
    var desk = try Teahouse.accepted()
    let facts = [DocumentFacts(number: "92330382MA2A", validUntil: try day("2031-03-01"))]
    try desk.give(.approve(1, facts, by: .window))
    let output = try #require(desk.file?.output(Output.Key(1)))
    #expect(output.documentNumber == "92330382MA2A")
    #expect(output.validUntil == (try day("2031-03-01")))
    #expect(output.ready == (try moment(Desk.start)))
    #expect(try desk.give(.approve(1, facts, by: .window)).isEmpty)
    let other = [DocumentFacts(number: "other")]
    #expect(desk.refusal(of: .approve(1, other, by: .window)) == .taskConcluded(1, .approved))
    #expect(desk.refusal(of: .refuse(1, .unmet, by: .window)) == .taskConcluded(1, .approved))
  }

  @Test("what does not exist is not acted on")
  func unknown() throws {
    let desk = try Teahouse.accepted()
    for ordinal in [0, 5, -1, .max] {
      #expect(desk.refusal(of: .claim(ordinal)) == .noSuchTask(ordinal))
    }
    let facts = [DocumentFacts(index: 2, number: "1")]
    #expect(
      desk.refusal(of: .approve(1, facts, by: .window)) == .noSuchOutput(Output.Key(1, 2)))
    #expect(try Teahouse.received().refusal(of: .claim(1)) == .noSuchTask(1))
  }

  private static let noon = "2026-03-05T12:00"
}

/// A test looked for an event that was not there.
struct Missing: Error {}
