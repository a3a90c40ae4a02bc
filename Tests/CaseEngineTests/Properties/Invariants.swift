import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What is true of every case that can be reached, by the rule that says so.
struct Invariants {
  let file: CaseFile
  let records: [Recorded]
  let edition: Edition
  let now: Moment

  init(_ course: Course, edition: Edition, now: Moment) {
    file = course.file
    records = course.records
    self.edition = edition
    self.now = now
  }

  /// In words; empty when all hold.
  var violations: [String] {
    rules.filter { !$0.holds() }.map { "\($0.name), state \(file.state)" }
  }

  private var rules: [(name: String, holds: () -> Bool)] {
    [
      ("R16: each selected item is one sub-task", splitIsExact),
      ("R16: what runs or is approved has its prerequisites approved", prerequisitesFirst),
      ("R8 R13: a check has its material or its decision", checksFit),
      ("R32: nothing is handed out twice or before it is ready", handedOutOnce),
      ("R21: the times are in order and fit the state", timesInOrder),
      ("R21: it is decided when nothing is open", decidedWhenDone),
      ("R10: acceptance has the day the law gives it", acceptanceDay),
      ("R10 R12: what has lapsed is written down", lapsed),
      ("R27: the promise covers what was planned, and stays until an entry moves it", promiseHolds),
      ("R25: what is stopped has an open stop, and nothing else has", stopsFitState),
      ("R26: extended once, within bounds, by another", extensionsFit),
      ("R24 R25 R26: the dates of what is open are those of a day-by-day reading", datesHold),
      ("R27: the promise is the longest path of a day-by-day reading", pathHolds),
      ("R25: stops and extensions never bring the law's day forward", lawNeverSooner),
      ("R17: two officers decide a double item", twoOfficers),
      ("R18: one visit at a time, by two, on its day; nothing is approved before", meetingsFit),
      ("R35: what a window decides has an authority", windowAuthority),
      ("R12 R19: what is void has a cause", voidHasCause),
      ("R9: a second notice names only what the first could not", secondNotice),
      ("R30: prints are counted", printsCounted),
      ("R34: a visit is a day and a place", visitsFitDays),
      ("R34: what a case adds to the figures is what its entries say", factsAreCounted),
      ("R21: nothing happens behind the end", silentEnd),
      ("S024: papers go once, to who has no window", papersOnce),
      ("R16: a claim is respected, or stood in for", claimsRespected),
      ("R28: lights and outlook answer", outlookAnswers),
    ]
  }

  private func papersOnce() -> Bool {
    let gone = records.flatMap { record in
      if case .papersHandedOver(let handover) = record.event { handover.tasks } else { [Int]() }
    }
    return Set(gone).count == gone.count
      && file.tasks.allSatisfy { gone.contains($0.ordinal) == ($0.papers != nil) }
      && gone.allSatisfy { ordinal in
        file.task(ordinal).flatMap { edition.department($0.department) }?.hasWindow == false
      }
  }

  private func splitIsExact() -> Bool {
    guard !file.tasks.isEmpty else { return true }
    guard let matter = edition.matter(file.matter),
      let selection = try? Selection(
        of: matter, in: edition, for: file.facts(in: edition).merged(into: file.answers),
        on: file.received.date)
    else { return false }
    let items = file.tasks.filter { $0.kind == .item }
    return items.map(\.item) == selection.parts.map(\.item.code)
      && items.map { $0.after.filter { $0 <= items.count } } == selection.parts.map(\.after)
      && file.tasks.map(\.ordinal) == Array(1...file.tasks.count)
      && Set(items.map(\.item)).count == items.count
  }

  /// Checks stand behind the items: each of one material that was not brought, or of one decision.
  private func checksFit() -> Bool {
    file.tasks.filter(\.isCheck).allSatisfy { task in
      switch task.kind {
      case .item: false
      case .check(let code):
        file.material(code) != nil && task.department == edition.profile.dataWindow
          && task.after.isEmpty
          && (task.answer == nil || task.answer?.stamp?.isEmpty == false)
      case .followUp(let of):
        file.task(of)?.state == .approved && file.task(of)?.commitment != nil
          && task.department == file.task(of)?.department
      }
    } && followedUp()
  }

  private func followedUp() -> Bool {
    file.tasks.filter { $0.commitment != nil && $0.state == .approved }.allSatisfy { task in
      file.tasks.count { $0.kind == .followUp(of: task.ordinal) } == 1
    }
  }

