import TestSupport
import Testing

@testable import WorkCalendar

struct CountingTests {
  let calendar: WorkCalendar
  let naive: NaiveCalendar

  init() throws {
    calendar = try ShippedCalendar.calendar.get()
    naive = try NaiveCalendar.shipped.get()
  }

  @Test("R22: each day of 2015-2027 is a working day where the slow way says so")
  func everyDay() throws {
    for days in CivilDate(2015, 1, 1).days...CivilDate(2027, 12, 31).days {
      let date = CivilDate(days: days)
      try #require(try calendar.isWorkingDay(date) == naive.isWorkingDay(date), "\(date)")
    }
  }

  @Test("R23: counting equals counting day by day", arguments: Array(1...8) as [UInt64])
  func againstNaive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<1500 {
      let start = randomDay(2014...2026, using: &random)
      let n = Int.random(in: 1...120, using: &random)
      let due = naive.workingDay(n, after: start)
      let provisional = due > CivilDate(2026, 12, 31)
      let context: Comment = "seed \(seed): \(start) and \(n)"
      try #require(
        try calendar.workingDay(n, after: start)
          == WorkingDay(date: due, isProvisional: provisional), context)
      try #require(try calendar.workingDays(after: start, through: due) == n, context)
      let end = start.adding(days: n)
      let between = naive.workingDays(after: start, through: end)
      try #require(try calendar.workingDays(after: start, through: end) == between, context)
      try #require(try calendar.workingDays(after: end, through: start) == -between, context)
    }
  }

  @Test("R23: due(due(s, a), b) is due(s, a + b)", arguments: Array(1...4) as [UInt64])
  func composition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let start = randomDay(2015...2026, using: &random)
      let (a, b) = (Int.random(in: 0...60, using: &random), Int.random(in: 0...60, using: &random))
      let middle = try calendar.workingDay(a, after: start).date
      let end = try calendar.workingDay(b, after: middle).date
      try #require(
        try calendar.workingDay(a + b, after: start).date == end, "seed \(seed): \(start) \(a) \(b)"
      )
    }
  }

  @Test("R23: no working day after a day is that day itself, a rest day too")
  func zero() throws {
    for iso in ["2026-03-02", "2026-02-15", "2014-12-31", "2027-06-01"] {
      let answer = try calendar.workingDay(0, after: day(iso))
      #expect(answer == WorkingDay(date: try day(iso), isProvisional: false))
    }
  }

  @Test("R23: fewer than no days cannot be counted", arguments: [-1, -20, .min])
  func negative(n: Int) throws {
    #expect(throws: CalendarError.negativeCount(n)) {
      try calendar.workingDay(n, after: day("2026-03-02"))
    }
  }

  @Test("R22: outside every table there is no answer, only the day that is not known")
  func outside() throws {
    let after = try day("2028-01-01")
    let before = try day("2014-12-31")
    #expect(throws: CalendarError.outsideTable(after)) { try calendar.isWorkingDay(after) }
    #expect(throws: CalendarError.outsideTable(before)) { try calendar.isWorkingDay(before) }
    for n in [5, 400, .max] {
      #expect(throws: CalendarError.outsideTable(after)) {
        try calendar.workingDay(n, after: day("2027-12-28"))
      }
    }
    for start in [try day("2014-12-30"), after, CivilDate(days: .min), CivilDate(days: .max)] {
      #expect(throws: CalendarError.outsideTable(start)) {
        try calendar.workingDay(1, after: start)
      }
      #expect(throws: CalendarError.outsideTable(start)) {
        try calendar.workingDays(after: start, through: day("2026-01-01"))
      }
      #expect(throws: CalendarError.outsideTable(start)) {
        try calendar.workingDays(after: day("2026-01-01"), through: start)
      }
    }
  }

  @Test("R22: the edges of the table can be counted to, and from its eve")
  func edges() throws {
    let last = try calendar.workingDay(1, after: day("2027-12-30"))
    #expect(last == WorkingDay(date: try day("2027-12-31"), isProvisional: true))
    let first = try calendar.workingDay(1, after: day("2014-12-31"))
    #expect(first == WorkingDay(date: try day("2015-01-04"), isProvisional: false))
    #expect(try calendar.isWorkingDay(day("2027-12-31")))
    #expect(try !calendar.isWorkingDay(day("2015-01-01")))
  }

  @Test(
    "R22: a holiday has its name; plain weekends and days made up have none",
    arguments: [
      ("2026-02-15", "春节"), ("2026-02-23", "春节"), ("2026-10-01", "国庆节"), ("2026-02-14", nil),
      ("2026-03-07", nil), ("2026-03-02", nil), ("2027-02-05", "除夕"), ("2030-10-01", nil),
    ])
  func restNames(iso: String, name: String?) throws {
    #expect(try calendar.restName(day(iso)) == name)
  }
}

/// A day of one of these years.
func randomDay(_ years: ClosedRange<Int>, using random: inout SplitMix64) -> CivilDate {
  // The eve of 2015 is the earliest day that can be counted from.
  let first = max(CivilDate(years.lowerBound, 1, 1), CivilDate(2014, 12, 31)).days
  return CivilDate(
    days: .random(in: first...CivilDate(years.upperBound, 12, 31).days, using: &random))
}
