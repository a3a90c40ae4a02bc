import Testing

struct BrokenReferenceTests {
  @Test("R1: an entry that names what is not there is told with the nearest", arguments: names)
  func reference(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  static let names = [
    BrokenHall(
      "hall.yaml", "place: hall-east", "place: hall-est",
      "hall.yaml:17: R1: there is no place “hall-est”. Did you mean “hall-east”?"),
    BrokenHall(
      "materials.yaml", "produced-by: [SJ01]", "produced-by: [SJ09]",
      "materials.yaml:8: R1: there is no item “SJ09”"),
    BrokenHall(
      "items/market.yaml", "department: SJ", "department: SB",
      "items/market.yaml:3: R1: there is no department “SB”"),
    BrokenHall(
      "items/market.yaml", "zone: B", "zone: Q9x",
      "items/market.yaml:4: R1: there is no zone “Q9x”"),
    BrokenHall(
      "items/market.yaml", "material: licence", "material: license",
      "items/market.yaml:34: R1: there is no material “license”. Did you mean “licence”?"),
    BrokenHall(
      "matters/close-shop.yaml", "lead: SJ", "lead: GA",
      "matters/close-shop.yaml:4: R1: there is no department “GA”"),
    BrokenHall(
      "matters/close-shop.yaml", "item: SJ03", "item: SJ3",
      "matters/close-shop.yaml:7: R1: there is no item “SJ3”. Did you mean “SJ03”?"),
    BrokenHall(
      "matters/open-teahouse.yaml", "after: [SJ01]", "after: [SJ03]",
      "matters/open-teahouse.yaml:41: R5: the item “SJ03” is not one of “open-teahouse”; add it to its items or leave it out here"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "[SJ02, WJ01]", "[SJ02, SJ03]",
      "matters/open-teahouse.yaml:42: R5: the item “SJ03” is not one of “open-teahouse”; add it to its items or leave it out here"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "default: rented", "default: rent",
      "matters/open-teahouse.yaml:25: R1: there is no option “rent”"),
    BrokenHall(
      "matters/open-teahouse.yaml", "default: [drinks]", "default: [tea]",
      "matters/open-teahouse.yaml:21: R1: there is no option “tea”"),
  ]

  @Test("two entries never share a code", arguments: twice)
  func duplicate(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  static let twice = [
    BrokenHall(
      "departments.yaml", "code: WJ", "code: SJ",
      "departments.yaml:2: the department code “SJ” was used before, in departments.yaml line 1",
      "items/health.yaml:3: R1: there is no department “WJ”",
      "items/health.yaml:21: R1: there is no department “WJ”"),
    BrokenHall(
      "hall.yaml", "code: C01", "code: A01",
      "hall.yaml:16: the window code “A01” was used before, in hall.yaml line 15"),
    BrokenHall(
      "materials.yaml", "code: smoke-plan", "code: identity",
      "items/market.yaml:38: R1: there is no material “smoke-plan”",
      "materials.yaml:12: the material code “identity” was used before, in materials.yaml line 1"),
    BrokenHall(
      "matters/close-shop.yaml", "code: close-shop", "code: SJ02",
      "matters/close-shop.yaml:1: the matter code “SJ02” was used before, in items/market.yaml line 20"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "item: WJ01", "item: WJ02",
      "matters/open-teahouse.yaml:41: the item code “WJ02” was used before, in matters/open-teahouse.yaml line 39",
      "matters/open-teahouse.yaml:42: R5: the item “WJ01” is not one of “open-teahouse”; add it to its items or leave it out here"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "code: air", "code: sells",
      "matters/open-teahouse.yaml:32: the question code “sells” was used before, in matters/open-teahouse.yaml line 14",
      "matters/open-teahouse.yaml:39: R1: there is no question “air”"),
    BrokenHall(
      "items/market.yaml", "material: kitchen-plan", "material: identity",
      "items/market.yaml:36: the material code “identity” was used before, in items/market.yaml line 35"
    ),
  ]

  @Test("R1: a condition that nobody can answer is told", arguments: conditions)
  func condition(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  static let conditions = [
    BrokenHall(
      "matters/open-teahouse.yaml", "{has-licence: no}", "{has-license: no}",
      "matters/open-teahouse.yaml:38: R1: there is no question “has-license”. Did you mean “has-licence”?"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{has-licence: no}", "{has-licence: none}",
      "matters/open-teahouse.yaml:38: R1: there is no option “none”"),
    BrokenHall(
      "matters/open-teahouse.yaml", "{has-licence: no}", "{has-licence: {below: 3}}",
      "matters/open-teahouse.yaml:38: R1: the test does not fit the question “has-licence”: options for a choice, at-least or below for a number"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{has-licence: no}", "no",
      "matters/open-teahouse.yaml:38: when must be a condition, such as {question: [option]} or {question: {at-least: 300}}"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{has-licence: no}", "{any: []}",
      "matters/open-teahouse.yaml:38: any must list at least one"),
    BrokenHall(
      "matters/open-teahouse.yaml", "{at-least: 30}", "[big]",
      "matters/open-teahouse.yaml:36: R1: the test does not fit the question “floor-area”: options for a choice, at-least or below for a number"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{at-least: 30}", "{at-most: 30}",
      "matters/open-teahouse.yaml:36: there is no key “at-most”"),
    BrokenHall(
      "matters/open-teahouse.yaml", "{at-least: 30}", "{at-least: much}",
      "matters/open-teahouse.yaml:36: at-least must be a number"),
    BrokenHall(
      "matters/open-teahouse.yaml", "{floor-area: {at-least: 30}}", "{air: yes}",
      "matters/open-teahouse.yaml:36: R1: the question “air” depends on its own answer"),
    BrokenHall(
      "matters/open-teahouse.yaml", "default: 80", "default: 80\n    when: {air: yes}",
      "matters/open-teahouse.yaml:31: R1: the questions wait for each other: floor-area → air → floor-area; drop one condition"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "default: rented", "default: rented\n    when: {air: yes}",
      "matters/open-teahouse.yaml:26: R1: it depends on the later question “air”, which has no answer yet; move that one up"
    ),
    BrokenHall(
      "items/market.yaml", "when: {sells: meals}", "when: {sell: meals}",
      "items/market.yaml:38: R1: no matter with this item asks “sell”, so the condition never holds. Did you mean “sells”?"
    ),
    BrokenHall(
      "items/market.yaml", "when: {sells: meals}", "when: {sells: meal}",
      "items/market.yaml:38: R1: there is no option “meal”. Did you mean “meals”?"),
    BrokenHall(
      "materials.yaml", "when: {premises: own}", "when: {premise: own}",
      "materials.yaml:7: R1: no matter with this item asks “premise”, so the condition never holds. Did you mean “premises”?"
    ),
  ]
}
