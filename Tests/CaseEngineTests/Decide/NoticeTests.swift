import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct NoticeTests {
  @Test("R9: the notice names everything that is missing, and the case waits for it")
  func complete() throws {
    var desk = try Teahouse.received(["premises": .missing, "kitchen-plan": .missing])
    #expect(desk.refusal(of: .accept) == .materialsMissing(["premises", "kitchen-plan"]))
    try desk.give(.giveNotice)
    #expect(desk.file?.state == .correction)
    #expect(desk.file?.notice?.materials == ["premises", "kitchen-plan"])
  }

  @Test("R9: there is one notice, and none where nothing is missing")
  func once() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    #expect(desk.refusal(of: .giveNotice) == .noticeAlreadyGiven)
    #expect(try Teahouse.received().refusal(of: .giveNotice) == .nothingMissing)
    #expect(try Teahouse.accepted().refusal(of: .giveNotice) == .wrongState(.accepted))
  }

  @Test("R9: a second notice names only what could not have been named in the first")
  func second() throws {
    var desk = try Teahouse.received(["premises": .missing, "kitchen-plan": .reused])
    #expect(desk.refusal(of: .giveSecondNotice(["identity"])) == .wrongState(.draft))
    try desk.give(.giveNotice)
    let breach = desk.refusal(of: .giveSecondNotice(["application", "identity"]))
    #expect(breach == .couldHaveBeenNamed(["application"]))
    #expect(breach?.rule == 9)
    #expect(
      desk.refusal(of: .giveSecondNotice(["water-report"])) == .couldHaveBeenNamed(["water-report"])
    )
    #expect(desk.refusal(of: .giveSecondNotice(["x"])) == .materialNotWanted("x"))
    #expect(desk.refusal(of: .giveSecondNotice([])) == .nothingMissing)
    try desk.give(.giveSecondNotice(["kitchen-plan", "identity", "kitchen-plan"]))
    #expect(desk.file?.notice?.materials == ["premises", "identity", "kitchen-plan"])
    #expect(desk.refusal(of: .giveSecondNotice(["identity"])) == .couldHaveBeenNamed(["identity"]))
  }

  @Test("R9 R10: what the second notice named has to be in as well before the case is accepted")
  func secondIsAwaited() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    try desk.give(.giveSecondNotice(["identity"]), at: "2026-03-03T09:00")
    try desk.give(.bring(["premises"], byApplicant: true), at: "2026-03-04T09:00")
    #expect(desk.file?.state == .correction)
    #expect(desk.refusal(of: .accept) == .materialsMissing(["identity"]))
    try desk.give(.bring(["identity"], byApplicant: true), at: "2026-03-05T09:00")
    #expect(desk.file?.accepted == (try moment("2026-03-05T09:00")))
  }

  @Test("R10: after a correction the case is accepted on the day on which all was in")
  func correction() throws {
    var desk = try Teahouse.received(["premises": .missing, "kitchen-plan": .missing])
    try desk.give(.giveNotice, at: "2026-03-03T09:00")
    try desk.give(.bring(["premises"], byApplicant: true), at: "2026-03-20T09:00")
    #expect(desk.file?.state == .correction)
    let events = try desk.give(
      .bring(["kitchen-plan"], byApplicant: true), at: "2026-03-24T15:00")
    #expect(events.kinds == [.materialsBrought, .accepted])
    let file = try #require(desk.file)
    #expect(file.accepted == (try moment("2026-03-24T15:00")))
    #expect(file.completed == file.accepted)
    #expect(!file.wasDeemedAccepted)
    #expect(file.promise?.due == (try day("2026-04-14")))
    #expect(file.visits == 3)
  }

  @Test("R1: what is not on the case's list cannot be brought, asked for or not")
  func notWanted() throws {
    let desk = try Teahouse.received()
    let refusal = desk.refusal(of: .bring(["premises", "lucky-charm"], byApplicant: true))
    #expect(refusal == .materialNotWanted("lucky-charm"))
    #expect(refusal?.rule == 1)
  }

  @Test("R33: bringing what is in already changes nothing")
  func brought() throws {
    var desk = try Teahouse.received(["premises": .missing])
    #expect(try desk.give(.bring(["application"], byApplicant: true)).isEmpty)
    let events = try desk.give(.bring(["premises", "premises"], byApplicant: true))
    #expect(
      events == [.materialsBrought(MaterialsBrought(materials: ["premises"], byApplicant: true))])
  }
}
