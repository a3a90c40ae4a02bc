internal import Phrases
internal import WorkCalendar

/// Working days counted from a day: by the program's calendar, and by two plain tables.
struct DeadlineMeasure {
  private static let adds = 200_000
  private static let longest: UInt32 = 60

  private let calendar: WorkCalendar
  private let first: CivilDate
  /// Working days through each day of the table, and the day of each working day.
  private let counts: [Int32]
  private let days: [Int32]
  /// Days of the table from which every length can be counted.
  private let starts: UInt32

  init(_ calendar: WorkCalendar) throws {
    self.calendar = calendar
    first = CivilDate(calendar.firstYear, 1, 1)
    let last = CivilDate(calendar.lastYear, 12, 31)
    var counts: [Int32] = []
    var days: [Int32] = []
    for day in first.days...last.days {
      if try calendar.isWorkingDay(CivilDate(days: day)) { days.append(day) }
      counts.append(Int32(days.count))
    }
    (self.counts, self.days) = (counts, days)
    // Ninety working days are more than four months.
    starts = UInt32(counts.count - 180)
  }

  func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    desk.say(.measuringDeadlines)
    let seconds = desk.settings.countingSeconds
    var seed: UInt32 = 1
    let contest = try Contest(
      rounds: desk.settings.rounds, at: desk,
      ours: { _ in try Rate.of(Self.adds, for: seconds) { try byCalendar(&seed) } },
      limit: { _ in Rate.of(Self.adds, for: seconds) { byTables(&seed) } })
    found(
      Figure(
        "deadline", .deadlines, unit: .perSecond, contest, over: .twoTables, goal: 0.3))
  }

  /// The next start and length, the same cheap way for both.
  @inline(__always)
  private func draw(_ seed: inout UInt32) -> (start: Int, length: Int) {
    seed = seed &* 1_664_525 &+ 1_013_904_223
    return (Int((seed >> 8) % starts), Int(1 + (seed >> 24) % Self.longest))
  }

  private func byCalendar(_ seed: inout UInt32) throws -> Int64 {
    var sum: Int64 = 0
    for _ in 0..<Self.adds {
      let (start, length) = draw(&seed)
      let day = CivilDate(days: first.days + Int32(start))
      sum &+= Int64(try calendar.workingDay(length, after: day).date.days)
    }
    return sum
  }

  /// Without any check: what the memory allows.
  private func byTables(_ seed: inout UInt32) -> Int64 {
    counts.withUnsafeBufferPointer { counts in
      days.withUnsafeBufferPointer { days in
        var sum: Int64 = 0
        for _ in 0..<Self.adds {
          let (start, length) = draw(&seed)
          sum &+= Int64(days[Int(counts[start]) &+ length &- 1])
        }
        return sum
      }
    }
  }
}
