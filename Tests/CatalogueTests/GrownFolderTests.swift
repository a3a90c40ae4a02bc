import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

/// What a folder may say besides the least.
struct GrownFolderTests {
  private let edition = GrownHall.edition

  @Test("places have parents and offers, windows have zones or a department")
  func hall() throws {
    let east = try #require(edition.place("hall-east"))
    #expect(east.parent == "hall-county" && east.kind == .branch)
    #expect(east.offers == ["open-teahouse", "SJ02"])
    #expect(edition.place("hall-county")?.offers == nil)
    #expect(edition.window("E01")?.zones == ["F"])
    #expect(edition.window("B01")?.department == "WJ")
    #expect(edition.zones.map(\.note) == ["企业开办", nil])
    let health = try #require(edition.department("WJ"))
    #expect(health.isVertical && health.hasWindow)
    #expect(edition.department("XZ")?.hasWindow == false)
    #expect(edition.department("SJ")?.registers.map(\.name) == ["市监法人库"])
    #expect(edition.department("SJ")?.hasWindow == true)
  }

  @Test("the tree of places: children, ancestors, and who offers what")
  func places() throws {
    #expect(edition.children(of: "hall-county").map(\.code) == ["hall-east"])
    #expect(edition.ancestors(of: "village-west").map(\.code) == ["hall-east", "hall-county"])
    #expect(edition.places(offering: "SJ02").map(\.code) == ["hall-county", "hall-east"])
    #expect(edition.places(offering: "SJ03").map(\.code) == ["hall-county", "village-west"])
    #expect(edition.places(offering: "open-teahouse").map(\.code) == ["hall-county", "hall-east"])
    #expect(edition.places(offering: "nothing").isEmpty)
    let permit = try #require(edition.item("SJ02"))
    #expect(edition.places(handingOut: permit).map(\.code) == ["hall-county"])
    #expect(edition.windows(takingIn: "open-teahouse").map(\.code) == ["A01"])
    #expect(edition.windows(takingIn: "WJ02").map(\.code) == ["A01", "B01"])
  }

  @Test("an item says where, for whom, in which ways and how long it has been there")
  func item() throws {
    let item = try #require(edition.item("SJ02"))
    #expect(item.main == "食品经营许可" && item.kind == .power && item.scope == .city)
    #expect(item.applicants == [.organisation] && item.visits == 0 && item.level == .county)
    #expect(item.takenInAt == [.township, .county] && item.handedOutAt == [.county])
    #expect(item.variants.map(\.code) == [.initial, .change, .cancellation])
    #expect(item.special.map(\.promised?.mark) == [.unverified])
    #expect(item.commitment?.when == .below(question: "floor-area", 50))
    #expect(item.commitment?.checkWithin.mark == .sample)
    #expect(item.life.batch == "第一批" && item.life.review == "县审改〔2017〕1号")
    #expect(edition.item("WJ02")?.kind == .service)
    #expect(edition.item("WJ03")?.level == .township)
    #expect(item.materials.map(\.need).contains(.optional))
  }

  @Test("a variant replaces what it gives, and the first keeps the item's name")
  func variant() throws {
    let item = try #require(edition.item("SJ02"))
    let first = item.applying(item.variant(nil))
    #expect(first == item)
    let change = item.applying(item.variant("change"))
    #expect(change.name == "食品经营许可核发（变更）")
    #expect(change.promised.limit == TimeLimit(n: 5, unit: .workingDays))
    #expect(change.statutory.value?.limit == TimeLimit(n: 15, unit: .workingDays))
    #expect(change.handling == .single && change.outputs == item.outputs)
    let end = item.applying(item.variant("cancellation"))
    #expect(end.handling == .atOnce && end.outputs == ["注销通知书"])
    #expect(item.variant("renewal") == nil)
  }

  @Test(
    "an item is draft, published, in force, then cancelled",
    arguments: [
      ("SJ02", "2017-01-19", .draft), ("SJ02", "2017-01-20", .published),
      ("SJ02", "2017-02-01", .inForce), ("SJ90", "2019-11-30", .inForce),
      ("SJ90", "2019-12-01", .cancelled), ("SJ01", "1990-01-01", .inForce),
      ("WJ03", "2026-06-30", .published), ("SJ99", "2026-06-30", nil),
    ] as [(String, String, ItemLife.State?)])
  func life(code: String, day: String, state: ItemLife.State?) throws {
    #expect(edition.lifeState(code, on: try #require(CivilDate(iso: day))) == state)
  }

  @Test("a draft is never in force, whatever its days")
  func draft() {
    let life = ItemLife(from: CivilDate(2017, 1, 1), isDraft: true)
    #expect(life.state(on: CivilDate(2026, 1, 5)) == .draft)
    let day = CivilDate(2026, 1, 5)
    #expect(edition.items(inForceOn: day).map(\.code) == ["WJ01", "WJ02", "SJ01", "SJ02", "SJ03"])
    #expect(!edition.canBeAppliedFor("SJ90", on: day) && !edition.canBeAppliedFor("x", on: day))
    #expect(edition.canBeAppliedFor("open-teahouse", on: day))
  }

