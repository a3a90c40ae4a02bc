import Testing

@testable import WorkCalendar

struct CivilDateTests {
  @Test("Every day of 1800-2347 has one number, one name and one weekday")
  func roundTrip() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, dayOfMonth) = (1800, 1, 1)
    let first = CivilDate(1800, 1, 1).days
    for days in first..<first + 200_000 {
      let date = CivilDate(days: days)
      let isRight =
        date == CivilDate(year, month, dayOfMonth)
        && date.year == year && date.month == month && date.day == dayOfMonth
        && CivilDate(iso: date.iso) == date
        && date.weekday == CivilDate(days: days - 7).weekday
        && date.weekday % 7 + 1 == date.adding(days: 1).weekday
      try #require(isRight, "\(year)-\(month)-\(dayOfMonth) became \(date)")
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) {
        (month, dayOfMonth) = month == 12 ? (1, 1) : (month + 1, 1)
        if month == 1 { year += 1 }
      }
    }
    #expect(year == 2347)
  }

  @Test(
    "Known days",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11016, 2),
      ("2026-11-20", 20777, 5), ("1949-10-01", -7397, 6), ("0001-01-01", -719_162, 1),
      ("9999-12-31", 2_932_896, 5),
    ])
  func knownDays(iso: String, days: Int32, weekday: Int) throws {
    let date = try day(iso)
    #expect(date.days == days)
    #expect(date.weekday == weekday)
    #expect(date.iso == iso)
    #expect("\(date)" == iso)
  }

  @Test(
    "A leap year is one by the Gregorian rule",
    arguments: [
      (2024, true), (2026, false), (2000, true), (1900, false), (2100, false), (2400, true),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
    let length = CivilDate(year + 1, 1, 1).days - CivilDate(year, 1, 1).days
    #expect(length == (isLeap ? 366 : 365))
  }

  @Test(
    "What is not exactly an existing YYYY-MM-DD is no date",
    arguments: [
      "", "2026", "2026-3-2", "2026-03-2", "26-03-02", "2026/03/02", "20260302", "2026-03-02 ",
      " 2026-03-02", "2026-03-021", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
      "2026-01-00", "2026-01-32", "0000-01-01", "-026-03-02", "+026-03-02", "2026-0a-02",
      "２０２６-03-02", "2026-03-0２", "2026-03-02T09:30", "2026-03-0\u{301}",
    ])
  func refusedDates(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(
    "Months are counted to the same day, or to the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-01-31", 2, "2026-03-31"), ("2026-11-20", 1, "2026-12-20"),
      ("2026-12-31", 2, "2027-02-28"), ("2026-05-31", 12, "2027-05-31"),
      ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -13, "2024-12-15"), ("2026-08-31", 0, "2026-08-31"),
    ])
  func addingMonths(start: String, months: Int, end: String) throws {
    #expect(try day(start).adding(months: months) == day(end))
  }

  @Test("The unchecked day carries over into the next month")
  func unchecked() throws {
    #expect(try CivilDate(2026, 2, 30) == day("2026-03-02"))
    #expect(CivilDate(year: 2026, month: 2, day: 30) == nil)
  }
}
