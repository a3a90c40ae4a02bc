import CaseEngine
import Catalogue
import CatalogueTesting
import Paper
import Phrases
import Testing
import WorkCalendar

/// What a paper must say, wherever it stands on it.
struct PaperContentTests {
  private let sample = SampleCase()

  private func text(_ name: String, _ width: PaperWidth = .page) throws -> String {
    try SamplePapers.sheet(name, .chinese, of: sample).text(width)
  }

  @Test("R30: the slip names what was taken in, what to expect, when and where, and whom to ask")
  func slip() throws {
    let text = try text("slip")
    let wanted = [
      "乐清市政务服务中心（示例）", "取件凭证", SampleCase.number, "开办药店（5 个事项，一次申请）", "乐清市康宁大药房", "王秀英",
      "2026-03-02 09:40", "2026-03-02 09:46", "窗口    A03  李敏", "最迟 2026-03-30（20 个工作日）", "已收材料 4 项",
      "原件 1 份，复印件 1 份", "欠交 2 项", "质量管理制度目录", "最迟 2026-03-30", "后续环节再交", "已取 2026-03-02",
      "县政务服务中心 C01，凭本证和身份证", "0577-0000000", "12345", "示例数据，不作为办事依据",
    ]
    for words in wanted { #expect(text.contains(words), "\(words) is missing") }
    #expect(!text.contains("补打"))
  }

  @Test("R30: the slip is the acceptance, so it says on what basis, and by which telephone")
  func acceptance() throws {
    #expect(try text("slip").contains("《行政许可法》第三十二条"))
  }

  @Test("PL38: a written yes says what is granted, by whom and when, and how to appeal")
  func granted() throws {
    let text = try text("granted")
    let wanted = [
      "准予许可（办理）决定书", SampleCase.number, "药品经营许可证核发（零售）", "市场监督管理局", "周强", "药品经营许可证",
      "行政复议", "行政诉讼", "（专用印章）", "签收人",
    ]
    for words in wanted { #expect(text.contains(words), "\(words) is missing") }
    let grant = GrantPaper(
      of: 3, in: sample.partlyDone, hall: sample.hall, officerName: "", departmentName: "")
    #expect(grant == nil, "what was refused was not granted")
  }

  @Test("R32: the proof of service says what went to whom, by whom, where and when")
  func served() throws {
    let text = try text("service")
    let wanted = [
      "送达回证", SampleCase.number, "营业执照", "领取人", "送达人", "县政务服务中心  李敏", "受送达人（领取人）签名",
    ]
    for words in wanted { #expect(text.contains(words), "\(words) is missing") }
    #expect(!text.contains("药品经营许可证"), "what is still here was not served")
    let names = ({ (code: String) in code }, { (number: String) in number })
    #expect(ServiceReceipt(of: sample.noticed, hall: sample.hall, names: names) == nil)
  }

  @Test("R2: the guide on paper has all that its text has")
  func guide() throws {
    let guide = try #require(SmallHall.edition.guide("open-teahouse", on: CivilDate(2026, 3, 2)))
    for language in Language.allCases {
      let sheet = Sheet(guide: guide, hall: SmallHall.edition.profile, language: language)
      let texts = sheet.texts
      for field in guide.fields(language) {
        #expect(texts.contains(PaperText(field.title).text))
        for line in field.lines { #expect(texts.contains(PaperText(line).text)) }
      }
    }
  }

  @Test("R35: the contact's number is masked on the slip")
  func masked() throws {
    let text = try text("slip")
    #expect(text.contains("3303**********0017"))
    #expect(!text.contains("330382197001010017"))
  }

  @Test("R30: a reprint is marked and counted", arguments: [1, 2, 17])
  func reprint(count: Int) throws {
    let sheet = try SamplePapers.slip(sample.accepted, sample, .chinese, reprint: count)
    #expect(sheet.lines(.narrowRoll).contains { $0.hasSuffix("补打第 \(count) 次") })
  }

  @Test("R22: a date that may still move is marked wherever it stands, and the mark explained")
  func provisional() throws {
    let text = try text("slip-provisional")
    #expect(text.contains("最迟 2027-01-08（20 个工作日） 暂定"))
    #expect(text.contains("最迟 2027-01-08 暂定"))
    #expect(text.contains("待国务院办公厅公布放假安排后重算"))
    #expect(try !self.text("slip").contains("暂定"))
  }

  @Test("R19 R31: each output is told as it stands: collected, ready, refused, void")
  func partlyDone() throws {
    let lines = try SamplePapers.sheet("slip-partly-done", .chinese, of: sample).lines(.page)
    func line(_ name: String, _ state: String) -> Bool {
      lines.contains { $0.contains(name) && $0.hasSuffix(" " + state) }
    }
    #expect(line("营业执照", "已取 2026-03-02"))
    #expect(line("药品经营许可证", "可取"))
    #expect(line("不予许可（办理）决定书", "不予，正在制作"))
    #expect(line("不予许可（办理）决定书", "不予，可取"))
    #expect(line("没有可取得的结果", "作废"))
    #expect(lines.contains { $0.contains("补打第 1 次") })
  }

  @Test("R27: a case that is decided on the spot is due the same day, one of one day in one day")
  func shortPromises() throws {
    for (days, words) in [(0, "2026-03-02（当日）"), (1, "最迟 2026-03-02（1 个工作日）")] {
      var file = sample.accepted
      file.promisedDays = days
      file.promise?.due = CivilDate(2026, 3, 2)
      let text = try SamplePapers.slip(file, sample, .chinese).text(.page)
      #expect(text.contains(words))
    }
  }

  @Test("A person who applies alone has the own number, masked; the person concerned is named")
  func person() throws {
    let opened = CaseOpened(
      number: SampleCase.number, slipCode: SampleCase.number, edition: 1, matter: "newborn",
      matterName: "新生儿", applicant: Applicant(kind: .person, name: "李娜", id: "11010519491231002X"),
      subject: Subject(name: "李小宝", id: nil), answers: [:], collectAt: "hall-county",
      channel: .window, items: ["WJ02"], materials: [])
    let now = Moment(CivilDate(2026, 3, 2), hour: 9, minute: 0)
    var file = CaseFile(opened: opened, by: SampleCase.clerk, at: now)
    file.accepted = now
    file.promise = sample.accepted.promise
    let text = try SamplePapers.slip(file, sample, .chinese).text(.page)
    #expect(text.contains("证件号  1101**********002X"))
    #expect(text.contains("当事人  李小宝"))
    #expect(text.contains("已收材料 0 项") && !text.contains("欠交") && !text.contains("联系人"))
  }

  @Test("R9: the notice names each paper, why, and how to mend it, and that this is all")
  func notice() throws {
    let text = try text("notice")
    let wanted = [
      "一次性补正告知书", "请补正以下 3 项", " 1 质量管理制度目录", " 2 从业人员健康证明", " 3 经营场所产权证明",
      "复印件 2 份", "补正办法：目录须盖章、逐页编号", "补正办法：请补交复印件 2 份", "补正办法：请补交该材料",
      "依据：《药品管理法实施条例》第十二条（示例）", "不再要求补正其他材料", "全部交齐之日受理", "2026-03-02 09:55",
      "签收人", "（专用印章）",
    ]
    for words in wanted { #expect(text.contains(words), "\(words) is missing") }
  }

  @Test(
    "R11: a no says why, by which law, and how to appeal",
    arguments: ["declined", "not-needed", "refused"])
  func refusals(name: String) throws {
    let text = try text(name).filter { $0 != "\n" }
    #expect(text.contains("六十日内依法申请行政复议"))
    #expect(text.contains("六个月内依法向人民法院提起行政诉讼"))
    #expect(text.contains("理由") && text.contains("依据") && text.contains("（专用印章）"))
  }

  @Test("PL32 R11: that no licence is needed is told, and another office's power with whose it is")
  func outcomes() throws {
    let told = try text("not-needed")
    #expect(told.contains("不受理告知书") && !told.contains("不予受理通知书"))
    #expect(told.contains("依法不需要取得行政许可"))
    let elsewhere = try text("declined")
    #expect(elsewhere.contains("不予受理通知书") && elsewhere.contains("去处    请向温州市药品监督管理部门申请"))
  }

  @Test("R11: the basis is the article that was chosen, or the item's own")
  func bases() throws {
    #expect(try text("declined").contains("依据    《中华人民共和国行政许可法》第三十二条"))
    #expect(try text("declined").contains("请向温州市药品监督管理部门申请"))
    #expect(try text("refused").contains("依据    《中华人民共和国食品安全法》第三十五条"))
    #expect(try text("refused-by-law").contains("依据    《中华人民共和国行政许可法》第三十八条"))
    #expect(try text("refused-by-law").contains("说明    招牌高度超出楼顶"))
  }

  @Test(
    "R30: the first 12 characters of every item's name stand on one line",
    arguments: PaperWidth.allCases)
  func twelveCharacters(width: PaperWidth) throws {
    let lines = try SamplePapers.sheet("slip", .chinese, of: sample).lines(width)
    for task in sample.accepted.tasks {
      #expect(lines.contains { $0.contains(task.name.prefix(12)) }, "\(task.name)")
    }
  }

  @Test(
    "An item's name is never cut: all of it stands on the paper", arguments: PaperWidth.allCases)
  func wholeNames(width: PaperWidth) throws {
    let name = "关于" + String(repeating: "建设工程规划许可证核发（含变更、延续、补证）", count: 5)
    let sample = SampleCase(rename: { $0 == "公司设立登记" ? name : $0 })
    let lines = try SamplePapers.sheet("slip", .chinese, of: sample).lines(width)
    #expect(name.count > 100)
    #expect(lines.joined().filter { $0 != " " }.contains(name))
  }
}
