import TestSupport
import Testing

@testable import WorkCalendar

struct LightTests {
  let calendar: WorkCalendar
  let naive: NaiveCalendar

  init() throws {
    calendar = try ShippedCalendar.calendar.get()
    naive = try NaiveCalendar.shipped.get()
  }

  @Test(
    "R28: a third of limits up to nine days, three days of longer ones",
    arguments: [
      // Limit, due, first yellow day; started 2026-03-02, a Monday.
      (1, .workingDays, "2026-03-03", "2026-03-03"), (2, .workingDays, "2026-03-04", "2026-03-04"),
      (3, .workingDays, "2026-03-05", "2026-03-04"), (5, .workingDays, "2026-03-09", "2026-03-06"),
      (6, .workingDays, "2026-03-10", "2026-03-06"), (9, .workingDays, "2026-03-13", "2026-03-10"),
      (10, .workingDays, "2026-03-16", "2026-03-11"),
      (20, .workingDays, "2026-03-30", "2026-03-25"),
      (60, .workingDays, "2026-05-28", "2026-05-25"), (3, .naturalDays, "2026-03-05", "2026-03-04"),
      (8, .naturalDays, "2026-03-10", "2026-03-08"), (30, .naturalDays, "2026-04-01", "2026-03-29"),
      (1, .months, "2026-04-02", "2026-03-30"), (1, .halfDays, "2026-03-02", "2026-03-02"),
      (8, .halfDays, "2026-03-06", "2026-03-05"), (2, .officeHours, "2026-03-02", "2026-03-02"),
      (0, .atOnce, "2026-03-02", "2026-03-03"),
    ] as [(Int, TimeLimit.Unit, String, String)])
  func warnings(n: Int, unit: TimeLimit.Unit, due: String, warning: String) throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: n, unit: unit), from: moment("2026-03-02T10:00"), hours: .standard)
    #expect(deadline.due == (try day(due)))
    #expect(deadline.warning == (try day(warning)))
  }

  @Test("R28: the light is green, then yellow from the warning day, then red after the due day")
  func lightOfDay() throws {
    let (due, warning) = (try day("2026-03-10"), try day("2026-03-06"))
    let lights = try ["03-05", "03-06", "03-10", "03-11"].map {
      Light.light(due: due, warning: warning, today: try day("2026-" + $0))
    }
    #expect(lights == [.green, .yellow, .yellow, .red])
  }

  @Test("R28: what is decided at once is green on its day and red after")
  func atOnce() throws {
    let terms = ClockTerms(statutory: nil, promised: .atOnce)
    let start = try moment("2026-03-02T16:00")
    let today = try calendar.read(terms, start: start, now: start, hours: .standard)
    #expect(today.light == .green && today.daysLeft == 0 && today.statutory == nil)
    let tomorrow = try calendar.read(
      terms, start: start, now: moment("2026-03-03T00:00"), hours: .standard)
    #expect(tomorrow.light == .red && tomorrow.daysLeft == -1)
  }

  @Test(
    "R28: on every day the light is what the days left say",
    arguments: [1, 2, 3] as [UInt64], [TimeLimit.Unit.workingDays, .naturalDays])
  func againstNaive(seed: UInt64, unit: TimeLimit.Unit) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let start = randomDay(2015...2026, using: &random)
      let limit = TimeLimit(n: .random(in: 1...25, using: &random), unit: unit)
      let terms = ClockTerms(statutory: limit, promised: limit)
      let from = Moment(start, hour: 9, minute: 0)
      let due = try calendar.deadline(of: limit, from: from, hours: .standard).due
      for today in start.days...due.days + 3 {
        let now = CivilDate(days: today)
        let reading = try calendar.read(
          terms, start: from, now: Moment(now, hour: 23, minute: 59), hours: .standard)
        let context: Comment = "seed \(seed): \(start), \(limit.n) \(unit), on \(now)"
        let left =
          unit == .naturalDays
          ? Int(due.days) - Int(today)
          : naive.workingDays(after: now, through: due)
            - naive.workingDays(after: due, through: now)
        try #require(reading.daysLeft == left, context)
        let isYellow = limit.n <= 9 ? 3 * left <= limit.n : left <= 3
        try #require(reading.light == (now > due ? .red : isYellow ? .yellow : .green), context)
      }
    }
  }

  @Test("R24: one reading shows both clocks, and the light is the promise's")
  func bothClocks() throws {
    let terms = ClockTerms(
      statutory: TimeLimit(n: 20, unit: .workingDays),
      promised: TimeLimit(n: 5, unit: .workingDays))
    let reading = try calendar.read(
      terms, start: moment("2026-02-13T10:00"), now: moment("2026-02-26T09:00"), hours: .standard)
    #expect(reading.statutory?.due == (try day("2026-03-19")))
    #expect(reading.promised.due == (try day("2026-02-27")))
    #expect(reading.daysLeft == 1)
    #expect(reading.light == .yellow)
  }

  @Test(
    "R24: days left count in the limit's own kind of day",
    arguments: [
      (.workingDays, 5), (.halfDays, 5), (.officeHours, 5), (.minutes, 5), (.atOnce, 5),
      (.naturalDays, 14), (.months, 14),
    ] as [(TimeLimit.Unit, Int)])
  func daysLeft(unit: TimeLimit.Unit, left: Int) throws {
    let (today, due) = (try day("2026-02-13"), try day("2026-02-27"))
    #expect(try calendar.daysLeft(until: due, in: unit, today: today) == left)
    #expect(try calendar.daysLeft(until: today, in: unit, today: due) == -left)
    #expect(try calendar.daysLeft(until: due, in: unit, today: due) == 0)
  }

  @Test("R22: a today outside the table cannot be read")
  func outside() throws {
    let terms = ClockTerms(statutory: nil, promised: TimeLimit(n: 5, unit: .workingDays))
    #expect(throws: CalendarError.outsideTable(CivilDate(2028, 1, 1))) {
      try calendar.read(
        terms, start: moment("2027-03-01T10:00"), now: moment("2028-01-01T10:00"),
        hours: .standard)
    }
  }
}
