import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@Suite("What was reduced between two editions")
struct EditionLedgerTests {
  private func edition(
    _ changes: [(file: String, from: String, to: String)] = [], number: Int,
    on day: CivilDate = CivilDate(2026, 1, 5)
  ) throws -> Edition {
    let files = GrownHall.files.map { source in
      let text = changes.filter { $0.file == source.file }.reduce(source.text) { text, change in
        precondition(text.contains(change.from), "\(source.file) has no \(change.from)")
        return text.replacing(change.from, with: change.to, maxReplacements: 1)
      }
      return SourceText(file: source.file, text: text)
    }
    return try HallFolder.read(files, number: number, date: day)
  }

  @Test("R6: an edition compared with itself has nothing to say")
  func same() throws {
    let edition = try edition(number: 1)
    let ledger = EditionLedger(from: edition, to: edition)
    #expect(ledger.rows.allSatisfy { $0.change == .same })
    #expect(ledger.total(\.materials).saved == 0)
    #expect(ledger.lines(.english)[2] == "Nothing changed")
  }

  @Test(
    "R6 S063: materials, officers, steps, prerequisites, days and fees are counted, item by item")
  func reduced() throws {
    let market = "items/market.yaml"
    let new = try edition(
      [
        (market, "    - {material: photo, basis: 办法第十二条, need: optional}\n", ""),
        (market, "steps: [受理, 现场核查, 决定, 发证]", "steps: [受理, 决定]"),
        (market, "promised: 10 工作日 示例", "promised: 4 工作日"),
        ("items/health.yaml", "amount: 25.50", "amount: 20"),
        ("items/health.yaml", "handling: double", "handling: single"),
        ("items/health.yaml", "promised: 5 自然日", "promised: 3 工作日"),
        ("matters/open-teahouse.yaml", "after: [SJ01, WJ02]", "after: [SJ01]"),
      ], number: 2)
    let ledger = EditionLedger(from: try edition(number: 1), to: new)
    #expect(ledger.count(.changed) == 3 && ledger.count(.same) == 2)
    let permit = try #require(ledger.rows.first { $0.code == "SJ02" })
    #expect(permit.before?.materials == 8 && permit.after?.materials == 7)
    #expect(permit.before?.prerequisites == 2 && permit.after?.prerequisites == 1)
    #expect(permit.fields == [.materials, .limits])
    #expect(ledger.total(\.materials) == EditionLedger.Pair(before: 17, after: 16))
    #expect(ledger.total(\.levels).saved == 1)
    #expect(ledger.total(\.steps).saved == 2)
    #expect(ledger.total(\.prerequisites).saved == 1)
    #expect(ledger.total(\.fee).saved == 550)
    // Natural days that became working days are told, and added to neither (R23).
    let days = ledger.limits.first { $0.unit == .workingDays }?.days
    #expect(days == EditionLedger.Pair(before: 17, after: 11))
    #expect(ledger.limits.allSatisfy { $0.unit != .naturalDays })
    #expect(goldenLines(ledger) == Self.told)
  }

  private func goldenLines(_ ledger: EditionLedger) -> [String] {
    ledger.lines(.english).filter { $0.hasPrefix("Changed") || $0.contains("WJ02") }
  }

  private static let told = [
    "Changed WJ01 公共场所卫生许可: officers 2 → 1",
    "Changed WJ02 从业人员健康证办理: fees (fen) 2550 → 2000; promised limit 5 natural days → 3 working days",
    "Changed SJ02 食品经营许可核发: materials 8 → 7; steps 4 → 2; prerequisites 2 → 1; promised limit 10 working days → 4 working days",
    "  WJ02: promised limit 5 natural days → 3 working days, of another unit, not in the total",
  ]

  @Test("R6: what began or ended between the two days is added or cancelled")
  func life() throws {
    let old = try edition(number: 1, on: CivilDate(2019, 11, 30))
    let new = try edition(number: 2, on: CivilDate(2026, 7, 1))
    let ledger = EditionLedger(from: old, to: new)
    #expect(ledger.rows.filter { $0.change == .cancelled }.map(\.code) == ["SJ90"])
    #expect(ledger.rows.filter { $0.change == .added }.map(\.code) == ["WJ03"])
    #expect(ledger.before.items == 6 && ledger.after.items == 6)
    let lines = ledger.lines(.chinese)
    #expect(lines.contains("新增 WJ03 卫生管理员登记") && lines.contains("取消 SJ90 酒类零售许可"))
  }

  @Test("R6: other words are a change too, and the fields are named")
  func words() throws {
    let new = try edition(
      [("items/market.yaml", "conditions: [无未了结债务]", "conditions: [债务已清]")], number: 2)
    let ledger = EditionLedger(from: try edition(number: 1), to: new)
    #expect(ledger.rows.filter { $0.change == .changed }.map(\.fields) == [[.conditions]])
    #expect(ledger.lines(.english).contains("Changed SJ03 个体工商户注销登记: other words in: conditions"))
  }
}

