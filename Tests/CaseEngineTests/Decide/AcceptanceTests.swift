import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct AcceptanceTests {
  @Test("R16 R27: acceptance splits the case, starts what waits for nothing, and promises")
  func accepted() throws {
    let file = try #require(try Teahouse.accepted().file)
    #expect(file.state == .accepted)
    #expect(file.accepted == (try moment(Desk.start)))
    #expect(file.tasks.map(\.item) == ["SJ01", "WJ02", "SJ02", "WJ01"])
    #expect(file.tasks.map(\.department) == ["SJ", "WJ", "SJ", "WJ"])
    #expect(file.tasks.map(\.state) == [.running, .running, .waiting, .waiting])
    #expect(file.tasks.map { $0.started != nil } == [true, true, false, false])
    #expect(
      file.tasks.map(\.due.iso) == ["2026-03-02", "2026-03-09", "2026-03-23", "2026-03-11"])
    #expect(file.promise?.due == (try day("2026-03-23")))
    #expect(file.promise?.path == [2, 3])
    #expect(file.parallelDays == 15)
    #expect(file.serialDays == 22)
  }

  @Test("R10: silence for five working days is acceptance, from the day of receipt")
  func deemed() throws {
    // standards.md 2.4: received 2026-02-12, to be answered by 02-26, decided by 2026-03-18.
    let edition = HandMade.edition([HandMade.item("A", .workingDays(20))])
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "A"))), at: "2026-02-12T16:00")
    #expect(try desk.give(.settle, at: "2026-02-26T23:59").isEmpty)
    #expect(try desk.file?.lapses(shippedCalendar) == day("2026-02-27"))
    let events = try desk.give(.settle, at: "2026-02-27T00:00")
    #expect(events.kinds == [.accepted])
    let file = try #require(desk.file)
    #expect(file.wasDeemedAccepted)
    #expect(file.accepted?.date == (try day("2026-02-12")))
    #expect(file.tasks[0].started == (try moment("2026-02-12T16:00")))
    #expect(file.promise?.due == (try day("2026-03-18")))
    #expect(try desk.give(.settle, at: "2026-02-28T00:00").isEmpty)
    #expect(try file.lapses(shippedCalendar) == nil)
  }

  @Test("R10: whatever is asked for after five silent days is asked of an accepted case")
  func deemedFirst() throws {
    let desk = try Teahouse.received(["premises": .missing])
    let late = "2026-03-10T09:00"
    #expect(desk.refusal(of: .giveNotice, at: late) == .wrongState(.accepted))
    #expect(desk.refusal(of: .decline(.notOurs), at: late) == .wrongState(.accepted))
    var accepted = desk
    let events = try accepted.give(.accept, at: late)
    #expect(events.kinds == [.accepted])
    #expect(accepted.file?.wasDeemedAccepted == true)
  }

  @Test("R10 R12: a case that counts as accepted is not concluded while something is missing")
  func deemedIncomplete() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.settle, at: "2026-03-10T09:00")
    #expect(
      desk.refusal(of: .approve(1, [], by: .window), at: "2026-03-10T09:00")
        == .materialsOwing(task: 1, materials: ["premises"]))
    try desk.give(.bring(["premises"], byApplicant: true), at: "2026-03-11T09:00")
    #expect(desk.refusal(of: .approve(1, [], by: .window), at: "2026-03-11T09:00") == nil)
  }

  @Test("R10: after a notice, silence of the applicant is not acceptance")
  func noticeStopsIt() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    #expect(try desk.give(.settle, at: "2026-06-01T09:00").isEmpty)
    #expect(try desk.file?.lapses(shippedCalendar) == nil)
  }

  @Test("R6: a case keeps its edition: what it is promised follows the one it was taken in under")
  func edition() throws {
    let old = HandMade.edition([HandMade.item("A", .workingDays(5))], number: 1)
    var desk = Desk(old)
    try desk.give(.open(.of(PlanRequest(matter: "A"))))
    #expect(desk.file?.edition == 1)
    try desk.give(.accept, at: "2026-03-04T09:00")
    #expect(desk.file?.promise?.due == (try day("2026-03-11")))
    let stored = desk.records.map { StoredEvent($0.event) }
    #expect(stored[0].body.contains(#""edition":1"#))
  }

  @Test("R22: a promise through a year without its notice is marked on the case and its sub-tasks")
  func provisional() throws {
    var desk = Desk()
    try desk.give(.open(.of(Teahouse.request())), at: "2026-12-14T09:00")
    try desk.give(.accept, at: "2026-12-14T09:00")
    let file = try #require(desk.file)
    #expect(file.promise?.isProvisional == true)
    #expect(file.tasks.map(\.isProvisional) == [false, false, true, false])
  }

  @Test(
    "R11: a no at intake has a reason and a basis that fit it",
    arguments: [
      (.notNeeded, .licensingLaw32, nil), (.notOurs, .licensingLaw32, .officeNeeded),
      (.notCorrected, .licensingLaw32, .reasonNotForThis(.notCorrected)),
      (.conditionsNotMet, .licensingLaw38, .reasonNotForThis(.conditionsNotMet)),
      (.prohibited, .licensingLaw32, .reasonNotForThis(.prohibited)),
      (.notOurs, .item, .basisNotForThis(.item)),
    ] as [(Grounds.Reason, Grounds.Basis, Refusal?)])
  func decline(reason: Grounds.Reason, basis: Grounds.Basis, refusal: Refusal?) throws {
    let desk = try Teahouse.received(["premises": .missing])
    let grounds = Grounds(reason: reason, basis: basis)
    #expect(desk.refusal(of: .decline(grounds)) == refusal)
  }

  @Test("R9 R11: only who was told what to correct can have failed to")
  func notCorrected() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    let grounds = Grounds(reason: .notCorrected, basis: .licensingLaw32)
    try desk.give(.decline(grounds), at: "2026-05-06T09:00")
    #expect(desk.file?.state == .declined)
    #expect(desk.file?.declined == grounds)
    #expect(try desk.give(.decline(grounds), at: "2026-05-07T09:00").isEmpty)
    for command in [Command.accept, .giveNotice, .bring(["premises"], byApplicant: true)] {
      #expect(desk.refusal(of: command, at: "2026-05-07T09:00") == .wrongState(.declined))
    }
  }

  @Test("R33: accepting again changes nothing")
  func again() throws {
    var desk = try Teahouse.accepted()
    #expect(try desk.give(.accept, at: "2026-03-03T09:00").isEmpty)
  }
}