  @Test("a material says how long it is good, who checks it and who fills it in")
  func materials() throws {
    let day = CivilDate(2026, 1, 31)
    let application = try #require(edition.material("application"))
    #expect(application.isAutofilled)
    #expect(application.valid?.lastDay(from: day) == CivilDate(2026, 5, 1))
    let health = try #require(edition.material("health-certificate"))
    #expect(health.valid?.mark == .unverified)
    #expect(health.valid?.lastDay(from: day) == CivilDate(2027, 1, 31))
    #expect(edition.material("licence")?.valid == Validity(.forever))
    #expect(edition.material("licence")?.valid?.lastDay(from: day) == nil)
    let share = try #require(edition.material("identity")?.share)
    #expect(share.isAbove)
    #expect(share.check == CatalogueLimit(TimeLimit(n: 1, unit: .workingDays), mark: .sample))
  }

  @Test("a matter has figures, a trade, hints, substitutes and waivers")
  func matter() throws {
    let matter = try #require(edition.matter("open-teahouse"))
    #expect(matter.baseline?.materials == 35 && matter.baseline?.certificates == 4)
    #expect(matter.baseline?.visits == 6 && matter.baseline?.fields == 100)
    #expect(matter.trade == "茶馆" && matter.lifeCycle == .enterprise)
    let small: Answers = ["floor-area": .number(40), "air": .one("yes")]
    #expect(matter.hints(for: small).map(\.text) == ["可走告知承诺，当场发证"])
    #expect(matter.substitution(for: "water-report", answers: small)?.by == "air-report")
    #expect(matter.waiver(of: "kitchen-plan", answers: small)?.basis == "县便民〔2026〕3号")
    #expect(matter.hints(for: [:]).isEmpty && matter.waiver(of: "photo", answers: small) == nil)
    #expect(edition.partners(of: matter) == ["WJ"])
    #expect(edition.matter("close-shop")?.items.map(\.variant) == [nil, "cancellation"])
  }

  @Test("an item by itself asks for its variant, then what its conditions look at")
  func single() throws {
    let matter = try #require(edition.matter("SJ02"))
    #expect(matter.applicants == [.organisation] && matter.visits == 0)
    #expect(matter.questions.map(\.code) == ["variant", "sells", "floor-area"])
    #expect(matter.questions[0].options.map(\.name) == ["新办", "变更", "注销"])
    #expect(matter.questions[0].defaultAnswer == .one("initial"))
    #expect(edition.matter("SJ03")?.questions.isEmpty == true)
    // A condition of a delegation is asked for as well.
    #expect(edition.matter("WJ01")?.questions.map(\.code) == ["premises", "floor-area"])
  }

  @Test("R7: the first delegation that fits decides, else the item's own department")
  func delegation() throws {
    let rooms = try #require(edition.item("WJ01"))
    let day = CivilDate(2026, 1, 5)
    let small = edition.authority(over: rooms, answers: ["floor-area": .number(80)], on: day)
    #expect(small.department == "XZ" && small.level == .township && small.inNameOf == "WJ")
    #expect(small.delegation?.document == "县政发〔2017〕1号（示例）")
    let large = edition.authority(over: rooms, answers: ["floor-area": .number(100)], on: day)
    #expect(large.department == "WJ" && large.level == .county && large.inNameOf == "WJ")
    #expect(large.delegation == nil)
    let before = edition.authority(
      over: rooms, answers: ["floor-area": .number(80)], on: CivilDate(2016, 12, 31))
    #expect(before.department == "WJ")
  }

  @Test("R7: what is devolved is decided in the township's own name, and only while it lasts")
  func devolved() throws {
    let service = try #require(edition.item("WJ02"))
    let facts = Facts(tier: .township).merged(into: [:])
    let last = CivilDate(2027, 5, 31)
    #expect(edition.authority(over: service, answers: facts, on: last).inNameOf == "XZ")
    let after = last.adding(days: 1)
    #expect(edition.authority(over: service, answers: facts, on: after).department == "WJ")
    let county = Facts(tier: .county).merged(into: [:])
    #expect(edition.authority(over: service, answers: county, on: last).department == "WJ")
  }

  @Test("facts stand beside the answers, and one that is not known is none")
  func facts() {
    let known = Facts(applicant: .person, hasAgent: true, tier: .village)
      .merged(into: ["a": .number(1)], variant: "change")
    #expect(
      known == [
        "a": .number(1), "applicant": .one("person"), "agent": .one("yes"),
        "tier": .one("village"), "variant": .one("change"),
      ])
    #expect(Facts().merged(into: [:]).isEmpty)
  }
}
