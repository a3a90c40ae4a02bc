import CaseEngine
import Catalogue
import CatalogueTesting
import Foundation
import Hall
import HallTesting
import TestSupport
import Testing
import WorkCalendar

@Suite("The county that ships")
struct CountyTests {
  @Test("S040 R27: the drugstore takes 20 working days and not 55, with 16 materials and not 26")
  func drugstore() throws {
    var draft = IntakeDraft(
      matter: "open-pharmacy", kind: .organisation, collectAt: "hall-county")
    draft.answers = [
      "has-licence": .one("no"), "sells-food": .one("health-food"),
      "sells-devices": .one("class-3"), "only-otc": .one("no"), "chain": .one("single"),
      "floor-area": .number(120), "premises": .one("owned"), "handled-by": .one("self"),
    ]
    let plan = try DemoHall().hall.plan(draft)
    #expect(plan.openQuestion == nil)
    #expect(plan.itemTasks.map(\.item.code) == ["SJ01", "SJ08", "SJ05", "SJ09", "CG01", "SW01"])
    // Looked up above the county, in nobody's way: by the data window, for the drug licence alone.
    let check = try #require(plan.tasks.last)
    #expect(check.item.code == "pharmacist-certificate" && plan.tasks.count == 7)
    #expect(check.authority.department == "ZW")
    #expect((plan.serialDays, plan.parallelDays) == (55, 20))
    #expect(plan.promise.due == CivilDate(2026, 3, 30))
    #expect((plan.separateMaterials, plan.materials.count) == (26, 16))
    #expect(plan.materials.filter { $0.state == .shared }.count == 5)
    #expect(plan.materials.filter(\.isDeferrable).count == 3)
  }

  @Test(
    "R16: whatever is answered, something is done, and nothing made in the case is used too soon",
    arguments: 0..<8)
  func anyAnswers(seed: UInt64) throws {
    let hall = try Self.demo.get().hall
    var random = SplitMix64(seed: seed)
    for matter in hall.edition.matters {
      for _ in 0..<25 {
        var draft = IntakeDraft(
          matter: matter.code, kind: matter.applicants[0], collectAt: "hall-county")
        draft.answers = matter.randomAnswers(using: &random)
        let plan = try hall.plan(draft)
        #expect(Self.early(plan).isEmpty, "\(matter.code) \(draft.answers)")
      }
    }
  }

  @Test("each matter has a request for demonstrations")
  func demonstrations() throws {
    let matters = try Self.demo.get().hall.edition.matters.map(\.code)
    #expect(Set(Request.names) == Set(matters))
  }

  @Test(
    "R9: each request for demonstrations answers every question and lacks no material",
    arguments: Request.names)
  func demonstration(name: String) throws {
    let request = try Request.read(name)
    var draft = IntakeDraft(matter: request.matter, kind: .person, collectAt: "hall-county")
    draft.answers = request.answers
    draft.marks = request.materials
    let plan = try Self.demo.get().hall.plan(draft)
    #expect(plan.openQuestion == nil)
    #expect(plan.answers == request.answers)
    #expect(plan.missing.isEmpty)
  }

  private static let demo = Result { try DemoHall() }

  /// Sub-tasks that use what another makes without waiting for it.
  private static func early(_ plan: CasePlan) -> [String] {
    plan.materials.flatMap { material -> [String] in
      guard case .subTask(let maker) = material.source else { return [] }
      return material.uses.filter { !ancestors(of: $0, in: plan).contains(maker) }
        .map { "\(plan.tasks[$0 - 1].item.code) \(material.code)" }
    }
  }

  private static func ancestors(of ordinal: Int, in plan: CasePlan) -> Set<Int> {
    let after = plan.tasks[ordinal - 1].after
    return after.reduce(into: Set(after)) { $0.formUnion(ancestors(of: $1, in: plan)) }
  }

  /// What a request for demonstrations says of the situation.
  private struct Request: Decodable {
    let matter: String
    let answers: Answers
    let materials: [String: MaterialState]

    static let names: [String] = {
      let folder = packageRoot().appendingPathComponent("Resources/demo").path
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func read(_ name: String) throws -> Self {
      let file = packageRoot().appendingPathComponent("Resources/demo/\(name).json")
      return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
  }
}
