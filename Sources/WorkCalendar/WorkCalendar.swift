/// Which days are working days, by the State Council's yearly notices (R22).
///
/// A year of the official table is certain; a later one that only a provisional table has is
/// counted and marked; any other year is an error. Each query is two look-ups, whatever the span.
@usableFromInline
package struct WorkCalendar: Sendable {
  package let firstYear: Int
  package let lastOfficialYear: Int
  /// The last year known at all; every one after `lastOfficialYear` is provisional.
  package let lastYear: Int

  /// The rows in force, by date.
  let notices: [NoticeRow]
  @usableFromInline let firstDay: CivilDate
  @usableFromInline let lastOfficialDay: CivilDate
  /// `counts[i]` working days lie among the table's first `i` days.
  @usableFromInline let counts: [Int32]
  /// The day, since 1970-01-01, of each working day from the first on.
  @usableFromInline let workingDays: [Int32]

  /// Reads the tables. A year that the official table has is taken from it alone, so a
  /// provisional table may stay in place when the year's notice is loaded.
  /// - Parameter notices: notices that came after the official table, the first first: a year that
  ///   one of them has is taken from the last that has it.
  /// - Throws: `badLine` with file and line; `noOfficialYear`; `missingYear` where the known
  ///   years leave a gap; `provisionalYearTooEarly`.
  package init(
    official: CalendarText, notices revisions: [CalendarText] = [], provisional: [CalendarText]
  ) throws(CalendarError) {
    var table = NoticeReader()
    try table.read(official)
    var certain = table.rows
    for revision in revisions {
      let notice = try HolidayNotice(revision)
      certain = certain.filter { !notice.years.contains($0.date.year) } + notice.rows
    }
    var presumed = NoticeReader()
    for table in provisional { try presumed.read(table) }

    let officialYears = Set(certain.map(\.date.year))
    let extra = presumed.rows.filter { !officialYears.contains($0.date.year) }
    let years = officialYears.union(extra.map(\.date.year)).sorted()
    guard let first = years.first, let last = years.last, let lastOfficial = officialYears.max()
    else { throw .noOfficialYear(file: official.name) }
    for (expected, year) in zip(first..., years) {
      guard year == expected else { throw .missingYear(expected) }
      guard officialYears.contains(year) || year > lastOfficial
      else { throw .provisionalYearTooEarly(year) }
    }

    firstYear = first
    lastYear = last
    lastOfficialYear = lastOfficial
    notices = (certain + extra).sorted { $0.date < $1.date }
    firstDay = CivilDate(first, 1, 1)
    lastOfficialDay = CivilDate(lastOfficial, 12, 31)
    (counts, workingDays) = Self.tables(years: first...last, notices: notices)
  }

  private static func tables(
    years: ClosedRange<Int>, notices: [NoticeRow]
  ) -> (counts: [Int32], workingDays: [Int32]) {
    var rows = notices[...]
    var counts: [Int32] = [0]
    var workingDays: [Int32] = []
    let span = CivilDate(years.lowerBound, 1, 1).days..<CivilDate(years.upperBound + 1, 1, 1).days
    for day in span.lazy.map(CivilDate.init(days:)) {
      let row = rows.first?.date == day ? rows.popFirst() : nil
      if row.map({ $0.kind == .workday }) ?? (day.weekday <= 5) { workingDays.append(day.days) }
      counts.append(Int32(workingDays.count))
    }
    return (counts, workingDays)
  }
}
