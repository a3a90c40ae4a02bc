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

  /// Of a sub-task that began at `start`: a stop that lasts is taken to end when it should, so that
  /// dates move by what somebody did and not by the time that passes.
  package func reading(
    of task: SubTask, from start: Moment, now: Moment
  ) throws(CalendarError) -> ClockReading {
    try reading(of: task, from: start, now: now, history: task.history())
  }

  /// When each open sub-task began, or would begin as the promise counts it; by ordinal.
  package func starts(
    of file: CaseFile, now: Moment
  ) throws(CalendarError) -> [Int: Moment] {
    let promised = try promisedEnds(of: file, now: now)
    var starts: [Int: Moment] = [:]
    for task in file.tasks where task.state.isOpen {
      starts[task.ordinal] = task.started ?? promised[task.ordinal]?.start
    }
    return starts
  }

  /// When each open sub-task would end if it took until its due day, and one that is late now; by
  /// ordinal. A stop that lasts longer than it should is taken to end now.
  func finishes(of file: CaseFile, now: Moment) throws(CalendarError) -> [Int: Moment] {
    var finishes: [Int: Moment] = [:]
    for task in Self.inTurn(file.tasks.filter(\.state.isOpen)) {
      let start = task.started ?? task.after.compactMap { finishes[$0] }.max() ?? now
      let due = try reading(of: task, from: start, now: now, history: task.history(now: now))
        .promised.finish(of: task.terms, from: start)
      finishes[task.ordinal] = max(now, due)
    }
    return finishes
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
    var finishes: [Int: Moment] = [:]
    for task in Self.inTurn(file.tasks.filter(\.holdsCase)) {
      let begin = task.after.compactMap { finishes[$0] }.max() ?? start
      let end = try reading(of: task, from: begin, now: now).promised
      ends[task.ordinal] = PromisedEnd(start: begin, end: end)
      finishes[task.ordinal] = end.finish(of: task.terms, from: begin)
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

  // MARK: Parts

  private func reading(
    of task: SubTask, from start: Moment, now: Moment, history: ClockHistory
  ) throws(CalendarError) -> ClockReading {
    try calendar.read(task.terms, start: start, now: now, hours: hours, history: history)
  }

  /// Each behind those of them that it waits for.
  private static func inTurn(_ tasks: [SubTask]) -> [SubTask] {
    var turn: [SubTask] = []
    var left = tasks
    while let index = left.firstIndex(where: { task in
      !left.contains { task.after.contains($0.ordinal) }
    }) {
      turn.append(left.remove(at: index))
    }
    return turn
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
