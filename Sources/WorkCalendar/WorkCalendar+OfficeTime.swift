extension WorkCalendar {
  /// The close of the `n`-th half-day that begins after `start`; `n` is above 0.
  func halfDayEnding(
    _ n: Int, from start: Moment, hours: OfficeHours
  ) throws(CalendarError) -> Ending {
    let halves = hours.halves
    let isOpen = try isWorkingDay(start.date)
    let today = isOpen ? halves.filter { start < $0.opening(on: start.date) } : []
    if n <= today.count { return Ending(closeOf: today[n - 1], on: start.date, from: start) }
    let later = n - today.count - 1
    let day = try workingDay(later / halves.count + 1, after: start.date).date
    return Ending(closeOf: halves[later % halves.count], on: day, from: start)
  }

  /// When `n` times `minutes` of office time have run since `start`; `n` is above 0.
  ///
  /// Outside the sessions time stands still. An end that falls on a session's close is that
  /// close, not the next opening.
  func officeTimeEnding(
    _ n: Int, each minutes: Int, from start: Moment, hours: OfficeHours
  ) throws(CalendarError) -> Ending {
    guard n <= dayCount * 24 * 60 / minutes else { throw .outsideTable(dayAfterLast) }
    var left = Int64(n * minutes) * 60_000
    let today = start.date
    if try isWorkingDay(today),
      let end = hours.moment(on: today, after: start.millisecondOfDay, running: &left)
    {
      return Ending(at: end, on: today, from: start)
    }
    let daily = Int64(hours.minutesPerDay) * 60_000
    let wholeDays = (left - 1) / daily
    left -= wholeDays * daily
    let day = try workingDay(Int(wholeDays) + 1, after: today).date
    let end = hours.moment(on: day, after: 0, running: &left)
    return Ending(at: end, on: day, from: start)
  }
}

extension OfficeHours.Session {
  func opening(on day: CivilDate) -> Moment { Moment(day, hour: 0, minute: start) }
  func close(on day: CivilDate) -> Moment { Moment(day, hour: 0, minute: end) }
}

extension OfficeHours {
  /// Lets `left` milliseconds run from that millisecond of the day.
  /// - Returns: the moment at which they have run out; nil, with what is left, if they have not
  ///   by the day's close.
  fileprivate func moment(
    on day: CivilDate, after time: Int64, running left: inout Int64
  ) -> Moment? {
    for session in sessions {
      let begin = max(Int64(session.start) * 60_000, time)
      let open = max(0, Int64(session.end) * 60_000 - begin)
      if left <= open { return Moment(day, millisecondOfDay: begin + left) }
      left -= open
    }
    return nil
  }
}

extension Ending {
  fileprivate init(closeOf half: OfficeHours.Session, on day: CivilDate, from start: Moment) {
    self.init(at: half.close(on: day), on: day, from: start)
  }

  /// By hours and half days the start day itself is counted, so its year matters as well.
  fileprivate init(at moment: Moment?, on day: CivilDate, from start: Moment) {
    let eve = start.date.adding(days: -1)
    self.init(due: day, moment: moment, countedAfter: eve, explainedAfter: eve)
  }
}
