import CaseEngine
import Catalogue
import Paper
import Phrases
import TestSupport
import TextWidth
import Testing
import WorkCalendar

/// Field sheets, the register of double entry, the receipt of a platform and step charts, to be read
/// beside the tests.
struct DeskPaperTests {
  private static let made = Moment(CivilDate(2026, 3, 2), hour: 17, minute: 30)

  private static func fieldSheets(of sample: SampleCase) -> [FieldSheet] {
    let system = OutsideSystem(
      code: "register", name: "省市场主体登记系统", owner: "省市场监督管理局", level: .province)
    let record = SystemRecord(
      system: "register", stage: .acceptance, receipt: "ZJ-1", officer: "1001", at: made)
    let lines = [
      FieldSheet.Line(label: "企业名称", value: sample.accepted.applicant.name),
      FieldSheet.Line(label: "经营场所面积（平方米）", value: "120"),
      FieldSheet.Line(label: "统一社会信用代码", value: nil),
    ]
    return [SystemEntry.Stage.acceptance, .decision].map { stage in
      FieldSheet(
        hallName: sample.hall.name, banner: sample.hall.banner,
        caseNumber: sample.accepted.number, ordinal: 1, task: "公司设立登记", system: system,
        stage: stage, lines: lines, record: stage == .acceptance ? record : nil,
        clerkName: "李敏", made: made)
    }
  }

  private static func register(of sample: SampleCase) -> EntryRegister {
    let number = sample.accepted.number
    return EntryRegister(
      hallName: sample.hall.name, banner: sample.hall.banner,
      period: CivilDate(2026, 3, 1)...CivilDate(2026, 3, 31), made: made, clerkName: "周强",
      owed: [
        EntryRegister.Owed(
          caseNumber: number, ordinal: 2, task: "药品经营许可证核发（零售）", system: "drug",
          systemName: "省药品监管系统", stage: .decision, department: "SJ",
          applicantName: sample.accepted.applicant.name, since: CivilDate(2026, 3, 2), age: 0)
      ], hasMore: true,
      entries: [
        EntryRegister.Made(
          caseNumber: number, task: "公司设立登记",
          entered: TaskEntered(
            ordinal: 1, system: "register", name: "省市场主体登记系统", stage: .acceptance,
            receipt: "ZJ-2", reason: "前次编号抄错"), at: made, officerName: "周强")
      ])
  }

  private static func platform(
    of sample: SampleCase, _ platform: Platform = .enforcement, isReceived: Bool = false
  ) -> PlatformPaper {
    PlatformPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, number: "S20260302-001",
      placeName: "虹桥镇便民服务中心", platform: platform, office: "虹桥镇综合执法中队", reported: made,
      clerkName: "李敏", name: "王秀英", phone: "0577-0000001", what: "摊位占道", site: "老街",
      words: "早上走不过去", receiver: isReceived ? ("林文", CivilDate(2026, 3, 3)) : nil,
      caseNumber: nil)
  }

  @Test("desk papers at every width, and no line longer", arguments: PaperWidth.allCases)
  func golden(width: PaperWidth) {
    let sample = SampleCase()
    for (name, sheet) in [
      ("fieldsheet", Sheet(fieldSheets: Self.fieldSheets(of: sample), language: .chinese)),
      ("entries", Sheet(entries: Self.register(of: sample), language: .chinese)),
      ("platform", Sheet(platform: Self.platform(of: sample), language: .chinese)),
      ("platform-received", received(sample)),
    ] {
      let lines = sheet.lines(width)
      #expect(lines.allSatisfy { $0.columns <= width.columns }, "\(name)")
      let difference = goldenDifference(
        sheet.text(width), "\(name)-\(width.rawValue).txt")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  private func received(_ sample: SampleCase) -> Sheet {
    Sheet(platform: Self.platform(of: sample, isReceived: true), language: .english)
  }

  /// Four tasks in three levels, with names longer than a box.
  private func diagram(_ random: inout SplitMix64) -> Diagram {
    let words = ["公司设立登记", "Drug licence 零售", "卫", "公共场所卫生许可（新办）", "—", "药品经营许可证核发"]
    let text = { (random: inout SplitMix64) in
      PaperText((words.randomElement(using: &random) ?? "") + String(repeating: "长", count: 5))
    }
    var parts: [Diagram.Part] = [.stage([text(&random)])]
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let boxes = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in text(&random) }
      }
      parts.append(.branches(text(&random), boxes))
    }
    return Diagram(parts: parts + [.stage([text(&random)])])
  }

  @Test(
    "a diagram keeps its width, and every stroke down meets one above", arguments: UInt64(0)..<30)
  func diagram(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sheet = Sheet(
      blocks: [.diagram(diagram(&random))], number: nil, day: CivilDate(2026, 3, 2),
      language: .chinese)
    for width in PaperWidth.allCases {
      let lines = sheet.lines(width).map(Self.cells)
      for (number, line) in lines.enumerated() {
        #expect(line.count <= width.columns, "seed \(seed), line \(number)")
        guard number > 0 else { continue }
        for (column, cell) in line.enumerated() where "│└┘├┴".contains(cell) {
          let above = lines[number - 1].indices.contains(column) ? lines[number - 1][column] : " "
          #expect("│┌┐├┬".contains(above), "seed \(seed), line \(number), column \(column)")
        }
      }
    }
  }

  /// One character for each column; the second half of a wide one is empty.
  private static func cells(_ line: String) -> [Character] {
    line.flatMap { character -> [Character] in
      switch character.columns {
      case 0: []
      case 2: [character, "\u{3000}"]
      default: [character]
      }
    }
  }

  @Test("a diagram comes out as PDF and for a receipt printer")
  func renderings() throws {
    var random = SplitMix64(seed: 7)
    let sheet = Sheet(
      blocks: [.heading(PaperText("流程图"), .title), .diagram(diagram(&random))], number: "X",
      day: CivilDate(2026, 3, 2), language: .chinese)
    for page in PageSize.allCases {
      let text = try PrintedPDF(sheet, page).layout()
      #expect(text.contains("流程图") && text.contains("长"))
    }
    #expect(try !sheet.bytes(.escpos(.wide)).isEmpty)
  }
}
