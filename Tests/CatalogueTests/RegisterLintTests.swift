import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

/// Lint of what stands beside what is asked for: life, delegation, places, codes.
struct RegisterLintTests {
  @Test("the grown hall breaks no rule")
  func clean() {
    let findings = Lint.findings(in: GrownHall.edition, vagueWords: VagueWords(text: "其他材料"))
    #expect(findings.map { $0.line(.english) } == [])
  }

  @Test("R2 R4 R6 R7 R8 R13: a register that cannot hold is told", arguments: registers)
  func register(_ hall: BrokenHall) throws {
    let lines = try hall.lintLines()
    #expect(lines == hall.said)
  }

  @Test("every sentence is complete in both languages", arguments: registers)
  func languages(_ hall: BrokenHall) throws {
    let edition = try HallFolder.read(hall.files, number: 1, date: CivilDate(2026, 1, 5))
    for finding in Lint.findings(in: edition, vagueWords: VagueWords(text: "")) {
      for language in Language.allCases {
        let line = finding.line(language)
        #expect(!line.contains(/\{[0-9]\}/) && line.hasPrefix(finding.at.file), "\(line)")
      }
    }
  }

  private static func broken(
    _ file: String, _ from: String, _ to: String, _ said: String...
  ) -> BrokenHall {
    BrokenHall(file, from, to, said: said, in: GrownHall.files)
  }

  private static let checks = [
    broken(
      "hall.yaml", "\ndata-window: SJ", "",
      "materials.yaml:1: R8: the material “经营者身份证” is confirmed by a check that no department makes; give data-window in hall.yaml"
    ),
    broken(
      "items/market.yaml", "duty: 场所与申请一致}", "duty: 场所与申请一致, stands-for: [application]}",
      "items/market.yaml:53: R13: the undertaking stands for “登记申请书”, which the item “SJ02” does not ask for; take it out of stands-for"
    ),
  ]

  static let registers = checks + limits + lives + delegations + places + codes + changes

  private static let limits = [
    broken(
      "items/market.yaml", "promised: 5 工作日, statutory: 15", "promised: 16 工作日, statutory: 15",
      "items/market.yaml:49: R2: the promised limit, 16 working days, is longer than the statutory one, 15 working days; it may be equal or shorter"
    ),
    // A variant without a statutory limit of its own has the item's.
    broken(
      "items/market.yaml", "handling: atOnce, promised: 当场, outputs",
      "handling: single, promised: 21 工作日, outputs",
      "items/market.yaml:50: R2: the promised limit, 21 working days, is longer than the statutory one, 20 working days; it may be equal or shorter"
    ),
    broken(
      "items/market.yaml", "outputs: [注销通知书]", "outputs: []",
      "items/market.yaml:50: R2: outputs of the item “SJ02” is empty, so its guide is not complete; give at least one"
    ),
    broken(
      "items/market.yaml", "limit: 10 工作日, promised: 3 工作日 待核",
      "limit: 10 工作日, promised: 11 工作日",
      "items/market.yaml:52: R2: the promised limit, 11 working days, is longer than the statutory one, 10 working days; it may be equal or shorter"
    ),
  ]

  private static let lives = [
    broken(
      "items/market.yaml", "from: 2017-02-01", "from: 2017-01-01",
      "items/market.yaml:56: R6: published of the item “SJ02” is not before its from; they follow as published, from, until"
    ),
    broken(
      "items/market.yaml", "{until: 2019-12-01, ", "{from: 2019-12-01, until: 2019-12-01, ",
      "items/market.yaml:89: R6: from of the item “SJ90” is not before its until; they follow as published, from, until"
    ),
    broken(
      "items/market.yaml", "{until: 2019-12-01, ", "{",
      "items/market.yaml:89: R6: the item “SJ90” says cancelled-by and no until; say from which day it is no more"
    ),
    broken(
      "materials.yaml", "produced-by: [WJ02]", "produced-by: [SJ90]",
      "items/market.yaml:37: R4: the item SJ02 (食品经营许可核发) of 县市场监督管理局 asks for the material “从业人员健康证”, which only an item that is not in force could produce: the item SJ90 (酒类零售许可) of 县市场监督管理局, no more since 2019-12-01 (国发〔2019〕6号); take it out of its materials"
    ),
    broken(
      "matters/open-teahouse.yaml", "after: [SJ01, WJ02]", "after: [SJ01, WJ02, SJ90]",
      "matters/open-teahouse.yaml:42: R4: the item SJ02 (食品经营许可核发) of 县市场监督管理局 waits for the item SJ90 (酒类零售许可) of 县市场监督管理局, no more since 2019-12-01 (国发〔2019〕6号), which is not in force; drop it from its after"
    ),
    // Not in force yet is not in force.
    broken(
      "matters/open-teahouse.yaml", "after: [SJ01, WJ02]", "after: [SJ01, WJ02, WJ03]",
      "matters/open-teahouse.yaml:42: R4: the item SJ02 (食品经营许可核发) of 县市场监督管理局 waits for the item WJ03 (卫生管理员登记) of 县卫生健康局, which is not in force; drop it from its after"
    ),
    broken(
      "matters/close-shop.yaml",
      "{item: SJ03}\n  - {item: SJ02, variant: cancellation}", "{item: SJ90}",
      "matters/close-shop.yaml:1: R1: warning: no item of “注销个体户” is in force, so it cannot be applied for; name items that are, or drop the matter"
    ),
  ]

