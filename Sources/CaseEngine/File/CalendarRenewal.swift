package import WorkCalendar

/// That a notice of holidays was kept after the dates of a case were last counted (R22).
package struct CalendarRenewal: Sendable {
  /// The name of the newest one.
  package let notice: String
  /// The calendar under which the dates were counted.
  package let before: WorkCalendar
  /// When it was kept. Both calendars are asked for the dates of that moment: what time alone moves,
  /// such as a stop that lasts too long, is then no move, and asking again gives the same.
  package let at: Moment

  package init(notice: String, before: WorkCalendar, at: Moment) {
    self.notice = notice
    self.before = before
    self.at = at
  }
}

extension CaseClock {
  /// What the notice makes of the dates of a case; nil where all stand.
  ///
  /// Only what the two calendars read differently moves, and then to what is read now.
  /// - Throws: where the calendar ends.
  package func moved(
    _ file: CaseFile, by renewal: CalendarRenewal
  ) throws(CalendarError) -> DatesMoved? {
    guard file.hasOpenDates else { return nil }
    let new = try everyDate(of: file, now: renewal.at)
    // Where the old calendar ended too early, everything is new.
    let clock = CaseClock(calendar: renewal.before, hours: hours)
    let old = try? clock.everyDate(of: file, now: renewal.at)
    guard old != new else { return nil }
    let stops = new.stops.filter { dates in
      old?.stop(dates) != dates && file.ownDates(dates) != dates
    }
    let tasks = new.tasks.filter { dates in
      old?.tasks.contains(dates) != true && file.task(dates.ordinal)?.dates != dates
    }
    let promise = new.promise == old?.promise || new.promise == file.promise ? nil : new.promise
    let owing = new.owing.filter { code, day in
      old?.owing[code] != day && file.material(code)?.due != day
    }
    let answer = new.answer == old?.answer ? nil : new.answer
    let isNothing = stops.isEmpty && tasks.isEmpty && owing.isEmpty
    guard !isNothing || promise != nil || answer != nil else { return nil }
    return DatesMoved(
      cause: .calendar(renewal.notice), tasks: tasks, promise: promise,
      days: try days(of: file, until: promise), deferrals: owing, stops: stops, answer: answer)
  }
}

extension CaseFile {
  /// As they stand now.
  func ownDates(_ dates: StopDates) -> StopDates? {
    guard let stops = task(dates.ordinal)?.stops, stops.indices.contains(dates.stop - 1)
    else { return nil }
    let stop = stops[dates.stop - 1]
    return StopDates(
      ordinal: dates.ordinal, stop: dates.stop, due: stop.due, warning: stop.warning,
      isProvisional: stop.isProvisional)
  }
}
