@testable import WorkCalendar

/// A clock with stops read the slow way: day by day, half by half, minute by minute, each asked by
/// itself whether a stop has it. Stops and start on whole minutes, hours `standard`.
struct NaiveClock {
  let calendar: NaiveCalendar
  let start: Moment
  let stops: [ClockStop]
  let extraDays: Int

  private let halves = [(open: 540, close: 720), (open: 810, close: 1020)]
  private let stoppedDays: Set<Int32>

  init(calendar: NaiveCalendar, start: Moment, stops: [ClockStop], extraDays: Int) {
    self.calendar = calendar
    self.start = start
    self.stops = stops
    self.extraDays = extraDays
    stoppedDays = Set(stops.flatMap { $0.from.date.days...$0.until.date.days })
  }

  func isStopped(_ day: CivilDate) -> Bool { stoppedDays.contains(day.days) }

  func counts(_ day: CivilDate) -> Bool { calendar.isWorkingDay(day) && !isStopped(day) }

  /// The last day, and the exact end where the unit has one.
  func end(of limit: TimeLimit) -> (due: CivilDate, moment: Moment?) {
    let base = unextended(limit)
    guard extraDays > 0 else { return base }
    let due = working(extraDays, after: base.due)
    return (
      due, base.moment.map { Moment(due, hour: $0.hour, minute: $0.minute) }
    )
  }

  /// Of days that no stop has: how many lie after the one, up to and including the other.
  func daysLeft(from today: CivilDate, until due: CivilDate, working: Bool) -> Int {
    var left = 0
    var day = today
    while day < due {
      day = day.adding(days: 1)
      if working ? counts(day) : !isStopped(day) { left += 1 }
    }
    return left
  }

  private func unextended(_ limit: TimeLimit) -> (due: CivilDate, moment: Moment?) {
    guard limit.n > 0 else {
      var day = start.date
      while isStopped(day), isStopped(day.adding(days: 1)) { day = day.adding(days: 1) }
      let isExact = [.halfDays, .officeHours, .minutes].contains(limit.unit) && day == start.date
      return (day, isExact ? start : nil)
    }
    switch limit.unit {
    case .workingDays, .atOnce: return (working(limit.n, after: start.date), nil)
    case .naturalDays: return (moved(natural(limit.n)), nil)
    case .months:
      return (moved(natural(Int(start.date.adding(months: limit.n).days - start.date.days))), nil)
    case .halfDays:
      let end = halfDays(limit.n)
      return (end.date, end)
    case .officeHours:
      let end = minutes(limit.n * 60)
      return (end.date, end)
    case .minutes:
      let end = minutes(limit.n)
      return (end.date, end)
    }
  }

  private func working(_ n: Int, after date: CivilDate) -> CivilDate {
    var (left, day) = (n, date)
    while left > 0 {
      day = day.adding(days: 1)
      if counts(day) { left -= 1 }
    }
    return day
  }

  private func natural(_ n: Int) -> CivilDate {
    var (left, day) = (n, start.date)
    while left > 0 {
      day = day.adding(days: 1)
      if !isStopped(day) { left -= 1 }
    }
    return day
  }

  private func moved(_ day: CivilDate) -> CivilDate {
    var day = day
    guard !calendar.isWorkingDay(day) else { return day }
    while !counts(day) { day = day.adding(days: 1) }
    return day
  }

  private func halfDays(_ n: Int) -> Moment {
    var (left, day) = (n, start.date)
    while true {
      for half in halves where calendar.isWorkingDay(day) {
        let open = Moment(day, hour: 0, minute: half.open)
        let close = Moment(day, hour: 0, minute: half.close)
        guard open > start, !stops.contains(where: { $0.from < close && open < $0.until })
        else { continue }
        left -= 1
        if left == 0 { return close }
      }
      day = day.adding(days: 1)
    }
  }

  private func minutes(_ n: Int) -> Moment {
    var (left, now) = (n, start)
    while left > 0 {
      let minute = now.hour * 60 + now.minute
      if halves.contains(where: { $0.open <= minute && minute < $0.close }),
        calendar.isWorkingDay(now.date),
        !stops.contains(where: { $0.from <= now && now < $0.until })
      {
        left -= 1
      }
      now = now.adding(minutes: 1)
    }
    return now
  }
}
