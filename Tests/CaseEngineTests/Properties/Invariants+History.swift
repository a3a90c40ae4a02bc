import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What is true of the events of every case.
extension Invariants {
  /// Whoever decides is another than the examiner, or another has verified the same.
  func twoOfficers() -> Bool {
    var examiners: [Int: String] = [:]
    var verifiers: [Int: String] = [:]
    for record in records {
      switch record.event {
      case .taskReopened(let reopened):
        (examiners[reopened.ordinal], verifiers[reopened.ordinal]) = (nil, nil)
      case .taskExamined(let ordinal, let examination),
        .taskSimulated(let ordinal, let examination):
        examiners[ordinal] = examination.officer
        verifiers[ordinal] = nil
      case .taskVerified(let ordinal, let officer):
        guard let examiner = examiners[ordinal], examiner != officer, officer == record.actor.staff
        else { return false }
        verifiers[ordinal] = officer
      default: break
      }
      guard let decision = record.decision, file.task(decision.ordinal)?.handling == .double
      else { continue }
      guard let examiner = examiners[decision.ordinal],
        examiner != record.actor.staff || verifiers[decision.ordinal] != nil
      else { return false }
    }
    return true
  }

  func windowAuthority() -> Bool {
    records.compactMap(\.decision).allSatisfy { decision in
      guard let authority = decision.authority, let task = file.task(decision.ordinal) else {
        return true
      }
      return task.handling == .atOnce && task.windowAuthority == authority
    }
  }

  func voidHasCause() -> Bool {
    records.allSatisfy { record in
      guard case .taskVoided(let voided) = record.event, let task = file.task(voided.ordinal)
      else { return true }
      switch voided.cause {
      case .prerequisiteRefused(let ordinal):
        let cause = file.task(ordinal)?.state
        return task.after.contains(ordinal) && (cause == .refused || cause == .void)
      case .materialNeverBrought(let code):
        return file.material(code)?.uses.contains(voided.ordinal) == true
          && (deferral(of: code).map { $0 < record.at.date } ?? false)
      case .withdrawn:
        return records.contains { other in
          guard case .withdrawn(let taken) = other.event else { return false }
          return other.at == record.at && (taken.ordinal ?? voided.ordinal) == voided.ordinal
        }
      case .noLongerNeeded:
        guard case .check(let code) = task.kind, let material = file.material(code) else {
          return false
        }
        return !material.isChecked
          || material.uses.allSatisfy { file.task($0)?.state.isOpen == false }
      }
    }
  }

  /// As it was told at acceptance, or when a check did not confirm it.
  private func deferral(of code: String) -> CivilDate? {
    for record in records.reversed() {
      switch record.event {
      case .accepted(let acceptance): return acceptance.deferrals[code]
      case .checkAnswered(let answered)
      where file.task(answered.ordinal)?.kind == .check(material: code):
        return answered.owingUntil
      default: continue
      }
    }
    return nil
  }

  func secondNotice() -> Bool {
    var nameable: Set<String>?
    for record in records {
      guard case .noticeGiven(let notice) = record.event else { continue }
      if let nameable, !nameable.isSuperset(of: notice.materials) { return false }
      nameable = Set(notice.notNameable)
      guard !notice.materials.isEmpty, nameable?.isDisjoint(with: notice.materials) == true else {
        return false
      }
    }
    return true
  }

  func printsCounted() -> Bool {
    var slips = 0
    var papers: [WrittenAnswer: Int] = [:]
    for record in records {
      switch record.event {
      case .noticeGiven: papers[.notice] = nil
      case .meetingRecorded(let number, _), .meetingCancelled(let number, _):
        papers[.meeting(number: number)] = nil
      case .slipPrinted(let print):
        guard print.isReprint == (slips > 0) else { return false }
        slips += 1
      case .paperPrinted(let print):
        guard print.isReprint == (papers[print.paper] != nil) else { return false }
        papers[print.paper, default: 0] += 1
      default: continue
      }
    }
    return file.slipPrints == slips && file.answerPrints == papers
  }

  func visitsFitDays() -> Bool {
    let stays = records.map { CaseFile.Appearance(day: $0.at.date, place: $0.actor.place) }
    return file.visits >= 1 && file.appearances.isSubset(of: stays)
  }

  /// Whoever does something to a claimed sub-task has it, or the record says for whom they do it.
  func claimsRespected() -> Bool {
    var holders: [Int: String] = [:]
    var standIns: [Int: Recorded] = [:]
    for record in records {
      if case .taskStoodIn(let ordinal, let absent) = record.event {
        guard holders[ordinal] == absent, absent != record.actor.staff else { return false }
        standIns[ordinal] = record
        continue
      }
      // Claims end where the case goes to another hall.
      if record.event.kind == .transferredOut { holders = [:] }
      guard let ordinal = record.event.handled else { continue }
      let standIn = standIns[ordinal]
      let isStandIn = standIn?.actor == record.actor && standIn?.at == record.at
      guard holders[ordinal] == nil || holders[ordinal] == record.actor.staff || isStandIn else {
        return false
      }
      switch record.event {
      case .taskClaimed(_, let officer): holders[ordinal] = officer
      case .taskHandedOver(let handover): holders[ordinal] = handover.to
      case .taskReleased: holders[ordinal] = nil
      default: break
      }
    }
    return file.tasks.allSatisfy { !$0.state.isOpen || $0.assignee == holders[$0.ordinal] }
  }

  func silentEnd() -> Bool {
    guard
      let end = records.firstIndex(where: {
        $0.event.kind == .caseClosed || $0.event.kind == .declined
      })
    else { return true }
    // Only what was undertaken is still checked (R13), what became of a licence written down, and what
    // was decided typed in elsewhere.
    let later: [CaseEvent.Kind] = [
      .slipPrinted, .paperPrinted, .identityRevealed, .checkAnswered, .taskClaimed, .taskReleased,
      .taskHandedOver, .taskStoodIn, .licenceChecked, .licenceEnded, .licenceRestored, .taskEntered,
      .archived,
    ]
    return records[(end + 1)...].allSatisfy { later.contains($0.event.kind) }
  }

  /// They never trap; and a case accepted just now is not at risk.
  func outlookAnswers() -> Bool {
    _ = file.light(today: now.date)
    _ = file.tasks.map { $0.light(today: now.date) }
    do {
      let atRisk = try file.isAtRisk(now: now, calendar: shippedCalendar, hours: .standard)
      return !(atRisk && file.accepted == now)
    } catch { return true }
  }
}

extension Recorded {
  /// What was decided here, and by which authority if by a window.
  fileprivate var decision: (ordinal: Int, authority: String?)? {
    switch event {
    case .taskApproved(let approval): (approval.ordinal, approval.windowAuthority)
    case .taskRefused(let refusal): (refusal.ordinal, refusal.windowAuthority)
    default: nil
    }
  }
}

extension CaseEvent {
  /// The sub-task that somebody has in hand to do this.
  fileprivate var handled: Int? {
    switch self {
    case .taskClaimed(let ordinal, _), .taskReleased(let ordinal), .taskExamined(let ordinal, _):
      ordinal
    case .taskHandedOver(let handover): handover.ordinal
    case .taskApproved(let approval): approval.ordinal
    case .taskRefused(let refusal): refusal.ordinal
    case .checkAnswered(let answered): answered.ordinal
    default: nil
    }
  }
}
