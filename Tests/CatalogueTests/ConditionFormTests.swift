import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@Suite("Conditions: not, and those that say nothing")
struct ConditionFormTests {
  private static let own = Condition.chosen(question: "premises", options: ["own"])
  private static let large = Condition.atLeast(question: "area", 300)

  @Test(
    "not holds where its part does not, also while nothing is answered",
    arguments: [
      (Condition.not(own), ["premises": Answer.one("own")], false),
      (.not(own), ["premises": .one("rented")], true), (.not(own), [:], true),
      (.not(.not(own)), [:], false), (.not(.all([own, large])), ["premises": .one("own")], true),
      (.not(.any([own, large])), ["area": .number(300)], false),
      (.not(.any([own, large])), ["area": .number(299)], true),
    ] as [(Condition, Answers, Bool)])
  func holds(condition: Condition, answers: Answers, expected: Bool) {
    #expect(condition.holds(for: answers) == expected)
    #expect(condition.questions.isSubset(of: ["premises", "area"]))
  }

  @Test("not is said as a person says it")
  func words() {
    let asked = [
      Question(
        code: "premises", ask: "经营场所", kind: .one,
        options: [.init(code: "own", name: "自有"), .init(code: "rented", name: "租赁")],
        defaultAnswer: .one("own")),
      Question(
        code: "area", ask: "面积", kind: .number, unit: "㎡", defaultAnswer: .number(100)),
    ]
    func said(_ condition: Condition) -> String { condition.text(.chinese, asking: asked) }
    #expect(said(.not(Self.own)) == "“经营场所”不为自有")
    #expect(said(.not(Self.large)) == "“面积”小于 300 ㎡")
    #expect(said(.not(.below(question: "area", 300))) == "“面积”不小于 300 ㎡")
    #expect(said(.not(.not(Self.own))) == "“经营场所”为自有")
    #expect(said(.not(.all([Self.own, Self.large]))) == "不是（“经营场所”为自有，且“面积”不小于 300 ㎡）")
  }

  private static func broken(
    _ file: String, _ from: String, _ to: String, _ said: String...
  ) -> BrokenHall {
    BrokenHall(file, from, to, said: said, in: GrownHall.files)
  }

  @Test("R1: not is read, and what stands in it is checked as elsewhere")
  func reading() throws {
    let hall = Self.broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {not: {floor-area: {at-least: 50}}}, text")
    let edition = try HallFolder.read(hall.files, number: 1, date: CivilDate(2026, 1, 5))
    #expect(
      edition.matter("open-teahouse")?.hints.map(\.when)
        == [.not(.atLeast(question: "floor-area", 50))])
    let unknown = Self.broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {not: {floor: {below: 50}}}, text")
    #expect(
      unknown.readingLines == [
        "matters/open-teahouse.yaml:48: R1: there is no question “floor”"
      ])
  }

  @Test("R1: a condition that always or never holds is told", arguments: constants)
  func constant(_ hall: BrokenHall) throws {
    #expect(try hall.lintLines() == hall.said)
  }

  private static let always =
    "R1: warning: the condition holds whatever is answered; drop it, or say when it does not"
  private static let never =
    "R1: warning: the condition holds for no answer; say when it does, or drop the whole entry"

  static let constants = [
    broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {any: [{floor-area: {below: 50}}, {floor-area: {at-least: 40}}]}, text",
      "matters/open-teahouse.yaml:48: \(always)"),
    broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {floor-area: {at-least: 50, below: 50}}, text",
      "matters/open-teahouse.yaml:48: \(never)"),
    broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {not: {premises: [own, rented]}}, text", "matters/open-teahouse.yaml:48: \(never)"),
    broken(
      "matters/open-teahouse.yaml", "{when: {floor-area: {below: 50}}, text",
      "{when: {agent: [yes, no]}, text", "matters/open-teahouse.yaml:48: \(always)"),
    broken(
      "items/market.yaml", "when: {variant: [change, cancellation]}",
      "when: {variant: [initial, change, cancellation]}", "items/market.yaml:41: \(always)"),
    broken(
      "items/market.yaml", "when: {variant: [change, cancellation]}",
      "when: {variant: [change], agent: [yes]}"),
    broken(
      "delegation.yaml", "items: [WJ01]\n  when: {floor-area: {below: 100}}",
      "items: [SJ02]\n  when: {variant: [change]}"),
    broken(
      "delegation.yaml", "{floor-area: {below: 100}}",
      "{not: {tier: [village, township, zone, county]}}",
      "delegation.yaml:1: \(never)"),
    broken(
      "matters/open-teahouse.yaml", "{limit: 40 工作日, materials",
      "{limit: 40 工作日, when: {floor-area: {at-least: 9, below: 9}}, materials",
      "matters/open-teahouse.yaml:1: \(never)"),
  ]

  @Test("R27: a goal is held against the answers for which it is meant")
  func goals() throws {
    func lines(_ goal: String) throws -> [String] {
      try Self.broken("matters/open-teahouse.yaml", "goal: {limit: 15 工作日", goal).lintLines()
    }
    #expect(try lines("goal: {limit: 15 工作日") == [])
    let tight = try lines("goal: {limit: 1 工作日")
    #expect(tight.count == 1 && tight[0].contains("R27: warning: the goal of"))
    // Only a small place that has no permit to wait for keeps it.
    let narrow = try lines("goal: {limit: 15 工作日, when: {floor-area: {below: 30}}")
    #expect(narrow == [])
    let edition = try HallFolder.read(
      Self.broken(
        "matters/open-teahouse.yaml", "goal: {limit: 15 工作日",
        "goal: {limit: 15 工作日, when: {floor-area: {below: 30}}"
      ).files, number: 1, date: CivilDate(2026, 1, 5))
    let matter = try #require(edition.matter("open-teahouse"))
    #expect(matter.goal(for: ["floor-area": .number(29)])?.limit?.limit.n == 15)
    #expect(matter.goal(for: ["floor-area": .number(30)]) == nil)
    #expect(matter.baseline(for: [:]) != nil)
  }
}
