import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// What the applicant is asked for after acceptance (R1, R12, R25).
struct CorrectionTests {
  private let morning = "2026-03-04T10:00"

  private func asked(_ codes: [String] = ["plan"]) throws(Refusal) -> Desk {
    var desk = try ClockHall.accepted([ClockHall.permit])
    try desk.give(.askFor(codes, of: 1, expecting: 5), at: morning, by: .market)
    return desk
  }

  @Test("R25: what is asked for is owing with a day, and stops the promised clock alone")
  func asking() throws {
    let desk = try asked()
    let file = try #require(desk.file)
    #expect(file.task(1)?.state == .stopped)
    let stop = try #require(file.task(1)?.stops.first)
    #expect(stop.ground == .correction(["plan"]) && stop.basis == "PL31")
    #expect(stop.due == (try day("2026-03-11")) && !stop.isAllowed)
    #expect(file.material("plan")?.state == .missing)
    #expect(file.material("plan")?.due == stop.due)
    #expect(file.material("plan")?.source == .applicant)
    #expect(desk.days(1) == ["2026-03-24", "2026-03-30"])
    #expect(desk.promised == "2026-03-24")
    #expect(desk.records.map(\.event).causes == [.stopped(1)])
  }

  @Test("R1: what the edition names for other answers joins the list, once for all that need it")
  func besides() throws {
    let desk = try asked(["big-plan", "plan", "big-plan"])
    let file = try #require(desk.file)
    #expect(file.materials.map(\.code) == ["plan", "deed", "big-plan"])
    let material = try #require(file.material("big-plan"))
    #expect(material.uses == [1] && material.state == .missing && material.need == .essential)
    #expect(material.basis == "条例 6" && material.name == "big-plan原件")
    #expect(file.task(1)?.stops.first?.ground == .correction(["big-plan", "plan"]))
  }

  @Test("R12: nothing is granted while it owes; resumed by hand it owes still, and may be refused")
  func owing() throws {
    var desk = try asked()
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), at: morning, by: .market)
        == .clock(.taskStopped(1, [.correction(["plan"])])))
    try desk.give(
      .resume(1, ground: "correction", finding: nil), at: "2026-03-12T09:00", by: .market)
    let owing = desk.refusal(
      of: .approve(1, [], by: .market), at: "2026-03-12T09:01", by: .market)
    #expect(owing == .materialsOwing(task: 1, materials: ["plan"]))
    #expect(owing?.rule == 12)
    let grounds = Grounds(reason: .notCorrected, basis: .licensingLaw31)
    try desk.give(.refuse(1, grounds, by: .market), at: "2026-03-12T09:02", by: .market)
    #expect(desk.file?.task(1)?.refusal == grounds)
  }

  @Test("R25: what comes in ends the stop by itself, on that day")
  func broughtIn() throws {
    var desk = try asked()
    let events = try desk.give(
      .bring(["plan"], byApplicant: true), at: "2026-03-06T15:00")
    #expect(events.kinds == [.materialsBrought, .taskResumed, .datesMoved])
    #expect(events.causes == [.resumed(1)])
    // 03-04 to 03-06 are left out.
    #expect(desk.days(1) == ["2026-03-19", "2026-03-30"])
    #expect(desk.promised == "2026-03-19")
    let file = try #require(desk.file)
    #expect(file.task(1)?.state == .running)
    #expect(file.material("plan")?.state == .received && file.material("plan")?.due == nil)
    #expect(file.visits == 2)
    try desk.give(.approve(1, [], by: .market), at: "2026-03-06T16:00", by: .market)
    #expect(desk.file?.state == .ready)
  }

  @Test("R25: two corrections are two stops, each ends with its own materials")
  func two() throws {
    var desk = try asked()
    let same = desk.refusal(
      of: .askFor(["plan"], of: 1, expecting: 2), at: morning, by: .market)
    #expect(same == .clock(.alreadyStopped(task: 1, ground: .correction(["plan"]))))
    try desk.give(
      .askFor(["big-plan"], of: 1, expecting: 5), at: "2026-03-05T10:00", by: .market)
    let both: [Stop.Ground] = [.correction(["plan"]), .correction(["big-plan"])]
    #expect(
      desk.refusal(of: .resume(1, ground: "correction", finding: nil), by: .market)
        == .clock(.groundNeeded(task: 1, open: both)))
    let first = try desk.give(.bring(["plan"], byApplicant: true), at: "2026-03-09T10:00")
    #expect(first.kinds == [.materialsBrought, .taskResumed])
    #expect(desk.file?.task(1)?.openStops.map(\.ground) == [both[1]])
    #expect(desk.file?.task(1)?.state == .stopped)
    try desk.give(.bring(["big-plan"], byApplicant: true), at: "2026-03-10T10:00")
    #expect(desk.file?.task(1)?.state == .running)
    // 03-04 to 03-10 are left out.
    #expect(desk.days(1) == ["2026-03-23", "2026-03-30"])
  }

  @Test("R25: what was asked for together comes in together, or the clock stands still")
  func half() throws {
    var desk = try asked(["plan", "big-plan"])
    let half = try desk.give(.bring(["big-plan"], byApplicant: true), at: "2026-03-05T10:00")
    #expect(half.kinds == [.materialsBrought])
    #expect(desk.file?.task(1)?.state == .stopped)
    try desk.give(.bring(["plan"], byApplicant: true), at: "2026-03-06T10:00")
    #expect(desk.file?.task(1)?.state == .running)
  }

  @Test("R25: one of two corrections is resumed by one of its materials")
  func byMaterial() throws {
    var desk = try asked()
    try desk.give(.askFor(["big-plan"], of: 1, expecting: 5), at: morning, by: .market)
    try desk.give(
      .resume(1, ground: "big-plan", finding: nil), at: "2026-03-05T10:00", by: .market)
    #expect(desk.file?.task(1)?.openStops.map(\.ground) == [.correction(["plan"])])
  }

  @Test(
    "R12 R25: a stop does not move the day of what is owing; never brought, it ends the stopped")
  func deferred() throws {
    var desk = try ClockHall.accepted([ClockHall.permit], marks: ["deed": .deferred])
    try desk.give(.stop(1, ground: "现场勘验", expecting: 10), at: morning, by: .market)
    #expect(desk.file?.task(1)?.due == (try day("2026-03-31")))
    #expect(desk.file?.material("deed")?.due == (try day("2026-03-16")))
    #expect(desk.file?.deferrals == ["deed": try day("2026-03-16")])
    #expect(try desk.give(.settle, at: "2026-03-16T23:00").isEmpty)
    let events = try desk.give(.settle, at: "2026-03-17T08:00")
    #expect(events.kinds == [.taskVoided, .caseDecided, .caseReady, .caseClosed])
    #expect(desk.file?.task(1)?.openStops == [])
  }
}
