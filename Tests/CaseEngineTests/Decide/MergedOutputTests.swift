import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// A's licence also says what B decided (多证合一): B is of another department and takes longer.
@Suite("One document for several")
struct MergedOutputTests {
  private static func desk(after: [String] = []) throws(Refusal) -> Desk {
    let edition = HandMade.edition(
      [HandMade.item("A"), HandMade.item("B", .workingDays(8), department: "ZW")],
      HandMade.matter([("A", after: []), ("B", after: after)], on: ["B": ["nobody", "A"]]))
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    return desk
  }

  private static let first = Output.Key(ordinal: 1, index: 1)
  private static let second = Output.Key(ordinal: 2, index: 1)
  private static let centre = Capacity.officer(department: "ZW")
  private static let approveA = Command.approve(1, [DocumentFacts(number: "甲1")], by: .market)
  private static let approveB = Command.approve(2, [], by: centre)

  @Test("R21: the document is ready with the last that stands on it, and it is the only one")
  func ready() throws {
    var desk = try Self.desk()
    #expect(desk.file?.outputs.map(\.key) == [Self.first])
    try desk.give(Self.approveA, by: .market)
    #expect(desk.file?.output(Self.first)?.ready == nil)
    let events = try desk.give(Self.approveB, at: "2026-03-05T09:00", by: .market)
    #expect(events.contains(.outputReady(Self.first)))
    #expect(desk.file?.state == .ready)
    try desk.give(.handOut([Self.first], to: .applicant), by: .handOut)
    #expect(desk.file?.state == .closed)
    #expect(desk.file?.output(Self.second) == nil)
  }

  @Test("R27: the slip expects it when the last is due, and says where the other's result stands")
  func slip() throws {
    let desk = try Self.desk()
    let slip = CollectionSlip(
      of: try #require(desk.file), hall: desk.edition.profile, clerkName: "", collectPlace: "")
    #expect(
      slip?.tasks.flatMap(\.outputs).map(\.prospect) == [
        .expected(CivilDate(2026, 3, 12), isProvisional: false), .on(1),
      ])
  }

  @Test("R29: it has to be issued within ten days of the last of them")
  func issue() throws {
    var desk = try Self.desk()
    let clock = CaseClock(calendar: desk.calendar, hours: desk.edition.profile.hours)
    try desk.give(Self.approveA, at: "2026-03-02T10:00", by: .market)
    #expect(try clock.issue(of: #require(desk.file?.task(1))) == nil)
    try desk.give(Self.approveB, at: "2026-03-05T09:00", by: .market)
    #expect(try clock.issue(of: #require(desk.file?.task(1)))?.due.iso == "2026-03-19")
    #expect(try clock.issue(of: #require(desk.file?.task(2))) == nil)
  }

  @Test("R19: a refusal of the other is a paper of its own, and the document goes without it")
  func otherRefused() throws {
    var desk = try Self.desk()
    try desk.give(Self.approveA, by: .market)
    try desk.give(.refuse(2, .law, by: Self.centre), by: .market)
    #expect(desk.file?.outputs.map(\.kind) == [.document, .refusal])
    #expect(desk.file?.outputs.allSatisfy { $0.ready != nil } == true)
  }

  @Test("R19: where the document is refused, what would stand on it gets a paper of its own")
  func carrierRefused() throws {
    for isFirst in [true, false] {
      var desk = try Self.desk()
      if isFirst { try desk.give(Self.approveB, by: .market) }
      try desk.give(.refuse(1, .law, by: .market), by: .market)
      if !isFirst { try desk.give(Self.approveB, by: .market) }
      #expect(desk.file?.outputs.map(\.key) == [Self.first, Self.second])
      #expect(desk.file?.outputs.map(\.kind) == [.refusal, .document])
      #expect(desk.file?.state == .ready)
    }
  }

  @Test("R19: withdrawn, the other leaves the document as it is")
  func otherWithdrawn() throws {
    var desk = try Self.desk()
    try desk.give(Self.approveA, by: .market)
    try desk.give(.withdraw(2, reason: "不办了"))
    #expect(desk.file?.outputs.map(\.key) == [Self.first])
    #expect(desk.file?.state == .ready)
  }

  @Test("R21: reopened, the other takes the document back, and nothing after it was collected")
  func reopened() throws {
    let reopen = Command.reopen(2, reason: "有误", department: "ZW")
    var desk = try Self.desk()
    try desk.give(Self.approveA, by: .market)
    try desk.give(Self.approveB, by: .market)
    var open = desk
    try open.give(reopen, by: .market)
    #expect(open.file?.outputs.map(\.key) == [Self.first])
    #expect(open.file?.output(Self.first)?.ready == nil)
    try open.give(Self.approveB, by: .market)
    #expect(open.file?.state == .ready)

    try desk.give(.handOut([Self.first], to: .applicant), by: .handOut)
    #expect(
      desk.refusal(of: reopen, by: .market) == .outputAlreadyHandedOut(Self.first))
  }

  @Test("R21: what got papers of its own because the document was refused keeps it from reopening")
  func carrierReopened() throws {
    let reopen = Command.reopen(1, reason: "有误", department: "SJ")
    var desk = try Self.desk()
    try desk.give(.refuse(1, .law, by: .market), by: .market)
    var early = desk
    try early.give(reopen, by: .market)
    #expect(early.file?.outputs.map(\.key) == [Self.first])
    try desk.give(Self.approveB, by: .market)
    #expect(desk.refusal(of: reopen, by: .market) == .flow(.othersFollowed(1, others: [2])))
  }

  @Test("R16: what waits for the document's decision starts with it, not with the document")
  func waits() throws {
    var desk = try Self.desk(after: ["A"])
    try desk.give(Self.approveA, by: .market)
    #expect(desk.file?.task(2)?.state == .running)
    #expect(desk.file?.output(Self.first)?.ready == nil)
  }

  @Test("R32: a document says in whose name it is, where that is not the applicant's")
  func holder() throws {
    var desk = try Self.desk()
    let facts = DocumentFacts(number: "甲1", holder: "林文")
    try desk.give(.approve(1, [facts], by: .market), by: .market)
    #expect(desk.file?.output(Self.first)?.holder == "林文")
    #expect(try desk.give(.approve(1, [facts], by: .market), by: .market) == [])
  }
}
