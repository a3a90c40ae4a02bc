import Catalogue
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Whether a business may open")
struct MarketStandingTests {
  private static func item(_ code: String, _ role: MarketRole?) -> ServiceItem {
    let item = HandMade.item(code)
    return ServiceItem(
      code: code, name: item.name, department: item.department, zone: item.zone, type: item.type,
      handling: item.handling, basis: item.basis, statutory: item.statutory,
      promised: item.promised, fee: item.fee, enquiryPhone: item.enquiryPhone,
      complaintPhone: item.complaintPhone, visitWay: item.visitWay, materials: [],
      outputs: ["\(code)证"], market: role)
  }

  private static let edition = HandMade.edition(
    [item("E", .entry), item("P", .operation), item("Q", .operation), item("S", nil)],
    HandMade.matter([("E", after: []), ("P", after: ["E"]), ("Q", after: ["E"]), ("S", after: [])]))

  /// What is done to a sub-task.
  enum Step: Sendable {
    case grant(Int, until: CivilDate? = nil)
    case refuse(Int)
    case withdraw(Int)
    case end(Int)
  }

  private static func file(_ steps: [Step]) throws -> CaseFile {
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    for step in steps {
      switch step {
      case .grant(let ordinal, let last):
        try desk.give(
          .approve(
            ordinal, [DocumentFacts(number: "证\(ordinal)", validUntil: last)], by: .market),
          by: .market)
      case .refuse(let ordinal):
        try desk.give(.refuse(ordinal, .unmet, by: .market), by: .market)
      case .withdraw(let ordinal): try desk.give(.withdraw(ordinal, reason: "不做了"))
      case .end(let ordinal):
        try desk.give(
          .licence(
            .output(Output.Key(ordinal)),
            .end(
              LicenceEnding(
                kind: .revoked, document: "吊 1 号", day: CivilDate(2026, 3, 2))),
            department: "SJ"), by: .market)
      }
    }
    return try #require(desk.file)
  }

  private static func standing(
    _ steps: [Step], on day: CivilDate = CivilDate(2026, 3, 2)
  ) throws -> MarketStanding {
    let file = try file(steps)
    let plan = try Planner(edition: edition, calendar: shippedCalendar)
      .plan(of: file, from: #require(file.accepted))
    return try #require(MarketStanding(file, planned: plan, in: edition, on: day))
  }

  @Test(
    "S050: it may open when all that registers it and lets it operate is issued, else it is said why",
    arguments: [
      ([], "还不能开业，还差：1 E核发、2 P核发、3 Q核发"),
      ([.grant(1)], "还不能开业，还差：2 P核发、3 Q核发"),
      ([.grant(1), .grant(2)], "还不能开业，还差：3 Q核发"),
      ([.grant(1), .grant(2), .grant(3)], "可以开业"),
      ([.grant(1), .grant(2), .refuse(3)], "不可以开业：3 Q核发 不予许可（不符合法定条件、标准）"),
      ([.refuse(1)], "不可以开业：1 E核发 不予许可（不符合法定条件、标准）、2 P核发 随 1 退办、3 Q核发 随 1 退办"),
      ([.grant(1), .withdraw(2), .grant(3)], "不可以开业：2 P核发 已退办"),
      (
        [.grant(1), .grant(2), .grant(3), .end(2)],
        "不可以开业：2 P核发 已于 2026-03-02 吊销（吊 1 号）"
      ),
      (
        [.grant(1), .grant(2, until: CivilDate(2026, 3, 1)), .grant(3)],
        "不可以开业：2 P核发 已于 2026-03-01 到期"
      ),
      ([.grant(1), .grant(2, until: CivilDate(2026, 3, 2)), .grant(3)], "可以开业"),
    ] as [([Step], String)])
  func verdict(steps: [Step], sentence: String) throws {
    let standing = try Self.standing(steps)
    #expect(standing.verdict(.chinese) == sentence)
    #expect(standing.mayOpen == (sentence == "可以开业"))
  }

  @Test("S050: entry and operation stand side by side, and what is neither is not there")
  func halves() throws {
    let standing = try Self.standing([.grant(1), .refuse(2)])
    #expect(standing.parts.map(\.ordinal) == [1, 2, 3])
    #expect(standing.halves(.chinese) == "准入 ✓1  准营 ✗2 ○3")
    #expect(standing.halves(.english) == "entry ✓1  operation ✗2 ○3")
  }

  @Test("S050: one item by itself opens no business, nor does a case that is not split")
  func none() throws {
    let planner = Planner(edition: Self.edition, calendar: shippedCalendar)
    let single = try planner.plan(
      PlanRequest(matter: "P"), from: #require(Moment(iso: Desk.start)))
    #expect(MarketStanding(single, in: Self.edition) == nil)
    var desk = Desk(Self.edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    let file = try #require(desk.file)
    let plan = try planner.plan(of: file, from: file.received)
    #expect(
      MarketStanding(file, planned: plan, in: Self.edition, on: CivilDate(2026, 3, 2)) == nil)
    #expect(MarketStanding(plan, in: Self.edition)?.missing.count == 3)
  }
}
