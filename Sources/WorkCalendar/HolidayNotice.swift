/// A notice of holidays as a file gives it: one or more whole years.
package struct HolidayNotice: Hashable, Sendable {
  /// By year; never empty.
  package let years: [Int]
  let rows: [NoticeRow]
  /// The line on which a year is first found, from 1, the header being the first.
  private let lines: [Int: Int]

  /// - Throws: `badLine` with file and line; `noOfficialYear` for a file without any row.
  package init(_ text: CalendarText) throws(CalendarError) {
    var reader = NoticeReader()
    try reader.read(text)
    rows = reader.rows.sorted { $0.date < $1.date }
    years = Set(rows.map(\.date.year)).sorted()
    lines = reader.places.reduce(into: [:]) { lines, place in
      let year = place.key.year
      lines[year] = min(lines[year] ?? place.value.line, place.value.line)
    }
    guard !years.isEmpty else { throw .noOfficialYear(file: text.name) }
  }

  /// 1 for a year that it does not have.
  package func line(of year: Int) -> Int { lines[year] ?? 1 }

  /// How many days of the year are off or made up for, and how many of them are off.
  package func days(of year: Int) -> (all: Int, off: Int) {
    let found = rows.filter { $0.date.year == year }
    return (found.count, found.count { $0.kind == .holiday })
  }

  /// Whether the calendar has these years from notices, day for day as they are here.
  package func isKept(in calendar: WorkCalendar) -> Bool {
    years.allSatisfy { year in
      calendar.isOfficial(year)
        && Array(calendar.notices(of: year)) == rows.filter { $0.date.year == year }
    }
  }
}

extension WorkCalendar {
  package func isOfficial(_ year: Int) -> Bool { (firstYear...lastOfficialYear).contains(year) }

  /// How many days of the year its table names, off or made up for; 0 for a year that none has.
  package func namedDays(of year: Int) -> Int { notices(of: year).count }

  /// - Throws: `outsideTable` for a year that no table has.
  package func workingDays(of year: Int) throws(CalendarError) -> Int {
    try workingDays(after: CivilDate(year - 1, 12, 31), through: CivilDate(year, 12, 31))
  }

  func notices(of year: Int) -> ArraySlice<NoticeRow> {
    notices(from: CivilDate(year, 1, 1), through: CivilDate(year, 12, 31))
  }
}
