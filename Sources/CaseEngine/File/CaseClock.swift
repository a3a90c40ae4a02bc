package import WorkCalendar

/// Reads the clocks of a case. All its dates come from the calendar's one function (R24), given what
/// befell each sub-task.
package struct CaseClock: Sendable {
  package let calendar: WorkCalendar
  package let hours: OfficeHours

  package init(calendar: WorkCalendar, hours: OfficeHours) {
    self.calendar = calendar
    self.hours = hours
  }

  /// Of a sub-task that began at `start`.
  package func reading(
    of task: SubTask, from start: Moment, now: Moment
  ) throws(CalendarError) -> ClockReading {
    try calendar.read(
      task.terms, start: start, now: now, hours: hours, history: task.history(now: now))
  }

  /// When each open sub-task began, or would begin if each open one before it took until its due
  /// day; by ordinal.
  package func starts(
    of file: CaseFile, now: Moment
  ) throws(CalendarError) -> [Int: Moment] {
    var starts: [Int: Moment] = [:]
    _ = try walk(file.tasks.filter(\.state.isOpen), now: now) { task, before in
      let start = task.started ?? before.max() ?? now
      starts[task.ordinal] = start
      return start
    }
    return starts
  }

  /// When each open sub-task would end if it took until its due day, and one that is late now; by
  /// ordinal.
  func finishes(of file: CaseFile, now: Moment) throws(CalendarError) -> [Int: Moment] {
    try walk(file.tasks.filter(\.state.isOpen), now: now, notBefore: now) { task, before in
      task.started ?? before.max() ?? now
    }
  }

  /// The dates of every open sub-task; those of one that waits are planned.
  func dates(of file: CaseFile, now: Moment) throws(CalendarError) -> [TaskDates] {
    let starts = try starts(of: file, now: now)
    var dates: [TaskDates] = []
    for task in file.tasks {
      guard let start = starts[task.ordinal] else { continue }
      dates.append(TaskDates(try reading(of: task, from: start, now: now), ordinal: task.ordinal))
    }
    return dates
  }

  /// The limits of all sub-tasks from one start, each behind those it waits for, with what stops and
  /// extensions add (R27). An office that is late, or early, does not change them. By ordinal; empty
  /// before acceptance.
  package func promisedEnds(
    of file: CaseFile, now: Moment
  ) throws(CalendarError) -> [Int: PromisedEnd] {
    guard let start = file.accepted else { return [:] }
    var ends: [Int: PromisedEnd] = [:]
    _ = try walk(file.tasks.filter(\.holdsCase), now: now) { task, before throws(CalendarError) in
      let begin = before.max() ?? start
      ends[task.ordinal] = PromisedEnd(
        start: begin, end: try reading(of: task, from: begin, now: now).promised)
      return begin
    }
    return ends
  }

  /// What the applicant is promised: the longest path through those (R27).
  func promise(of file: CaseFile, now: Moment) throws(CalendarError) -> CaseFile.Promise? {
    guard let start = file.accepted, let given = file.promise else { return nil }
    let ends = try promisedEnds(of: file, now: now)
    let path = CriticalPath(
      file.tasks.compactMap { task in
        ends[task.ordinal].map { CriticalPath.Step(task, $0) }
      })
    guard let last = path.due else { return given }
    let extra = file.extended?.days ?? 0
    let due = extra == 0 ? last : try calendar.workingDay(extra, after: last).date
    let whole = try calendar.wholeCase(from: start, through: due, hours: hours)
    return CaseFile.Promise(
      due: due, warning: whole.warning,
      isProvisional: whole.isProvisional || ends.values.contains(where: \.end.isProvisional),
      path: path.ordinals)
  }

  /// Goes through sub-tasks, each behind those it waits for, and reads on when each would end.
  /// - Parameter begin: its start, given the ends of those of `tasks` that it waits for.
  /// - Returns: when each ends, by ordinal.
  private func walk(
    _ tasks: [SubTask], now: Moment, notBefore earliest: Moment? = nil,
    _ begin: (SubTask, [Moment]) throws(CalendarError) -> Moment
  ) throws(CalendarError) -> [Int: Moment] {
    var finish: [Int: Moment] = [:]
    var left = tasks
    while let index = left.firstIndex(where: { task in
      !left.contains { task.after.contains($0.ordinal) }
    }) {
      let task = left.remove(at: index)
      let start = try begin(task, task.after.compactMap { finish[$0] })
      let end = try reading(of: task, from: start, now: now).promised
        .finish(of: task.terms, from: start)
      finish[task.ordinal] = earliest.map { max($0, end) } ?? end
    }
    return finish
  }
}

extension WorkCalendar {
  /// A limit of as many working days as lie between: its warning is that of a whole case.
  func wholeCase(
    from start: Moment, through due: CivilDate, hours: OfficeHours
  ) throws(CalendarError) -> Deadline {
    let days = max(0, try workingDays(after: start.date, through: due))
    return try deadline(
      of: TimeLimit(n: days, unit: days == 0 ? .atOnce : .workingDays), from: start, hours: hours)
  }
}

/// When the promise has a sub-task begin and end.
package struct PromisedEnd: Hashable, Sendable {
  package let start: Moment
  package let end: Deadline
}

extension CriticalPath.Step {
  fileprivate init(_ task: SubTask, _ promised: PromisedEnd) {
    self.init(
      ordinal: task.ordinal, after: task.after,
      finish: promised.end.finish(of: task.terms, from: promised.start), due: promised.end.due)
  }
}
