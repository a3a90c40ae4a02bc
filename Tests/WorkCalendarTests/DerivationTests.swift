import Testing

@testable import WorkCalendar

struct DerivationTests {
  let calendar: WorkCalendar

  init() throws { calendar = try ShippedCalendar.calendar.get() }

  private func steps(_ limit: TimeLimit, from start: String) throws -> [DerivationStep] {
    try calendar.deadline(of: limit, from: moment(start), hours: .standard).derivation
  }

  @Test("R24: the make-up day and the Spring Festival explain 2026-02-13 and five days")
  func springFestival() throws {
    let limit = TimeLimit(n: 5, unit: .workingDays)
    #expect(
      try steps(limit, from: "2026-02-13T10:00") == [
        .starts(day("2026-02-13"), limit), .makeUpDay(day("2026-02-14"), name: "春节"),
        .rest(from: day("2026-02-15"), to: day("2026-02-23"), name: "春节"),
        .ends(day("2026-02-27")),
      ])
  }

  @Test("R24: plain weekends need no line")
  func plainWeeks() throws {
    let limit = TimeLimit(n: 20, unit: .workingDays)
    #expect(
      try steps(limit, from: "2026-03-02T10:00") == [
        .starts(day("2026-03-02"), limit), .ends(day("2026-03-30")),
      ])
  }

  @Test("R24: a make-up row on a day that is worked anyway needs no line")
  func makeUpOnWeekday() throws {
    let text = "date\tkind\tname\n2026-03-04\tworkday\tN\n2026-03-08\tworkday\tN\n"
    let calendar = try WorkCalendar(
      official: CalendarText(name: "a.tsv", text: text), provisional: [])
    let limit = TimeLimit(n: 5, unit: .workingDays)
    let deadline = try calendar.deadline(
      of: limit, from: moment("2026-03-02T10:00"), hours: .standard)
    #expect(
      try deadline.derivation == [
        .starts(day("2026-03-02"), limit), .makeUpDay(day("2026-03-08"), name: "N"),
        .ends(day("2026-03-08")),
      ])
  }

  @Test("R24: only the days counted are told: a start inside a holiday tells its rest")
  func startInHoliday() throws {
    let limit = TimeLimit(n: 1, unit: .workingDays)
    #expect(
      try steps(limit, from: "2026-02-20T10:00") == [
        .starts(day("2026-02-20"), limit),
        .rest(from: day("2026-02-21"), to: day("2026-02-23"), name: "春节"),
        .ends(day("2026-02-24")),
      ])
  }

  @Test("R24: a natural-day limit tells only why its last day moved")
  func natural() throws {
    let limit = TimeLimit(n: 2, unit: .naturalDays)
    #expect(
      try steps(limit, from: "2026-09-30T10:00") == [
        .starts(day("2026-09-30"), limit),
        .rest(from: day("2026-10-02"), to: day("2026-10-07"), name: "国庆节"),
        .movedFromRestDay(from: day("2026-10-02"), to: day("2026-10-08")),
        .ends(day("2026-10-08")),
      ])
    let across = TimeLimit(n: 20, unit: .naturalDays)
    #expect(
      try steps(across, from: "2026-09-25T10:00") == [
        .starts(day("2026-09-25"), across), .ends(day("2026-10-15")),
      ])
    let weekend = TimeLimit(n: 5, unit: .naturalDays)
    #expect(
      try steps(weekend, from: "2026-03-02T10:00") == [
        .starts(day("2026-03-02"), weekend),
        .movedFromRestDay(from: day("2026-03-07"), to: day("2026-03-09")),
        .ends(day("2026-03-09")),
      ])
  }

  @Test("R22 R24: a provisional year is told last")
  func provisional() throws {
    let limit = TimeLimit(n: 20, unit: .workingDays)
    #expect(
      try steps(limit, from: "2026-12-10T10:00") == [
        .starts(day("2026-12-10"), limit),
        .rest(from: day("2027-01-01"), to: day("2027-01-01"), name: "元旦"),
        .ends(day("2027-01-08")), .provisional(year: 2027),
      ])
  }

  @Test("R24: by hours the start day counts, so its own holiday is told")
  func hours() throws {
    let limit = TimeLimit(n: 2, unit: .officeHours)
    #expect(
      try steps(limit, from: "2026-10-06T10:00") == [
        .starts(day("2026-10-06"), limit),
        .rest(from: day("2026-10-06"), to: day("2026-10-07"), name: "国庆节"),
        .ends(day("2026-10-08")),
      ])
  }

  @Test("R24: what is decided at once needs no counting")
  func atOnce() throws {
    #expect(
      try steps(.atOnce, from: "2026-10-06T10:00") == [
        .starts(day("2026-10-06"), .atOnce), .ends(day("2026-10-06")),
      ])
  }

  @Test("R24: the steps are in the order of the days, whatever the span")
  func order() throws {
    for start in CivilDate(2015, 1, 1).days...CivilDate(2026, 12, 31).days {
      let deadline = try calendar.deadline(
        of: TimeLimit(n: 30, unit: .workingDays),
        from: Moment(CivilDate(days: start), hour: 10, minute: 0), hours: .standard)
      var last = CivilDate(days: start)
      for case .rest(let from, let to, _) in deadline.derivation {
        try #require(last < from && from <= to && to < deadline.due)
        last = to
      }
    }
  }
}
