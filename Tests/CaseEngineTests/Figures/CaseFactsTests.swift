import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("What a case adds to the figures")
struct CaseFactsTests {
  /// One turn a case took, and the facts that follow.
  struct Turn: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let give: @Sendable (inout Desk) throws -> Void
    let expect: @Sendable (CaseFacts) -> Bool

    init(
      _ name: String, _ give: @escaping @Sendable (inout Desk) throws -> Void,
      _ expect: @escaping @Sendable (CaseFacts) -> Bool
    ) {
      testDescription = name
      self.give = give
      self.expect = expect
    }
  }

  private static let all = [Output.Key(1), Output.Key(2), Output.Key(3), Output.Key(4)]

  static let receipts: [Turn] = [
    Turn("accepted at once", { try $0.give(.accept) }) { $0.isAcceptedAtFirst && $0.isAccepted },
    Turn(
      "accepted later, nothing having been asked for",
      { desk in
        try desk.give(.accept, at: "2026-03-03T09:00")
      }
    ) { $0.isAcceptedAtFirst },
    Turn("only received", { _ in }) { !$0.isAcceptedAtFirst && !$0.isAccepted && $0.parts.isEmpty },
    Turn(
      "accepted by silence",
      { desk in
        try desk.give(.settle, at: "2026-03-12T09:00")
      }
    ) { !$0.isAcceptedAtFirst && $0.isAccepted && !$0.parts.isEmpty },
  ]

  @Test("R34: accepted at the first application or not", arguments: receipts)
  func receipt(turn: Turn) throws {
    var desk = try Teahouse.received()
    try turn.give(&desk)
    let facts = try facts(of: desk)
    #expect(turn.expect(facts), "\(facts)")
    #expect(facts.decided == nil && facts.closed == nil && facts.window == "A01")
  }

  @Test("R34: a tolerant acceptance is one at the first application, one after a notice is not")
  func notice() throws {
    #expect(try facts(of: Teahouse.accepted(["smoke-plan": .deferred])).isAcceptedAtFirst)
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    try desk.give(.bring(["premises"], byApplicant: true), at: "2026-03-03T09:00")
    let facts = try facts(of: desk)
    #expect(desk.file?.state == .accepted)
    #expect(!facts.isAcceptedAtFirst && facts.visits == 2)
  }

  static let endings: [Turn] = [
    Turn(
      "fetched at once by the applicant",
      { desk in
        try desk.give(.handOut(all, to: .applicant), at: "2026-03-10T11:00")
      }
    ) { $0.closed == CivilDate(2026, 3, 10) && $0.visits == 2 && $0.agentTrips == 0 },
    Turn(
      "fetched by an agent",
      { desk in
        try desk.give(.handOut(all, to: .agent), at: "2026-03-11T11:00")
      }
    ) { $0.closed == CivilDate(2026, 3, 11) && $0.visits == 1 && $0.agentTrips == 1 },
    Turn(
      "fetched in two parts",
      { desk in
        try desk.give(.handOut([all[0]], to: .applicant), at: "2026-03-10T11:00")
        try desk.give(
          .handOut(Array(all.dropFirst()), to: .applicant), at: "2026-03-12T11:00")
      }
    ) { $0.closed == CivilDate(2026, 3, 12) && $0.visits == 3 },
    Turn("not fetched", { _ in }) { $0.closed == nil && $0.visits == 1 },
  ]

  @Test("R34: closed when the last output is out, with the visits it took", arguments: endings)
  func ending(turn: Turn) throws {
    var desk = try Teahouse.ready()
    try turn.give(&desk)
    let facts = try facts(of: desk)
    #expect(turn.expect(facts), "\(facts)")
    #expect(facts.decided == CivilDate(2026, 3, 10) && facts.isOnTime)
    #expect(!facts.isAtOnce && !facts.isSameVisit)
    #expect(
      facts.parts == [
        CaseFacts.Part(department: "SJ", decided: 2, onTime: 2),
        CaseFacts.Part(department: "WJ", decided: 2, onTime: 2),
      ])
  }

  @Test("R34: decided after the day promised is late, for the case and for who was late")
  func late() throws {
    var desk = try Teahouse.running(["water-report": .received])
    try desk.give(.approve(3, [], by: .market), at: "2026-03-09T10:00", by: .market)
    try desk.give(
      .examine(4, agrees: true, reason: nil), at: "2026-03-09T11:00", by: .health)
    try desk.give(.approve(4, [], by: .health), at: "2026-03-31T10:00", by: .health2)
    let facts = try facts(of: desk)
    #expect(facts.decided == CivilDate(2026, 3, 31) && !facts.isOnTime)
    #expect(facts.parts.map(\.onTime) == [2, 1])
  }

  @Test("R34: what was taken back is neither decided nor closed")
  func takenBack() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.withdraw(nil, reason: "不办了"), at: "2026-03-03T09:00")
    let facts = try facts(of: desk)
    #expect(desk.file?.decided != nil || desk.file?.closed != nil)
    #expect(facts.decided == nil && facts.closed == nil && !facts.isAccepted)
  }

  @Test("S251 R34: the rate of the decided is of those accepted, whenever decided")
  func concluded() throws {
    var tally = FigureTally()
    var facts = CaseFacts(window: "A01")
    tally.add(facts, on: .receipt)
    facts.isAccepted = true
    for decided in [nil, CivilDate(2026, 3, 9), CivilDate(2026, 4, 9)] {
      facts.decided = decided
      tally.add(facts, on: .receipt)
    }
    let rate = FigureValue(.concluded, of: tally)
    #expect(rate.fraction == "2/3" && rate.text(.chinese) == "66.7 %")
  }

  @Test("S011 S012 S112 R34: materials that were brought are counted, proofs among them")
  func materials() throws {
    let some = try facts(of: Teahouse.accepted())
    #expect(some.materials == 4 && some.proofs == 0 && !some.isOneCertificate)
    let more = try facts(of: Teahouse.accepted(["water-report": .received]))
    #expect(more.materials == 5 && more.proofs == 1)
  }

  @Test(
    "S012 R34: one certificate alone, or nothing at all, and what the hall prints is not brought")
  func oneCertificate() throws {
    let file = try #require(try Teahouse.accepted().file)
    func facts(_ kind: @escaping (String) -> Material.Kind?) -> CaseFacts {
      CaseFacts(file) { code in
        kind(code).map {
          Material(code: code, name: code, issuer: "", kind: $0, isAutofilled: $0 == .form)
        }
      }
    }
    let oneCard = facts { $0 == "premises" ? .certificate : .form }
    #expect(oneCard.materials == 1 && oneCard.isOneCertificate)
    let nothing = facts { _ in .form }
    #expect(nothing.materials == 0 && nothing.isOneCertificate && nothing.proofs == 0)
    let oneProof = facts { $0 == "premises" ? .proof : .form }
    #expect(oneProof.materials == 1 && !oneProof.isOneCertificate && oneProof.proofs == 1)
    let unknown = facts { _ in nil }
    #expect(unknown.materials == 4 && !unknown.isOneCertificate)
  }

  private func facts(of desk: Desk) throws -> CaseFacts {
    CaseFacts(try #require(desk.file), material: desk.edition.material)
  }
}

