import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Simulated approval")
struct SimulationTests {
  /// B is looked at by two and waits for A.
  /// - Parameter needs: codes of the materials that B asks for before it issues anything.
  private static func desk(needing needs: [String] = []) throws(Refusal) -> Desk {
    let edition = HandMade.edition(
      [
        HandMade.item("A"),
        HandMade.item(
          "B", handling: .double,
          materials: needs.map { ItemMaterial(material: $0, stage: .issue, basis: "条例 5") }),
      ],
      HandMade.matter([("A", after: []), ("B", after: ["A"])]),
      materials: needs.map { HandMade.material($0) })
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    return desk
  }

  private static let ahead = Command.simulate(2, agrees: true, reason: nil, department: "SJ")

  @Test("R20: what waits is examined ahead; it gives no output, and the second decides in one act")
  func formal() throws {
    var desk = try Self.desk()
    let opinion = SubTask.Examination(
      officer: "2001", agrees: true, reason: nil, at: try moment(Desk.start))
    #expect(try desk.give(Self.ahead, by: .market) == [.taskSimulated(ordinal: 2, opinion)])
    #expect(desk.file?.task(2)?.state == .waiting)
    #expect(desk.file?.outputs.allSatisfy { $0.documentNumber == nil && $0.ready == nil } == true)
    #expect(try desk.give(Self.ahead, by: .market) == [])

    try desk.give(.approve(1, [], by: .market), by: .market)
    #expect(desk.file?.task(2)?.examination == opinion)
    // Whoever looked ahead was the first of two (R17).
    #expect(
      desk.refusal(of: .approve(2, [], by: .market), by: .market)
        == .secondOfficerNeeded(task: 2, examiner: "2001"))
    try desk.give(
      .approve(2, [], by: .market),
      by: Actor(staff: "2002", place: "hall-county", window: ""))
    #expect(desk.file?.task(2)?.state == .approved)
  }

  @Test("R20: it lapses where the precondition is refused, and where materials are wanted")
  func lapses() throws {
    var refused = try Self.desk()
    try refused.give(Self.ahead, by: .market)
    try refused.give(.refuse(1, .law, by: .market), by: .market)
    #expect(refused.file?.task(2)?.state == .void)
    #expect(refused.file?.task(2)?.examination == nil)

    var wanted = try Self.desk(needing: ["plan"])
    try wanted.give(Self.ahead, by: .market)
    try wanted.give(.approve(1, [], by: .market), by: .market)
    try wanted.give(.askFor(["plan"], of: 2, expecting: 5), by: .market)
    #expect(wanted.file?.task(2)?.simulation == nil)
    #expect(wanted.file?.task(2)?.examination == nil)
  }

  @Test(
    "R20: only what waits is simulated, by its department, and a no says why",
    arguments: [
      (.simulate(1, agrees: true, reason: nil, department: "SJ"), .flow(.notWaiting(1))),
      (.simulate(9, agrees: true, reason: nil, department: "SJ"), .noSuchTask(9)),
      (.simulate(2, agrees: false, reason: " ", department: "SJ"), .reasonNeeded(2)),
      (
        .simulate(2, agrees: true, reason: nil, department: "WJ"),
        .otherDepartment(task: 2, department: "SJ")
      ),
      // Nothing is granted ahead.
      (.approve(2, [], by: .market), .prerequisiteOpen(task: 2, waitsFor: [1])),
    ] as [(Command, Refusal)])
  func refusals(command: Command, refusal: Refusal) throws {
    #expect(try Self.desk().refusal(of: command, by: .market) == refusal)
  }
}
