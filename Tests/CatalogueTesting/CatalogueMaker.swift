import Catalogue
import TestSupport
import WorkCalendar

/// Makes the parts of a random catalogue, each from what was made before.
struct CatalogueMaker {
  private var random: SplitMix64
  private let size: RandomCatalogue.Size
  private var pool: [Question] = []

  init(seed: UInt64, size: RandomCatalogue.Size) {
    random = SplitMix64(seed: seed)
    self.size = size
  }

  mutating func edition() -> Edition {
    pool = (1...max(1, size.questions)).map { question($0) }
    let departments = (0..<size.departments).map(department)
    let papers = (0..<size.materials).map { "m\($0)" }
    let itemCodes = (0..<size.items).map { "\(departments[$0 % departments.count].code)-\($0)" }
    let materials = (0..<size.materials).map { material($0, itemCodes) }
    let matters = (0..<size.matters).map { matter($0, departments, itemCodes, papers) }
    let items = itemCodes.enumerated().map { position, code in
      item(
        code, departments[position % departments.count].code, materials, matters,
        systems(of: position))
    }
    return Edition(
      number: 1, date: CivilDate(2026, 1, 5), profile: profile, departments: departments,
      zones: [Zone(code: "B", name: "商事登记")],
      places: [
        Place(code: "hall", name: "中心", tier: .county, address: "县前街", phone: "0577-1"),
        Place(code: "east", name: "东区", tier: .county, address: "东街", phone: "0577-2"),
      ],
      windows: [
        ServiceWindow(code: "A01", name: "综合窗口", place: "hall", duty: .intake),
        ServiceWindow(code: "C01", name: "出件窗口", place: "hall", duty: .handout),
      ],
      materials: materials, items: items, matters: matters)
  }

  private var profile: HallProfile {
    HallProfile(
      name: "随机县政务服务中心", division: "330382", isDemonstration: true, banner: nil,
      enquiryPhone: "0577-1110000", complaintPhone: "12345", hours: .standard,
      dataWindow: size.departments > 0 ? "D0" : nil,
      systems: [OutsideSystem(code: "s1", name: "省系统", owner: "省局", level: .province)])
  }

  /// Of every other item one after the decision, of every third one on acceptance.
  private func systems(of position: Int) -> [SystemEntry] {
    let field = SystemEntry.Field(label: "名称", source: .fact(.applicantName))
    return (position.isMultiple(of: 3) ? [SystemEntry(system: "s1", fields: [field])] : [])
      + (position.isMultiple(of: 2)
        ? [SystemEntry(system: "s1", stage: .decision, fields: [field])] : [])
  }

  private func department(_ number: Int) -> Department {
    Department(
      code: "D\(number)", name: "县第\(number)局", short: "\(number)局",
      hasWindow: number.isMultiple(of: 2))
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick<Element>(_ elements: [Element], atMost count: Int) -> [Element] {
    guard !elements.isEmpty else { return [] }
    let wanted = Int.random(in: 0...min(count, elements.count), using: &random)
    let chosen = Array(elements.indices).shuffled(using: &random).prefix(wanted)
    return chosen.sorted().map { elements[$0] }
  }
}

// MARK: Questions and conditions

extension CatalogueMaker {
  private mutating func question(_ number: Int) -> Question {
    let options = (0..<Int.random(in: 2...4, using: &random)).map {
      Question.Option(code: "o\($0)", name: "选项\($0)")
    }
    let kind = Question.Kind.allCases.randomElement(using: &random) ?? .one
    let blank = Question(
      code: "q\(number)", ask: "问题\(number)", kind: kind,
      options: kind == .number ? [] : options, unit: kind == .number ? "㎡" : nil,
      defaultAnswer: .many([]))
    return blank.with(default: blank.randomAnswer(using: &random), when: nil)
  }

  private mutating func condition(on questions: [Question], depth: Int = 1) -> Condition? {
    guard let question = questions.randomElement(using: &random) else { return nil }
    if depth > 0, chance(25) {
      let parts = (0..<2).compactMap { _ in condition(on: questions, depth: depth - 1) }
      return chance(50) ? .all(parts) : .any(parts)
    }
    guard question.kind == .number else {
      let first = question.options[0].code
      let options = [first] + pick(question.options.dropFirst().map(\.code), atMost: 2)
      return .chosen(question: question.code, options: options)
    }
    let bound = Double(Int.random(in: 0...300, using: &random))
    return chance(50)
      ? .atLeast(question: question.code, bound) : .below(question: question.code, bound)
  }
}

// MARK: Materials, items, matters

extension CatalogueMaker {
  private mutating func material(_ number: Int, _ items: [String]) -> Material {
    Material(
      code: "m\(number)", name: Names.material(number), issuer: "发证机关",
      kind: Material.Kind.allCases.randomElement(using: &random) ?? .document,
      share: chance(25) ? share() : nil,
      producedBy: chance(30) ? pick(items, atMost: 2) : [])
  }

