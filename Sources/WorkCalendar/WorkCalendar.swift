/// Which days are working days, by the State Council's yearly notices (R22).
///
/// A year of the official table is certain; a year that only a provisional table has is counted
/// and marked; any other year is an error. Each query is two look-ups, whatever the span.
package struct WorkCalendar: Sendable {
  package let firstYear: Int
  package let lastOfficialYear: Int
  package let lastYear: Int

  /// The rows in force, by date.
  let notices: [NoticeRow]
  /// The years that only a provisional table has, ascending.
  let provisionalYears: [Int]
  private let firstDay: CivilDate
  private let firstProvisionalDay: CivilDate
  /// `counts[i]` working days lie among the table's first `i` days.
  private let counts: [Int32]
  /// The day, since 1970-01-01, of each working day from the first on.
  private let workingDays: [Int32]

  /// Reads the tables. A year that the official table has is taken from it alone.
  /// - Throws: `badLine` with file and line; `noOfficialYear`; `missingYear` where the known
  ///   years leave a gap.
  package init(
    official: CalendarText, provisional: [CalendarText]
  ) throws(CalendarError) {
    var certain = NoticeReader()
    try certain.read(official)
    var presumed = NoticeReader()
    for table in provisional { try presumed.read(table) }

    let officialYears = Set(certain.rows.map(\.date.year))
    let extra = presumed.rows.filter { !officialYears.contains($0.date.year) }
    let years = officialYears.union(extra.map(\.date.year)).sorted()
    guard let first = years.first, let last = years.last, let lastOfficial = officialYears.max()
    else { throw .noOfficialYear(file: official.name) }
    for (expected, year) in zip(first..., years) where expected != year {
      throw .missingYear(expected)
    }

    firstYear = first
    lastYear = last
    lastOfficialYear = lastOfficial
    provisionalYears = years.filter { !officialYears.contains($0) }
    notices = (certain.rows + extra).sorted { $0.date < $1.date }
    firstDay = CivilDate(first, 1, 1)
    firstProvisionalDay = CivilDate(provisionalYears.first ?? last + 1, 1, 1)
    (counts, workingDays) = Self.tables(years: first...last, notices: notices)
  }

  private static func tables(
    years: ClosedRange<Int>, notices: [NoticeRow]
  ) -> (counts: [Int32], workingDays: [Int32]) {
    let rows = Dictionary(uniqueKeysWithValues: notices.map { ($0.date.days, $0.kind) })
    let span = CivilDate(years.lowerBound, 1, 1).days..<CivilDate(years.upperBound + 1, 1, 1).days
    var counts: [Int32] = [0]
    var workingDays: [Int32] = []
    for day in span {
      let isWorking =
        rows[day].map { $0 == .workday } ?? (CivilDate(days: day).weekday <= 5)
      if isWorking { workingDays.append(day) }
      counts.append(Int32(workingDays.count))
    }
    return (counts, workingDays)
  }

  // MARK: Queries

  /// - Throws: `outsideTable` for a day of a year without rows.
  package func isWorkingDay(_ date: CivilDate) throws(CalendarError) -> Bool {
    let count = try count(through: date)
    guard date >= firstDay else { throw .outsideTable(date) }
    return count > counts[Int(date.days - firstDay.days)]
  }

  /// The `n`-th working day strictly after `date` (R23).
  ///
  /// With `n` 0 it is `date` itself, whether a working day or not, so that
  /// `due(due(s, a), b) == due(s, a + b)`. The eve of the table's first day may be a start, since
  /// the start is not counted. Constant time.
  /// - Throws: `negativeCount`; `outsideTable` with the start, or with the first day after the
  ///   table where the answer would lie beyond it.
  package func workingDay(
    _ n: Int, after date: CivilDate
  ) throws(CalendarError) -> WorkingDay {
    guard n > 0 else {
      guard n == 0 else { throw .negativeCount(n) }
      _ = try count(through: date)
      return WorkingDay(date: date, isProvisional: false)
    }
    let passed = Int(try count(through: date))
    guard n <= workingDays.count - passed else { throw .outsideTable(dayAfterLast) }
    let result = CivilDate(days: workingDays[passed + n - 1])
    return WorkingDay(
      date: result, isProvisional: isProvisional(after: date, through: result))
  }

  /// How many working days lie after `start`, up to and including `end`; negative where `end` is
  /// before `start`. Constant time.
  /// - Throws: `outsideTable` with the day that is outside; the eve of the first day is inside.
  package func workingDays(
    after start: CivilDate, through end: CivilDate
  ) throws(CalendarError) -> Int {
    Int(try count(through: end)) - Int(try count(through: start))
  }

  /// The name of the holiday that makes this day a rest day; nil for every other day, plain
  /// weekends included.
  package func restName(_ date: CivilDate) -> String? {
    guard let row = notices(from: date, through: date).first, row.kind == .holiday
    else { return nil }
    return row.name
  }

  // MARK: Inside the room

  /// The first day of which nothing is known any more.
  var dayAfterLast: CivilDate { firstDay.adding(days: dayCount) }

  /// Days in the table; no limit that can be answered has more units of a day or longer.
  var dayCount: Int { counts.count - 1 }

  /// The working day `steps` working days before `date`, itself a working day of the table.
  func workingDay(_ steps: Int, before date: CivilDate) throws(CalendarError) -> CivilDate {
    let index = Int(try count(through: date)) - 1 - steps
    guard index >= 0 else { throw .outsideTable(firstDay.adding(days: -1)) }
    return CivilDate(days: workingDays[index])
  }

  /// The rows of the days from `start` up to and including `end`, by date.
  func notices(from start: CivilDate, through end: CivilDate) -> ArraySlice<NoticeRow> {
    var low = notices.startIndex
    var high = notices.endIndex
    while low < high {
      let middle = (low + high) / 2
      if notices[middle].date < start { low = middle + 1 } else { high = middle }
    }
    return notices[low...].prefix { $0.date <= end }
  }

  /// The provisional years that the days after `start`, up to and including `end`, touch.
  func provisionalYears(after start: CivilDate, through end: CivilDate) -> [Int] {
    provisionalYears.filter { year in
      start < CivilDate(year, 12, 31) && end >= CivilDate(year, 1, 1) && start < end
    }
  }

  private func isProvisional(after start: CivilDate, through end: CivilDate) -> Bool {
    end >= firstProvisionalDay && !provisionalYears(after: start, through: end).isEmpty
  }

  /// Working days of the table up to and including `date`; 0 on the eve of its first day.
  private func count(through date: CivilDate) throws(CalendarError) -> Int32 {
    let index = Int(date.days) - Int(firstDay.days) + 1
    guard index >= 0, index < counts.count else { throw .outsideTable(date) }
    return counts[index]
  }
}

/// A working day that was counted to.
package struct WorkingDay: Hashable, Sendable {
  package let date: CivilDate
  /// Whether a year without its notice was counted, so that the day may still move.
  package let isProvisional: Bool
}
