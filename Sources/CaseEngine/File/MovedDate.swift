package import WorkCalendar

/// One date that another calendar moves, for a list that people judge by (R22).
package struct MovedDate: Hashable, Sendable {
  /// Whose date it is; sub-tasks by their ordinal, materials by their code.
  package enum Subject: Hashable, Sendable {
    case answer
    case task(Int)
    /// The law's own limit.
    case statutory(Int)
    /// Only the first yellow day.
    case warning(Int)
    case stop(Int, Stop.Ground)
    case owing(String)
    case promise
  }

  package let subject: Subject
  package let from: CivilDate
  package let to: CivilDate
  package let wasProvisional: Bool
  package let isProvisional: Bool
  /// How the new date came about (R24); none for what follows from another date.
  package let derivation: [DerivationStep]
  package let start: ClockStart
}

extension CaseClock {
  /// Each date that moves, in the order of the sub-tasks, the promise last.
  /// - Parameter file: as it was before.
  /// - Throws: where the calendar ends.
  package func list(
    _ moved: DatesMoved, of file: CaseFile, by renewal: CalendarRenewal
  ) throws(CalendarError) -> [MovedDate] {
    var after = file
    after.take(moved)
    var list: [MovedDate] = []
    if let answer = moved.answer { list.append(try movedAnswer(answer, file, renewal)) }
    for dates in moved.stops {
      guard let old = file.ownDates(dates), let task = after.task(dates.ordinal) else { continue }
      let stop = task.stops[dates.stop - 1]
      list.append(
        MovedDate(
          subject: .stop(dates.ordinal, stop.ground), from: old.due, to: dates.due,
          wasProvisional: old.isProvisional, isProvisional: dates.isProvisional,
          derivation: try deadline(of: stop).derivation, start: .stop))
    }
    let starts = try starts(of: after, now: renewal.at)
    for dates in moved.tasks {
      guard let old = file.task(dates.ordinal), let task = after.task(dates.ordinal),
        let start = starts[dates.ordinal]
      else { continue }
      list += movedTask(old, dates, try reading(of: task, from: start, now: renewal.at))
    }
    list += moved.deferrals.sorted { $0.key < $1.key }.compactMap { code, day in
      file.material(code)?.due.map { old in
        MovedDate(
          subject: .owing(code), from: old, to: day, wasProvisional: false, isProvisional: false,
          derivation: [], start: .acceptance)
      }
    }
    return list + (try movedPromise(moved.promise, file, after, renewal))
  }

  private func movedAnswer(
    _ day: CivilDate, _ file: CaseFile, _ renewal: CalendarRenewal
  ) throws(CalendarError) -> MovedDate {
    let limit = TimeLimit(n: CaseFile.daysToAnswer, unit: .workingDays)
    let new = try calendar.deadline(of: limit, from: file.received, hours: hours)
    let old = try? renewal.before.deadline(of: limit, from: file.received, hours: hours)
    return MovedDate(
      subject: .answer, from: old?.due ?? day, to: day, wasProvisional: old?.isProvisional ?? true,
      isProvisional: new.isProvisional, derivation: new.derivation, start: .receipt)
  }

  private func movedTask(
    _ task: SubTask, _ dates: TaskDates, _ reading: ClockReading
  ) -> [MovedDate] {
    let ordinal = task.ordinal
    let start: ClockStart = task.after.isEmpty && task.holdsCase ? .acceptance : .prerequisite
    func date(
      _ subject: MovedDate.Subject, _ from: CivilDate, _ to: CivilDate, _ deadline: Deadline
    ) -> MovedDate {
      MovedDate(
        subject: subject, from: from, to: to, wasProvisional: task.isProvisional,
        isProvisional: dates.isProvisional, derivation: deadline.derivation, start: start)
    }
    var list: [MovedDate] = []
    if task.due != dates.due || task.isProvisional != dates.isProvisional {
      list.append(date(.task(ordinal), task.due, dates.due, reading.promised))
    } else if task.warning != dates.warning {
      list.append(date(.warning(ordinal), task.warning, dates.warning, reading.promised))
    }
    if let old = task.statutoryDue, let new = dates.statutoryDue, old != new,
      let deadline = reading.statutory
    {
      list.append(date(.statutory(ordinal), old, new, deadline))
    }
    return list
  }

  private func movedPromise(
    _ promise: CaseFile.Promise?, _ file: CaseFile, _ after: CaseFile, _ renewal: CalendarRenewal
  ) throws(CalendarError) -> [MovedDate] {
    guard let promise, let old = file.promise, let accepted = file.accepted else { return [] }
    let whole = try calendar.wholeCase(from: accepted, through: promise.due, hours: hours)
    return [
      MovedDate(
        subject: .promise, from: old.due, to: promise.due, wasProvisional: old.isProvisional,
        isProvisional: promise.isProvisional, derivation: whole.derivation, start: .acceptance)
    ]
  }
}
