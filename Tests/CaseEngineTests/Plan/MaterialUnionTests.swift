import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct MaterialUnionTests {
  @Test("R8: a material of several items is asked for once, with the most that one of them wants")
  func united() throws {
    let plan = try plan([
      HandMade.item("A", materials: [entry("map", originals: 1, copies: 3), entry("form")]),
      HandMade.item("B", materials: [entry("map", originals: 2, copies: 1)]),
      HandMade.item("C", materials: [entry("form"), entry("map")]),
    ])
    #expect(plan.materials.map(\.code) == ["map", "form"])
    #expect(plan.materials.map(\.uses) == [[1, 2, 3], [1, 3]])
    #expect(plan.materials[0].originals == 2)
    #expect(plan.materials[0].copies == 3)
    #expect(plan.materials[0].name == "map原件")
    #expect(plan.separateMaterials == 5)
  }

  @Test("R8: one item that lists a material twice uses it once")
  func twice() throws {
    let plan = try plan([HandMade.item("A", materials: [entry("map"), entry("map", copies: 2)])])
    #expect(plan.materials.map(\.uses) == [[1]])
    #expect(plan.materials[0].copies == 2)
  }

  @Test(
    "R8 R12: essential wins over deferrable, and the earliest stage wins",
    arguments: [
      ([(.deferrable, .intake), (.deferrable, .intake)], .deferrable, .intake, true),
      ([(.deferrable, .intake), (.essential, .intake)], .essential, .intake, false),
      ([(.essential, .issue), (.deferrable, .survey)], .deferrable, .survey, false),
      ([(.essential, .survey), (.deferrable, .intake)], .deferrable, .intake, true),
      ([(.essential, .issue), (.essential, .intake)], .essential, .intake, false),
    ] as [([(ItemMaterial.Need, ItemMaterial.Stage)], ItemMaterial.Need, ItemMaterial.Stage, Bool)])
  func strictest(
    entries: [(ItemMaterial.Need, ItemMaterial.Stage)], need: ItemMaterial.Need,
    stage: ItemMaterial.Stage, isDeferrable: Bool
  ) throws {
    let items = entries.enumerated().map { index, entry in
      HandMade.item("I\(index)", materials: [self.entry("map", entry.0, entry.1)])
    }
    let material = try #require(try plan(items).materials.first)
    #expect(material.need == need)
    #expect(material.stage == stage)
    #expect(material.isDeferrable == isDeferrable)
    #expect(material.state == (stage == .intake ? .missing : .later))
  }

  @Test("R8: what another sub-task of the case makes, nobody brings; its maker still does")
  func madeInTheCase() throws {
    let licence = HandMade.material("licence", producedBy: ["A"])
    let asking = HandMade.item("B", materials: [entry("licence")])
    let maker = HandMade.item("A")
    let together = try plan([asking, maker], materials: [licence])
    #expect(together.materials.map(\.source) == [.subTask(2)])
    #expect(together.materials.map(\.state) == [.shared])
    #expect(together.missing.isEmpty)
    let alone = try plan([asking], materials: [licence])
    #expect(alone.materials.map(\.source) == [.applicant])
    #expect(alone.missing.map(\.code) == ["licence"])
    let renewal = HandMade.item("A", materials: [entry("licence")])
    let both = try plan([asking, renewal], materials: [licence])
    #expect(both.materials.map(\.source) == [.applicant])
  }

  @Test("R8: what a register shows, nobody brings, but only while the register has it")
  func register() throws {
    let owned = Condition.chosen(question: "premises", options: ["own"])
    let title = HandMade.material("title", share: Material.Share(source: "不动产库", when: owned))
    let items = [HandMade.item("A", materials: [entry("title")])]
    let own = try plan(items, materials: [title], answers: ["premises": .one("own")])
    #expect(own.materials.map(\.source) == [.register("不动产库")])
    #expect(own.materials.map(\.state) == [.shared])
    let rented = try plan(items, materials: [title], answers: ["premises": .one("rented")])
    #expect(rented.materials.map(\.source) == [.applicant])
    #expect(rented.materials.map(\.state) == [.missing])
  }

  @Test(
    "R8: a mark changes what nobody settled, and what was brought all the same is taken in",
    arguments: [
      ("plain", .received, .received), ("plain", .reused, .reused), ("plain", .missing, .missing),
      ("plain", .later, .missing), ("plain", .shared, .missing), ("plain", .deferred, .deferred),
      ("shared", .received, .received), ("shared", .missing, .shared),
      ("late", .received, .received), ("late", .missing, .later),
    ] as [(String, MaterialState, MaterialState)])
  func marks(code: String, mark: MaterialState, state: MaterialState) throws {
    let plan = try plan([threeWays], materials: shared, marks: [code: mark])
    #expect(plan.materials.first { $0.code == code }?.state == state)
  }

  @Test(
    "R12: only a deferrable material of the intake can be promised for later",
    arguments: ["strict", "shared", "late"])
  func notDeferrable(code: String) throws {
    #expect(throws: PlanFault.notDeferrable(code)) {
      try plan([threeWays], materials: shared, marks: [code: .deferred])
    }
  }

  @Test("R12: for who is listed nothing may be owing, and everything else is as for anybody")
  func listed() throws {
    let edition = HandMade.edition(
      [threeWays], HandMade.matter([("A", after: [])]), materials: shared)
    var request = PlanRequest(matter: "matter", marks: ["plain": .deferred], isListed: true)
    let planner = Planner(edition: edition, calendar: shippedCalendar)
    #expect(throws: PlanFault.listedParty("plain")) {
      try planner.plan(request, from: moment(Desk.start))
    }
    #expect(PlanFault.listedParty("plain").rule == 12)
    request.marks = ["strict": .deferred]
    #expect(throws: PlanFault.notDeferrable("strict")) {
      try planner.plan(request, from: moment(Desk.start))
    }
    request.marks = ["plain": .received]
    let plan = try planner.plan(request, from: moment(Desk.start))
    request.isListed = false
    #expect(plan.materials == (try planner.plan(request, from: moment(Desk.start)).materials))
  }

  @Test("R12: what is promised for later is due when the first sub-task that needs it is")
  func deferralDate() throws {
    let items = [
      HandMade.item("A", .workingDays(10), materials: [entry("map", .deferrable)]),
      HandMade.item("B", .workingDays(5), materials: [entry("map", .deferrable)]),
      HandMade.item("C", .workingDays(3), materials: [entry("form", .deferrable)]),
    ]
    let plan = try plan(items, marks: ["map": .deferred, "form": .missing])
    #expect(plan.materials.map(\.due) == [try day("2026-03-09"), nil])
    #expect(plan.promise.due == (try day("2026-03-16")))
  }

  private var threeWays: ServiceItem {
    HandMade.item(
      "A",
      materials: [
        entry("plain", .deferrable), entry("shared", .deferrable),
        entry("late", .deferrable, .survey), entry("strict"),
      ])
  }

  private let shared = [HandMade.material("shared", share: Material.Share(source: "人口库"))]

  private func entry(
    _ code: String, _ need: ItemMaterial.Need = .essential,
    _ stage: ItemMaterial.Stage = .intake, originals: Int = 1, copies: Int = 0
  ) -> ItemMaterial {
    ItemMaterial(
      material: code, need: need, stage: stage, originals: originals, copies: copies, basis: "条例")
  }

  private func plan(
    _ items: [ServiceItem], materials: [Material] = [], answers: Answers = [:],
    marks: [String: MaterialState] = [:]
  ) throws -> CasePlan {
    let asked = Set(items.flatMap(\.materials).map(\.material))
    let known = Set(materials.map(\.code))
    let rest = asked.subtracting(known).sorted().map { HandMade.material($0) }
    let questions = answers.keys.sorted().map { code in
      Question(
        code: code, ask: code, kind: .one,
        options: ["own", "rented"].map { Question.Option(code: $0, name: $0) },
        defaultAnswer: .one("own"))
    }
    let edition = HandMade.edition(
      items, HandMade.matter(items.map { ($0.code, after: []) }, questions: questions),
      materials: materials + rest)
    return try Planner(edition: edition, calendar: shippedCalendar)
      .plan(
        PlanRequest(matter: "matter", answers: answers, marks: marks), from: moment(Desk.start))
  }
}
