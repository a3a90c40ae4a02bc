import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

/// A: 20 days and two officers, or at once on an undertaking that stands for the lease; B after it.
private enum Undertaken {
  static let terms = CommitmentTerms(
    basis: "告知承诺办法", checkWithin: CatalogueLimit(TimeLimit(n: 30, unit: .workingDays)),
    when: .chosen(question: "chain", options: ["yes"]), duty: "场地与总部标准一致",
    standsFor: ["lease"])
  static let chain = Question(
    code: "chain", ask: "直营连锁？", kind: .one,
    options: [
      Question.Option(code: "yes", name: "是"), Question.Option(code: "no", name: "不是"),
    ], defaultAnswer: .one("no"))

  static func edition() -> Edition {
    let materials =
      ["lease", "plan"].map { ItemMaterial(material: $0, basis: "条例 5") }
      + [ItemMaterial(material: "report", stage: .survey, basis: "条例 6")]
    let item = ServiceItem(
      of: HandMade.item(
        "A", TimeLimit(n: 20, unit: .workingDays), handling: .double, materials: materials,
        windowAuthority: nil), commitment: terms)
    return HandMade.edition(
      [item, HandMade.item("B", .atOnce)],
      HandMade.matter([("A", after: []), ("B", after: ["A"])], questions: [chain]),
      materials: ["lease", "plan", "report"].map { HandMade.material($0) })
  }

  static func request(_ answer: String?, chain: String = "yes") -> PlanRequest {
    var answers: Answers = ["chain": .one(chain)]
    answers["commitment-A"] = answer.map { .one($0) }
    return PlanRequest(matter: "matter", answers: answers, marks: ["plan": .received])
  }

  static func plan(_ request: PlanRequest) throws -> CasePlan {
    try Planner(edition: edition(), calendar: shippedCalendar)
      .plan(request, from: try moment(Desk.start))
  }

  static func accepted() throws(Refusal) -> Desk {
    var desk = Desk(edition())
    try desk.give(.open(.of(request("yes"))))
    try desk.give(.accept)
    return desk
  }
}

struct CommitmentTests {
  @Test("R13: whoever may undertake it is asked, and the ordinary way is the default")
  func asked() throws {
    let plan = try Undertaken.plan(Undertaken.request(nil))
    #expect(plan.openQuestion?.code == "commitment-A")
    #expect(plan.openQuestion?.options.map(\.code) == ["no", "yes"])
    #expect(plan.answers["commitment-A"] == .one("no"))
    #expect(plan.tasks[0].commitment == nil)
    #expect(plan.promise.due == (try day("2026-03-30")))
    let closed = try Undertaken.plan(Undertaken.request(nil, chain: "no"))
    #expect(closed.openQuestion == nil)
    #expect(closed.answers["commitment-A"] == nil)
  }

