import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

struct LintTests {
  @Test("the small hall breaks no rule")
  func clean() {
    #expect(Lint.findings(in: SmallHall.edition, vagueWords: VagueWords(text: "其他材料")) == [])
  }

  @Test("R2: a guide with a gap, or a promise longer than the law, is refused", arguments: guides)
  func guide(_ hall: BrokenHall) throws {
    let lines = try hall.lintLines()
    #expect(lines == hall.said)
  }

  static let guides = [
    BrokenHall(
      "items/market.yaml", "conditions: [有经营场所]", "conditions: []",
      "items/market.yaml:1: R2: conditions of the item “SJ01” is empty, so its guide is not complete; give at least one"
    ),
    BrokenHall(
      "items/market.yaml", "  steps: [受理, 核准, 发照]\n", "",
      "items/market.yaml:1: R2: steps of the item “SJ01” is empty, so its guide is not complete; give at least one"
    ),
    BrokenHall(
      "items/market.yaml", "outputs: [登记通知书]", "outputs: []",
      "items/market.yaml:40: R2: outputs of the item “SJ03” is empty, so its guide is not complete; give at least one"
    ),
    BrokenHall(
      "items/market.yaml", #"type: "01""#, #"type: "91""#,
      "items/market.yaml:1: R2: the type “91” of the item “SJ01” is not in GB/T 39046 A.1; use two digits, 00 to 29, such as 01"
    ),
    BrokenHall(
      "items/market.yaml", "promised: 10 工作日 示例", "promised: 21 工作日",
      "items/market.yaml:20: R2: the promised limit, 21 working days, is longer than the statutory one, 20 working days; it may be equal or shorter",
      "matters/open-teahouse.yaml:1: R27: warning: the goal of “开办茶馆”, 15 working days, is shorter than its longest path, SJ02 (promised limits added)"
    ),
    BrokenHall(
      "items/market.yaml", "promised: 当场", "promised: 7 半个工作日",
      "items/market.yaml:1: R2: the promised limit, 7 half-days, is longer than the statutory one, 3 working days; it may be equal or shorter"
    ),
    BrokenHall(
      "items/market.yaml", "promised: 2 半个工作日", "promised: 2 个月",
      "items/market.yaml:40: R2: the promised limit, 2 months, is longer than the statutory one, 3 working days; it may be equal or shorter"
    ),
    BrokenHall(
      "items/market.yaml", "handling: atOnce", "handling: single",
      "items/market.yaml:1: R35: the item “SJ01” is not decided at once, so no window can decide it; drop window-authority, or make handling atOnce"
    ),
    BrokenHall(
      "items/market.yaml", "- code: SJ03", "- code: SJ03\n  national-code: \"000720127004\"",
      "items/market.yaml:40: R2: warning: the item “SJ03” has the type 01, but digits 3 and 4 of its national code “000720127004” another; check both"
    ),
  ]

  @Test(
    "R2: a promise in another unit that may be shorter than the law is let through",
    arguments: ["3 工作日", "6 半个工作日", "18 自然日", "1 办公小时", "5 分钟", "当场"])
  func shorter(limit: String) throws {
    let hall = BrokenHall("items/market.yaml", "promised: 2 半个工作日", "promised: \(limit)")
    #expect(try hall.lintLines() == [])
  }

  @Test("R3: a vague demand is refused", arguments: vague)
  func vagueDemand(_ hall: BrokenHall) throws {
    let lines = try hall.lintLines("# words\n\n其他材料\n有关证明 \n")
    #expect(lines == hall.said)
  }

  static let vague = [
    BrokenHall(
      "materials.yaml", "name: 登记申请书", "name: 登记申请书及其他材料",
      "materials.yaml:2: R3: the material “登记申请书及其他材料” is a catch-all (“其他材料”); say which paper it is"
    ),
    BrokenHall(
      "materials.yaml", "name: 卫生检测报告", "name: 有关证明",
      "materials.yaml:11: R3: the material “有关证明” is a catch-all (“有关证明”); say which paper it is"),
    BrokenHall(
      "materials.yaml", ", issuer: 检测机构", "",
      "materials.yaml:11: R3: the proof “卫生检测报告” does not say who issues it; give its issuer"),
    BrokenHall(
      "items/market.yaml", ", basis: 办法第十三条", "",
      "items/market.yaml:38: R3: the item “SJ02” asks for the material “油烟排放说明” without a basis; give one or stop asking"
    ),
  ]

  @Test("R4: what nobody can produce any more is not asked for", arguments: ghosts)
  func ghost(_ hall: BrokenHall) throws {
    let withdrawn = SourceText(
      file: "withdrawn.yaml",
      text: "- {code: SJ90, name: 卫生合格证核发, department: WJ, since: 2019-12-01, basis: 某法}")
    let files = hall.files + [withdrawn]
    var findings: [Finding] = []
    do throws(HallFolderError) {
      let edition = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
      findings = Lint.findings(in: edition, vagueWords: VagueWords(text: ""))
    } catch {
      findings = error.findings
    }
    let lines = findings.map { $0.line(.english) }
    #expect(lines == hall.said)
  }

