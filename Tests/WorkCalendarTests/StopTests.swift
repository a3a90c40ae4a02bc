import TestSupport
import Testing

@testable import WorkCalendar

struct StopTests {
  let calendar: WorkCalendar
  let naive: NaiveCalendar

  init() throws {
    calendar = try ShippedCalendar.calendar.get()
    naive = try NaiveCalendar.shipped.get()
  }

  @Test(
    "R25: days from the first of a stop up to and including its last are not counted",
    arguments: [
      // The worked example: eleven working days, the made-up Sunday among them.
      (20, .workingDays, "2026-09-14", [("2026-09-16", "2026-09-30")], "2026-11-02"),
      // Begun and ended on one day: that day.
      (5, .workingDays, "2026-03-02", [("2026-03-04", "2026-03-04")], "2026-03-10"),
      // Over a weekend: its two days were none anyhow.
      (5, .workingDays, "2026-03-02", [("2026-03-06", "2026-03-09")], "2026-03-11"),
      (5, .workingDays, "2026-03-02", [("2026-03-07", "2026-03-08")], "2026-03-09"),
      // On the day of the start: not counted in any case.
      (5, .workingDays, "2026-03-02", [("2026-03-02", "2026-03-02")], "2026-03-09"),
      // One in the other, and two that overlap: each day once.
      (
        5, .workingDays, "2026-03-02",
        [("2026-03-03", "2026-03-10"), ("2026-03-05", "2026-03-06")], "2026-03-17"
      ),
      (
        5, .workingDays, "2026-03-02",
        [("2026-03-05", "2026-03-10"), ("2026-03-03", "2026-03-06")], "2026-03-17"
      ),
      // Behind the end: nothing.
      (5, .workingDays, "2026-03-02", [("2026-03-10", "2026-03-20")], "2026-03-09"),
      // Over the end of a year, with its holiday.
      (5, .workingDays, "2025-12-29", [("2025-12-31", "2026-01-06")], "2026-01-12"),
      // Natural days are stopped day by day, and the end still moves to a working day.
      (10, .naturalDays, "2026-03-02", [("2026-03-05", "2026-03-07")], "2026-03-16"),
      // March has 31 days from the second on.
      (1, .months, "2026-03-02", [("2026-03-05", "2026-03-09")], "2026-04-07"),
      // At once, with the end of the stop it falls into.
      (0, .atOnce, "2026-03-02", [("2026-03-02", "2026-03-05")], "2026-03-05"),
      (0, .atOnce, "2026-03-02", [("2026-03-03", "2026-03-05")], "2026-03-02"),
    ] as [(Int, TimeLimit.Unit, String, [(String, String)], String)])
  func stops(
    n: Int, unit: TimeLimit.Unit, start: String, stops: [(String, String)], due: String
  ) throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: n, unit: unit), from: moment(start + "T10:00"), hours: .standard,
      history: history(stops))
    #expect(deadline.due == (try day(due)))
  }

  @Test("R25: hours and half days stand still while they are stopped, and not a minute longer")
  func partsOfDays() throws {
    let stop = ClockStop(
      from: try moment("2026-03-02T11:00"), until: try moment("2026-03-03T09:30"), name: "公示",
      clocks: .promised)
    let history = ClockHistory(stops: [stop])
    let hours = try calendar.deadline(
      of: TimeLimit(n: 3, unit: .officeHours), from: moment("2026-03-02T10:00"), hours: .standard,
      history: history)
    #expect(hours.moment == (try moment("2026-03-03T11:30")))
    let halves = try calendar.deadline(
      of: TimeLimit(n: 1, unit: .halfDays), from: moment("2026-03-02T08:00"), hours: .standard,
      history: history)
    #expect(halves.moment == (try moment("2026-03-03T17:00")))
  }

  @Test("R26: an extension is counted in working days from the end, whatever the limit's unit")
  func extensions() throws {
    let cases: [(Int, TimeLimit.Unit, String)] = [
      (20, .workingDays, "2026-04-14"), (28, .naturalDays, "2026-04-14"),
    ]
    for (n, unit, due) in cases {
      let deadline = try calendar.deadline(
        of: TimeLimit(n: n, unit: unit), from: moment("2026-03-02T10:00"), hours: .standard,
        history: ClockHistory(extraDays: 10))
      #expect(deadline.due == (try day(due)), "\(unit)")
      #expect(deadline.derivation.contains(.extended(days: 10)))
    }
  }

  @Test("R25: what is shown is the limit and the time of each special link, one behind the other")
  func allowances() throws {
    let terms = ClockTerms(
      statutory: TimeLimit(n: 20, unit: .workingDays),
      promised: TimeLimit(n: 1, unit: .workingDays),
      allowances: [
        ClockTerms.Allowance(name: "现场勘验", limit: TimeLimit(n: 3, unit: .workingDays))
      ])
    let start = try moment("2026-03-02T10:00")
    let reading = try calendar.read(terms, start: start, now: start, hours: .standard)
    #expect(reading.promised.due == (try day("2026-03-06")))
    #expect(reading.promised.warning == (try day("2026-03-05")))
    #expect(reading.statutory?.due == (try day("2026-03-30")))
    #expect(
      reading.promised.derivation == [
        .starts(try day("2026-03-02"), terms.promised),
        .allowance(name: "现场勘验", TimeLimit(n: 3, unit: .workingDays)),
        .ends(try day("2026-03-06")),
      ])
  }

  @Test("R25: what is no procedure of PL 45 leaves the statutory clock running")
  func statutoryClock() throws {
    let terms = ClockTerms(
      statutory: TimeLimit(n: 20, unit: .workingDays),
      promised: TimeLimit(n: 10, unit: .workingDays))
    let start = try moment("2026-03-02T10:00")
    for isProcedure in [true, false] {
      let stop = ClockStop(
        from: try moment("2026-03-03T10:00"), until: try moment("2026-03-05T10:00"), name: "听证",
        clocks: isProcedure ? .both : .promised)
      let reading = try calendar.read(
        terms, start: start, now: start, hours: .standard, history: ClockHistory(stops: [stop]))
      #expect(reading.promised.due == (try day("2026-03-19")))
      #expect(reading.statutory?.due == (try day(isProcedure ? "2026-04-02" : "2026-03-30")))
    }
  }

  @Test("R24: the derivation names each stop that mattered, and the extension")
  func derivation() throws {
    let deadline = try calendar.deadline(
      of: TimeLimit(n: 5, unit: .workingDays), from: moment("2026-03-02T10:00"), hours: .standard,
      history: ClockHistory(
        stops: history([("2026-03-04", "2026-03-05"), ("2026-05-04", "2026-05-05")]).stops,
        extraDays: 2))
    #expect(
      deadline.derivation == [
        .starts(try day("2026-03-02"), TimeLimit(n: 5, unit: .workingDays)),
        .stopped(from: try day("2026-03-04"), to: try day("2026-03-05"), name: "检测"),
        .extended(days: 2), .ends(try day("2026-03-13")),
      ])
  }

  // MARK: Against the slow way

  @Test(
    "R23 R25 R26: 100,000 histories of clocks equal the slow way",
    arguments: 1...20 as ClosedRange<UInt64>)
  func againstNaive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<5000 {
      let clock = randomClock(using: &random)
      let limit = randomLimit(using: &random)
      let history = ClockHistory(stops: clock.stops, extraDays: clock.extraDays)
      let deadline = try calendar.deadline(
        of: limit, from: clock.start, hours: .standard, history: history)
      let expected = clock.end(of: limit)
      let context = { Comment("seed \(seed), round \(round): \(limit) \(clock)") }
      try #require(deadline.due == expected.due, context())
      try #require(deadline.moment == expected.moment, context())
      try checkLight(of: deadline, limit, clock, context)
    }
  }

  /// On its first yellow day the light's share of the limit is left, and on the day that counted
  /// before it more.
  private func checkLight(
    of deadline: Deadline, _ limit: TimeLimit, _ clock: NaiveClock, _ context: () -> Comment
  ) throws {
    guard limit.n + clock.extraDays > 0 else {
      try #require(deadline.warning == deadline.due.adding(days: 1), context())
      return
    }
    let isNatural =
      [.naturalDays, .months].contains(limit.unit) && clock.extraDays == 0
    let length: Int =
      switch limit.unit {
      case .workingDays: limit.n + clock.extraDays
      case .naturalDays where isNatural: limit.n
      case .months where isNatural:
        Int(clock.start.date.adding(months: limit.n).days - clock.start.date.days)
      default: clock.daysLeft(from: clock.start.date, until: deadline.due, working: true)
      }
    let left = clock.daysLeft(
      from: deadline.warning, until: deadline.due, working: !isNatural)
    try #require(left == min(length / 3, 3), context())
    let history = ClockHistory(stops: clock.stops, extraDays: clock.extraDays)
    let unit: TimeLimit.Unit = isNatural ? .naturalDays : .workingDays
    try #require(
      try calendar.daysLeft(
        until: deadline.due, in: unit, today: clock.start.date, history: history)
        == clock.daysLeft(from: clock.start.date, until: deadline.due, working: !isNatural),
      context())
  }

  @Test(
    "R25: one more stop, or a longer one, never brings a date forward",
    arguments: 21...25 as ClosedRange<UInt64>)
  func stopsNeverHurry(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<1000 {
      let clock = randomClock(using: &random)
      let limit = randomLimit(using: &random)
      let extra = randomStop(near: clock.start, using: &random)
      let longer = ClockStop(
        from: extra.from, until: extra.until.adding(minutes: 1440), name: "", clocks: .both)
      let dues = try [[], [extra], [longer]].map { more in
        try calendar.deadline(
          of: limit, from: clock.start, hours: .standard,
          history: ClockHistory(stops: clock.stops + more, extraDays: clock.extraDays)
        ).due
      }
      try #require(
        dues == dues.sorted(), "seed \(seed), round \(round): \(limit) \(clock) \(extra)")
    }
  }

  @Test(
    "R25: so many working days, and so many more from there, are as many at once",
    arguments: 31...33 as ClosedRange<UInt64>)
  func additive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<1000 {
      let clock = randomClock(using: &random)
      let history = ClockHistory(stops: clock.stops)
      let (a, b) = (Int.random(in: 0...30, using: &random), Int.random(in: 1...30, using: &random))
      let due = { (n: Int, start: Moment) throws(CalendarError) in
        try calendar.deadline(
          of: TimeLimit(n: n, unit: .workingDays), from: start, hours: .standard, history: history
        ).due
      }
      let first = try due(a, clock.start)
      try #require(
        try due(b, first.close) == due(a + b, clock.start),
        "seed \(seed), round \(round): \(a) \(b) \(clock)")
    }
  }

  // MARK: Support

  private func history(_ days: [(String, String)]) throws -> ClockHistory {
    ClockHistory(
      stops: try days.map {
        ClockStop(
          from: try moment($0.0 + "T10:00"), until: try moment($0.1 + "T15:00"), name: "检测",
          clocks: .both)
      })
  }

  private func randomLimit(using random: inout SplitMix64) -> TimeLimit {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<10: TimeLimit(n: .random(in: 0...60, using: &random), unit: .workingDays)
    case 10..<13: TimeLimit(n: .random(in: 0...60, using: &random), unit: .naturalDays)
    case 13..<15: TimeLimit(n: .random(in: 0...3, using: &random), unit: .months)
    case 15..<18: TimeLimit(n: .random(in: 0...20, using: &random), unit: .halfDays)
    case 18: TimeLimit(n: .random(in: 0...90, using: &random), unit: .minutes)
    default: TimeLimit(n: .random(in: 0...5, using: &random), unit: .officeHours)
    }
  }

  /// Near the ends of years a third of the time; up to four stops, an extension every fourth time.
  private func randomClock(using random: inout SplitMix64) -> NaiveClock {
    let year = Int.random(in: 2015...2026, using: &random)
    let first = Bool.random(using: &random) ? CivilDate(year, 12, 15) : CivilDate(year, 1, 1)
    let span = first.month == 12 ? 30 : 349
    let date = first.adding(days: .random(in: 0..<span, using: &random))
    let start = Moment(
      date, hour: .random(in: 7...18, using: &random), minute: .random(in: 0...59, using: &random))
    let stops = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      randomStop(near: start, using: &random)
    }
    let extra =
      Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...15, using: &random) : 0
    return NaiveClock(calendar: naive, start: start, stops: stops, extraDays: extra)
  }

  /// From three days before the start to forty behind it; a few minutes, or up to 25 days.
  private func randomStop(near start: Moment, using random: inout SplitMix64) -> ClockStop {
    let from = start.adding(minutes: .random(in: -3 * 1440...40 * 1440, using: &random))
    let length =
      Int.random(in: 0..<4, using: &random) == 0
      ? Int.random(in: 0...300, using: &random) : .random(in: 0...25 * 1440, using: &random)
    return ClockStop(
      from: from, until: from.adding(minutes: length), name: "检测",
      clocks: .both)
  }
}
