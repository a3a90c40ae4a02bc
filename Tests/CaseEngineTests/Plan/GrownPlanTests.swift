import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

/// What variants, life, facts, substitutes and waivers do to a plan.
struct GrownPlanTests {
  @Test("R1: an item that is not in force on the day of the plan is left out of it")
  func life() throws {
    let codes = try plan("open-teahouse", teahouse).itemTasks.map(\.item.code)
    #expect(codes == ["SJ01", "WJ02", "SJ02", "WJ01"])
    let july = try plan("open-teahouse", teahouse, at: "2026-07-01T09:00").itemTasks
    #expect(july.map(\.item.code) == ["SJ01", "WJ02", "SJ02", "WJ01", "WJ03"])
  }

  @Test("R1: what is not in force cannot be applied for by itself", arguments: ["SJ90", "WJ03"])
  func notInForce(code: String) {
    #expect(throws: PlanFault.notInForce(code)) { try plan(code) }
    #expect(PlanFault.notInForce(code).rule == 1)
    #expect(PlanFault.notInForce(code).sentence(.english).contains(code))
  }

  @Test("R6: a case is planned again by what was in force when it came")
  func dayOfReceipt() throws {
    let request = PlanRequest(matter: "open-teahouse", answers: teahouse)
    let planner = Planner(edition: GrownHall.edition, calendar: shippedCalendar)
    let later = try planner.plan(
      request, from: moment("2026-07-01T09:00"), on: CivilDate(2026, 6, 30))
    #expect(!later.tasks.contains { $0.item.code == "WJ03" })
  }

  @Test(
    "an item by itself goes by the variant that was chosen, else by its first",
    arguments: [
      (nil, "食品经营许可核发", 10, .single, "食品经营许可证"),
      ("change", "食品经营许可核发（变更）", 5, .single, "食品经营许可证"),
      ("cancellation", "食品经营许可核发（注销）", 0, .atOnce, "注销通知书"),
    ] as [(String?, String, Int, ServiceItem.Handling, String)])
  func variant(
    code: String?, name: String, days: Int, handling: ServiceItem.Handling, output: String
  ) throws {
    var answers: Answers = ["sells": .many(["drinks"]), "floor-area": .number(80)]
    answers["variant"] = code.map { .one($0) }
    let plan = try plan("SJ02", answers)
    let task = try #require(plan.tasks.first)
    #expect(task.item.name == name && task.item.handling == handling)
    #expect(task.item.promised.limit.n == days && task.item.outputs == [output])
    #expect(task.variant == code ?? "initial")
    #expect(plan.openQuestion?.code == (code == nil ? "variant" : nil))
    let isOld = plan.materials.contains { $0.code == "old-permit" }
    #expect(isOld == (code != nil))
  }

