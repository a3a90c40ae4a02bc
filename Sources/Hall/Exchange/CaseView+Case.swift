package import CaseEngine
package import Catalogue
package import Phrases
package import WorkCalendar

/// What is needed to show a case as it stands.
package struct CaseSurroundings: Sendable {
  /// The one the case was taken in under (R6).
  package let edition: Edition
  package let calendar: WorkCalendar
  package let now: Moment

  package init(edition: Edition, calendar: WorkCalendar, now: Moment) {
    self.edition = edition
    self.calendar = calendar
    self.now = now
  }

  var today: CivilDate { now.date }

  package var clock: CaseClock { CaseClock(calendar: calendar, hours: edition.profile.hours) }
}

extension CaseView {
  /// A case as it stands on that day.
  ///
  /// Its questions, fees and reasons come from planning its answers again, under its own edition
  /// and from its own start; its dates are those it was promised.
  /// - Throws: when the plan cannot be made again, which means that the calendar or the edition is
  ///   not what it was.
  package init(
    _ file: CaseFile, in around: CaseSurroundings, _ language: Language
  ) throws(PlanFault) {
    let plan = try Planner(edition: around.edition, calendar: around.calendar).plan(
      of: file, from: file.accepted ?? file.received)
    let isSplit = file.accepted != nil
    self.init(
      number: file.number, matter: file.matter, matterName: file.matterName,
      edition: file.edition, state: file.state, withdrawn: file.withdrawn,
      applicantName: file.applicant.name,
      subject: file.subject, projectCode: file.projectCode, lead: plan.matter.lead,
      listing: file.listing, received: file.received.date,
      accepted: file.accepted?.date,
      promise: file.promise.map { Promise($0, of: file, around, language) }, visits: file.visits,
      questions: plan.questions, materials: file.materials.map(Material.init),
      corrections: file.corrections, identitySeen: file.identitySeen,
      separateMaterials: plan.separateMaterials,
      tasks: file.tasks.map { task in
        Task(task, planned: plan.tasks.first { $0.ordinal == task.ordinal }, around, language)
      },
      meetings: file.meetings, stewardships: file.stewardships, stewardTrips: file.stewardTrips,
      pickup: PickupFacts(file),
      market: MarketStanding(file, planned: plan, in: around.edition, on: around.today),
      path: file.promise?.path ?? [],
      heldTime: file.heldTime(until: around.today),
      serialDays: isSplit ? file.serialDays : nil,
      parallelDays: isSplit ? file.parallelDays : nil, fees: plan.fees,
      outputs: file.outputs.map { Output($0, in: file) },
      goal: plan.matter.goal(for: plan.situation),
      slipCode: file.slipCode, slipPrints: file.slipPrints, custody: file.custody,
      whereabouts: file.whereabouts(language))
  }
}

extension CaseView.Promise {
  /// Its reasons are the limits along its path, as they are now.
  fileprivate init(
    _ promise: CaseFile.Promise, of file: CaseFile, _ around: CaseSurroundings,
    _ language: Language
  ) {
    let ends = (try? around.clock.promisedEnds(of: file, now: around.now)) ?? [:]
    self.init(
      due: promise.due, isProvisional: promise.isProvisional,
      why: Explanation(
        promise, days: file.promisedDays,
        steps: promise.path.compactMap { ordinal in
          guard let task = file.task(ordinal), let promised = ends[ordinal] else { return nil }
          return (task, promised.end)
        }, of: file, language
      ).lines)
  }
}

extension CaseView.Output {
  fileprivate init(_ output: CaseEngine.Output, in file: CaseFile) {
    self.init(
      task: output.key.ordinal, index: output.key.index, name: output.name, kind: output.kind,
      documentNumber: output.documentNumber, validUntil: output.validUntil,
      holder: output.holder, standing: file.standing(on: output.key).map(\.ordinal),
      ready: output.ready?.date, handedOut: output.handedOut?.at.date)
  }
}

extension CaseView.Stage {
  fileprivate init(_ stage: StageReading, today: CivilDate) {
    self.init(
      name: stage.name, limit: stage.limit, due: stage.end?.due, light: stage.light(today: today),
      made: stage.made?.date, officer: stage.finding?.officer, agrees: stage.finding?.agrees)
  }
}

extension CaseView.Task {
  /// A sub-task as it stands; one that waits shows the start that was planned on acceptance.
  /// - Parameter planned: nil for one that nobody planned: a check after the decision.
  fileprivate init(
    _ task: SubTask, planned: PlannedTask?, _ around: CaseSurroundings, _ language: Language
  ) {
    self.init(
      ordinal: task.ordinal, kind: task.kind, item: task.item, name: task.name,
      department: task.department,
      departmentShort: task.departmentShort, tier: task.level,
      delegation: task.delegation?.sentence(language), state: task.state,
      stateName: task.stateName(language), duty: task.commitment?.duty,
      finding: task.answer?.finding, after: task.after,
      start: (task.started ?? planned?.start)?.date ?? task.due, due: task.due,
      statutoryDue: task.statutoryDue, isProvisional: task.isProvisional,
      limit: task.terms.promised, links: task.links, stops: task.stops, extended: task.extended,
      issueDue: (try? around.clock.issue(of: task))??.due,
      stages: ((try? around.clock.stages(of: task, now: around.now)) ?? []).map {
        CaseView.Stage($0, today: around.today)
      },
      decidedBy: task.decidedBy, light: task.light(today: around.today),
      outputs: task.outputs.map(\.name), papers: task.papers,
      why: Self.why(task, planned: planned, around, language))
  }

  private static func why(
    _ task: SubTask, planned: PlannedTask?, _ around: CaseSurroundings, _ language: Language
  ) -> String {
    // Started as planned, or not started: the plan's own reasons. Else from its real start.
    let isPlain = task.stops.isEmpty && task.extended == nil
    if let planned, isPlain, task.started == nil || task.started == planned.start {
      return Explanation.line(planned, language)
    }
    guard let started = task.started,
      let deadline = try? around.clock.reading(of: task, from: started, now: around.now).promised
    else { return "" }
    let start: ClockStart = task.after.isEmpty && task.holdsCase ? .acceptance : .prerequisite
    return Explanation.line(
      task.ordinal, task.name, deadline.derivation.sentence(language, from: start), task.due,
      language)
  }
}