@Suite("Figures as fractions")
struct FigureValueTests {
  private func value(_ indicator: Indicator, _ above: Int, of below: Int) -> FigureValue {
    var tally = FigureTally()
    let (numerator, denominator) = indicator.parts
    tally[numerator] = above
    if let denominator { tally[denominator] = below }
    return FigureValue(indicator, of: tally)
  }

  @Test(
    "R34: a share is in tenths of a percent, and never all or nothing when it is not",
    arguments: [
      (1198, 1243, "96.4 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"), (0, 7, "0.0 %"),
      (7, 7, "100.0 %"), (9999, 10_000, "99.9 %"), (1, 10_000, "0.1 %"), (0, 0, "—"),
    ])
  func share(above: Int, below: Int, text: String) {
    let value = value(.oneVisit, above, of: below)
    #expect(value.text(.chinese) == text)
    #expect(value.fraction == "\(above)/\(below)")
    #expect(value.isEmpty == (below == 0))
  }

  @Test("S112: an average has two places, a count is itself")
  func others() {
    #expect(value(.proofsPerCase, 3, of: 8).text(.chinese) == "0.38 份")
    #expect(value(.proofsPerCase, 3, of: 2).text(.english) == "1.50")
    #expect(value(.received, 214, of: 1).text(.chinese) == "214 件")
    #expect(value(.received, 214, of: 1).fraction == "")
  }

  @Test(
    "S044: a count moves in percent of what it was, and by nothing where there was nothing",
    arguments: [
      (42, 33, "+27 %"), (33, 42, "-21 %"), (5, 5, "±0 %"), (5, 0, "去年同期没有"),
      (0, 5, "-100 %"), (0, 0, "去年同期没有"),
    ])
  func growth(now: Int, then: Int, text: String) {
    let change = value(.closed, now, of: 1).change(since: value(.closed, then, of: 1), .chinese)
    #expect(change == text)
  }

  @Test("S044: a share moves in points; nothing is divided by no case")
  func points() {
    let now = value(.onTime, 99, of: 100)
    #expect(now.change(since: value(.onTime, 95, of: 100), .chinese) == "+4.0 点")
    #expect(now.change(since: value(.onTime, 0, of: 0), .chinese) == "去年同期没有")
    #expect(value(.onTime, 0, of: 0).change(since: now, .chinese) == "—")
    let proofs = value(.proofsPerCase, 1, of: 4)
    #expect(proofs.change(since: value(.proofsPerCase, 1, of: 2), .chinese) == "-0.25 份")
  }

  @Test("R34: every figure has a name and a definition of its own, and divides what it counts")
  func indicators() {
    for language in Language.allCases {
      #expect(Set(Indicator.allCases.map { $0.name(language) }).count == Indicator.allCases.count)
      #expect(
        Set(Indicator.allCases.map { $0.definition(language) }).count == Indicator.allCases.count)
    }
    for indicator in Indicator.allCases {
      let (numerator, denominator) = indicator.parts
      #expect((denominator == nil) == (indicator.unit == .count))
      #expect(denominator.map { $0.day == numerator.day } ?? true)
    }
  }
}