@Suite("Whether two halls write an item alike")
struct UnityCheckTests {
  private func check(_ from: String, _ to: String, in file: String) throws -> UnityCheck {
    let hall = BrokenHall(file, from, to, said: [], in: GrownHall.files)
    let other = try HallFolder.read(hall.files, number: 2, date: CivilDate(2026, 1, 5))
    return UnityCheck(GrownHall.edition, other, .english)
  }

  @Test(
    "S061: a difference in one of the six fields is found",
    arguments: [
      ("items/market.yaml", "name: 个体工商户注销登记", "name: 个体户注销登记", .name),
      ("items/market.yaml", "- code: SJ03", "- code: SJ03\n  national-code: \"x\"", .code),
      ("items/market.yaml", "basis: 市场主体登记管理条例 第三十一条", "basis: 旧条例", .basis),
      ("items/market.yaml", "conditions: [无未了结债务]", "conditions: []", .conditions),
      (
        "items/market.yaml", "{material: application, basis: 条例第三十二条}",
        "{material: application, copies: 1, basis: 条例第三十二条}", .materials
      ),
      ("items/market.yaml", "promised: 2 半个工作日", "promised: 1 半个工作日", .limits),
      ("materials.yaml", "name: 登记申请书", "name: 申请书", .materials),
    ] as [(String, String, String, ItemField)])
  func field(file: String, from: String, to: String, field: ItemField) throws {
    let check = try check(from, to, in: file)
    let row = try #require(check.differing.first { $0.left == "SJ03" })
    #expect(row.differences.map(\.field) == [field])
    #expect(check.rows.count == 7)
  }

  @Test("S061: what both write alike differs in nothing, and a mark or a hall's codes are no words")
  func alike() throws {
    let same = UnityCheck(GrownHall.edition, GrownHall.edition)
    #expect(same.differing.isEmpty && same.onlyLeft.isEmpty && same.onlyRight.isEmpty)
    #expect(same.lines(.english) == ["7 items of both, the same in all six fields"])
    let marked = try check("promised: 10 工作日 示例", "promised: 10 工作日", in: "items/market.yaml")
    #expect(marked.differing.isEmpty)
  }

  @Test("S061: items of one national code are one, whatever the halls call them")
  func national() throws {
    func edition(_ code: String, _ name: String) throws -> Edition {
      let files = SmallHall.files.map { source in
        SourceText(
          file: source.file,
          text: source.text.replacing(
            "- code: SJ03\n  name: 个体工商户注销登记",
            with: "- code: \(code)\n  name: \(name)\n  national-code: \"000131127004\""
          ).replacing("{item: SJ03}", with: "{item: \(code)}"))
      }
      return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    }
    let check = UnityCheck(
      try edition("SJ03", "个体工商户注销登记"), try edition("X-9", "个体户注销"), .english)
    #expect(check.differing.map(\.right) == ["X-9"])
    #expect(check.differing[0].differences.map(\.field) == [.name])
    #expect(
      check.lines(.english).prefix(3) == [
        "个体工商户注销登记 (SJ03 / X-9): other name", "  first: 个体工商户注销登记",
        "  second: 个体户注销",
      ])
  }
}

@Suite("The lists a hall publishes")
struct CatalogueListsTests {
  private let day = CivilDate(2026, 1, 5)

  @Test("S053 S078: the three lists and the rate of what is decided at once are counted")
  func counts() {
    let lists = CatalogueLists(of: GrownHall.edition, on: day)
    #expect(lists.items.map(\.code) == ["WJ01", "WJ02", "SJ01", "SJ02", "SJ03"])
    #expect(lists.count(.power) == 4 && lists.count(.service) == 1 && lists.count(.once) == 5)
    #expect(lists.atOnce == 1 && lists.atOnceRate == 200 && lists.mainItems == 5)
    #expect(lists.types.map(\.type) == ["01", "20"])
    let lines = lists.summary(of: GrownHall.edition, .english)
    #expect(lines.contains("decided at once: 1, 20.0 %"))
    #expect(lines.contains("by state: draft 1 items; in force 5 items; cancelled 1 items"))
  }

  @Test("S057 S058: they are picked by type, batch, list and state of life")
  func picked() {
    func codes(_ filter: CatalogueLists.Filter) -> [String] {
      CatalogueLists(of: GrownHall.edition, filter, on: day).items.map(\.code)
    }
    #expect(codes(.init(type: "20")) == ["WJ02"])
    #expect(codes(.init(batch: "第一批")) == ["SJ02"])
    #expect(codes(.init(list: .service)) == ["WJ02"])
    #expect(codes(.init(life: .cancelled)) == ["SJ90"])
    #expect(codes(.init(life: .draft)) == ["WJ03"])
    let june = CatalogueLists(
      of: GrownHall.edition, .init(life: .published), on: CivilDate(2026, 6, 15))
    #expect(june.items.map(\.code) == ["WJ03"])
    let none = CatalogueLists(of: GrownHall.edition, .init(type: "09"), on: day)
    #expect(none.atOnceRate == nil)
    #expect(none.summary(of: GrownHall.edition, .english).contains("no items, so there is no rate"))
    #expect(GrownHall.edition.announced().map(\.items.count) == [1, 0])
  }
}
