import Testing

@testable import WorkCalendar

/// The examples that were worked out by hand from the notices.
struct WorkedExampleTests {
  let calendar: WorkCalendar

  init() throws { calendar = try ShippedCalendar.calendar.get() }

  @Test(
    "R22 R23: the n-th working day after acceptance",
    arguments: [
      ("2026-02-13", 1, "2026-02-14"), ("2026-02-13", 5, "2026-02-27"),
      ("2026-02-13", 20, "2026-03-19"), ("2026-02-15", 1, "2026-02-24"),
      ("2026-02-14", 1, "2026-02-24"), ("2026-09-18", 1, "2026-09-20"),
      ("2026-09-30", 5, "2026-10-13"), ("2026-03-02", 20, "2026-03-30"),
      ("2026-03-02", 30, "2026-04-14"), ("2026-03-02", 45, "2026-05-08"),
      ("2026-03-02", 60, "2026-05-28"), ("2025-09-30", 5, "2025-10-14"),
      ("2024-02-08", 20, "2024-03-13"), ("2020-01-23", 5, "2020-02-07"),
      ("2015-09-02", 3, "2015-09-08"), ("2026-11-20", 20, "2026-12-18"),
      ("2026-02-12", 5, "2026-02-26"), ("2026-02-12", 20, "2026-03-18"),
      ("2026-09-14", 20, "2026-10-16"),
    ])
  func workedExamples(start: String, n: Int, due: String) throws {
    let answer = try calendar.workingDay(n, after: day(start))
    #expect(answer == WorkingDay(date: try day(due), isProvisional: false))
    #expect(try calendar.workingDays(after: day(start), through: day(due)) == n)
  }

  @Test("R22: a date counted through 2027, whose notice is not known, is provisional")
  func provisionalExample() throws {
    let answer = try calendar.workingDay(20, after: day("2026-12-10"))
    #expect(answer == WorkingDay(date: try day("2027-01-08"), isProvisional: true))
  }

  @Test(
    "R22: working days of each year",
    arguments: [
      (2015, 249), (2016, 250), (2017, 249), (2018, 250), (2019, 250), (2020, 249), (2021, 250),
      (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248),
    ])
  func workingDaysOfYear(year: Int, count: Int) throws {
    let days = try calendar.workingDays(
      after: CivilDate(year - 1, 12, 31), through: CivilDate(year, 12, 31))
    #expect(days == count)
  }
}
