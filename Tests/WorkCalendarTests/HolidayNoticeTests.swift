import Testing

@testable import WorkCalendar

@Suite("Notices of holidays")
struct HolidayNoticeTests {
  private static let header = "date\tkind\tname\n"

  private func text(_ rows: String, name: String = "n.tsv") -> CalendarText {
    CalendarText(name: name, text: Self.header + rows)
  }

  /// What stood for 2020 before the notice of January was revised: home on 30 January, and Saturday
  /// 1 February worked for one of the days.
  private func original2020() -> CalendarText {
    let lines = ShippedCalendar.official.text.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.hasPrefix("2020") }.compactMap { line in
      switch line.prefix(10) {
      case "2020-01-31", "2020-02-02": nil as String?
      case "2020-02-01": "2020-02-01\tworkday\t春节"
      default: line
      }
    }
    return text(rows.joined(separator: "\n"))
  }

  @Test(
    "R22: a year that a notice has is taken from it whole, and the last notice that has it counts")
  func lastCounts() throws {
    let first = text("2026-03-03\tholiday\tA\n2026-03-04\tholiday\tA\n")
    let second = text("2026-03-05\tholiday\tB\n")
    let other = text("2027-01-01\tholiday\tC\n")
    let shipped = ShippedCalendar.self
    let calendar = try WorkCalendar(
      official: shipped.official, notices: [first, second, other],
      provisional: [shipped.provisional])
    #expect(calendar.notices(of: 2026).map(\.date.iso) == ["2026-03-05"])
    #expect(calendar.notices(of: 2025) == (try shipped.calendar.get()).notices(of: 2025))
    #expect(calendar.notices(of: 2027).map(\.name) == ["C"])
    #expect(calendar.lastOfficialYear == 2027)
    #expect(calendar.namedDays(of: 2026) == 1 && calendar.namedDays(of: 2050) == 0)
  }

  @Test("R22: a revision in the middle of a year moves what was counted by the notice before it")
  func revision() throws {
    let start = try day("2020-01-23")
    let before = try WorkCalendar(
      official: ShippedCalendar.official, notices: [original2020()], provisional: [])
    #expect(try before.workingDay(5, after: start).date == day("2020-02-05"))
    let after = try WorkCalendar(
      official: ShippedCalendar.official,
      notices: [
        original2020(),
        text(
          ShippedCalendar.official.text.split(separator: "\n").filter { $0.hasPrefix("2020") }
            .joined(separator: "\n")),
      ], provisional: [])
    #expect(try after.workingDay(5, after: start).date == day("2020-02-07"))
  }

  @Test("a notice knows its years, where each begins in the file, and whether a calendar has it")
  func parts() throws {
    let notice = try HolidayNotice(
      text("2028-01-01\tholiday\tA\n\n2027-12-31\tworkday\tA\n2027-12-30\tholiday\tA\n"))
    #expect(notice.years == [2027, 2028])
    #expect(notice.line(of: 2028) == 2 && notice.line(of: 2027) == 4 && notice.line(of: 9) == 1)
    #expect(notice.days(of: 2027) == (2, 1) && notice.days(of: 2028) == (1, 1))
    let calendar = try ShippedCalendar.calendar.get()
    #expect(!notice.isKept(in: calendar))
    // What is only provisional is not kept, though every day of it is the same.
    #expect(try !HolidayNotice(ShippedCalendar.provisional).isKept(in: calendar))
    #expect(try HolidayNotice(ShippedCalendar.official).isKept(in: calendar))
  }

  @Test("R22: a notice without a row, or with a line that cannot be read, is none")
  func broken() throws {
    #expect(throws: CalendarError.noOfficialYear(file: "n.tsv")) { try HolidayNotice(text("")) }
    #expect(throws: CalendarError.badLine(file: "n.tsv", line: 3, flaw: .kind("off"))) {
      try HolidayNotice(text("2027-01-01\tholiday\tA\n2027-01-02\toff\tA\n"))
    }
  }
}
