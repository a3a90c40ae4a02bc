// The two counting functions are inlined into other rooms, with what they use, because the call
// costs as much again as the look-ups: due dates by the million are a goal.
extension WorkCalendar {
  /// - Throws: `outsideTable` for a day of a year without rows.
  package func isWorkingDay(_ date: CivilDate) throws(CalendarError) -> Bool {
    guard date >= firstDay else { throw .outsideTable(date) }
    let count = try count(through: date)
    return count > counts[Int(date.days) - Int(firstDay.days)]
  }

  /// The `n`-th working day strictly after `date` (R23).
  ///
  /// With `n` 0 it is `date` itself, whether a working day or not, so that
  /// `due(due(s, a), b) == due(s, a + b)`. The eve of the table's first day may be a start, since
  /// the start is not counted. Constant time.
  /// - Throws: `negativeCount`; `outsideTable` with the start, or with the first day after the
  ///   table where the answer would lie beyond it.
  @inlinable
  package func workingDay(
    _ n: Int, after date: CivilDate
  ) throws(CalendarError) -> WorkingDay {
    let passed = Int(try count(through: date))
    guard n > 0 else {
      guard n == 0 else { throw .negativeCount(n) }
      return WorkingDay(date: date, isProvisional: false)
    }
    guard n <= workingDays.count - passed else { throw .outsideTable(dayAfterLast) }
    let result = CivilDate(days: workingDays[passed + n - 1])
    return WorkingDay(date: result, isProvisional: isProvisional(after: date, through: result))
  }

  /// How many working days lie after `start`, up to and including `end`; negative where `end` is
  /// before `start`. Constant time.
  /// - Throws: `outsideTable` with the day that is outside; the eve of the first day is inside.
  @inlinable
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
  @usableFromInline var dayAfterLast: CivilDate { firstDay.adding(days: dayCount) }

  /// Days in the table; no limit that can be answered has more units of a day or longer.
  var dayCount: Int { counts.count - 1 }

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
    guard isProvisional(after: start, through: end) else { return [] }
    return Array(max(start.adding(days: 1).year, lastOfficialYear + 1)...end.year)
  }

  @inlinable
  func isProvisional(after start: CivilDate, through end: CivilDate) -> Bool {
    end > lastOfficialDay && start < end
  }

  /// Working days of the table up to and including `date`; 0 on the eve of its first day.
  @inlinable
  func count(through date: CivilDate) throws(CalendarError) -> Int32 {
    let index = Int(date.days) - Int(firstDay.days) + 1
    guard index >= 0, index < counts.count else { throw .outsideTable(date) }
    return counts[index]
  }
}

/// A working day that was counted to.
@usableFromInline
package struct WorkingDay: Hashable, Sendable {
  @usableFromInline package let date: CivilDate
  /// Whether a year without its notice was counted, so that the day may still move.
  @usableFromInline package let isProvisional: Bool

  @inlinable
  init(date: CivilDate, isProvisional: Bool) {
    self.date = date
    self.isProvisional = isProvisional
  }
}
