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

  /// Selects, splits, unites, orders and dates (R8, R13, R16, R27).
  /// - Parameters:
  ///   - start: the moment from which the clocks would run.
  ///   - day: what is in force on it can be applied for; of a case the day of its receipt. The
  ///     start's own where none is given.
  ///   - checking: codes of the materials that an internal check confirms; those that nobody
  ///     brought where none are given.
  package func plan(
    _ request: PlanRequest, from start: Moment, on day: CivilDate? = nil,
    checking: Set<String>? = nil
  ) throws(PlanFault) -> CasePlan {
    guard let matter = edition.matter(request.matter) else {
      throw .unknownMatter(request.matter)
    }
    let given = Undertakings.split(request.answers)
    let situation = try Situation(of: matter, given: given.own, facts: request.facts)
    let known = { request.facts.merged(into: situation.answers, variant: $0) }
    var selection = try Selection(
      of: matter, in: edition, for: known(nil), on: day ?? start.date)
    let undertakings = try Undertakings(
      matter, selection, given: given.undertaken, isListed: request.isListed, known: known)
    selection.undertake(undertakings.terms)
    let (tasks, list) = try split(&selection, checking, from: start, known) { tasks in
      MaterialUnion(
        tasks: tasks, matter: matter, answers: situation.answers, facts: request.facts,
        edition: edition, marks: request.marks, heldFrom: request.heldFrom,
        isListed: request.isListed)
    }
    let path = CriticalPath(tasks.map(CriticalPath.Step.init))
    let awaited = Set(tasks.flatMap(\.after))
    let inTurn = selection.order.map { tasks[$0 - 1] }
      .filter { $0.kind == .item || awaited.contains($0.ordinal) }
    return CasePlan(
      matter: matter, edition: edition.number,
      questions: situation.questions + undertakings.questions,
      answers: situation.answers.merging(undertakings.answers) { own, _ in own },
      facts: request.facts, tasks: tasks, path: path.ordinals,
      promise: try promise(tasks, path: path.ordinals, from: start),
      serialDays: try serialDays(inTurn, from: start),
      parallelDays: try workingDays(from: start, through: lastDue(tasks)),
      materials: list.materials, separateMaterials: list.union.separateCount,
      projectCode: edition.projectCode(of: matter, tasks.map(\.item)))
  }

  /// The sub-tasks and the united materials.
  ///
  /// A check runs beside the items, since the case goes on meanwhile; only an item whose own last
  /// day comes before the answer can has to wait for it.
  private func split(
    _ selection: inout Selection, _ checking: Set<String>?, from start: Moment,
    _ known: (String?) -> Answers, uniting: ([PlannedTask]) -> MaterialUnion
  ) throws(PlanFault) -> ([PlannedTask], (union: MaterialUnion, materials: [CaseMaterial])) {
    let items = try schedule(selection, for: known(nil), from: start)
    let union = uniting(items)
    let materials = try union.united()
    let open = materials.filter { checking?.contains($0.code) ?? ($0.state == .shared) }
    let checks = InternalChecks(of: open.filter(\.isChecked), in: edition)
    guard !checks.parts.isEmpty else { return (items, (union, materials)) }
    selection.add(checks.parts, waits: try waits(of: items, for: checks, from: start))
    let tasks = try schedule(selection, for: known(nil), from: start)
    let again = uniting(tasks)
    return (tasks, (again, try again.united()))
  }

  /// Ordinals of the checks that each item has to wait for.
  private func waits(
    of items: [PlannedTask], for checks: InternalChecks, from start: Moment
  ) throws(PlanFault) -> [Int: [Int]] {
    var waits: [Int: [Int]] = [:]
    for (index, check) in checks.parts.enumerated() {
      let due = try read(check.terms, from: start).promised.due
      for ordinal in checks.materials[index].uses where items[ordinal - 1].promised.due < due {
        waits[ordinal, default: []].append(items.count + index + 1)
      }
    }
    return waits
  }

  // MARK: Dates

  private func schedule(
    _ selection: Selection, for answers: Answers, from start: Moment
  ) throws(PlanFault) -> [PlannedTask] {
    var planned: [Int: PlannedTask] = [:]
    for ordinal in selection.order {
      let part = selection.parts[ordinal - 1]
      let begin = part.after.compactMap { planned[$0]?.finish }.max() ?? start
      let reading = try read(part.terms, from: begin)
      planned[ordinal] = PlannedTask(
        ordinal: ordinal, kind: part.kind, item: part.item, variant: part.variant,
        authority: edition.authority(over: part.item, answers: answers, on: start.date),
        commitment: part.commitment, terms: part.terms, after: part.after, on: part.on,
        start: begin,
        promised: reading.promised, statutory: reading.statutory)
    }
    return selection.parts.indices.compactMap { planned[$0 + 1] }
  }

  private func read(_ terms: ClockTerms, from start: Moment) throws(PlanFault) -> ClockReading {
    try dated { calendar throws(CalendarError) in
      try calendar.read(terms, start: start, now: start, hours: edition.profile.hours)
    }
  }

  private func lastDue(_ tasks: [PlannedTask]) -> CivilDate {
    tasks.map(\.promised.due).max() ?? CivilDate(days: 0)
  }

  /// One start, one end, compared as dates; its warning is that of a limit of as many working
  /// days.
  private func promise(
    _ tasks: [PlannedTask], path: [Int], from start: Moment
  ) throws(PlanFault) -> CaseFile.Promise {
    let due = lastDue(tasks)
    let whole = try dated { calendar throws(CalendarError) in
      try calendar.wholeCase(from: start, through: due, hours: edition.profile.hours)
    }
    return CaseFile.Promise(
      due: due, warning: whole.warning,
      isProvisional: tasks.contains { $0.promised.isProvisional }, path: path)
  }

  /// - Parameter tasks: each behind those it waits for, so that this is never less than the path.
  private func serialDays(_ tasks: [PlannedTask], from start: Moment) throws(PlanFault) -> Int {
    var moment = start
    for task in tasks {
      moment = try dated { calendar throws(CalendarError) in
        try calendar.promised(task.terms, from: moment, hours: edition.profile.hours)
      }.finish(of: task.terms, from: moment)
    }
    return try workingDays(from: start, through: moment.date)
  }

  private func workingDays(
    from start: Moment, through end: CivilDate
  ) throws(PlanFault) -> Int {
    max(
      0,
      try dated { calendar throws(CalendarError) in
        try calendar.workingDays(after: start.date, through: end)
      })
  }

  private func dated<Value>(
    _ body: (WorkCalendar) throws(CalendarError) -> Value
  ) throws(PlanFault) -> Value {
    do { return try body(calendar) } catch { throw .calendar(error) }
  }
}

extension CriticalPath.Step {
  fileprivate init(_ task: PlannedTask) {
    self.init(
      ordinal: task.ordinal, after: task.after, finish: task.finish, due: task.promised.due)
  }
}
