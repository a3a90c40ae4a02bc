import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What one command may change.
extension Invariants {
  func step(from before: CaseFile, _ events: [CaseEvent]) -> [String] {
    var violations = clockStep(from: before, events)
    let codes = before.materials.map(\.code)
    let added = file.materials.map(\.code).dropFirst(codes.count)
    if !file.materials.map(\.code).starts(with: codes) || !isAskedFor(Array(added), events) {
      violations.append("R1: the list of materials changed")
    }
    if file.edition != before.edition { violations.append("R6: the edition changed") }
    if file.visits < before.visits { violations.append("R34: a visit was lost") }
    for task in before.tasks
    where !task.state.isOpen && file.task(task.ordinal)?.state != task.state
      && !isReopened(task, events)
    {
      violations.append("R21: sub-task \(task.ordinal) was decided again")
    }
    for task in file.tasks
    where task.state == .approved && before.task(task.ordinal)?.state.isOpen == true
      && !hasEverything(task)
    {
      violations.append("R12: sub-task \(task.ordinal) was approved while owing")
    }
    if events.isEmpty, file != before { violations.append("R33: a change without an entry") }
    return violations
  }

  /// R1: of the edition, for the item that asked.
  private func isAskedFor(_ codes: [String], _ events: [CaseEvent]) -> Bool {
    codes.allSatisfy { code in
      events.contains { event in
        guard case .taskStopped(let stopped) = event, let task = file.task(stopped.ordinal),
          stopped.materials.contains(where: { $0.code == code })
        else { return false }
        return edition.item(task.item)?.allMaterials.contains { $0.material == code } == true
      }
    }
  }

  /// R25-R27: a date moves with an entry that names what was done here, and by a stop or an extension
  /// never forward.
  private func clockStep(from before: CaseFile, _ events: [CaseEvent]) -> [String] {
    var violations: [String] = []
    let moves = events.compactMap { if case .datesMoved(let moved) = $0 { moved } else { nil } }
    let acted = Set(events.compactMap(\.cause))
    for move in moves where !acted.contains(move.cause) || move.isEmpty {
      violations.append("R27: \(move) has no cause")
    }
    if before.promise != nil, file.promise != before.promise,
      moves.last(where: { $0.promise != nil })?.promise != file.promise
    {
      violations.append("R27: the promise moved without an entry")
    }
    let renewed = moves.reduce(into: before.deferrals) { $0.merge($1.deferrals) { $1 } }
    if before.accepted != nil, file.deferrals != renewed {
      violations.append("R12: a day of what is owing moved")
    }
    // Only what nobody wanted any more when its day came gets another (R12).
    if moves.flatMap(\.deferrals).contains(where: {
      before.deferrals[$0.key] ?? $0.value >= now.date
    }) {
      violations.append("R12: what was not late is owing longer")
    }
    let started = events.compactMap {
      if case .taskStarted(let it) = $0 { it.ordinal } else { nil }
    }
    for task in before.tasks where !started.contains(task.ordinal) {
      let entered = moves.flatMap(\.tasks).last { $0.ordinal == task.ordinal } ?? task.dates
      if file.task(task.ordinal)?.dates != entered {
        violations.append("R27: the dates of \(task.ordinal) moved without an entry")
      }
      let isLater =
        entered.due >= task.due && entered.statutoryDue ?? task.due >= task.statutoryDue ?? task.due
      if !isLater, moves.allSatisfy({ !$0.cause.isResumption }) {
        violations.append("R25: the dates of \(task.ordinal) came forward")
      }
      if task.state == .stopped, let after = file.task(task.ordinal)?.state,
        ![.stopped, .running, .void].contains(after)
      {
        violations.append("R25: sub-task \(task.ordinal) was decided while stopped")
      }
    }
    return violations
  }
}

extension DatesMoved {
  fileprivate var isEmpty: Bool { tasks.isEmpty && promise == nil && deferrals.isEmpty }
}

extension DatesMoved.Cause {
  fileprivate var isResumption: Bool { if case .resumed = self { true } else { false } }
}

extension CaseEvent {
  /// What it is as the cause of a move.
  fileprivate var cause: DatesMoved.Cause? {
    switch self {
    case .taskStopped(let stopped): .stopped(stopped.ordinal)
    case .taskResumed(let resumed): .resumed(resumed.ordinal)
    case .limitExtended(let extended): .extended(extended.ordinal)
    case .taskReopened(let reopened): .reopened(reopened.ordinal)
    default: nil
    }
  }
}

extension Invariants {
  /// Opened again by an entry of its own, before anything of it left the hall.
  fileprivate func isReopened(_ task: SubTask, _ events: [CaseEvent]) -> Bool {
    let isNamed = events.contains { event in
      if case .taskReopened(let reopened) = event {
        reopened.ordinal == task.ordinal
      } else {
        false
      }
    }
    return isNamed && task.outputs.allSatisfy { $0.handedOut == nil }
  }
}
