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

  /// When so many milliseconds of office time, above 0, have run since `start`.
  ///
  /// Outside the sessions time stands still. An end that falls on a session's close is that
  /// close, not the next opening.
  func moment(
    after start: Moment, running milliseconds: Int64, hours: OfficeHours
  ) throws(CalendarError) -> Moment {
    var left = milliseconds
    let today = start.date
    if try isWorkingDay(today),
      let end = hours.moment(on: today, after: start.millisecondOfDay, running: &left)
    {
      return end
    }
    let daily = Int64(hours.minutesPerDay) * 60_000
    let wholeDays = (left - 1) / daily
    left -= wholeDays * daily
    let day = try workingDay(Int(wholeDays) + 1, after: today).date
    guard let end = hours.moment(on: day, after: 0, running: &left) else {
      preconditionFailure("what is left is no more than a day's sessions")
    }
    return end
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
  init(at moment: Moment?, on day: CivilDate, from start: Moment) {
    let eve = start.date.adding(days: -1)
    self.init(due: day, moment: moment, countedAfter: eve, explainedAfter: eve)
  }
}
