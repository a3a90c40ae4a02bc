import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct RefusedTaskTests {
  @Test("R19: a refused prerequisite voids what depends on it, and only that")
  func voids() throws {
    var desk = try Teahouse.accepted()
    let events = try desk.give(.refuse(1, .unmet, by: .market), by: .market)
    #expect(
      events.dropFirst(2).map { $0 }
        == [3, 4].map { ordinal in
          .taskVoided(TaskVoided(ordinal: ordinal, cause: .prerequisiteRefused(1)))
        })
    #expect(desk.file?.tasks.map(\.state) == [.refused, .running, .void, .void])
    try desk.give(.approve(2, [], by: .health), at: "2026-03-03T09:00", by: .health)
    #expect(desk.file?.state == .ready)
  }

  @Test("R19: another branch goes on to its end")
  func otherBranch() throws {
    var desk = try Teahouse.accepted(["water-report": .received])
    try desk.give(.refuse(2, .law, by: .health), by: .health)
    #expect(desk.file?.tasks.map(\.state) == [.running, .refused, .void, .waiting])
    try desk.give(.approve(1, [], by: .window))
    #expect(desk.file?.task(4)?.state == .running)
  }

  @Test("R19: voiding goes down the whole branch, each with the cause before it")
  func chain() throws {
    let edition = HandMade.edition(
      ["A", "B", "C"].map { HandMade.item($0) },
      HandMade.matter([("A", after: []), ("B", after: ["A"]), ("C", after: ["B"])]))
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "matter"))))
    try desk.give(.accept)
    let events = try desk.give(.refuse(1, .unmet, by: .market))
    let voided = events.compactMap { event in
      if case .taskVoided(let voided) = event { voided } else { nil }
    }
    #expect(voided.map(\.ordinal) == [2, 3])
    #expect(voided.map(\.cause) == [.prerequisiteRefused(1), .prerequisiteRefused(2)])
    #expect(desk.file?.state == .ready)
  }

  @Test("R19 R32: a refusal is an output like any other, and is handed out")
  func output() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.refuse(1, .unmet, by: .market))
    let output = try #require(desk.file?.output(Output.Key(1)))
    #expect(output.kind == .refusal)
    #expect(output.name == "个体工商户设立登记")
    #expect(output.ready != nil)
    try desk.give(.handOut([Output.Key(1)], to: .applicant), by: .handOut)
    #expect(desk.file?.output(Output.Key(1))?.handedOut?.clerk == "3001")
    #expect(desk.file?.outputs.map(\.key) == [Output.Key(1), Output.Key(2)])
  }

  @Test(
    "R11: a refusal has a reason of the examination and a basis that the item has",
    arguments: [
      (1, .conditionsNotMet, .item, nil), (1, .materialsUntrue, .licensingLaw31, nil),
      (1, .notOurs, .item, .reasonNotForThis(.notOurs)),
      (1, .notCorrected, .item, .reasonNotForThis(.notCorrected)),
      (2, .conditionsNotMet, .item, .basisNotForThis(.item)),
      (2, .conditionsNotMet, .licensingLaw38, nil),
    ] as [(Int, Grounds.Reason, Grounds.Basis, Refusal?)])
  func grounds(
    ordinal: Int, reason: Grounds.Reason, basis: Grounds.Basis, refusal: Refusal?
  ) throws {
    let desk = try Teahouse.accepted()
    let capacity: Capacity = ordinal == 1 ? .market : .health
    let grounds = Grounds(reason: reason, basis: basis)
    #expect(desk.refusal(of: .refuse(ordinal, grounds, by: capacity)) == refusal)
  }

  @Test("R33: refusing again on the same grounds changes nothing")
  func again() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.refuse(1, .unmet, by: .market))
    #expect(try desk.give(.refuse(1, .unmet, by: .market)).isEmpty)
    #expect(desk.refusal(of: .refuse(1, .law, by: .market)) == .taskConcluded(1, .refused))
  }
}

extension Grounds {
  static let law = Grounds(reason: .conditionsNotMet, basis: .licensingLaw38)
}
