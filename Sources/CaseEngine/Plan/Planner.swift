package import Catalogue
package import WorkCalendar

/// Makes plans from one edition and one calendar. Pure, and fast enough for every key.
package struct Planner: Sendable {
  package let edition: Edition
  package let calendar: WorkCalendar

  package init(edition: Edition, calendar: WorkCalendar) {
    self.edition = edition
    self.calendar = calendar
  }

  /// Selects, splits, unites, orders and dates (R8, R16, R27).
  /// - Parameters:
  ///   - start: the moment from which the clocks would run.
  ///   - day: what is in force on it can be applied for; of a case the day of its receipt. The
  ///     start's own where none is given.
  package func plan(
    _ request: PlanRequest, from start: Moment, on day: CivilDate? = nil
  ) throws(PlanFault) -> CasePlan {
    guard let matter = edition.matter(request.matter) else {
      throw .unknownMatter(request.matter)
    }
    let situation = try Situation(of: matter, given: request.answers, facts: request.facts)
    let selection = try Selection(
      of: matter, in: edition, for: request.facts.merged(into: situation.answers),
      on: day ?? start.date)
    let known = request.facts.merged(into: situation.answers)
    let tasks = try schedule(selection, for: known, from: start)
    let path = longestPath(tasks)
    let list = MaterialUnion(
      tasks: tasks, matter: matter, answers: situation.answers, facts: request.facts,
      edition: edition, marks: request.marks, heldFrom: request.heldFrom,
      isListed: request.isListed)
    return CasePlan(
      matter: matter, edition: edition.number, questions: situation.questions,
      answers: situation.answers, facts: request.facts, tasks: tasks, path: path,
      promise: try promise(tasks, path: path, from: start),
      serialDays: try serialDays(selection.order.map { tasks[$0 - 1] }, from: start),
      parallelDays: try workingDays(from: start, through: lastDue(tasks)),
      materials: try list.united(), separateMaterials: list.separateCount)
  }

  // MARK: Dates

  private func schedule(
    _ selection: Selection, for answers: Answers, from start: Moment
  ) throws(PlanFault) -> [PlannedTask] {
    var planned: [Int: PlannedTask] = [:]
    for ordinal in selection.order {
      let part = selection.parts[ordinal - 1]
      let begin = part.after.compactMap { planned[$0]?.finish }.max() ?? start
      let reading = try read(part.item, from: begin)
      planned[ordinal] = PlannedTask(
        ordinal: ordinal, item: part.item, variant: part.variant,
        authority: edition.authority(over: part.item, answers: answers, on: start.date),
        after: part.after, start: begin, promised: reading.promised, statutory: reading.statutory)
    }
    return selection.parts.indices.compactMap { planned[$0 + 1] }
  }

  private func read(_ item: ServiceItem, from start: Moment) throws(PlanFault) -> ClockReading {
    do {
      return try calendar.read(
        item.terms, start: start, now: start, hours: edition.profile.hours)
    } catch { throw .calendar(error) }
  }

  private func lastDue(_ tasks: [PlannedTask]) -> CivilDate {
    tasks.map(\.promised.due).max() ?? CivilDate(days: 0)
  }

  /// From the last sub-task to end back to one that waits for nothing; of equals the first.
  private func longestPath(_ tasks: [PlannedTask]) -> [Int] {
    var path: [Int] = []
    var next = latest(tasks)
    while let task = next {
      path.append(task.ordinal)
      next = latest(task.after.map { tasks[$0 - 1] })
    }
    return path.reversed()
  }

  private func latest(_ tasks: [PlannedTask]) -> PlannedTask? {
    tasks.max { ($0.finish, -$0.ordinal) < ($1.finish, -$1.ordinal) }
  }

  /// One start, one end, compared as dates; its warning is that of a limit of as many working
  /// days.
  private func promise(
    _ tasks: [PlannedTask], path: [Int], from start: Moment
  ) throws(PlanFault) -> CaseFile.Promise {
    let due = lastDue(tasks)
    let days = try workingDays(from: start, through: due)
    let whole = try deadline(
      of: TimeLimit(n: days, unit: days == 0 ? .atOnce : .workingDays), from: start)
    return CaseFile.Promise(
      due: due, warning: whole.warning,
      isProvisional: tasks.contains { $0.promised.isProvisional }, path: path)
  }

  private func deadline(
    of limit: TimeLimit, from start: Moment
  ) throws(PlanFault) -> Deadline {
    do {
      return try calendar.deadline(of: limit, from: start, hours: edition.profile.hours)
    } catch { throw .calendar(error) }
  }

  /// - Parameter tasks: each behind those it waits for, so that this is never less than the path.
  private func serialDays(_ tasks: [PlannedTask], from start: Moment) throws(PlanFault) -> Int {
    var moment = start
    for task in tasks {
      let limit = task.item.promised.limit
      moment = try deadline(of: limit, from: moment).finish(of: limit, from: moment)
    }
    return try workingDays(from: start, through: moment.date)
  }

  private func workingDays(
    from start: Moment, through end: CivilDate
  ) throws(PlanFault) -> Int {
    do {
      return max(0, try calendar.workingDays(after: start.date, through: end))
    } catch { throw .calendar(error) }
  }
}

extension ServiceItem {
  /// Both limits, as the clock takes them.
  var terms: ClockTerms {
    ClockTerms(statutory: statutory.value?.limit, promised: promised.limit)
  }
}
