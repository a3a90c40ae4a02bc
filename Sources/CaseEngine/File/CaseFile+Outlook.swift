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
    var finish: [Int: Moment] = [:]
    var remaining = tasks.filter { $0.state.isOpen && $0.holdsCase }
    while let index = remaining.firstIndex(where: { task in
      task.after.allSatisfy { finish[$0] != nil || self.task($0)?.state.isOpen == false }
    }) {
      let task = remaining.remove(at: index)
      finish[task.ordinal] = try expectedFinish(
        of: task, behind: task.after.compactMap { finish[$0] }.max(), now, calendar, hours)
    }
    return finish.values.max()?.date
  }

  /// - Parameter start: nil for one that runs.
  private func expectedFinish(
    of task: SubTask, behind start: Moment?, _ now: Moment, _ calendar: WorkCalendar,
    _ hours: OfficeHours
  ) throws(CalendarError) -> Moment {
    let limit = task.terms.promised
    let begin = start ?? task.started ?? now
    let deadline = try calendar.deadline(of: limit, from: begin, hours: hours)
    guard start == nil, limit.n > 0, deadline.moment == nil else {
      return max(deadline.finish(of: limit, from: begin), now)
    }
    return max(.close(of: task.due), now)
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

extension Deadline {
  /// When whatever waits for the work starts: at once where it takes no time, at the exact end
  /// where there is one, else as the last day closes.
  func finish(of limit: TimeLimit, from start: Moment) -> Moment {
    limit.n == 0 ? start : moment ?? .close(of: due)
  }
}

extension Moment {
  /// The last minute of a day; a limit in days ends with it (R23).
  static func close(of day: CivilDate) -> Moment { Moment(day, hour: 23, minute: 59) }
}