  private mutating func share() -> Material.Share {
    let days = TimeLimit(n: Int.random(in: 1...3, using: &random), unit: .workingDays)
    return Material.Share(source: "共享库", check: chance(40) ? CatalogueLimit(days) : nil)
  }

  private mutating func commitment(
    _ asked: [Material], _ questions: [Question]
  ) -> CommitmentTerms {
    CommitmentTerms(
      basis: "告知承诺办法",
      checkWithin: CatalogueLimit(
        TimeLimit(n: Int.random(in: 5...30, using: &random), unit: .workingDays)),
      when: chance(30) ? condition(on: questions) : nil, duty: "符合条件",
      standsFor: pick(asked.map(\.code), atMost: 2))
  }

  private mutating func item(
    _ code: String, _ department: String, _ materials: [Material], _ matters: [Matter],
    _ systems: [SystemEntry]
  ) -> ServiceItem {
    let questions = matters.filter { $0.items.contains { $0.item == code } }.flatMap(\.questions)
    let asked = pick(materials.filter { !$0.producedBy.contains(code) }, atMost: 6)
    let promised = limit()
    let drawn = ServiceItem.Handling.allCases.randomElement(using: &random) ?? .single
    // Two or three steps of one unit each, which fit no shorter limit and no variant's.
    let handling = drawn == .stepwise && promised.n < 3 ? .double : drawn
    let variants = handling != .stepwise && chance(30) ? variants() : []
    let links = chance(60) ? links(mayGoUp: promised.unit == .workingDays && promised.n <= 20) : []
    let isForwarded = (links + variants.flatMap { $0.special ?? [] }).contains {
      $0.forwardTo != nil
    }
    let isGone = chance(10)
    return ServiceItem(
      code: code, name: Names.item(using: &random), department: department, zone: "B", type: "01",
      handling: handling,
      basis: .value("条例第\(code)条"), conditions: ["符合条件"], steps: ["受理", "决定"],
      statutory: .value(CatalogueLimit(TimeLimit(n: promised.n * 2, unit: promised.unit))),
      promised: CatalogueLimit(promised, mark: .sample), fee: .none(reason: "不收费"),
      enquiryPhone: .value("0577-1"), complaintPhone: .value("12345"),
      visitWay: ServiceItem.VisitWay.allCases.randomElement(using: &random) ?? .noVisit,
      materials: asked.map { itemMaterial($0, questions) }, outputs: ["\(code) 证照"],
      windowAuthority: handling == .atOnce && chance(50) ? "授权〔2026〕1号" : nil,
      variants: variants, special: links,
      stages: handling == .stepwise ? stages(promised.unit) : [],
      commitment: !isForwarded && chance(20) ? commitment(asked, questions) : nil,
      life: isGone ? ItemLife(until: CivilDate(2026, 1, 1)) : .always, enterInto: systems)
  }

  private mutating func variants() -> [ItemVariant] {
    pick(ItemVariant.Code.allCases, atMost: 3).map { code in
      ItemVariant(
        code: code, name: "\(code)", handling: chance(50) ? .double : nil,
        promised: chance(50) ? CatalogueLimit(limit()) : nil,
        outputs: chance(30) ? ["通知书", "附页"] : nil, special: chance(20) ? links(mayGoUp: false) : nil
      )
    }
  }

  /// Each with or without a procedure of PL 45, and with or without a time in the promise.
  /// - Parameter mayGoUp: a higher authority may decide it.
  private mutating func links(mayGoUp: Bool) -> [SpecialLink] {
    if mayGoUp, chance(20) {
      let limit = TimeLimit(n: Int.random(in: 1...20, using: &random), unit: .workingDays)
      return [
        SpecialLink(
          name: "转报", promised: CatalogueLimit(limit), basis: "条例", forwardTo: "上级机关")
      ]
    }
    return (1...Int.random(in: 1...2, using: &random)).map { number in
      let limit = TimeLimit(
        n: Int.random(in: 1...15, using: &random), unit: chance(80) ? .workingDays : .naturalDays)
      let procedure =
        chance(50) ? SpecialLink.Procedure.allCases.randomElement(using: &random) : nil
      return SpecialLink(
        name: "环节\(number)", procedure: procedure,
        limit: chance(70) ? CatalogueLimit(limit) : nil,
        promised: chance(40)
          ? CatalogueLimit(TimeLimit(n: (limit.n + 2) / 3, unit: limit.unit)) : nil,
        basis: "条例", isOnSite: procedure == nil)
    }
  }

