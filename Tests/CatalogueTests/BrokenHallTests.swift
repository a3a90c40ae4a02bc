import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

struct BrokenHallTests {
  @Test("a fault of form is told with file, line and what would be right", arguments: forms)
  func form(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  static let forms = [
    BrokenHall(
      "matters/close-shop.yaml", "items:\n  - {item: SJ03}", "items: []",
      "matters/close-shop.yaml:6: items must list at least one"),
    BrokenHall(
      "departments.yaml", "short: 市监}", "short: 市监",
      "departments.yaml:2: not valid YAML (did not find expected ',' or '}'); look for uneven indentation, a colon without a space, an open quote"
    ),
    BrokenHall(
      "departments.yaml", "short: 市监", "short: 市监, short: 市场",
      "departments.yaml:1: the key “short” stands twice; keep one"),
    BrokenHall(
      "departments.yaml", "short: 市监", "shrot: 市监",
      "departments.yaml:1: there is no key “shrot”. Did you mean “short”?"),
    BrokenHall(
      "departments.yaml", "code: SJ", "code: 市监",
      "departments.yaml:1: code “市监” is no code: letters, digits, - _ . only, and no question is called any, all, not, applicant, agent, tier or variant",
      "items/market.yaml:3: R1: there is no department “SJ”",
      "items/market.yaml:22: R1: there is no department “SJ”",
      "items/market.yaml:42: R1: there is no department “SJ”",
      "matters/close-shop.yaml:4: R1: there is no department “SJ”",
      "matters/open-teahouse.yaml:4: R1: there is no department “SJ”"),
    BrokenHall(
      "departments.yaml", "name: 县卫生健康局", "name: [县卫生健康局]",
      "departments.yaml:2: name must be a text of one line"),
    BrokenHall(
      "departments.yaml", "县卫生健康局", #""县卫生\e健康局""#,
      "departments.yaml:2: name has the character U+001B; leave it out or use a plain one, on one line"
    ),
    BrokenHall(
      "departments.yaml", "县卫生健康局", #""县卫生e\u0301局""#,
      "departments.yaml:2: name has the character U+0301; leave it out or use a plain one, on one line"
    ),
    BrokenHall(
      "hall.yaml", #""330382""#, "33038",
      "hall.yaml:2: “33038” is no division code; it has six digits"),
    BrokenHall(
      "hall.yaml", "09:00-12:00", "9-12",
      "hall.yaml:7: “9-12 13:30-17:00” are no office hours; write 09:00-12:00 13:30-17:00"),
    BrokenHall(
      "hall.yaml", "demonstration: true", "demonstration: yes",
      "hall.yaml:3: demonstration must be true or false"),
    BrokenHall(
      "hall.yaml", "tier: township", "tier: town",
      "hall.yaml:10: tier cannot be “town”; it is one of village, township, zone, county"),
    BrokenHall(
      "hall.yaml", "enquiry: 0577-1110000", "enquiry:",
      "hall.yaml:5: “enquiry” is missing"),
    BrokenHall(
      "materials.yaml", "kind: form", "kind: paper",
      "materials.yaml:2: kind cannot be “paper”; it is one of certificate, form, document, proof, other"
    ),
    BrokenHall(
      "items/market.yaml", "promised: 10 工作日 示例", "promised: 10 天",
      "items/market.yaml:30: “10 天” is no limit; write 20 工作日, 当场, 3 半个工作日, 60 自然日, 1 个月, 2 办公小时 or 5 分钟, then perhaps 示例 or 待核"
    ),
    BrokenHall(
      "items/market.yaml", "promised: 10 工作日 示例", "promised: 0 工作日",
      "items/market.yaml:30: “0 工作日” is no limit; write 20 工作日, 当场, 3 半个工作日, 60 自然日, 1 个月, 2 办公小时 or 5 分钟, then perhaps 示例 or 待核"
    ),
    BrokenHall(
      "items/market.yaml", "  statutory: 20 工作日\n", "",
      "items/market.yaml:20: R2: “statutory” is missing"),
    BrokenHall(
      "items/market.yaml", "fee: {none: 不收费}", "fee: 不收费",
      "items/market.yaml:12: fee must be a map of keys and values"),
    BrokenHall(
      "items/market.yaml", "fee: {none: 不收费}", "fee: {none: }",
      "items/market.yaml:12: R2: “none” is missing"),
    BrokenHall(
      "items/market.yaml", "copies: 1}", "copies: one}",
      "items/market.yaml:17: copies must be a whole number, 0 to 9999"),
    BrokenHall(
      "items/health.yaml", "amount: 25.50", "amount: 25.505",
      "items/health.yaml:30: “25.505” is no amount; give yuan with at most two decimals, as in 10.00"
    ),
    BrokenHall(
      "items/health.yaml", "amount: 25.50", "amount: -1",
      "items/health.yaml:30: “-1” is no amount; give yuan with at most two decimals, as in 10.00"),
  ]
}
