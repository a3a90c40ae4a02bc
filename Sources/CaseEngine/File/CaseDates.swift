internal import WorkCalendar

/// Every date of a case that may still move, as one calendar has it.
struct CaseDates: Hashable, Sendable {
  /// The last day to answer a request that nobody answered (R10).
  let answer: CivilDate?
  /// The own clocks of the stops that last.
  let stops: [StopDates]
  /// Of the open sub-tasks.
  let tasks: [TaskDates]
  /// nil once the case is decided.
  let promise: CaseFile.Promise?
  /// The last days of what is owing, by material (R12).
  let owing: [String: CivilDate]

  func stop(_ dates: StopDates) -> StopDates? {
    stops.first { ($0.ordinal, $0.stop) == (dates.ordinal, dates.stop) }
  }
}

extension CaseFile {
  /// Whether a calendar can still move anything of it.
  package var hasOpenDates: Bool {
    !isAway && (state == .draft || tasks.contains(where: \.state.isOpen))
  }
}

extension CaseClock {
  /// - Throws: where the calendar ends.
  func everyDate(of file: CaseFile, now: Moment) throws(CalendarError) -> CaseDates {
    var file = file
    let stops = try stopDates(of: file)
    for dates in stops { file.take(dates) }
    let tasks = try dates(of: file, now: now)
    return CaseDates(
      answer: file.state == .draft ? try file.lastDayForAnswer(calendar) : nil, stops: stops,
      tasks: tasks,
      promise: file.state == .accepted ? try promise(of: file, now: now) : nil,
      owing: try owing(in: file, tasks, now: now))
  }

  private func stopDates(of file: CaseFile) throws(CalendarError) -> [StopDates] {
    var dates: [StopDates] = []
    for task in file.tasks where task.state.isOpen {
      for (index, stop) in task.stops.enumerated() where stop.isOpen {
        let own = try deadline(of: stop)
        dates.append(
          StopDates(
            ordinal: task.ordinal, stop: index + 1, due: own.due, warning: own.warning,
            isProvisional: own.isProvisional))
      }
    }
    return dates
  }

  /// Of what was promised at acceptance the first due day, as it was planned then, among the
  /// sub-tasks that need it: a stop does not move it. Of what a check did not confirm the first due
  /// day now, never sooner than an office would have to answer.
  private func owing(
    in file: CaseFile, _ tasks: [TaskDates], now: Moment
  ) throws(CalendarError) -> [String: CivilDate] {
    let owing = file.materials.filter { $0.state == .deferred }
    guard !owing.isEmpty else { return [:] }
    let planned = try promisedEnds(of: file.withoutHistory, now: now)
    var days: [String: CivilDate] = [:]
    for material in owing {
      guard let answered = file.unconfirmed(material.code) else {
        days[material.code] = material.uses.compactMap { planned[$0]?.end.due }.min()
        continue
      }
      let soonest = try calendar.workingDay(CaseFile.daysToAnswer, after: answered.date).date
      let first = tasks.filter { material.uses.contains($0.ordinal) }.map(\.due).min()
      days[material.code] = max(soonest, first ?? soonest)
    }
    return days
  }

  /// Working days from the acceptance to the promise; nil without one.
  func days(
    of file: CaseFile, until promise: CaseFile.Promise?
  ) throws(CalendarError) -> Int? {
    guard let due = promise?.due, let start = file.accepted?.date else { return nil }
    return max(0, try calendar.workingDays(after: start, through: due))
  }
}

extension CaseFile {
  /// As if nothing had befallen its clocks.
  fileprivate var withoutHistory: CaseFile {
    var file = self
    for index in file.tasks.indices {
      file.tasks[index].stops = []
      file.tasks[index].extended = nil
    }
    return file
  }

  /// When a check did not confirm the material; nil for one that was promised at acceptance.
  fileprivate func unconfirmed(_ material: String) -> Moment? {
    guard deferrals[material] == nil else { return nil }
    return tasks.first { $0.kind == .check(material: material) }?.answer?.at
  }
}
