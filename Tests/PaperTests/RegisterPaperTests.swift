import CaseEngine
import Catalogue
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// Registers of a period, to be read beside the tests.
struct RegisterPaperTests {
  private static let made = Moment(CivilDate(2026, 3, 2), hour: 17, minute: 30)

  private static func book(of sample: SampleCase) -> DayBook {
    DayBook(
      hallName: sample.hall.name, banner: sample.hall.banner, placeName: "县政务服务中心",
      window: nil, day: CivilDate(2026, 3, 2), made: made, clerkName: "李敏",
      receipts: [sample.accepted, sample.noticed].map { DayBook.Receipt($0, clerkName: "李敏") },
      handOuts: [
        DayBook.HandOut(
          number: sample.accepted.number, at: made, window: "C01", clerkName: "林文",
          outputs: ["营业执照", "食品经营许可证"], recipientName: "王秀英")
      ])
  }

  private static func register(of sample: SampleCase) -> StampRegister {
    StampRegister(
      hallName: sample.hall.name, banner: sample.hall.banner, from: CivilDate(2026, 3, 1),
      to: CivilDate(2026, 3, 31), made: made, clerkName: "林文",
      lines: [
        StampRegister.Line(
          stamp: "数章 12", at: made, caseNumber: sample.accepted.number, ordinal: 7,
          task: "内部核查：省药监局执业药师注册", applicantName: "王秀英", holds: true, officerName: "林文"),
        StampRegister.Line(
          stamp: "数章 13", at: made, caseNumber: sample.accepted.number, ordinal: 8,
          task: "内部核查：高等教育学生信息网", applicantName: "王秀英", holds: false, officerName: "林文"),
      ])
  }

  private static func figures(of sample: SampleCase) -> FiguresReport {
    func tally(_ counts: [FigureCount: Int]) -> FigureTally {
      counts.reduce(into: FigureTally()) { $0[$1.key] = $1.value }
    }
    let now = tally([
      .received: 214, .acceptedAtFirst: 210, .decided: 198, .promised: 198, .onTime: 196,
      .atOnce: 40, .closed: 176, .oneVisit: 170, .onceDone: 172, .sameVisit: 33,
      .fewMaterials: 160, .oneCertificate: 41, .proofFree: 150, .proofs: 31,
    ])
    let before = tally([
      .received: 190, .acceptedAtFirst: 171, .decided: 200, .promised: 200, .onTime: 180,
    ])
    let window = FiguresReport.Group(
      code: "A01", name: "A01 综合窗口", now: tally([.received: 9, .acceptedAtFirst: 8]),
      before: FigureTally())
    return FiguresReport(
      hallName: sample.hall.name, banner: sample.hall.banner, from: CivilDate(2026, 3, 1),
      to: CivilDate(2026, 3, 31), isCompared: true, scope: ["县政务服务中心"], made: made,
      clerkName: "孙杰", targets: [.firstAcceptance: 98, .onceDone: 98],
      items: FiguresReport.Items(atOnce: 23, inForce: 129),
      whole: FiguresReport.Group(code: "", name: "", now: now, before: before),
      grouping: .window, groups: [window])
  }

  @Test("the registers at every width, and no line longer", arguments: PaperWidth.allCases)
  func golden(width: PaperWidth) {
    let sample = SampleCase()
    for (name, sheet) in [
      ("day-book", Sheet(dayBook: Self.book(of: sample), language: .chinese)),
      ("stamps", Sheet(stamps: Self.register(of: sample), language: .chinese)),
      ("figures", Sheet(figures: Self.figures(of: sample), language: .chinese)),
    ] {
      let text = sheet.text(width)
      let difference = goldenDifference(text, "\(name)-\(width.rawValue).txt")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("in English, and with nothing in them")
  func empty() {
    let sample = SampleCase()
    let book = DayBook(
      hallName: sample.hall.name, banner: nil, placeName: "县政务服务中心", window: "A01",
      day: CivilDate(2026, 3, 2), made: Self.made, clerkName: "李敏", receipts: [], handOuts: [])
    let text = Sheet(dayBook: book, language: .english).text(.page)
    #expect(text.contains("Nothing was taken in.") && text.contains("Nothing was handed out."))
  }
}