  private func prerequisitesFirst() -> Bool {
    file.tasks.filter { [.running, .stopped, .approved, .refused].contains($0.state) }.allSatisfy {
      task in
      task.after.compactMap { file.task($0) }.allSatisfy {
        $0.state == .approved || ($0.isCheck && !$0.state.isOpen)
      }
    }
  }

  /// R12: for a sub-task that is approved just now.
  func hasEverything(_ task: SubTask) -> Bool {
    task.kind != .item
      || file.materials.filter { $0.uses.contains(task.ordinal) }
        .allSatisfy { isInHand($0) || isForLaterVisit($0, of: task) }
  }

  private func isForLaterVisit(_ material: CaseMaterial, of task: SubTask) -> Bool {
    task.commitment != nil && material.stage == .survey && material.state == .later
  }

  private func isInHand(_ material: CaseMaterial) -> Bool {
    if material.isOptional || [.received, .reused].contains(material.state) { return true }
    return switch material.source {
    case .subTask(let maker): material.state == .shared && file.task(maker)?.state == .approved
    case .register: material.state == .shared
    case .check:
      material.state == .shared
        && file.tasks.contains {
          $0.kind == .check(material: material.code) && $0.state == .approved
        }
    case .applicant, .earlierCase: false
    }
  }

  private func handedOutOnce() -> Bool {
    let keys = records.flatMap { record -> [Output.Key] in
      switch record.event {
      case .handedOut(let keys, _): return keys
      case .pickup(.delivered(let number, _, _)):
        return file.parcel(number)?.consignment.outputs ?? []
      default: return []
      }
    }
    return Set(keys).count == keys.count
      && keys.allSatisfy { file.output($0)?.handedOut != nil }
      && file.outputs.allSatisfy { output in
        guard let handOver = output.handedOut else { return true }
        guard output.away == nil, handOver.place == output.place else { return false }
        return output.ready.map { $0 <= handOver.at } ?? false
      }
  }

  private func timesInOrder() -> Bool {
    let times = [file.accepted, file.decided, file.ready, file.closed]
    let kept = times.compactMap { $0 }
    guard kept == kept.sorted(), kept.allSatisfy({ $0 >= file.received && $0 <= now }) else {
      return false
    }
    // Taken back before it was accepted: closed, and nothing between.
    if file.withdrawn != nil, file.accepted == nil {
      return file.state == .closed && file.closed != nil && kept.count == 1
    }
    let reached =
      switch file.state {
      case .draft, .correction, .declined: 0
      case .accepted: 1
      case .decided: 2
      case .ready: 3
      case .closed: 4
      }
    return times.prefix(reached).allSatisfy { $0 != nil }
      && times.dropFirst(reached).allSatisfy { $0 == nil }
  }

  private func decidedWhenDone() -> Bool {
    let open = file.tasks.contains { $0.state.isOpen && $0.holdsCase }
    let allOut = file.outputs.allSatisfy { $0.handedOut != nil }
    return switch file.state {
    case .draft, .correction, .declined: file.tasks.isEmpty && file.promise == nil
    case .accepted: open
    case .decided: false
    case .ready: !open && !allOut
    case .closed: !open && allOut
    }
  }

  private func acceptanceDay() -> Bool {
    guard let accepted = file.accepted else { return !file.wasDeemedAccepted }
    if file.wasDeemedAccepted { return accepted == file.received && file.notice == nil }
    if file.notice != nil { return accepted == file.completed }
    return records.contains { $0.event.kind == .accepted && $0.at == accepted }
  }

  private func lapsed() -> Bool {
    guard let lapses = try? file.lapses(shippedCalendar) else { return true }
    return lapses > now.date
  }

  private func promiseHolds() -> Bool {
    guard let promise = file.promise else { return file.tasks.isEmpty }
    let moved = records.compactMap {
      if case .datesMoved(let moved) = $0.event { moved.promise } else { nil }
    }
    for record in records {
      guard case .accepted(let acceptance) = record.event else { continue }
      return promise == moved.last ?? acceptance.promise
        && acceptance.tasks.allSatisfy { $0.due <= acceptance.promise.due }
        && acceptance.tasks.contains { $0.due == acceptance.promise.due }
        && acceptance.deferrals.values.allSatisfy { $0 <= acceptance.promise.due }
        && acceptance.parallelDays <= acceptance.serialDays
    }
    return false
  }
}
