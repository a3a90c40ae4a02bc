import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What a case adds to the figures, counted a second time straight from its entries.
extension Invariants {
  func factsAreCounted() -> Bool {
    guard let first = records.first, case .opened(let opened) = first.event else { return false }
    let facts = CaseFacts(file, material: edition.material)
    let brought = brought(opened).filter { edition.material($0)?.isAutofilled != true }
    let kinds = brought.map { edition.material($0)?.kind }
    let (own, agent) = stays(opened)
    var counted = CaseFacts(window: first.actor.window)
    counted.isAcceptedAtFirst = records.contains { record in
      if case .accepted(let acceptance) = record.event { !acceptance.wasDeemed } else { false }
    }
    if records.contains(where: { $0.event.kind == .noticeGiven }) {
      counted.isAcceptedAtFirst = false
    }
    counted.isAccepted = !isTakenBack && records.contains { $0.event.kind == .accepted }
    counted.isAtOnce = facts.isAtOnce
    counted.visits = own.count
    counted.agentTrips = agent.count
    counted.stewardTrips = trips().count
    counted.materials = brought.count
    counted.proofs = kinds.count { $0 == .proof }
    counted.isOneCertificate = brought.isEmpty || kinds == [.certificate]
    counted.parts = parts()
    if !isTakenBack {
      counted.decided = last(.caseDecided)
      counted.closed = last(.caseClosed)
      counted.isOnTime = counted.decided.map { $0 <= promised() } ?? false
      counted.isSameVisit =
        counted.closed == first.at.date && own.union(agent).count == 1
        && own.isDisjoint(with: agent)
    }
    return facts == counted
  }

  private var isTakenBack: Bool {
    records.contains { record in
      if case .withdrawn(let withdrawal) = record.event { withdrawal.ordinal == nil } else { false }
    }
  }

  /// The day of the last such entry that no reopening undid.
  private func last(_ kind: CaseEvent.Kind) -> CivilDate? {
    let last = records.last { $0.event.kind == kind || $0.event.kind == .taskReopened }
    return last?.event.kind == kind ? last?.at.date : nil
  }

  private func promised() -> CivilDate {
    records.reduce(CivilDate(days: 0)) { due, record in
      switch record.event {
      case .accepted(let acceptance): acceptance.promise.due
      case .datesMoved(let moved): moved.promise?.due ?? due
      default: due
      }
    }
  }

  /// Codes of what is in the hall's hands.
  private func brought(_ opened: CaseOpened) -> Set<String> {
    var codes = Set(opened.materials.filter { $0.state == .received }.map(\.code))
    for record in records {
      switch record.event {
      case .materialsBrought(let brought): codes.formUnion(brought.materials)
      case .noticeGiven(let notice): codes.subtract(notice.materials)
      // What has to be corrected is wanted again.
      case .taskStopped(let stopped): codes.subtract(stopped.materials.map(\.code))
      default: break
      }
    }
    return codes
  }

  /// Days and places of the applicant, and of whoever came for them.
  private func stays(_ opened: CaseOpened) -> (own: Set<String>, agent: Set<String>) {
    var (own, agent): (Set<String>, Set<String>) = ([], [])
    for record in records {
      let stay = "\(record.at.date.iso) \(record.actor.place)"
      switch record.event {
      case .materialsBrought(let brought) where !brought.byApplicant: break
      case .opened, .withdrawn, .materialsBrought:
        if opened.agent == nil { own.insert(stay) } else { agent.insert(stay) }
      case .handedOut(_, let recipient):
        switch recipient.capacity {
        case .applicant, .contact: own.insert(stay)
        case .agent: agent.insert(stay)
        case .addressee: break
        }
      default: break
      }
    }
    return (own, agent)
  }

  private func trips() -> Set<String> {
    Set(
      file.stewardships.flatMap(\.errands).compactMap { errand in
        errand.place.map { errand.day.iso + $0 }
      })
  }

  /// By the last word on each sub-task.
  private func parts() -> [CaseFacts.Part] {
    var concluded: [Int: CivilDate] = [:]
    for record in records {
      switch record.event {
      case .taskApproved(let approval): concluded[approval.ordinal] = record.at.date
      case .taskRefused(let refusal): concluded[refusal.ordinal] = record.at.date
      case .checkAnswered(let answered): concluded[answered.ordinal] = answered.answer.at.date
      case .taskReopened(let reopened): concluded[reopened.ordinal] = nil
      case .taskVoided(let voided): concluded[voided.ordinal] = nil
      default: break
      }
    }
    let tasks = file.tasks.filter(\.holdsCase)
    return Set(tasks.map(\.department)).sorted().map { department in
      let mine = tasks.filter { $0.department == department && concluded[$0.ordinal] != nil }
      let late = mine.filter { task in concluded[task.ordinal].map { $0 > task.due } ?? true }
      return CaseFacts.Part(
        department: department, decided: mine.count, onTime: mine.count - late.count)
    }
  }
}
