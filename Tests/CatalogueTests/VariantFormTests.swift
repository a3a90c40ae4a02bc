import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@Suite("What a variant may give instead of the item's own")
struct VariantFormTests {
  private static let plain = "{code: change, name: 变更, promised: 5 工作日, statutory: 15 工作日}"
  private static let own = """
    code: change
          name: 变更
          fee: {amount: 20.00, basis: 县价〔2026〕1号}
          special: [{name: 公示, limit: 3 工作日, promised: 2 工作日}]
          materials:
            - {material: old-permit, basis: 办法第二十条}
            - {material: letter, basis: 条例第九条, when: {agent: [yes]}}
    """

  private static func broken(_ to: String, _ said: String...) -> BrokenHall {
    BrokenHall("items/market.yaml", plain, to, said: said, in: GrownHall.files)
  }

  private func edition(_ hall: BrokenHall = broken(own)) throws -> Edition {
    try HallFolder.read(hall.files, number: 1, date: CivilDate(2026, 1, 5))
  }

  @Test("its materials, fee and special links stand in place of the item's")
  func replaces() throws {
    let item = try #require(try edition().item("SJ02"))
    let change = item.applying(item.variant("change"))
    #expect(change.materials.map(\.material) == ["old-permit", "letter"])
    #expect(change.fee.value?.amount == 2000)
    #expect(change.special.map(\.name) == ["公示"])
    #expect(item.applying(item.variant("cancellation")).materials == item.materials)
  }

  @Test("R8: the guide of the item says for which variants each material is")
  func guide() throws {
    let guide = try #require(try edition().guide("SJ02"))
    let letter = try #require(guide.materials.first { $0.material.code == "letter" })
    #expect(
      letter.when
        == .any([
          .all([
            .chosen(question: "variant", options: ["initial", "cancellation"]),
            .chosen(question: "agent", options: ["yes"]),
          ]),
          .all([
            .chosen(question: "variant", options: ["change"]),
            .chosen(question: "agent", options: ["yes"]),
          ]),
        ]))
    let lines = guide.lines(.chinese)
    #expect(lines.contains { $0.contains("变更：20.00 元（县价〔2026〕1号）") })
    #expect(lines.contains { $0.contains("特殊环节 公示：最长 3 个工作日；承诺 2 个工作日") })
  }

  @Test("R8: an item that stands in a matter by a variant asks there for that variant's list")
  func matter() throws {
    let hall = BrokenHall(
      "matters/close-shop.yaml", "variant: cancellation", "variant: change", said: [],
      in: Self.broken(Self.own).files)
    let guide = try #require(try edition(hall).guide("close-shop"))
    let mine = guide.materials.filter { $0.items.contains("SJ02") }.map(\.material.code)
    #expect(mine == ["old-permit", "letter"])
  }

  @Test("R2 R3: a variant's own parts are held against the rules", arguments: faults)
  func lint(_ hall: BrokenHall) throws {
    #expect(try hall.lintLines() == hall.said)
  }

  static let faults = [
    broken(
      own.replacing("material: old-permit", with: "material: old-paper"),
      "items/market.yaml:54: R4: the item SJ02 (食品经营许可核发) of 县市场监督管理局 asks for the material “旧照”, which only an item that is not in force could produce: the item SJ90 (酒类零售许可) of 县市场监督管理局, no more since 2019-12-01 (国发〔2019〕6号); take it out of its materials"
    ),
    broken(
      own.replacing("promised: 2 工作日", with: "promised: 4 工作日"),
      "items/market.yaml:52: R2: the promised limit, 4 working days, is longer than the statutory one, 3 working days; it may be equal or shorter"
    ),
    // The item's own list is for the other variants: a test of this one says nothing there.
    BrokenHall(
      "items/market.yaml", "when: {variant: [change, cancellation]}", "when: {variant: [change]}",
      said: [
        "items/market.yaml:41: R1: warning: the condition holds for no answer; say when it does, or drop the whole entry"
      ], in: broken(own).files),
  ]

  @Test("a material twice in a variant's list is told")
  func twice() {
    let hall = Self.broken(Self.own.replacing("material: letter", with: "material: old-permit"))
    #expect(hall.readingLines.count == 1)
    #expect(hall.readingLines.allSatisfy { $0.contains("“old-permit” was used before") })
  }
}

@Suite("R13: what guards public safety")
struct PublicSafetyTests {
  @Test("R13: is never decided on an undertaking, and lint says so at the undertaking")
  func refused() throws {
    let hall = BrokenHall(
      "items/market.yaml", "  visits: 0", "  visits: 0\n  public-safety: 公共安全",
      said: [
        "items/market.yaml:54: R13: the item “SJ02” guards public safety (public-safety), so it is never decided on an undertaking; drop its commitment"
      ], in: GrownHall.files)
    #expect(try hall.lintLines() == hall.said)
  }

  @Test("R13: the county marks what plainly is, and nothing that its sources let be undertaken")
  func county() throws {
    let edition = try CountyFolder.edition()
    let marked = edition.items.filter { $0.publicSafety != nil }
    #expect(
      Set(marked.map(\.code)) == [
        "YJ01", "GA09", "ZJ02", "ZJ03", "ST01", "ST02", "LY01", "TY01", "NY01", "NY02", "NY03",
        "SJ09", "GA07", "JT03",
      ])
    #expect(marked.allSatisfy { $0.commitment == nil })
    #expect(edition.item("XF01")?.publicSafety == nil)
  }
}
