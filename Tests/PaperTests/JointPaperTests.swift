import CaseEngine
import Catalogue
import CatalogueTesting
import Foundation
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// The papers of joint procedures, to be read beside the tests.
struct JointPaperTests {
  private let sample = SampleCase()

  @Test(
    "R18: the sheet of each joint procedure, to fill in and as it was recorded, in both languages",
    arguments: ["survey", "review", "acceptance", "measuring"], Language.allCases)
  func meetings(kind: String, language: Language) throws {
    let kind = try #require(JointMeeting.Kind(rawValue: kind))
    for (name, file) in [("open", arranged(kind)), ("recorded", recorded(kind))] {
      let suffix = language == .english ? ".en" : ""
      let text = try sheet(of: file, language).text(.page)
      let difference = goldenDifference(text, "joint-\(kind.rawValue)-\(name)-80\(suffix).txt")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(
    "R18: each comes out as PDF and on a roll, too",
    arguments: ["survey", "review", "acceptance", "measuring"])
  func formats(kind: String) throws {
    let sheet = try sheet(
      of: recorded(try #require(JointMeeting.Kind(rawValue: kind))), .chinese)
    let text = try PrintedPDF(sheet, .a4).pages().joined().filter { !$0.isWhitespace }
    for words in sheet.texts where !words.contains(" ") { #expect(text.contains(words)) }
    for roll in RollWidth.allCases {
      let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(roll)))
      #expect(printer.lines.allSatisfy { $0.columns <= roll.columns })
    }
  }

  @Test("R18: the record of a survey at every width", arguments: PaperWidth.allCases)
  func widths(width: PaperWidth) throws {
    let text = try sheet(of: recorded(.survey), .chinese).text(width)
    let difference = goldenDifference(text, "joint-survey-recorded-\(width.columns).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("R18: a meeting that was cancelled has no sheet, and neither has one that never was")
  func cancelled() {
    var file = arranged(.survey)
    evolve(&file, .meetingCancelled(number: 1, reason: "台风"))
    #expect(paper(1, of: file) == nil)
    #expect(paper(2, of: file) == nil)
  }

  @Test(
    "S123: the joint notice says each condition, rule and material once, with for which items",
    arguments: Language.allCases)
  func notice(language: Language) throws {
    let planner = Planner(edition: SmallHall.edition, calendar: try calendar)
    let answers: Answers = [
      "has-licence": .one("no"), "sells": .many(["meals"]), "premises": .one("rented"),
      "floor-area": .number(80), "air": .one("no"),
    ]
    let plan = try planner.plan(
      PlanRequest(matter: "open-teahouse", answers: answers),
      from: Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46))
    let notice = JointNotice(
      of: plan, in: SmallHall.edition, applicantName: "王秀英", day: CivilDate(2026, 3, 2))
    for lines in [notice.conditions, notice.rules, notice.links] {
      #expect(Set(lines.map(\.text)).count == lines.count)
      #expect(lines.allSatisfy { !$0.uses.isEmpty && $0.uses == $0.uses.sorted() })
    }
    for task in plan.itemTasks {
      for condition in task.item.conditions {
        let line = notice.conditions.first { $0.text == condition }
        #expect(line?.uses.contains(task.ordinal) == true)
      }
    }
    let text = Sheet(jointNotice: notice, language: language).text(.page)
    let name = "joint-notice-80" + (language == .english ? ".en" : "") + ".txt"
    #expect(goldenDifference(text, name) == nil)
  }

  // MARK: Parts

  private func arranged(_ kind: JointMeeting.Kind) -> CaseFile {
    var file = sample.accepted
    let agenda = JointMeeting.Agenda(
      kind: kind, day: CivilDate(2026, 3, 9), half: .morning,
      attendees: [
        JointMeeting.Attendee(name: "林涛", department: "market"),
        JointMeeting.Attendee(name: "周敏", department: "health"),
      ], material: kind == .measuring ? "fire" : nil)
    evolve(
      &file,
      .meetingArranged(
        JointMeeting(
          number: 1, agenda: agenda, tasks: [2, 3, 4], officer: "2001",
          arranged: Moment(CivilDate(2026, 3, 3), hour: 9, minute: 0))))
    return file
  }

  private func recorded(_ kind: JointMeeting.Kind) -> CaseFile {
    var file = arranged(kind)
    let found: [JointMeeting.Finding] = [
      .init(task: 2, outcome: .holds, words: "布局与平面图一致"),
      .init(
        task: 3, outcome: kind.isVisit ? .rectify("操作间加装防鼠网", days: 5) : .fails,
        words: "操作间与仓库之间无隔断"),
      .init(task: 4, outcome: .holds, words: "冷藏设备正常"),
    ]
    let photograph = JointMeeting.Photograph(
      name: "操作间.jpg",
      sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    evolve(
      &file,
      .meetingRecorded(
        number: 1,
        JointMeeting.Minutes(
          findings: kind == .measuring ? [] : found,
          photographs: kind.isVisit ? [photograph] : [], document: "乐联〔2026〕7号")))
    return file
  }

  private func evolve(_ file: inout CaseFile, _ event: CaseEvent) {
    let moment = Moment(CivilDate(2026, 3, 9), hour: 11, minute: 0)
    file.evolve(Recorded(event, at: moment, actor: SampleCase.clerk))
  }

  private func paper(_ number: Int, of file: CaseFile) -> MeetingPaper? {
    let names = ["market": "县市场监督管理局", "health": "县卫生健康局"]
    return MeetingPaper(
      number, of: file, hall: sample.hall, names: ({ names[$0] ?? $0 }, { _ in "李敏" }))
  }

  private func sheet(of file: CaseFile, _ language: Language) throws -> Sheet {
    Sheet(meeting: try #require(paper(1, of: file)), language: language)
  }

  private var calendar: WorkCalendar {
    get throws {
      let url = packageRoot().appendingPathComponent("Resources/calendar/holidays.tsv")
      let text = try String(contentsOf: url, encoding: .utf8)
      return try WorkCalendar(
        official: CalendarText(name: "holidays.tsv", text: text), provisional: [])
    }
  }
}
