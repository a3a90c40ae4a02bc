internal import Catalogue
package import WorkCalendar

/// What follows by itself: from a decision, and from the passing of time.
extension Work {
  /// Starts, voids and concludes whatever the last decision set free (R16, R19, R21).
  mutating func follow() throws(Refusal) {
    while let next = try nextConsequence() { record(next) }
    recordFinished()
    conclude()
  }

  private func nextConsequence() throws(Refusal) -> CaseEvent? {
    if let idle = file.tasks.first(where: isNeedless) {
      return .taskVoided(TaskVoided(ordinal: idle.ordinal, cause: .noLongerNeeded))
    }
    for task in file.tasks where task.state == .waiting {
      let prerequisites = task.after.compactMap { file.task($0) }
      // What a check did not confirm is brought instead; it ends nothing.
      let ended = prerequisites.first {
        !$0.isCheck && ($0.state == .refused || $0.state == .void)
      }
      if let ended {
        return .taskVoided(
          TaskVoided(ordinal: task.ordinal, cause: .prerequisiteRefused(ended.ordinal)))
      }
      if prerequisites.allSatisfy({ !$0.state.isOpen }) {
        return .taskStarted(try start(of: task))
      }
    }
    return nil
  }

  /// A check that no sub-task waits for any more.
  private func isNeedless(_ task: SubTask) -> Bool {
    guard task.state.isOpen, case .check(let code) = task.kind, let material = file.material(code)
    else { return false }
    return !material.isChecked
      || material.uses.allSatisfy { file.task($0)?.state.isOpen != true }
  }

  private func start(of task: SubTask) throws(Refusal) -> TaskStarted {
    let reading = try dated { calendar throws(CalendarError) in
      try calendar.read(
        task.terms, start: context.at, now: context.at, hours: context.edition.profile.hours)
    }
    return TaskStarted(
      ordinal: task.ordinal, due: reading.promised.due, warning: reading.promised.warning,
      statutoryDue: reading.statutory?.due, isProvisional: reading.promised.isProvisional)
  }

  /// Decided when every sub-task is, ready when every output is, closed when everything is handed
  /// out, or there is nothing to hand out (R21).
  mutating func conclude() {
    if file.state == .accepted, file.tasks.allSatisfy({ !$0.state.isOpen || !$0.holdsCase }) {
      record(.caseDecided)
    }
    if file.state == .decided, file.outputs.allSatisfy({ $0.ready != nil }) {
      record(.caseReady)
    }
    if file.state == .ready, file.outputs.allSatisfy({ $0.handedOut != nil }) {
      record(.caseClosed)
    }
  }

  /// Writes down what has become true by itself before anything else is decided.
  mutating func settle() throws(Refusal) {
    try deemAccepted()
    try returnLate()
  }

  /// R10: no answer within five working days of the receipt, so accepted from the receipt on.
  private mutating func deemAccepted() throws(Refusal) {
    guard file.state == .draft else { return }
    let last = try dated { calendar throws(CalendarError) in
      try file.lastDayForAnswer(calendar)
    }
    guard context.at.date > last else { return }
    record(try acceptance(from: file.received, wasDeemed: true))
  }

  /// R12: a promised material that never came ends, as a return, what cannot be done without it.
  private mutating func returnLate() throws(Refusal) {
    let late = file.materials.filter { $0.state == .deferred && $0.isLate(on: context.at.date) }
    var ended = false
    for material in late {
      for ordinal in material.uses where file.task(ordinal)?.state.isOpen ?? false {
        record(
          .taskVoided(
            TaskVoided(ordinal: ordinal, cause: .materialNeverBrought(material.code))))
        ended = true
      }
    }
    if ended { try follow() }
  }
}

extension CaseMaterial {
  fileprivate func isLate(on day: CivilDate) -> Bool { due.map { day > $0 } ?? false }
}

extension CaseFile {
  /// The days an office has to answer a request (PL 32 (4)).
  package static let daysToAnswer = 5

  /// The last day on which a draft can be answered before it counts as accepted (R10).
  package func lastDayForAnswer(_ calendar: WorkCalendar) throws(CalendarError) -> CivilDate {
    try calendar.workingDay(Self.daysToAnswer, after: received.date).date
  }

  /// The first day on which `settle` has something to write down; nil when nothing can lapse.
  package func lapses(_ calendar: WorkCalendar) throws(CalendarError) -> CivilDate? {
    guard !isAway else { return nil }
    switch state {
    case .draft: return try lastDayForAnswer(calendar).adding(days: 1)
    case .accepted:
      let open = materials.filter { material in
        material.state == .deferred
          && material.uses.contains { task($0)?.state.isOpen ?? false }
      }
      return open.compactMap(\.due).min()?.adding(days: 1)
    case .correction, .declined, .decided, .ready, .closed: return nil
    }
  }
}
