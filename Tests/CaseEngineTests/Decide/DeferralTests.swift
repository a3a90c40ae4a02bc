import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct DeferralTests {
  @Test("R12: a case is accepted while a deferrable material is owing, with its last day")
  func accepted() throws {
    let file = try #require(try Teahouse.accepted(["smoke-plan": .deferred]).file)
    #expect(file.state == .accepted)
    #expect(file.material("smoke-plan")?.state == .deferred)
    #expect(file.material("smoke-plan")?.due == (try day("2026-03-23")))
    #expect(try file.lapses(shippedCalendar) == day("2026-03-24"))
  }

  @Test("R12: what needs the owing material is not concluded; what does not, is")
  func owing() throws {
    let desk = try Teahouse.running(["smoke-plan": .deferred])
    let noon = "2026-03-05T12:00"
    let refusal = desk.refusal(of: .approve(3, [], by: .market), at: noon, by: .market)
    #expect(refusal == .materialsOwing(task: 3, materials: ["smoke-plan"]))
    #expect(refusal?.rule == 12)
    #expect(desk.refusal(of: .claim(3), at: noon, by: .market) == nil)
    #expect(desk.refusal(of: .refuse(3, .unmet, by: .market), at: noon, by: .market) == nil)
  }

  @Test("R8 R12: what another sub-task still has to make is owing, unless the applicant has it")
  func stillToBeMade() throws {
    let needs = ItemMaterial(material: "licence", basis: "条例")
    let edition = HandMade.edition(
      [HandMade.item("A"), HandMade.item("B", materials: [needs])],
      HandMade.matter([("A", after: []), ("B", after: [])]),
      materials: [HandMade.material("licence", producedBy: ["A"])])
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    let approve = Command.approve(2, [], by: .market)
    #expect(desk.refusal(of: approve) == .materialsOwing(task: 2, materials: ["licence"]))
    var brought = desk
    try brought.give(.bring(["licence"], byApplicant: true))
    #expect(brought.refusal(of: approve) == nil)
    try desk.give(.approve(1, [], by: .market))
    #expect(desk.refusal(of: approve) == nil)
  }

  @Test("R12: brought in time, it owes nothing any more")
  func brought() throws {
    var desk = try Teahouse.running(["smoke-plan": .deferred])
    try desk.give(.bring(["smoke-plan"], byApplicant: true), at: "2026-03-23T16:59")
    #expect(desk.file?.material("smoke-plan")?.due == nil)
    #expect(try desk.file?.lapses(shippedCalendar) == nil)
    try desk.give(.approve(3, [], by: .market), at: "2026-03-24T09:00", by: .market)
    #expect(desk.file?.task(3)?.state == .approved)
  }

  @Test("R12: lateness ends in a return, of what depends on the material and of nothing else")
  func late() throws {
    var desk = try Teahouse.running(["smoke-plan": .deferred])
    #expect(try desk.give(.settle, at: "2026-03-23T23:59").isEmpty)
    let events = try desk.give(.settle, at: "2026-03-24T00:00")
    #expect(
      events
        == [.taskVoided(TaskVoided(ordinal: 3, cause: .materialNeverBrought("smoke-plan")))])
    #expect(desk.file?.tasks.map(\.state) == [.approved, .approved, .void, .running])
    #expect(try desk.give(.settle, at: "2026-03-25T00:00").isEmpty)
    #expect(desk.file?.state == .accepted)
  }

  @Test("R12 R21: a return of the last open sub-task decides the case")
  func lateAndLast() throws {
    var desk = Desk()
    let request = PlanRequest(
      matter: "open-teahouse",
      answers: [
        "has-licence": .one("yes"), "sells": .many(["drinks"]), "premises": .one("own"),
        "floor-area": .number(10),
      ],
      marks: [
        "licence": .received, "kitchen-plan": .received, "health-certificate": .deferred,
      ])
    try desk.give(.open(.of(request)))
    try desk.give(.accept)
    let events = try desk.give(.settle, at: "2026-03-17T08:00")
    #expect(events.kinds == [.taskVoided, .caseDecided, .caseReady, .caseClosed])
    #expect(desk.file?.outputs == [])
  }

  @Test("R12: what is due before the output is issued keeps its sub-task from being concluded")
  func later() throws {
    var desk = try Teahouse.running()
    try desk.give(.examine(4, agrees: true, reason: nil), at: "2026-03-05T09:00", by: .health)
    let approve = Command.approve(4, [], by: .health)
    #expect(
      desk.refusal(of: approve, at: "2026-03-05T10:00", by: .health2)
        == .materialsOwing(task: 4, materials: ["water-report"]))
    try desk.give(.bring(["water-report"], byApplicant: false), at: "2026-03-06T09:00")
    #expect(desk.refusal(of: approve, at: "2026-03-06T10:00", by: .health2) == nil)
  }
}
