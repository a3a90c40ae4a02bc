/// Counting around stops: what counts is a day that no stop has (R25). Each is a look-up or two for
/// every stop, whatever the span.
extension WorkCalendar {
  /// The `n`-th working day strictly after `date` that no stop has; `n` is above 0.
  func workingDay(
    _ n: Int, after date: CivilDate, outside stops: UnitedStops
  ) throws(CalendarError) -> CivilDate {
    var left = n
    var position = date
    for span in stops.days where span.upperBound > position {
      let open = try openWorkingDays(after: position, before: span.lowerBound)
      if open >= left { break }
      left -= open
      position = span.upperBound
    }
    return try workingDay(left, after: position).date
  }

  /// The `n`-th day of any kind strictly after `date` that no stop has; `n` is above 0.
  func naturalDay(_ n: Int, after date: CivilDate, outside stops: UnitedStops) -> CivilDate {
    var left = n
    var position = date
    for span in stops.days where span.upperBound > position {
      let open = max(0, Int(span.lowerBound.days - position.days) - 1)
      if open >= left { break }
      left -= open
      position = span.upperBound
    }
    return position.adding(days: left)
  }

  /// The working day that no stop has, `steps` such days before `date`.
  func workingDay(
    _ steps: Int, before date: CivilDate, outside stops: UnitedStops
  ) throws(CalendarError) -> CivilDate {
    var left = steps + 1
    var last = date
    for span in stops.days.reversed() where span.lowerBound <= last {
      let open = try span.upperBound < last ? workingDays(after: span.upperBound, through: last) : 0
      if open >= left { break }
      left -= open
      last = span.lowerBound.adding(days: -1)
    }
    let index = Int(try count(through: last)) - left
    guard index >= 0 else { throw .outsideTable(firstDay.adding(days: -1)) }
    return CivilDate(days: workingDays[index])
  }

  /// The day that no stop has, `steps` such days before `date`.
  func naturalDay(_ steps: Int, before date: CivilDate, outside stops: UnitedStops) -> CivilDate {
    var left = steps
    var position = date
    for span in stops.days.reversed() where span.lowerBound <= position {
      let open = max(0, Int(position.days - span.upperBound.days) - 1)
      if open >= left { break }
      left -= open
      position = span.lowerBound
    }
    return position.adding(days: -left)
  }

  /// Working days after `start`, up to and including `end`, that no stop has; negative where `end`
  /// is before `start`.
  func workingDays(
    after start: CivilDate, through end: CivilDate, outside stops: UnitedStops
  ) throws(CalendarError) -> Int {
    guard start <= end else { return try workingDays(after: start, through: end) }
    var total = try workingDays(after: start, through: end)
    for span in stops.days {
      let first = max(span.lowerBound.adding(days: -1), start)
      let last = min(span.upperBound, end)
      if first < last { total -= try workingDays(after: first, through: last) }
    }
    return total
  }

  /// The same for days of any kind.
  func naturalDays(
    after start: CivilDate, through end: CivilDate, outside stops: UnitedStops
  ) -> Int {
    let stopped = stops.days.reduce(0) { sum, span in
      sum
        + max(
          0, Int(min(span.upperBound, end).days - max(span.lowerBound.adding(days: -1), start).days)
        )
    }
    return Int(end.days - start.days) - stopped
  }

  private func openWorkingDays(
    after start: CivilDate, before end: CivilDate
  ) throws(CalendarError) -> Int {
    let eve = end.adding(days: -1)
    return try start < eve ? workingDays(after: start, through: eve) : 0
  }
}

/// Half days, hours and minutes around stops.
extension WorkCalendar {
  /// The close of the `n`-th half-day that begins after `start` and that no stop touches; `n` is
  /// above 0.
  func halfDayEnding(
    _ n: Int, from start: Moment, hours: OfficeHours, outside stops: UnitedStops
  ) throws(CalendarError) -> Ending {
    guard !stops.moments.isEmpty else { return try halfDayEnding(n, from: start, hours: hours) }
    var left = n
    var day = start.date
    if try !isWorkingDay(day) { day = try workingDay(1, after: day).date }
    while true {
      for half in hours.halves where start < half.opening(on: day) {
        guard !stops.touch(from: half.opening(on: day), until: half.close(on: day)) else {
          continue
        }
        left -= 1
        if left == 0 { return Ending(at: half.close(on: day), on: day, from: start) }
      }
      day = try workingDay(1, after: day).date
    }
  }

  /// When `n` times `minutes` of office time have run since `start`, stops not counted; `n` is
  /// above 0.
  func officeTimeEnding(
    _ n: Int, each minutes: Int, from start: Moment, hours: OfficeHours,
    outside stops: UnitedStops
  ) throws(CalendarError) -> Ending {
    guard n <= dayCount * 24 * 60 / minutes else { throw .outsideTable(dayAfterLast) }
    var left = Int64(n * minutes) * 60_000
    var position = start
    for span in stops.moments where span.upperBound > position {
      let open = try officeTime(from: position, until: span.lowerBound, hours: hours)
      if open >= left { break }
      left -= open
      position = span.upperBound
    }
    let end = try moment(after: position, running: left, hours: hours)
    return Ending(at: end, on: end.date, from: start)
  }

  /// Milliseconds that the hall is open between two moments; 0 where the second is not later.
  private func officeTime(
    from start: Moment, until end: Moment, hours: OfficeHours
  ) throws(CalendarError) -> Int64 {
    guard start < end else { return 0 }
    let days = try workingDays(
      after: start.date.adding(days: -1), through: end.date.adding(days: -1))
    return try Int64(days * hours.minutesPerDay) * 60_000 + passed(on: end, hours: hours)
      - passed(on: start, hours: hours)
  }

  /// Milliseconds that the hall was open on that moment's day before it.
  private func passed(on moment: Moment, hours: OfficeHours) throws(CalendarError) -> Int64 {
    guard try isWorkingDay(moment.date) else { return 0 }
    return hours.sessions.reduce(0) { sum, session in
      let open = Int64(session.start) * 60_000
      let close = Int64(session.end) * 60_000
      return sum + max(0, min(close, moment.millisecondOfDay) - open)
    }
  }
}