  private mutating func stages(_ unit: TimeLimit.Unit) -> [HandlingStage] {
    (1...Int.random(in: 2...3, using: &random)).map {
      HandlingStage(name: "第\($0)级", limit: CatalogueLimit(TimeLimit(n: 1, unit: unit)))
    }
  }

  private mutating func itemMaterial(_ material: Material, _ asked: [Question]) -> ItemMaterial {
    ItemMaterial(
      material: material.code, need: chance(10) ? .optional : chance(25) ? .deferrable : .essential,
      stage: chance(15) ? .survey : chance(10) ? .issue : .intake,
      originals: Int.random(in: 0...1, using: &random),
      copies: Int.random(in: 1...2, using: &random),
      when: chance(30) ? condition(on: asked) : nil, basis: "条例")
  }

  private mutating func limit() -> TimeLimit {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...1: .atOnce
    case 2: TimeLimit(n: Int.random(in: 1...60, using: &random), unit: .naturalDays)
    case 3: TimeLimit(n: Int.random(in: 1...4, using: &random), unit: .halfDays)
    case 4: TimeLimit(n: Int.random(in: 1...8, using: &random), unit: .officeHours)
    default: TimeLimit(n: Int.random(in: 1...30, using: &random), unit: .workingDays)
    }
  }

  private mutating func matter(
    _ number: Int, _ departments: [Department], _ itemCodes: [String], _ materials: [String]
  ) -> Matter {
    let questions = pick(pool, atMost: 5).reduce(into: [Question]()) { earlier, question in
      let when = chance(30) ? condition(on: earlier) : nil
      earlier.append(question.with(default: question.defaultAnswer, when: when))
    }
    let first = itemCodes.randomElement(using: &random).map { [$0] } ?? []
    let rest = pick(itemCodes.filter { !first.contains($0) }, atMost: size.itemsPerMatter - 1)
    let items = (first + rest).shuffled(using: &random).reduce(into: [MatterItem]()) {
      earlier, code in
      let after = pick(earlier.map(\.item), atMost: 2)
      let when = chance(40) ? condition(on: questions) : nil
      let own = earlier.filter(\.on.isEmpty).map(\.item)
      let on = chance(25) ? pick(own, atMost: 2) : []
      earlier.append(MatterItem(item: code, when: when, after: after, on: on))
    }
    return Matter(
      code: "matter-\(number)", name: Names.matter(number),
      lead: departments.randomElement(using: &random)?.code ?? "", questions: questions,
      items: items.shuffled(using: &random),
      jointVisit: chance(30) ? pick(items.map(\.item), atMost: 3) : [],
      substitutes: pick(materials, atMost: 2).map { material in
        let when = chance(50) ? condition(on: questions) : nil
        let by = materials.randomElement(using: &random) ?? material
        return Matter.Substitution(material: material, by: by, when: when, basis: "便民办法")
      },
      waives: pick(materials, atMost: 2).map { material in
        Matter.Waiver(
          material: material, when: chance(50) ? condition(on: questions) : nil, basis: "便民办法")
      })
  }
}

extension Question {
  fileprivate func with(default answer: Answer, when: Condition?) -> Self {
    Self(
      code: code, ask: ask, kind: kind, options: options, unit: unit, defaultAnswer: answer,
      when: when, help: help)
  }
}

/// Names with the length and the characters of real ones.
private enum Names {
  private static let trades = [
    "药品", "食品", "医疗器械", "公共场所", "烟草专卖", "印刷企业", "旅馆业", "道路货物运输", "劳务派遣",
    "出版物零售", "营业性演出", "建设工程", "水土保持方案", "林木采伐", "机动车", "不动产", "社会团体",
    "民办学校", "户外广告", "特种设备", "农药", "兽药", "取水", "排水", "会计", "银行", "重大项目", "单位",
  ]
  private static let acts = [
    "经营许可证核发", "设立登记", "变更登记", "注销登记", "备案", "年度检验", "卫生许可新办审批", "转移登记",
    "使用登记证补发", "安全检查", "资格认定", "规划许可证延续", "行业信息公示", "竣工验收备案",
  ]

  static func item(using random: inout SplitMix64) -> String {
    let trade = trades.randomElement(using: &random) ?? trades[0]
    let other = trades.randomElement(using: &random) ?? trades[0]
    let act = acts.randomElement(using: &random) ?? acts[0]
    return Bool.random(using: &random) ? "\(trade)\(act)" : "\(trade)（含\(other)）\(act)"
  }

  static func material(_ number: Int) -> String { "\(trades[number % trades.count])文件\(number)" }
  static func matter(_ number: Int) -> String { "开办\(trades[number % trades.count])店\(number)" }
}
