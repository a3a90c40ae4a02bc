package import WorkCalendar

extension CaseFile {
  /// When everything would be done if each open sub-task took until its due day: running ones keep
  /// theirs, waiting ones start behind those they wait for.
  ///
  /// A sub-task that is late already is taken to end today.
  /// - Throws: where the calendar ends.
  package func expectedFinish(
    now: Moment, calendar: WorkCalendar, hours: OfficeHours
  ) throws(CalendarError) -> CivilDate? {
    let clock = CaseClock(calendar: calendar, hours: hours)
    let finishes = try clock.finishes(of: self, now: now)
    return tasks.filter(\.holdsCase).compactMap { finishes[$0.ordinal] }.max()?.date
  }

  /// The remaining path no longer fits the promise, whatever the lights of its sub-tasks (R28).
  package func isAtRisk(
    now: Moment, calendar: WorkCalendar, hours: OfficeHours
  ) throws(CalendarError) -> Bool {
    guard let promise, state == .accepted else { return false }
    let finish = try expectedFinish(now: now, calendar: calendar, hours: hours)
    return finish.map { $0 > promise.due } ?? false
  }

  /// The light of the whole case against its promise; grey once nothing runs.
  package func light(today: CivilDate) -> Light {
    guard let promise, state == .accepted else { return .grey }
    return .light(due: promise.due, warning: promise.warning, today: today)
  }
}
