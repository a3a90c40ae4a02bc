import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

/// Two items that need a diploma which the data window looks up within two working days: A within
/// five days, B at once; and C, which needs nothing.
private enum Checked {
  static let share = Material.Share(
    source: "学信网", check: CatalogueLimit(TimeLimit(n: 2, unit: .workingDays)), isAbove: true)
  static let needs = ItemMaterial(material: "diploma", basis: "条例 5")

  static let edition = HandMade.edition(
    [
      HandMade.item("A", materials: [needs]),
      HandMade.item("B", .atOnce, handling: .atOnce, materials: [needs], windowAuthority: "授权 1"),
      HandMade.item("C"),
    ],
    HandMade.matter([("A", after: []), ("B", after: []), ("C", after: [])]),
    materials: [HandMade.material("diploma", share: share)], dataWindow: "ZW")

  static func accepted(_ marks: [String: MaterialState] = [:]) throws(Refusal) -> Desk {
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter", marks: marks))))
    try desk.give(.accept)
    return desk
  }

  static func finding(_ holds: Bool) -> CheckFinding {
    CheckFinding(holds: holds, finding: "学信网：张三，本科", stamp: "数章 12")
  }
}

extension Actor {
  fileprivate static let data = Actor(staff: "2291", place: "hall-county", window: "")
}

struct CheckTests {
  @Test("R8: what a register holds is confirmed by a sub-task of the data window, with a limit")
  func made() throws {
    let desk = try Checked.accepted()
    let file = try #require(desk.file)
    let check = try #require(file.task(4))
    #expect(check.kind == .check(material: "diploma"))
    #expect(check.department == "ZW")
    #expect(check.due == (try day("2026-03-04")))
    #expect(check.state == .running)
    #expect(check.outputs == [])
    #expect(file.items == ["A", "B", "C"])
    #expect(file.material("diploma")?.state == .shared)
  }

  @Test("R8 R16: the case goes on meanwhile; only what would be due before the answer waits for it")
  func waits() throws {
    let file = try #require(try Checked.accepted().file)
    #expect(file.tasks.map(\.after) == [[], [4], [], []])
    #expect(file.tasks.map(\.state) == [.running, .waiting, .running, .running])
    #expect(file.task(2)?.due == (try day("2026-03-04")))
    #expect(file.promise?.due == (try day("2026-03-09")))
  }