  private static let delegations = [
    broken(
      "delegation.yaml", "  department: XZ\n  level: township",
      "  department: WJ\n  level: county",
      "delegation.yaml:1: R7: the delegation “small-rooms” gives the item “WJ01” to whom it belongs anyway; change department or level, or drop it"
    ),
    broken(
      "delegation.yaml", "until: 2027-06-01", "until: 2018-01-01",
      "delegation.yaml:9: R7: the delegation “east” ends before it begins; mend its days or drop it"
    ),
    broken(
      "delegation.yaml", "until: 2027-06-01", "until: 2026-07-01",
      "delegation.yaml:9: R7: the item “WJ03” is in force on no day of the delegation “east”; mend its days or drop it from its items"
    ),
    broken(
      "delegation.yaml", "items: [WJ01]\n  when: {floor-area: {below: 100}}",
      "items: [WJ01, WJ02]",
      "delegation.yaml:8: R7: the delegation “east” never applies to the item “WJ02”: “small-rooms” above it always does; move it up or drop it"
    ),
  ]

  private static let places = [
    broken(
      "hall.yaml", "name: 县政务服务中心,", "name: 县政务服务中心, parent: village-west,",
      "hall.yaml:9: R7: the places belong to each other in a circle: hall-county → village-west → hall-east → hall-county; drop one parent"
    ),
    broken(
      "hall.yaml", "tier: village, parent: hall-east", "tier: county, parent: hall-east",
      "hall.yaml:11: R7: the parent “东镇便民服务中心” of the place “西村代办点” is not above it; village, township or zone, county, and a branch may be level"
    ),
    broken(
      "hall.yaml", "duty: intake, department: WJ}", "duty: intake, department: XZ}",
      "hall.yaml:18: the window “B01” is of the department “XZ”, which says window: false; change one of them"
    ),
    broken(
      "items/health.yaml", "outputs: [健康证]", "outputs: [健康证]\n  handed-out-at: [zone]",
      "items/health.yaml:19: R7: no place can hand out the results of the item “WJ02”; check handed-out-at"
    ),
    broken(
      "items/market.yaml", "outputs: [登记通知书]",
      "outputs: [登记通知书]\n  taken-in-at: [village]",
      "items/market.yaml:57: R7: no window can take “SJ03” in; check taken-in-at, the offers of places, zones and department of windows",
      "matters/close-shop.yaml:1: R7: no window can take “close-shop” in; check taken-in-at, the offers of places, zones and department of windows"
    ),
  ]

  private static func coded(_ code: String, _ problem: String) -> BrokenHall {
    broken(
      "items/health.yaml", "- code: WJ02", "- code: WJ02\n  national-code: \"\(code)\"",
      "items/health.yaml:19: R2: warning: the national code “\(code)” of the item “WJ02” \(problem); check it, or give a code of the hall's own another length"
    )
  }

  private static let codes = [
    coded("992021099000", "begins neither with 00 nor with a province"),
    coded("00202109X000", "has letters where the numbers of the item stand"),
    coded(
      "12441500196720245T3442099806003", "has a credit code that fails its check character"),
    coded("12441500196720244T8442099806003", "has a level that is not 1 to 7"),
  ]

  private static let changes = [
    broken(
      "matters/open-teahouse.yaml", "{material: kitchen-plan,", "{material: old-paper,",
      "matters/open-teahouse.yaml:52: R8: warning: no item of “开办茶馆” asks for the material “旧照”, so it cannot be waived or substituted; drop it or name one that is asked for"
    )
  ]

  @Test(
    "R2: a code that does not look national, or is whole, is left as it is",
    arguments: [
      "12441500196720244T3442099806003", "12441500196720244T344209980600302", "00202100100Y",
      "331020001000", "62052400MZ-XK-0001", "511A0138600000-511602000000-000", "2020",
      "WJ2021000000",
    ])
  func code(code: String) throws {
    let hall = Self.broken(
      "items/health.yaml", "- code: WJ02", "- code: WJ02\n  national-code: \"\(code)\"")
    let lines = try hall.lintLines()
    #expect(lines.allSatisfy { $0.contains("has the type") })
    #expect(lines.isEmpty || code == "331020001000")
  }

  @Test("R4: what a cancelled item asked for is history, and no ghost")
  func history() throws {
    let hall = Self.broken(
      "items/market.yaml", "  materials: []\n  outputs: [酒类零售许可证]",
      "  materials:\n    - {material: old-paper, basis: 旧办法}\n  outputs: [酒类零售许可证]")
    #expect(try hall.lintLines() == [])
  }
}