  @Test("R13: only items marked so: an answer for another is ignored, for none a fault")
  func onlyMarked() throws {
    let ignored = try Undertaken.plan(Undertaken.request("yes", chain: "no"))
    #expect(ignored.tasks[0].commitment == nil)
    #expect(ignored.answers["commitment-A"] == nil)
    var request = Undertaken.request("no")
    request.answers["commitment-B"] = .one("yes")
    #expect(try Undertaken.plan(request).answers["commitment-B"] == nil)
    request.answers["commitment-X"] = .one("yes")
    #expect(throws: PlanFault.unknownQuestion("commitment-X")) { try Undertaken.plan(request) }
    #expect(throws: PlanFault.unknownOption(question: "commitment-A", option: "perhaps")) {
      try Undertaken.plan(Undertaken.request("perhaps"))
    }
  }

  @Test("R13: who is listed as seriously dishonest is not asked, and no answer helps")
  func listed() throws {
    var request = Undertaken.request("yes")
    request.isListed = true
    let plan = try Undertaken.plan(request)
    #expect(plan.openQuestion == nil)
    #expect(plan.tasks[0].commitment == nil)
    #expect(plan.answers["commitment-A"] == nil)
    #expect(plan.materials.map(\.code) == ["lease", "plan", "report"])
    #expect(plan.promise.due == (try day("2026-03-30")))
  }

  @Test("R13: the decision is immediate, and the undertaking stands for what it says")
  func planned() throws {
    let plan = try Undertaken.plan(Undertaken.request("yes"))
    #expect(plan.promise.due == (try day("2026-03-02")))
    #expect(plan.materials.map(\.code) == ["plan", "report"])
    #expect(plan.serialDays == 0)
    #expect(
      try Undertaken.plan(Undertaken.request("no")).materials.map(\.code)
        == ["lease", "plan", "report"])
  }

  @Test("R13: the decision makes its own check, due from that day, in the same hands")
  func followUp() throws {
    var desk = try Undertaken.accepted()
    #expect(desk.file?.task(1)?.handling == .atOnce)
    #expect(desk.file?.task(1)?.commitment?.duty == "场地与总部标准一致")
    let events = try desk.give(
      .approve(1, [], by: .market), at: "2026-03-03T10:00", by: .market)
    #expect(events.kinds == [.taskApproved, .outputReady, .followUpMade, .taskStarted])
    let check = try #require(desk.file?.task(3))
    #expect(check.kind == .followUp(of: 1))
    #expect(check.item == "A")
    #expect(check.department == "SJ")
    #expect(check.name == "承诺核查：A核发")
    // Thirty working days after 03-03; Qingming is on 04-06 in lieu.
    #expect(check.due == (try day("2026-04-15")))
    #expect(check.state == .running)
  }

  @Test("R13 R21: the check holds up neither the case nor its promise")
  func holdsNothing() throws {
    var desk = try Undertaken.accepted()
    try desk.give(.approve(1, [], by: .market), by: .market)
    let now = try moment("2026-03-02T10:00")
    #expect(
      try desk.file?.isAtRisk(now: now, calendar: shippedCalendar, hours: .standard) == false)
    try desk.give(.approve(2, [], by: .market), by: .market)
    #expect(desk.file?.state == .ready)
    try desk.give(.handOut([Output.Key(1), Output.Key(2)], to: .applicant), by: .handOut)
    #expect(desk.file?.state == .closed)
    #expect(desk.file?.task(3)?.state == .running)
    #expect(desk.file?.task(3)?.light(today: try day("2026-04-30")) == .red)
  }

  @Test("R13: the check is answered after the case is closed, either way")
  func answered() throws {
    for holds in [true, false] {
      var desk = try Undertaken.accepted()
      try desk.give(.approve(1, [], by: .market), by: .market)
      try desk.give(.approve(2, [], by: .market), by: .market)
      try desk.give(.handOut([Output.Key(1), Output.Key(2)], to: .applicant), by: .handOut)
      let found = CheckFinding(holds: holds, finding: "现场检查", stamp: nil)
      let events = try desk.give(
        .answer(3, found, department: "SJ"), at: "2026-03-20T10:00", by: .market)
      #expect(events.kinds == [.checkAnswered])
      #expect(desk.file?.task(3)?.state == (holds ? .approved : .refused))
      #expect(desk.file?.state == .closed)
    }
  }

  @Test("R13: what is for the visit on site waits for the visit, which comes after the decision")
  func visitedLater() throws {
    var desk = Desk(Undertaken.edition())
    try desk.give(
      .open(
        .of(
          PlanRequest(
            matter: "matter", answers: ["chain": .one("yes"), "commitment-A": .one("no")],
            marks: ["plan": .received, "lease": .received]))))
    try desk.give(.accept)
    try desk.give(.examine(1, agrees: true, reason: nil), by: .health)
    #expect(
      desk.refusal(of: .approve(1, [], by: .market), by: .market)
        == .materialsOwing(task: 1, materials: ["report"]))
    #expect(
      try Undertaken.accepted().refusal(of: .approve(1, [], by: .market), by: .market) == nil)
  }

  @Test("R13: what is undertaken may be refused, and then nothing is checked")
  func refused() throws {
    var desk = try Undertaken.accepted()
    try desk.give(.refuse(1, .unmet, by: .market), by: .market)
    #expect(desk.file?.tasks.map(\.state) == [.refused, .void])
  }
}
