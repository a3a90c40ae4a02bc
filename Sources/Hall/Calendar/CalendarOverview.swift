package import Storage
internal import Synchronization
internal import WorkCalendar

/// One year as it is counted now.
package struct CalendarYear: Hashable, Sendable {
  package let year: Int
  package let workingDays: Int
  /// Without its notice only the days that the law itself names are known (R22).
  package let isProvisional: Bool
  /// nil for a year of the tables that the hall was founded with.
  package let notice: KeptHolidayNotice?
}

/// Which notice is in force for which years.
package struct CalendarOverview: Hashable, Sendable {
  /// The latest first.
  package let years: [CalendarYear]
  /// Cases with an open sub-task whose date was counted with a provisional year.
  package let provisionalCases: Int
}

extension ServiceHall {
  package func calendarOverview(by session: Session) throws(HallError) -> CalendarOverview {
    try require(.seeCalendar, of: session)
    let calendar = try calendarInForce().calendar
    let shelf = calendars.withLock(\.self)
    var years: [CalendarYear] = []
    for year in (calendar.firstYear...calendar.lastYear).reversed() {
      let days: Int
      do { days = try calendar.workingDays(of: year) } catch { throw .damaged(.calendar(error)) }
      years.append(
        CalendarYear(
          year: year, workingDays: days, isProvisional: !calendar.isOfficial(year),
          notice: try shelf.notice(of: year)))
    }
    let cases = try keeping { () throws(StoreFailure) in try store.provisionalCases() }
    return CalendarOverview(years: years, provisionalCases: cases)
  }
}
