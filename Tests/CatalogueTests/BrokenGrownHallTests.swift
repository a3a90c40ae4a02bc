import CatalogueTesting
import Testing

struct BrokenGrownHallTests {
  @Test("a fault in what a folder may say besides is told with file and line", arguments: forms)
  func form(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  private static func broken(
    _ file: String, _ from: String, _ to: String, _ said: String...
  ) -> BrokenHall {
    BrokenHall(file, from, to, said: said, in: GrownHall.files)
  }

  static let forms = [
    broken(
      "hall.yaml", "parent: hall-county", "parent: hall-count",
      "hall.yaml:10: R1: there is no place “hall-count”. Did you mean “hall-county”?"),
    broken(
      "hall.yaml", "kind: branch", "kind: hall",
      "hall.yaml:10: kind cannot be “hall”; it is one of branch"),
    broken(
      "hall.yaml", "offers: [open-teahouse, SJ02]", "offers: [open-teahous, SJ02]",
      "hall.yaml:10: R1: there is no item “open-teahous”. Did you mean “open-teahouse”?"),
    broken(
      "hall.yaml", "zones: [F]", "zones: [Fx1]",
      "hall.yaml:19: R1: there is no zone “Fx1”"),
    broken(
      "hall.yaml", "department: WJ", "department: WW",
      "hall.yaml:18: R1: there is no department “WW”"),
    broken(
      "departments.yaml", "window: false", "window: none",
      "departments.yaml:3: window must be true or false"),
    broken(
      "departments.yaml", "registers: [市监法人库]", "register: [市监法人库]",
      "departments.yaml:1: there is no key “register”. Did you mean “registers”?"),
    broken(
      "materials.yaml", "check: 1 工作日 示例", "check: 1 日",
      "materials.yaml:1: “1 日” is no limit; write 20 工作日, 当场, 3 半个工作日, 60 自然日, 1 个月, 2 办公小时 or 5 分钟, then perhaps 示例 or 待核"
    ),
    broken(
      "materials.yaml", "above: true", "above: maybe",
      "materials.yaml:1: above must be true or false"),
    broken(
      "materials.yaml", "valid: 90 自然日", "valid: 90 工作日",
      "materials.yaml:2: “90 工作日” is no validity; write 12 个月, 90 自然日 or 长期, then perhaps 示例 or 待核"
    ),
    broken(
      "items/market.yaml", "scope: city", "scope: town",
      "items/market.yaml:45: scope cannot be “town”; it is one of county, city, province, nation"),
    broken(
      "items/market.yaml", "{code: change,", "{code: changed,",
      "items/market.yaml:41: R1: there is no option “change”",
      "items/market.yaml:49: code cannot be “changed”; it is one of initial, change, renewal, replacement, cancellation, other"
    ),
    broken(
      "items/market.yaml", "{code: change,", "{code: initial,",
      "items/market.yaml:41: R1: there is no option “change”",
      "items/market.yaml:49: the variant code “initial” was used before, in items/market.yaml line 48"
    ),
    broken(
      "items/market.yaml", "{name: 现场核查,", "{nome: 现场核查,",
      "items/market.yaml:52: there is no key “nome”. Did you mean “name”?"),
    broken(
      "items/market.yaml", ", duty: 场所与申请一致", "",
      "items/market.yaml:53: R13: “duty” is missing"),
    broken(
      "items/market.yaml", "taken-in-at: [township, county]", "taken-in-at: [town, county]",
      "items/market.yaml:54: taken-in-at cannot be “town”; it is one of village, township, zone, county"
    ),
    broken(
      "items/market.yaml", "published: 2017-01-20", "published: 2017-1-20",
      "items/market.yaml:56: “2017-1-20” is no date; write 2026-03-02"),
    broken(
      "items/market.yaml", "batch: 第一批", "batch: 第三批",
      "items/market.yaml:56: R1: there is no batch “第三批”. Did you mean “第一批”?"),
    broken(
      "items/market.yaml", "when: {agent: [yes]}", "when: {agent: [maybe]}",
      "items/market.yaml:39: R1: there is no option “maybe”"),
    broken(
      "items/market.yaml", "when: {agent: [yes]}", "when: {agent: {below: 3}}",
      "items/market.yaml:39: R1: the test does not fit the question “agent”: options for a choice, at-least or below for a number"
    ),
    broken(
      "items/market.yaml", "{variant: [change, cancellation]}", "{variant: [change, renewal]}",
      "items/market.yaml:41: R1: there is no option “renewal”"),
    broken(
      "matters/open-teahouse.yaml", "{item: SJ90}", "{item: SJ90, when: {variant: [change]}}",
      "matters/open-teahouse.yaml:44: R1: no condition can test the variant here: only what stands in an item that has variants can"
    ),
    broken(
      "matters/open-teahouse.yaml", "code: air", "code: tier",
      "matters/open-teahouse.yaml:34: code “tier” is no code: letters, digits, - _ . only, and no question is called any, all, not, applicant, agent, tier or variant",
      "matters/open-teahouse.yaml:41: R1: there is no question “air”",
      "matters/open-teahouse.yaml:50: R1: there is no question “air”"
    ),
    broken(
      "matters/open-teahouse.yaml", "materials: 35", "materials: many",
      "matters/open-teahouse.yaml:7: materials must be a whole number, 0 to 9999"),
    broken(
      "matters/open-teahouse.yaml", "{limit: 15 工作日, source", "{source",
      "matters/open-teahouse.yaml:6: “limit” is missing"),
    broken(
      "matters/open-teahouse.yaml", "life-cycle: enterprise", "life-cycle: firm",
      "matters/open-teahouse.yaml:10: life-cycle cannot be “firm”; it is one of person, enterprise, project"
    ),
    broken(
      "matters/open-teahouse.yaml", "by: air-report", "by: air-reprot",
      "matters/open-teahouse.yaml:50: R1: there is no material “air-reprot”. Did you mean “air-report”?"
    ),
    broken(
      "matters/open-teahouse.yaml", "when: {air: yes}, basis: 细则第二十四条", "when: {air: yes}",
      "matters/open-teahouse.yaml:50: R3: “basis” is missing"),
    broken(
      "matters/open-teahouse.yaml", "{material: kitchen-plan,", "{material: kitchen,",
      "matters/open-teahouse.yaml:52: R1: there is no material “kitchen”"),
    broken(
      "matters/close-shop.yaml", "variant: cancellation", "variant: change-of",
      "matters/close-shop.yaml:8: R1: there is no variant “change-of”. Did you mean “change”?"),
    broken(
      "delegation.yaml", "items: [WJ01]", "items: []",
      "delegation.yaml:2: items must list at least one"),
    broken(
      "delegation.yaml", "{floor-area: {below: 100}}", "{floor: {below: 100}}",
      "delegation.yaml:3: R1: no matter with this item asks “floor”, so the condition never holds"),
    broken(
      "delegation.yaml", "form: entrusted", "form: given",
      "delegation.yaml:6: form cannot be “given”; it is one of entrusted, devolved"),
    broken(
      "delegation.yaml", "code: east", "code: small-rooms",
      "delegation.yaml:9: the delegation code “small-rooms” was used before, in delegation.yaml line 1"
    ),
    broken(
      "delegation.yaml", "  from: 2017-01-01", "  since: 2017-01-01",
      "delegation.yaml:1: “from” is missing", "delegation.yaml:8: there is no key “since”"),
    broken(
      "batches.yaml", "code: 第二批", "code: 第一批",
      "batches.yaml:2: the batch code “第一批” was used before, in batches.yaml line 1"),
  ]
}
