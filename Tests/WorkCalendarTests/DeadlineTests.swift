import TestSupport
import Testing

@testable import WorkCalendar

struct DeadlineTests {
  let calendar: WorkCalendar
  let naive: NaiveCalendar

  init() throws {
    calendar = try ShippedCalendar.calendar.get()
    naive = try NaiveCalendar.shipped.get()
  }

  @Test(
    "R23: each unit is counted as the law gives it",
    arguments: [
      (20, .workingDays, "2026-02-13T16:59", "2026-03-19", nil),
      (1, .workingDays, "2026-02-15T10:00", "2026-02-24", nil),
      (0, .workingDays, "2026-02-15T10:00", "2026-02-15", nil),
      // Natural days: a last day that is a rest day moves, a made-up Saturday does not.
      (10, .naturalDays, "2026-03-02T09:00", "2026-03-12", nil),
      (5, .naturalDays, "2026-03-02T09:00", "2026-03-09", nil),
      (2, .naturalDays, "2026-09-30T09:00", "2026-10-08", nil),
      (1, .naturalDays, "2026-02-13T09:00", "2026-02-14", nil),
      (60, .naturalDays, "2026-03-02T09:00", "2026-05-06", nil),
      (0, .naturalDays, "2026-02-15T09:00", "2026-02-15", nil),
      // Months: the same day, or the month's last, moved likewise.
      (1, .months, "2026-01-31T09:00", "2026-02-28", nil),
      (1, .months, "2026-03-31T09:00", "2026-04-30", nil),
      (1, .months, "2026-09-01T09:00", "2026-10-08", nil),
      (6, .months, "2026-02-10T09:00", "2026-08-10", nil),
      (12, .months, "2024-02-29T09:00", "2025-02-28", nil),
      // Half days: from the next half-day to begin.
      (1, .halfDays, "2026-03-02T08:59", "2026-03-02", "2026-03-02T12:00"),
      (1, .halfDays, "2026-03-02T09:00", "2026-03-02", "2026-03-02T17:00"),
      (1, .halfDays, "2026-03-02T12:30", "2026-03-02", "2026-03-02T17:00"),
      (1, .halfDays, "2026-03-02T13:30", "2026-03-03", "2026-03-03T12:00"),
      (2, .halfDays, "2026-03-02T10:00", "2026-03-03", "2026-03-03T12:00"),
      (1, .halfDays, "2026-02-14T14:00", "2026-02-24", "2026-02-24T12:00"),
      (3, .halfDays, "2026-02-15T14:00", "2026-02-25", "2026-02-25T12:00"),
      // Hours and minutes: only while the hall is open, from the moment itself.
      (2, .officeHours, "2026-03-02T09:15", "2026-03-02", "2026-03-02T11:15"),
      (2, .officeHours, "2026-03-02T11:00", "2026-03-02", "2026-03-02T14:30"),
      (1, .officeHours, "2026-03-02T11:00", "2026-03-02", "2026-03-02T12:00"),
      (1, .officeHours, "2026-03-02T12:10", "2026-03-02", "2026-03-02T14:30"),
      (2, .officeHours, "2026-03-06T16:00", "2026-03-09", "2026-03-09T10:00"),
      (2, .officeHours, "2026-02-14T16:30", "2026-02-24", "2026-02-24T10:30"),
      (13, .officeHours, "2026-03-02T09:00", "2026-03-03", "2026-03-03T17:00"),
      (30, .minutes, "2026-03-02T07:00", "2026-03-02", "2026-03-02T09:30"),
      (30, .minutes, "2026-03-02T16:45:20", "2026-03-03", "2026-03-03T09:15:20"),
      (390, .minutes, "2026-03-02T17:00", "2026-03-03", "2026-03-03T17:00"),
      (0, .minutes, "2026-03-02T07:00", "2026-03-02", "2026-03-02T07:00"),
      (0, .atOnce, "2026-03-02T16:00", "2026-03-02", nil),
      (0, .atOnce, "2026-03-07T10:00", "2026-03-07", nil),
    ] as [(Int, TimeLimit.Unit, String, String, String?)])
  func units(n: Int, unit: TimeLimit.Unit, start: String, due: String, end: String?) throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: n, unit: unit), from: moment(start), hours: .standard)
    #expect(deadline.due == (try day(due)))
    #expect(deadline.moment == (try end.map(moment)))
    #expect(!deadline.isProvisional)
  }

  @Test("R23: the day counted from is the day in +08:00, whatever the hour")
  func startOfDay() throws {
    for start in ["2026-03-02T00:00:00", "2026-03-02T23:59:59"] {
      let deadline = try calendar.deadline(
        of: TimeLimit(n: 1, unit: .workingDays), from: moment(start), hours: .standard)
      #expect(deadline.due == (try day("2026-03-03")))
    }
  }

  @Test("R23: natural days and months equal the slow way", arguments: [1, 2, 3] as [UInt64])
  func naturalAgainstNaive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<1000 {
      let start = randomDay(2015...2026, using: &random)
      let n = Int.random(in: 1...120, using: &random)
      var expected = start.adding(days: n)
      while !naive.isWorkingDay(expected) { expected = expected.adding(days: 1) }
      let deadline = try calendar.deadline(
        of: TimeLimit(n: n, unit: .naturalDays), from: Moment(start, hour: 10, minute: 0),
        hours: .standard)
      try #require(deadline.due == expected, "seed \(seed): \(start) and \(n)")
      try #require(deadline.isProvisional == (expected.year == 2027))
    }
  }

  @Test(
    "R23: office time equals the slow way, minute by minute",
    arguments: [
      (1, "09:00-12:00 13:30-17:00"), (2, "08:30-17:30"),
      (3, "10:00-11:00 11:15-12:00 20:00-23:59"),
      (4, "00:00-12:00"),
    ] as [(UInt64, String)])
  func officeTimeAgainstNaive(seed: UInt64, text: String) throws {
    var random = SplitMix64(seed: seed)
    let hours = try #require(OfficeHours(text: text))
    for _ in 0..<60 {
      let start = Moment(
        randomDay(2015...2026, using: &random), hour: .random(in: 0...23, using: &random),
        minute: .random(in: 0...59, using: &random))
      let n = Int.random(in: 1...900, using: &random)
      let deadline = try calendar.deadline(
        of: TimeLimit(n: n, unit: .minutes), from: start, hours: hours)
      let context: Comment = "seed \(seed): \(start) and \(n)"
      try #require(
        deadline.moment == naive.officeEnd(minutes: n, from: start, hours: hours), context)
      try #require(deadline.due == deadline.moment?.date, context)
    }
  }

  @Test("R23: half-days equal the slow way", arguments: [1, 2] as [UInt64])
  func halfDaysAgainstNaive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let start = Moment(
        randomDay(2015...2026, using: &random), hour: .random(in: 7...18, using: &random),
        minute: .random(in: 0...59, using: &random))
      let n = Int.random(in: 1...30, using: &random)
      let deadline = try calendar.deadline(
        of: TimeLimit(n: n, unit: .halfDays), from: start, hours: .standard)
      let expected = naive.halfDayEnd(n, from: start, halves: [(540, 720), (810, 1020)])
      try #require(deadline.moment == expected, "seed \(seed): \(start) and \(n)")
    }
  }

  @Test(
    "R22: a limit that reaches into 2027 is provisional, of whatever unit",
    arguments: [
      (20, .workingDays, "2026-12-10T10:00", "2027-01-08"),
      (14, .workingDays, "2026-12-11T10:00", "2026-12-31"),
      (15, .workingDays, "2026-12-11T10:00", "2027-01-04"),
      (30, .naturalDays, "2026-12-10T10:00", "2027-01-11"),
      (1, .months, "2026-12-01T10:00", "2027-01-04"),
      (1, .halfDays, "2026-12-31T16:00", "2027-01-04"),
      (2, .officeHours, "2026-12-31T16:00", "2027-01-04"),
      (30, .minutes, "2027-03-01T10:00", "2027-03-01"),
    ] as [(Int, TimeLimit.Unit, String, String)])
  func provisional(n: Int, unit: TimeLimit.Unit, start: String, due: String) throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: n, unit: unit), from: moment(start), hours: .standard)
    #expect(deadline.due == (try day(due)))
    #expect(deadline.isProvisional == (deadline.due.year == 2027))
    #expect(deadline.derivation.contains(.provisional(year: 2027)) == deadline.isProvisional)
  }

  @Test("R22: what ends on its own day counts no year", arguments: TimeLimit.Unit.allCases)
  func nothingCounted(unit: TimeLimit.Unit) throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: 0, unit: unit), from: moment("2027-02-06T10:00"), hours: .standard)
    #expect(deadline.due == (try day("2027-02-06")))
    #expect(!deadline.isProvisional)
    #expect(deadline.derivation.count == 2)
  }

  @Test(
    "R22: a limit that would end beyond the known years has no date", arguments: [10, 5000, .max])
  func beyond(n: Int) throws {
    let start = try moment("2027-12-30T16:00")
    for unit in TimeLimit.Unit.allCases where unit != .atOnce && (n > 10 || unit != .minutes) {
      let error = #expect(throws: CalendarError.self, "\(unit)") {
        try calendar.deadline(of: TimeLimit(n: n, unit: unit), from: start, hours: .standard)
      }
      guard case .outsideTable(let date) = error else {
        Issue.record("\(unit): \(String(describing: error))")
        continue
      }
      #expect(date >= CivilDate(2028, 1, 1), "\(unit)")
    }
  }

  @Test("R23: a limit below zero is refused", arguments: TimeLimit.Unit.allCases)
  func negative(unit: TimeLimit.Unit) throws {
    guard unit != .atOnce else {
      #expect(TimeLimit(n: -1, unit: unit) == .atOnce)
      return
    }
    #expect(throws: CalendarError.negativeCount(-1)) {
      try calendar.deadline(
        of: TimeLimit(n: -1, unit: unit), from: moment("2026-03-02T10:00"), hours: .standard)
    }
  }

  @Test("The units' names are a contract of the JSON")
  func unitNames() {
    #expect(
      TimeLimit.Unit.allCases.map(\.rawValue) == [
        "workingDays", "halfDays", "naturalDays", "months", "officeHours", "minutes", "atOnce",
      ])
  }

  @Test("R23: a limit is past after its exact end, or after the close of its last day")
  func past() throws {
    let hours = try calendar.deadline(
      of: TimeLimit(n: 2, unit: .officeHours), from: moment("2026-03-02T09:15"), hours: .standard)
    #expect(try !hours.isPast(at: moment("2026-03-02T11:15")))
    #expect(try hours.isPast(at: moment("2026-03-02T11:16")))
    let days = try calendar.deadline(
      of: TimeLimit(n: 2, unit: .workingDays), from: moment("2026-03-02T09:15"), hours: .standard)
    #expect(try !days.isPast(at: moment("2026-03-04T23:59:59")))
    #expect(try days.isPast(at: moment("2026-03-05T00:00")))
  }
}
