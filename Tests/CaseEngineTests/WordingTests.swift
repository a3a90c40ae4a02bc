import CaseEngine
import Catalogue
import Foundation
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// What dates, limits and states are called.
struct WordingTests {
  private let calendar: WorkCalendar
  private let hours = OfficeHours.standard

  init() throws {
    func table(_ name: String) throws -> CalendarText {
      let url = packageRoot().appendingPathComponent("Resources/calendar/\(name)")
      return CalendarText(name: name, text: try String(contentsOf: url, encoding: .utf8))
    }
    calendar = try WorkCalendar(
      official: table("holidays.tsv"), provisional: [table("holidays-2027-provisional.tsv")])
  }

  private func steps(_ n: Int, _ unit: TimeLimit.Unit, from day: String) throws -> [DerivationStep]
  {
    let start = Moment(try #require(CivilDate(iso: day)), hour: 10, minute: 0)
    return try calendar.deadline(of: TimeLimit(n: n, unit: unit), from: start, hours: hours)
      .derivation
  }

  @Test(
    "R24: why a date is what it is, in one line",
    arguments: [
      (
        5, TimeLimit.Unit.workingDays, "2026-02-13",
        "2-13 受理，次日起第 5 个工作日（2-14 上班；2-15 至 2-23 放假 春节）"
      ),
      (1, .workingDays, "2026-03-02", "3-02 受理，次日起第 1 个工作日"),
      (0, .atOnce, "2026-03-02", "3-02 受理，当日办结"),
      (0, .workingDays, "2026-03-02", "3-02 受理，当日办结"),
      (20, .naturalDays, "2026-03-02", "3-02 受理，次日起第 20 日（自然日）（3-22 休息，顺延到 3-23）"),
      (1, .months, "2026-03-02", "3-02 受理，起算 1 个月"),
      (1, .halfDays, "2026-03-02", "3-02 受理，下一个半天起第 1 个半天"),
      (2, .officeHours, "2026-03-02", "3-02 受理，起算 2 小时（办公时间）"),
      (30, .minutes, "2026-03-02", "3-02 受理，起算 30 分钟（办公时间）"),
      (
        20, .workingDays, "2026-12-10",
        "12-10 受理，次日起第 20 个工作日（2027-01-01 放假 元旦；2027 年暂定）"
      ),
    ])
  func sentence(n: Int, unit: TimeLimit.Unit, from day: String, text: String) throws {
    #expect(try steps(n, unit, from: day).sentence(.chinese) == text)
  }

  @Test("R24: the same in English")
  func englishSentence() throws {
    let text = try steps(5, .workingDays, from: "2026-02-13").sentence(.english)
    #expect(
      text == "accepted 2-13, working day 5 from the next day on "
        + "(2-14 worked; 2-15 to 2-23 off 春节)")
  }

  @Test("R24: the whole derivation, a line each")
  func lines() throws {
    #expect(
      try steps(5, .workingDays, from: "2026-02-13").lines(.chinese) == [
        "2026-02-13 受理，次日起第 5 个工作日", "2026-02-14（星期六）调休上班（春节）",
        "2026-02-15 至 2026-02-23 放假（春节）", "到 2026-02-27（星期五）为止",
      ])
    #expect(
      try steps(20, .workingDays, from: "2026-12-10").lines(.english) == [
        "accepted 2026-12-10, working day 20 from the next day on", "2027-01-01 is off (元旦)",
        "ends with 2027-01-08 (Friday)",
        "the holidays of 2027 are not announced yet, so the date is provisional",
      ])
    #expect(
      try steps(20, .naturalDays, from: "2026-03-02").lines(.chinese) == [
        "2026-03-02 受理，次日起第 20 日（自然日）", "最后一日 2026-03-22 是休息日，顺延到 2026-03-23",
        "到 2026-03-23（星期一）为止",
      ])
  }

  @Test("R24: what set the clock going is named")
  func starts() throws {
    let steps = try steps(5, .workingDays, from: "2026-03-02")
    #expect(steps.sentence(.chinese, from: .receipt) == "3-02 收件，次日起第 5 个工作日")
    #expect(steps.sentence(.chinese, from: .prerequisite) == "3-02 前置办结，次日起第 5 个工作日")
    #expect([DerivationStep]().sentence(.chinese) == "")
  }

  @Test(
    "R23: a limit is told in its own unit",
    arguments: [
      (20, TimeLimit.Unit.workingDays, "20 个工作日", "20 working days"),
      (1, .workingDays, "1 个工作日", "1 working day"), (0, .workingDays, "当日", "the same day"),
      (1, .halfDays, "半个工作日", "half a working day"), (3, .halfDays, "3 个半天", "3 half-days"),
      (60, .naturalDays, "60 日（自然日）", "60 natural days"),
      (1, .naturalDays, "1 日（自然日）", "1 natural day"),
      (3, .months, "3 个月", "3 months"), (1, .months, "1 个月", "1 month"),
      (2, .officeHours, "2 小时（办公时间）", "2 office hours"),
      (1, .officeHours, "1 小时（办公时间）", "1 office hour"),
      (30, .minutes, "30 分钟（办公时间）", "30 office minutes"),
      (1, .minutes, "1 分钟（办公时间）", "1 office minute"), (0, .atOnce, "当场", "at once"),
    ])
  func limits(n: Int, unit: TimeLimit.Unit, chinese: String, english: String) {
    #expect(TimeLimit(n: n, unit: unit).text(.chinese) == chinese)
    #expect(TimeLimit(n: n, unit: unit).text(.english) == english)
  }

  @Test("Dates are short in their own year and whole in any other")
  func dates() throws {
    let day = CivilDate(2026, 3, 2)
    #expect(day.monthDay == "3-02" && CivilDate(2026, 12, 31).monthDay == "12-31")
    #expect(day.short(in: 2026) == "3-02" && day.short(in: 2027) == "2026-03-02")
  }

  @Test("Seven days have seven names, beginning with Monday")
  func weekdays() {
    let week = (0..<7).map { CivilDate(2026, 3, 2).adding(days: $0) }
    #expect(week.map { $0.weekdayShort(.chinese) }.joined() == "一二三四五六日")
    #expect(week.map { $0.weekdayName(.chinese) }.joined() == "星期一星期二星期三星期四星期五星期六星期日")
    #expect(week.map { $0.weekdayShort(.english) } == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
    #expect(week.first?.weekdayName(.english) == "Monday")
    #expect(week.last?.weekdayName(.english) == "Sunday")
  }

  @Test("R28: lights have a letter each, so that nothing is told by colour alone")
  func lights() {
    #expect(Light.allCases.map { $0.letter(.chinese) } == ["绿", "黄", "红", "灰"])
    #expect(Light.allCases.map { $0.letter(.english) } == ["G", "Y", "R", "-"])
    #expect(Light.allCases.map { $0.name(.english) } == ["green", "yellow", "red", "grey"])
  }

  @Test(
    "No two states, levels, reasons or bases of one kind share a name", arguments: Language.allCases
  )
  func names(language: Language) {
    let kinds = [
      Light.allCases.map { $0.name(language) }, Tier.allCases.map { $0.name(language) },
      CaseFile.State.allCases.map { $0.name(language) },
      SubTask.State.allCases.map { $0.name(language) },
      MaterialState.allCases.map { $0.name(language) },
      Grounds.Reason.allCases.map { $0.name(language) },
      Grounds.Basis.allCases.map { $0.name(language) },
    ]
    for names in kinds { #expect(Set(names).count == names.count, "\(names)") }
  }
}