  static let ghosts = [
    BrokenHall(
      "materials.yaml", "produced-by: [WJ02]", "produced-by: [SJ90]",
      "items/market.yaml:37: R4: the item SJ02 (食品经营许可核发) of 县市场监督管理局 asks for the material “从业人员健康证”, which only an item that is not in force could produce: the item SJ90 (卫生合格证核发) of 县卫生健康局, no more since 2019-12-01 (某法); take it out of its materials"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "after: [SJ01]", "after: [SJ90]",
      "matters/open-teahouse.yaml:41: R4: the item WJ01 (公共场所卫生许可) of 县卫生健康局 waits for the item SJ90 (卫生合格证核发) of 县卫生健康局, no more since 2019-12-01 (某法), which is not in force; drop it from its after"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "after: [SJ01]", "after: [SJ77]",
      "matters/open-teahouse.yaml:41: R4: the item WJ01 (公共场所卫生许可) of 县卫生健康局 waits for the item SJ77 (in no catalogue), which is not in force; drop it from its after"
    ),
    BrokenHall(
      "matters/close-shop.yaml", "item: SJ03", "item: SJ90",
      "matters/close-shop.yaml:7: R1: there is no item “SJ90”"),
  ]

  @Test("R4: a material that an item in force also produces is no ghost")
  func otherProducer() throws {
    let hall = BrokenHall("materials.yaml", "produced-by: [WJ02]", "produced-by: [WJ02, SJ01]")
    #expect(try hall.lintLines() == [])
  }

  @Test("R5: prerequisites in a circle are named", arguments: loops)
  func loop(_ hall: BrokenHall) throws {
    let lines = try hall.lintLines()
    #expect(lines == hall.said)
  }

  static let loops = [
    BrokenHall(
      "matters/open-teahouse.yaml", "{item: SJ01,", "{item: SJ01, after: [SJ01],",
      "matters/open-teahouse.yaml:38: R5: the prerequisites go in a circle: SJ01 → SJ01; drop one of them"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{item: SJ01,", "{item: SJ01, after: [SJ02],",
      "matters/open-teahouse.yaml:38: R5: the prerequisites go in a circle: SJ01 → SJ02 → SJ01; drop one of them"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "{item: WJ02,", "{item: WJ02, after: [WJ01, SJ02],",
      "matters/open-teahouse.yaml:39: R5: the prerequisites go in a circle: WJ02 → SJ02 → WJ02; drop one of them"
    ),
    BrokenHall(
      "matters/open-teahouse.yaml", "[SJ01, WJ02]", "[SJ01, WJ02, SJ01]",
      "matters/open-teahouse.yaml:40: R5: “SJ01” stands twice in the after of the item “SJ02”"),
  ]

  @Test("R27: a goal shorter than the longest path is a warning", arguments: goals)
  func goal(_ hall: BrokenHall) throws {
    let lines = try hall.lintLines()
    #expect(lines == hall.said)
  }

  static let goals = [
    BrokenHall(
      "matters/open-teahouse.yaml", "limit: 15 工作日", "limit: 9 工作日",
      "matters/open-teahouse.yaml:1: R27: warning: the goal of “开办茶馆”, 9 working days, is shorter than its longest path, SJ02 (promised limits added)"
    ),
    BrokenHall(
      "items/health.yaml", "promised: 5 自然日", "promised: 40 自然日",
      "matters/open-teahouse.yaml:1: R27: warning: the goal of “开办茶馆”, 15 working days, is in some situations shorter than its longest path, WJ02 → SJ02 (promised limits added)"
    ),
    // Ten working days may or may not fit into nine natural ones that end on a rest day.
    BrokenHall("matters/open-teahouse.yaml", "limit: 15 工作日", "limit: 9 自然日"),
  ]

  @Test("R5: a random catalogue has no circle, and one turned round is found", arguments: 1...30)
  func randomLoops(seed: Int) throws {
    let edition = RandomCatalogue(seed: UInt64(seed)).edition
    let clean = Lint.findings(in: edition, vagueWords: VagueWords(text: ""))
    #expect(clean.filter { $0.rule == 5 } == [])
    for matter in edition.matters {
      guard let last = matter.items.first(where: { !$0.after.isEmpty }) else { continue }
      let turned = Edition(changing: matter.waiting(last.after[0], for: last.item), in: edition)
      let found = Lint.findings(in: turned, vagueWords: VagueWords(text: ""))
      let loops = found.compactMap { finding -> [String]? in
        if case .loop(let items) = finding.problem { items } else { nil }
      }
      #expect(loops.contains { $0.contains(last.item) }, "seed \(seed), \(matter.code)")
      #expect(loops.allSatisfy { $0.first == $0.last && $0.count > 1 })
    }
  }
}

extension Matter {
  fileprivate func waiting(_ item: String, for other: String) -> Matter {
    Matter(
      code: code, name: name, lead: lead, questions: questions,
      items: items.map {
        guard $0.item == item else { return $0 }
        return MatterItem(item: $0.item, when: $0.when, after: $0.after + [other])
      })
  }
}

extension Edition {
  fileprivate init(changing matter: Matter, in edition: Edition) {
    self.init(
      number: edition.number, date: edition.date, profile: edition.profile,
      departments: edition.departments, zones: edition.zones, places: edition.places,
      windows: edition.windows, materials: edition.materials, items: edition.items,
      matters: edition.matters.map { $0.code == matter.code ? matter : $0 })
  }
}