  @Test("a matter names the variant, and nobody is asked")
  func variantOfMatter() throws {
    let tasks = try plan("close-shop").itemTasks
    #expect(tasks.map(\.variant) == [nil, "cancellation"])
    #expect(tasks.map(\.item.handling) == [.single, .atOnce])
    #expect(throws: PlanFault.unknownQuestion("variant")) {
      try plan("close-shop", ["variant": .one("change")])
    }
  }

  @Test("an item that stands for several variants is taken once, by the first that fits")
  func alternatives() throws {
    let item = ServiceItem(
      of: HandMade.item("A"),
      variants: [
        ItemVariant(code: .change, name: "变更"), ItemVariant(code: .renewal, name: "延续"),
      ])
    let when = Condition.chosen(question: "applicant", options: ["person"])
    let matter = Matter(
      code: "matter", name: "办一件事", lead: "SJ",
      items: [
        MatterItem(item: "A", variant: "renewal", when: when),
        MatterItem(item: "A", variant: "change"),
      ])
    let planner = Planner(
      edition: HandMade.edition([item], matter), calendar: shippedCalendar)
    let chosen = try [Matter.ApplicantKind.person, .organisation].map {
      let request = PlanRequest(matter: "matter", facts: Facts(applicant: $0))
      return try planner.plan(request, from: moment(Desk.start)).itemTasks.map(\.variant)
    }
    #expect(chosen == [["renewal"], ["change"]])
  }

  @Test("R8: what facts call for is asked for", arguments: [true, false])
  func facts(hasAgent: Bool) throws {
    let plan = try plan("open-teahouse", teahouse, facts: Facts(hasAgent: hasAgent))
    #expect(plan.materials.contains { $0.code == "letter" } == hasAgent)
    #expect(plan.answers["agent"] == nil && plan.situation["agent"] != nil)
  }

  @Test("R12: what is optional is never missing and holds nothing up")
  func optional() throws {
    let plan = try plan("open-teahouse", teahouse)
    let photo = try #require(plan.materials.first { $0.code == "photo" })
    #expect(photo.state == .later && photo.isOptional && !photo.isOwed && !photo.isDeferrable)
    #expect(!plan.missing.contains(photo))
    #expect(throws: PlanFault.notDeferrable("photo")) {
      try self.plan("open-teahouse", teahouse, marks: ["photo": .deferred])
    }
    let brought = try self.plan("open-teahouse", teahouse, marks: ["photo": .received])
    #expect(brought.materials.first { $0.code == "photo" }?.state == .received)
  }

  @Test("R8: another material is asked for instead, by its own basis")
  func substitute() throws {
    let plain = try plan("open-teahouse", teahouse)
    #expect(plain.materials.contains { $0.code == "water-report" })
    let air = try plan("open-teahouse", teahouse.merging(["air": .one("yes")]) { $1 })
    let report = try #require(air.materials.first { $0.code == "air-report" })
    #expect(report.stage == .survey && report.basis == "细则第二十四条")
    #expect(!air.materials.contains { $0.code == "water-report" })
  }

  @Test("R8: a substitute that is asked for already is asked for once")
  func substituteOnce() throws {
    let items = [
      HandMade.item("A", materials: [ItemMaterial(material: "old", basis: "甲")]),
      HandMade.item(
        "B", materials: [ItemMaterial(material: "new", need: .deferrable, basis: "乙")]),
    ]
    let swap = Matter.Substitution(material: "old", by: "new", basis: "丙")
    let plan = try plan(items, substitutes: [swap])
    #expect(plan.materials.map(\.code) == ["new"])
    #expect(plan.materials[0].uses == [1, 2] && plan.materials[0].need == .essential)
    #expect(plan.materials[0].basis == "丙")
    let waived = try self.plan(
      items, substitutes: [swap], waives: [Matter.Waiver(material: "new", basis: "丁")])
    #expect(waived.materials.isEmpty)
  }

  @Test("R8: what a matter waives is not asked for, and cannot be ticked")
  func waiver() throws {
    let small = teahouse.merging(["floor-area": .number(40)]) { $1 }
    let plan = try plan("open-teahouse", small)
    #expect(!plan.materials.contains { $0.code == "kitchen-plan" })
    #expect(throws: PlanFault.unknownMaterial("kitchen-plan")) {
      try self.plan("open-teahouse", small, marks: ["kitchen-plan": .received])
    }
  }

  @Test("R8 R12: what is optional for one item makes nothing stricter for another")
  func strictest() throws {
    let entries: [(ItemMaterial.Need, ItemMaterial.Stage)] = [
      (.optional, .intake), (.essential, .issue),
    ]
    let items = entries.enumerated().map { index, entry in
      HandMade.item(
        "I\(index)",
        materials: [ItemMaterial(material: "m", need: entry.0, stage: entry.1, basis: "例")])
    }
    let material = try #require(try plan(items).materials.first)
    #expect(material.need == .essential && material.stage == .issue && material.uses == [1, 2])
    #expect(try plan([items[0]]).materials.first?.need == .optional)
  }

  @Test("R12: a case is decided though what is optional never came")
  func decidedWithout() throws {
    let item = HandMade.item(
      "A",
      materials: [
        ItemMaterial(material: "m", basis: "例"),
        ItemMaterial(material: "photo", need: .optional, basis: "例"),
      ])
    let edition = HandMade.edition(
      [item], materials: [HandMade.material("m"), HandMade.material("photo")])
    var desk = Desk(edition)
    try desk.give(.open(.of(PlanRequest(matter: "A", marks: ["m": .received]))))
    try desk.give(.accept)
    let slip = try #require(desk.file)
    #expect(slip.materials.filter(\.isOwed).isEmpty)
    try desk.give(.approve(1, [], by: .market), by: .market)
    #expect(desk.file?.state == .ready)
  }

  private let teahouse = Teahouse.answers

  private func plan(
    _ matter: String, _ answers: Answers = [:], marks: [String: MaterialState] = [:],
    facts: Facts = Facts(), at time: String = Desk.start
  ) throws -> CasePlan {
    try Planner(edition: GrownHall.edition, calendar: shippedCalendar)
      .plan(
        PlanRequest(matter: matter, answers: answers, marks: marks, facts: facts),
        from: moment(time))
  }

  private func plan(
    _ items: [ServiceItem], substitutes: [Matter.Substitution] = [],
    waives: [Matter.Waiver] = []
  ) throws -> CasePlan {
    let matter = Matter(
      code: "matter", name: "办一件事", lead: "SJ", items: items.map { MatterItem(item: $0.code) },
      substitutes: substitutes, waives: waives)
    let codes = Set(items.flatMap(\.materials).map(\.material) + substitutes.map(\.by))
    let edition = HandMade.edition(
      items, matter, materials: codes.sorted().map { HandMade.material($0) })
    return try Planner(edition: edition, calendar: shippedCalendar)
      .plan(PlanRequest(matter: "matter"), from: moment(Desk.start))
  }
}
