import Testing

@testable import WorkCalendar

struct CalendarTableTests {
  static let header = "date\tkind\tname\n"

  private func calendar(
    _ official: String, provisional: [String] = []
  ) throws(CalendarError) -> WorkCalendar {
    try WorkCalendar(
      official: CalendarText(name: "a.tsv", text: official),
      provisional: provisional.enumerated().map {
        CalendarText(name: "p\($0.offset).tsv", text: $0.element)
      })
  }

  private static let new = "2026-01-01\tholiday\tN\n"

  @Test(
    "R22: a table that cannot be read names file, line and flaw",
    arguments: [
      ("", 1, .header), ("2026-01-01\tholiday\tN\n", 1, .header),
      ("date kind name\n", 1, .header), (header + "\n2026-01-01\tholiday\n", 3, .columns(2)),
      (header + "2026-01-01\tholiday\tN\tx\n", 2, .columns(4)),
      (header + "2026-01-01 holiday N\n", 2, .columns(1)),
      (header + new + "2026-02-30\tholiday\tN\n", 3, .date("2026-02-30")),
      (header + new + "2026-1-2\tholiday\tN", 3, .date("2026-1-2")),
      (header + new + "2026-01-02\trest\tN\n", 3, .kind("rest")),
      (header + new + "2026-01-02\tHoliday\tN\n", 3, .kind("Holiday")),
      (header + new + "2026-01-02\tholiday\t \n", 3, .noName),
      (header + new + "2026-01-02\tholiday\t\n", 3, .noName),
      (
        header + new + "2026-01-02\tholiday\tN\n" + new, 4,
        .duplicate(CivilDate(2026, 1, 1), file: "a.tsv", line: 2)
      ),
    ] as [(String, Int, CalendarError.Flaw)])
  func flaws(text: String, line: Int, flaw: CalendarError.Flaw) {
    #expect(throws: CalendarError.badLine(file: "a.tsv", line: line, flaw: flaw)) {
      try calendar(text)
    }
  }

  @Test("R22: a flaw in a provisional table names that table")
  func provisionalFlaws() {
    let flaw = CalendarError.Flaw.kind("maybe")
    #expect(throws: CalendarError.badLine(file: "p0.tsv", line: 2, flaw: flaw)) {
      try calendar(
        Self.header + Self.new, provisional: [Self.header + "2027-01-01\tmaybe\tN\n"])
    }
    let twice = Self.header + "2027-01-01\tholiday\tN\n"
    let duplicate = CalendarError.Flaw.duplicate(CivilDate(2027, 1, 1), file: "p0.tsv", line: 2)
    #expect(throws: CalendarError.badLine(file: "p1.tsv", line: 2, flaw: duplicate)) {
      try calendar(Self.header + Self.new, provisional: [twice, twice])
    }
  }

  @Test("R22: rows may stand in any order, with CR LF, a byte order mark or empty lines")
  func tolerated() throws {
    let text =
      "\u{FEFF}date\tkind\tname\r\n2026-10-01\tholiday\tN\r\n\r\n2026-01-04\tworkday\tM\r\n"
    let calendar = try calendar(text)
    #expect(try calendar.isWorkingDay(day("2026-01-04")))
    #expect(try !calendar.isWorkingDay(day("2026-10-01")))
    #expect(calendar.notices.map(\.date.iso) == ["2026-01-04", "2026-10-01"])
    #expect(calendar.notices.map(\.name) == ["M", "N"])
  }

  @Test("R22: the years known are those with rows, without a gap")
  func years() throws {
    let shipped = try ShippedCalendar.calendar.get()
    #expect(shipped.firstYear == 2015)
    #expect(shipped.lastOfficialYear == 2026)
    #expect(shipped.lastYear == 2027)
    let gap = Self.header + Self.new + "2028-01-01\tholiday\tN\n"
    #expect(throws: CalendarError.missingYear(2027)) { try calendar(gap) }
    let later = Self.header + "2028-01-01\tholiday\tN\n"
    #expect(throws: CalendarError.missingYear(2027)) {
      try calendar(Self.header + Self.new, provisional: [later])
    }
    #expect(throws: CalendarError.noOfficialYear(file: "a.tsv")) {
      try calendar(Self.header, provisional: [later])
    }
    let earlier = Self.header + "2025-01-01\tholiday\tN\n"
    #expect(throws: CalendarError.provisionalYearTooEarly(2025)) {
      try calendar(Self.header + Self.new, provisional: [earlier])
    }
  }

  @Test("R22: once a year's notice is loaded, its provisional rows count no more")
  func noticeReplacesProvisional() throws {
    let provisional = Self.header + "2027-01-01\tholiday\tN\n2027-02-08\tholiday\tN\n"
    let before = try calendar(Self.header + Self.new, provisional: [provisional])
    let notice = Self.header + Self.new + "2027-01-01\tholiday\tN\n"
    let after = try calendar(notice, provisional: [provisional])
    let eve = try day("2027-02-05")
    #expect(
      try before.workingDay(1, after: eve)
        == WorkingDay(date: day("2027-02-09"), isProvisional: true))
    #expect(
      try after.workingDay(1, after: eve)
        == WorkingDay(date: day("2027-02-08"), isProvisional: false))
    #expect(after.lastOfficialYear == 2027)
  }
}
