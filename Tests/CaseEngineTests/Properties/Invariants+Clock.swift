import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What is true of the clocks of every case, by a second reading that shares no line with the first.
extension Invariants {
  func stopsFitState() -> Bool {
    file.tasks.allSatisfy { task in
      let isOpen = task.stops.contains { $0.until == nil }
      switch task.state {
      case .stopped: guard isOpen else { return false }
      case .void: break
      case .waiting, .running, .approved, .refused: guard !isOpen else { return false }
      }
      return task.stops.allSatisfy { stop in
        task.kind == .item && stop.from <= stop.until ?? now && stop.from.date <= stop.due
          && isListed(stop, of: task)
      }
    }
  }

  /// R25: a link of the item's own list, within its time; or materials of the case.
  private func isListed(_ stop: Stop, of task: SubTask) -> Bool {
    switch stop.ground {
    case .link(let name, let procedure):
      task.links.contains { link in
        link.name == name && link.procedure == procedure
          && stop.isAllowed == (link.promised != nil)
          && (link.promised ?? link.limit).map { 1...$0.limit.n ~= stop.expected.n } ?? true
      }
    case .correction(let codes):
      !codes.isEmpty && !stop.isAllowed && codes.allSatisfy { file.material($0) != nil }
    case .rectification: true
    }
  }

  func extensionsFit() -> Bool {
    var extended: Set<Int?> = []
    return records.allSatisfy { record in
      guard case .limitExtended(let longer) = record.event else { return true }
      let most = longer.ordinal == nil ? 15 : 10
      return extended.insert(longer.ordinal).inserted && 1...most ~= longer.given.days
        && longer.given.approver != record.actor.staff
        && (longer.ordinal == nil) == (longer.given.document != nil)
    }
  }

  func datesHold() -> Bool {
    let planned = slowPlan()
    return file.tasks.filter(\.state.isOpen).allSatisfy { task in
      guard let start = task.started ?? planned[task.ordinal]?.start else { return false }
      let promised = SlowClock(of: task, .promised).end(of: task.terms, from: start)
      let statutory = task.terms.statutory.map { limit in
        SlowClock(of: task, .statutory)
          .end(of: ClockTerms(statutory: nil, promised: limit), from: start).due
      }
      return task.due == promised.due && task.statutoryDue == statutory
    }
  }

  func pathHolds() -> Bool {
    guard file.state == .accepted, let promise = file.promise, let start = file.accepted else {
      return true
    }
    let planned = slowPlan()
    guard let last = planned.values.map(\.due).max() else { return false }
    let path = promise.path.compactMap { planned[$0] }
    let isPath = zip(path, path.dropFirst()).allSatisfy { $0.finish == $1.start }
    return promise.due == SlowClock().day(file.extended?.days ?? 0, after: last)
      && path.count == promise.path.count && path.first?.start == start
      && path.last?.due == last && isPath
  }

  func lawNeverSooner() -> Bool {
    file.tasks.filter { $0.state.isOpen && $0.started != nil }.allSatisfy { task in
      guard let limit = task.terms.statutory, let start = task.started else { return true }
      let plain = SlowClock().end(of: ClockTerms(statutory: nil, promised: limit), from: start)
      return task.statutoryDue.map { $0 >= plain.due } ?? false
    }
  }

  private typealias Part = (start: Moment, due: CivilDate, finish: Moment)

  /// By recursion over what each waits for, from one start; by ordinal.
  private func slowPlan() -> [Int: Part] {
    var planned: [Int: Part] = [:]
    for task in file.tasks where task.holdsCase { _ = part(task, &planned) }
    return planned
  }

  private func part(_ task: SubTask, _ planned: inout [Int: Part]) -> Part {
    if let known = planned[task.ordinal] { return known }
    var start = file.accepted ?? file.received
    for ordinal in task.after {
      if let before = file.task(ordinal) { start = max(start, part(before, &planned).finish) }
    }
    let end = SlowClock(of: task, .promised).end(of: task.terms, from: start)
    let part = (start: start, due: end.due, finish: end.finish)
    planned[task.ordinal] = part
    return part
  }
}
