import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@Suite("The registers drawn from a catalogue")
struct RegisterTests {
  private let day = CivilDate(2026, 3, 2)

  @Test("S037 S038: a trade has its matters, and each matter its items in force")
  func trades() throws {
    let table = TradeTable(of: try CountyFolder.edition(), on: day)
    #expect(table.trades == 7 && table.rows.count == 7)
    let pharmacy = try #require(table.rows.first { $0.matter.code == "open-pharmacy" })
    #expect(
      pharmacy.items.map(\.item.code) == [
        "SJ01", "SJ08", "SJ05", "SJ06", "SJ09", "SJ10", "XF01", "CG01", "SW01",
      ])
    #expect(pharmacy.items.map { $0.when == nil }.filter { $0 }.count == 2)
    let codes = Set(table.rows.flatMap { $0.items.map(\.item.code) })
    #expect(table.items == codes.count && table.licences < table.items)
    #expect(table.lines(.chinese).contains("零售药店（open-pharmacy 开办药店）："))
    #expect(table.lines(.chinese).last?.hasPrefix("7 个行业，7 件事；") == true)
  }

  @Test("S108 S120: a paper that is looked up says where, by whom, and for which items")
  func sharing() throws {
    let list = SharingList(of: GrownHall.edition, on: day)
    #expect(list.rows.map(\.material.code) == ["identity", "premises", "licence"])
    let identity = list.rows[0]
    #expect(identity.share.isAbove && list.above == 1)
    #expect(identity.items == ["WJ02", "SJ01", "SJ02"])
    #expect(list.rows[2].keepers == ["县市场监督管理局"])
    let lines = list.lines(.chinese)
    #expect(
      lines[0] == "经营者身份证：查公安人口库；在省以上系统，由人查；内部核查 1 个工作日（示例）；3 个事项不用交")
    #expect(lines[1].contains("仅当“场所是自有还是租用”为自有"))
    #expect(lines.contains("县市场监督管理局可以查：市监法人库"))
    #expect(lines.contains("3 份材料查得到，不用交，其中 1 份在省以上系统；涉及 5 个事项"))
    #expect(lines.last == "1 个部门共享 1 项数据")
  }

  @Test("S108: the county's list has 68 facts, each with its department and the paper it spares")
  func facts() throws {
    let list = SharingList(of: try CountyFolder.edition(), on: day)
    #expect(list.facts == 68)
    let facts = list.departments.flatMap(\.registers)
    #expect(Set(facts.map(\.name)).count == facts.count && facts.allSatisfy { $0.paper != nil })
    let lines = list.lines(.chinese)
    #expect(lines.contains("县民政局可以查：婚姻登记；代替结婚证、离婚证、无婚姻登记记录证明"))
    #expect(list.lines(.english).last == "\(list.departments.count) departments share 68 facts")
  }

  @Test("S271: the county shares in the four areas that the source names")
  func areas() throws {
    let list = SharingList(of: try CountyFolder.edition(), on: day)
    let shown = list.departments.flatMap(\.registers).map(\.name)
    for area in ["不动产登记", "营业执照", "社会保险参保", "缴存"] { #expect(shown.contains(area)) }
    #expect(list.rows.count { $0.share.source.contains("不动产登记库") } > 0)
  }

  @Test(
    "R7 S162 S163: the register says who decides for whom, by which document, and whether it lasts",
    arguments: [
      (CivilDate(2017, 6, 1), [DelegationRegister.State.lasting, .coming], 1),
      (CivilDate(2026, 3, 2), [.lasting, .lasting], 3),
      (CivilDate(2027, 6, 1), [.lasting, .over], 1),
    ])
  func delegations(
    day: CivilDate, states: [DelegationRegister.State], items: Int
  ) throws {
    let register = DelegationRegister(of: GrownHall.edition, on: day)
    #expect(register.rows.map(\.state) == states && register.items == items)
    let first = try #require(register.lines(.chinese).first)
    #expect(
      first
        == "small-rooms 县政发〔2017〕1号（示例）：县卫生健康局的交给东镇人民政府；委托，以原部门名义；仅当“经营面积”小于 100 ㎡；2017-01-01 起；公共场所卫生许可"
    )
  }

  @Test("S081: what no source stands behind is listed, item by item and part by part")
  func unchecked() throws {
    let list = UncheckedList(of: GrownHall.edition, on: day)
    let permit = try #require(list.rows.first { $0.item.code == "SJ02" })
    #expect(permit.parts == [.limits, .special, .commitment])
    #expect(list.complete == list.items - list.rows.count)
    let county = UncheckedList(of: try CountyFolder.edition(), on: day)
    #expect(county.items == 128 && county.rows.contains { $0.item.code == "YJ01" })
    let line = try #require(list.lines(.chinese).first { $0.hasPrefix("SJ02 ") })
    #expect(line == "SJ02 食品经营许可核发：时限、特殊环节、告知承诺")
  }
}
