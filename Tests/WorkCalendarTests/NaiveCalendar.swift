import Testing

@testable import WorkCalendar

/// The same answers found the slow way: its own reading of the tables, and one step a day.
///
/// It shares no line with the counting it checks, but for the civil day's number and weekday.
struct NaiveCalendar {
  /// Read once for all tests.
  static let shipped = Result { try NaiveCalendar() }

  private let rows: [CivilDate: Bool]

  private init() throws {
    var rows: [CivilDate: Bool] = [:]
    for table in [ShippedCalendar.official, ShippedCalendar.provisional] {
      for line in table.text.split(separator: "\n").dropFirst() {
        let columns = line.split(separator: "\t")
        rows[try day(String(columns[0]))] = columns[1] == "workday"
      }
    }
    try #require(rows.count == 424)
    self.rows = rows
  }

  func isWorkingDay(_ date: CivilDate) -> Bool { rows[date] ?? (date.weekday <= 5) }

  func workingDay(_ n: Int, after date: CivilDate) -> CivilDate {
    var date = date
    var left = n
    while left > 0 {
      date = date.adding(days: 1)
      if isWorkingDay(date) { left -= 1 }
    }
    return date
  }

  func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    var count = 0
    var date = start
    while date < end {
      date = date.adding(days: 1)
      if isWorkingDay(date) { count += 1 }
    }
    return count
  }

  /// The end of `n` minutes that run only while a session is open; `start` on a whole minute.
  func officeEnd(minutes n: Int, from start: Moment, hours: OfficeHours) -> Moment {
    var now = start
    var left = n
    while left > 0 {
      let minute = now.hour * 60 + now.minute
      if isWorkingDay(now.date),
        hours.sessions.contains(where: { $0.start <= minute && minute < $0.end })
      {
        left -= 1
      }
      now = now.adding(minutes: 1)
    }
    return now
  }

  /// The close of the `n`-th of these half-days to open after `start`.
  func halfDayEnd(_ n: Int, from start: Moment, halves: [(open: Int, close: Int)]) -> Moment {
    var left = n
    var date = start.date
    while true {
      for half in halves where isWorkingDay(date) {
        guard Moment(date, hour: 0, minute: half.open) > start else { continue }
        left -= 1
        if left == 0 { return Moment(date, hour: 0, minute: half.close) }
      }
      date = date.adding(days: 1)
    }
  }
}
