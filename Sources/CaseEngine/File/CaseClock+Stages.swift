internal import Catalogue
package import WorkCalendar

/// One step of a sub-task that goes step by step, as it stands.
package struct StageReading: Hashable, Sendable {
  package let name: String
  package let limit: TimeLimit
  /// nil while those before it are not made.
  package let end: Deadline?
  /// nil while it is not made, and of the decision.
  package let finding: SubTask.Examination?
  /// When it was made, or the decision was.
  package let made: Moment?

  /// Its own light: a step can be late while the sub-task is not.
  package func light(today: CivilDate) -> Light {
    guard made == nil, let end else { return .grey }
    return .light(due: end.due, warning: end.warning, today: today)
  }
}

extension CaseClock {
  /// The steps of a sub-task with their own days (R17, R24): each runs from the one before it, stands
  /// still where the sub-task does, and is longer by what was added while it ran. Empty of what does
  /// not go step by step.
  package func stages(
    of task: SubTask, now: Moment
  ) throws(CalendarError) -> [StageReading] {
    var start = task.started
    var readings: [StageReading] = []
    for (index, stage) in task.stages.enumerated() {
      let finding = index < task.looks.count ? task.looks[index] : nil
      let isLast = index == task.stages.count - 1
      let made = isLast ? task.concluded : finding?.at
      var end: Deadline?
      if let start, task.state != .void {
        end = try calendar.read(
          ClockTerms(statutory: nil, promised: stage.limit.limit), start: start, now: now,
          hours: hours, history: task.history(from: start, until: made)
        ).promised
      }
      readings.append(
        StageReading(
          name: stage.name, limit: stage.limit.limit, end: end,
          finding: isLast ? nil : finding, made: made))
      start = finding?.at
    }
    return readings
  }
}

extension SubTask {
  /// What befell its clock while one step lasted.
  /// - Parameter until: nil while it lasts.
  fileprivate func history(from: Moment, until: Moment?) -> ClockHistory {
    let isIn = { (moment: Moment) in moment >= from && until.map { moment <= $0 } ?? true }
    return ClockHistory(
      stops: stops.filter { isIn($0.from) }.compactMap { $0.clockStop(now: nil) },
      extraDays: extended.map { isIn($0.at) ? $0.days : 0 } ?? 0)
  }
}