  @Test("R8: nothing that needs it is concluded before the answer; what does not, is")
  func holds() throws {
    var desk = try Checked.accepted()
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: .market)
        == .materialsOwing(task: 1, materials: ["diploma"]))
    try desk.give(.approve(3, [], by: .market), by: .market)
    try desk.give(
      .answer(4, Checked.finding(true), department: "ZW"), at: "2026-03-03T10:00", by: .data)
    #expect(desk.file?.task(2)?.state == .running)
    #expect(desk.file?.task(2)?.due == (try day("2026-03-03")))
    try desk.give(.approve(1, [], by: .market), at: "2026-03-04T10:00", by: .market)
    try desk.give(.approve(2, [], by: .window), at: "2026-03-04T10:00")
    #expect(desk.file?.state == .ready)
  }

  @Test("R8: what is not confirmed is asked of the applicant, with a day, and ends nothing")
  func fails() throws {
    var desk = try Checked.accepted()
    let events = try desk.give(
      .answer(4, Checked.finding(false), department: "ZW"), at: "2026-03-03T10:00", by: .data)
    #expect(events.kinds == [.checkAnswered, .taskStarted])
    let material = try #require(desk.file?.material("diploma"))
    #expect(material.source == .applicant)
    #expect(material.state == .deferred)
    // Nobody is asked today for today: five working days, though B is due at once.
    #expect(material.due == (try day("2026-03-10")))
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: .market)
        == .materialsOwing(task: 1, materials: ["diploma"]))
    try desk.give(.bring(["diploma"], byApplicant: true), at: "2026-03-05T10:00")
    try desk.give(.approve(1, [], by: .market), at: "2026-03-05T10:00", by: .market)
    #expect(desk.file?.visits == 2)
  }

  @Test("R12: what was not confirmed and never came ends in a return")
  func neverCame() throws {
    var desk = try Checked.accepted()
    try desk.give(
      .answer(4, Checked.finding(false), department: "ZW"), at: "2026-03-03T10:00", by: .data)
    #expect(try desk.give(.settle, at: "2026-03-10T23:59").isEmpty)
    try desk.give(.settle, at: "2026-03-11T00:00")
    #expect(desk.file?.tasks.map(\.state) == [.void, .void, .running, .refused])
  }

  @Test("R8: the paper itself at intake makes no check; brought later, it ends the check")
  func brought() throws {
    let there = try Checked.accepted(["diploma": .received])
    #expect(there.file?.tasks.count == 3)
    #expect(there.file?.task(2)?.after == [])
    var desk = try Checked.accepted()
    let events = try desk.give(.bring(["diploma"], byApplicant: true), at: "2026-03-03T10:00")
    #expect(events.kinds == [.materialsBrought, .taskVoided, .taskStarted])
    #expect(desk.file?.task(4)?.state == .void)
    try desk.give(.approve(1, [], by: .market), at: "2026-03-03T10:00", by: .market)
  }

  @Test("R8: a check whose items have all ended is not needed any more, and the case is decided")
  func needless() throws {
    var desk = try Checked.accepted()
    try desk.give(.refuse(1, .unmet, by: .market), by: .market)
    try desk.give(.approve(3, [], by: .market), by: .market)
    #expect(desk.file?.task(4)?.state == .running)
    try desk.give(.bring(["diploma"], byApplicant: true))
    try desk.give(.approve(2, [], by: .window))
    #expect(desk.file?.tasks.map(\.state) == [.refused, .approved, .approved, .void])
    #expect(desk.file?.state == .ready)
  }

  @Test("R8: an answer has a finding and a number in the register of stamps")
  func complete() throws {
    let desk = try Checked.accepted()
    func refusal(_ finding: CheckFinding, _ department: String = "ZW") -> Refusal? {
      desk.refusal(of: .answer(4, finding, department: department), by: .data)
    }
    #expect(refusal(CheckFinding(holds: true, finding: " ", stamp: "1")) == .findingNeeded(4))
    #expect(refusal(CheckFinding(holds: true, finding: "查到", stamp: nil)) == .stampNeeded(4))
    #expect(refusal(CheckFinding(holds: true, finding: "查到", stamp: " ")) == .stampNeeded(4))
    #expect(
      refusal(Checked.finding(true), "SJ") == .otherDepartment(task: 4, department: "ZW"))
    #expect(refusal(Checked.finding(true)) == nil)
  }

  @Test("R8: a check is answered and not decided, an item the other way round")
  func notDecided() throws {
    let desk = try Checked.accepted()
    let data = Capacity.officer(department: "ZW")
    #expect(desk.refusal(of: .approve(4, [], by: data), by: .data) == .onlyAnswered(4))
    #expect(desk.refusal(of: .refuse(4, .unmet, by: data), by: .data) == .onlyAnswered(4))
    #expect(
      desk.refusal(of: .answer(1, Checked.finding(true), department: "SJ"), by: .market)
        == .notACheck(1))
  }

  @Test("R8: no papers go to a department for a check: nothing was taken in for it")
  func noPapers() throws {
    let edition = HandMade.edition(
      [HandMade.item("A", materials: [Checked.needs])], HandMade.matter([("A", after: [])]),
      materials: [HandMade.material("diploma", share: Checked.share)],
      departments: [
        Department(code: "SJ", name: "县市监局", short: "市监", hasWindow: false),
        Department(code: "ZW", name: "县行政服务中心", short: "中心", hasWindow: false),
      ], dataWindow: "ZW")
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    let list = "Y20260302-001"
    #expect(desk.refusal(of: .handOverPapers([2], list: list, to: "林文")) == .onlyAnswered(2))
    #expect(desk.refusal(of: .handOverPapers([1], list: list, to: "林文")) == nil)
  }

  @Test("R33: the same answer again does nothing; another one comes too late")
  func again() throws {
    var desk = try Checked.accepted()
    let answer = Command.answer(4, Checked.finding(true), department: "ZW")
    try desk.give(answer, by: .data)
    #expect(try desk.give(answer, by: .data).isEmpty)
    #expect(
      desk.refusal(of: .answer(4, Checked.finding(false), department: "ZW"), by: .data)
        == .taskConcluded(4, .approved))
  }

  @Test("R8: where no department looks facts up, the register answers without a check")
  func noWindow() throws {
    let edition = HandMade.edition(
      [HandMade.item("A", materials: [Checked.needs])], HandMade.matter([("A", after: [])]),
      materials: [HandMade.material("diploma", share: Checked.share)])
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    #expect(desk.file?.tasks.count == 1)
    #expect(desk.file?.material("diploma")?.source == .register("学信网"))
  }

  @Test("R8 R10: a deemed acceptance makes the checks too, from the day of receipt")
  func deemed() throws {
    var desk = Desk(Checked.edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.settle, at: "2026-03-12T09:00")
    #expect(desk.file?.task(4)?.due == (try day("2026-03-04")))
    #expect(desk.file?.task(4)?.light(today: try day("2026-03-12")) == .red)
  }
}
