import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct SituationTests {
  @Test(
    "R1: what the edition does not name is refused, by name",
    arguments: [
      (PlanRequest(matter: "open-casino"), .unknownMatter("open-casino")),
      (teahouse(["favourite-colour": .one("red")]), .unknownQuestion("favourite-colour")),
      (
        teahouse(["premises": .one("stolen")]),
        .unknownOption(question: "premises", option: "stolen")
      ),
      (
        teahouse(["sells": .many(["drinks", "gold"])]),
        .unknownOption(question: "sells", option: "gold")
      ),
      (teahouse(["sells": .one("drinks")]), .wrongKind(question: "sells")),
      (teahouse(["premises": .number(1)]), .wrongKind(question: "premises")),
      (teahouse(["floor-area": .one("80")]), .wrongKind(question: "floor-area")),
      (teahouse(["floor-area": .number(-1)]), .wrongKind(question: "floor-area")),
      (teahouse(["floor-area": .number(.nan)]), .wrongKind(question: "floor-area")),
      (teahouse(["floor-area": .number(.infinity)]), .wrongKind(question: "floor-area")),
      (
        PlanRequest(matter: "close-shop", marks: ["lucky-charm": .received]),
        .unknownMaterial("lucky-charm")
      ),
    ] as [(PlanRequest, PlanFault)])
  func unknown(request: PlanRequest, fault: PlanFault) throws {
    #expect(throws: fault) { try plan(request) }
  }

  @Test("R1: a material of another situation is not asked for, so it cannot be brought")
  func otherSituation() throws {
    let answers: Answers = ["has-licence": .one("yes"), "floor-area": .number(10)]
    let marked = PlanRequest(
      matter: "open-teahouse", answers: answers, marks: ["smoke-plan": .received])
    #expect(throws: PlanFault.unknownMaterial("smoke-plan")) { try plan(marked) }
  }

  @Test("R1: an answer to a question that another answer closed is ignored, even a wrong one")
  func closedQuestion() throws {
    let small: Answers = ["floor-area": .number(20)]
    let plain = try plan(teahouse(small))
    #expect(!plain.questions.map(\.question.code).contains("air"))
    for answer in [Answer.one("yes"), .one("no"), .one("nonsense"), .number(3)] {
      let other = try plan(teahouse(small.merging(["air": answer]) { $1 }))
      #expect(other == plain)
    }
    let large = try plan(teahouse(["floor-area": .number(40), "air": .one("yes")]))
    #expect(large.answers["air"] == .one("yes"))
    #expect(large.tasks.map(\.item.code).contains("WJ02"))
  }

  @Test("the plan goes by the default of an open question, and says that it is open")
  func defaults() throws {
    let plan = try plan(teahouse([:]))
    #expect(plan.openQuestion?.code == "has-licence")
    #expect(plan.questions.allSatisfy { $0.answer == nil })
    #expect(plan.answers["floor-area"] == .number(80))
    #expect(plan.tasks.map(\.item.code) == ["SJ01", "SJ02", "WJ01"])
    let answered = try self.plan(teahouse(Teahouse.answers))
    #expect(answered.openQuestion == nil)
  }

  @Test("answers that leave nothing to decide are told, not planned")
  func nothing() {
    let edition = HandMade.edition(
      [HandMade.item("A")],
      Matter(
        code: "matter", name: "办一件事", lead: "SJ",
        items: [MatterItem(item: "A", when: .chosen(question: "none", options: ["x"]))]))
    #expect(throws: PlanFault.nothingSelected) {
      try Planner(edition: edition, calendar: shippedCalendar)
        .plan(PlanRequest(matter: "matter"), from: moment("2026-03-02T09:00"))
    }
  }

  private func plan(_ request: PlanRequest) throws -> CasePlan {
    try Planner(edition: SmallHall.edition, calendar: shippedCalendar)
      .plan(request, from: moment(Desk.start))
  }
}

private func teahouse(_ answers: Answers) -> PlanRequest {
  PlanRequest(matter: "open-teahouse", answers: answers)
}
