package import CaseEngine
internal import Catalogue
package import Storage
internal import WorkCalendar

/// How a clerk answers a request.
package enum IntakeAnswer: Hashable, Sendable {
  /// Accept when nothing is missing, else the one-time notice (R9).
  case acceptOrNotify
  /// Take the papers in and answer within five days (R10).
  case receiveOnly
  case decline(Grounds)
}

extension ServiceHall {
  /// The plan as it would be accepted now. Needs no sign-in: it writes nothing.
  package func plan(_ draft: IntakeDraft) throws(HallError) -> CasePlan {
    do {
      return try planner.plan(draft.request, from: now())
    } catch { throw .intake(.plan(error)) }
  }

  /// The first thing that keeps the draft from being taken in; nil when it can be.
  package func obstacle(to draft: IntakeDraft, in plan: CasePlan) -> IntakeFault? {
    let today = now().date
    do {
      _ = try draft.checkedApplicant(plan, today)
      _ = try draft.checkedSubject(plan, today)
    } catch { return error }
    return plan.openQuestion.map { .open($0) }
  }

  /// Takes a request in, answers it, and drops the draft of the same id.
  ///
  /// The draft's id is the command's: the same draft acts once.
  /// - Returns: the case as it stands after the answer.
  package func takeIn(
    _ draft: IntakeDraft, answer: IntakeAnswer = .acceptOrNotify, by session: Session
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    if let done = try caseOf(command: draft.id) { return done }
    let plan = try plan(draft)
    if let obstacle = obstacle(to: draft, in: plan) { throw .intake(obstacle) }
    let reception = try reception(of: draft, plan)
    let file = try open(
      reception, answering: { Self.commands(for: answer, on: $0) }, id: draft.id, by: session)
    try keeping { () throws(StoreFailure) in try store.dropDraft(draft.id) }
    return file
  }

  /// Open cases of the same applicant, or person concerned, with one of the same items (R15).
  package func duplicates(
    of draft: IntakeDraft, in plan: CasePlan
  ) throws(HallError) -> [CaseRow] {
    let today = now().date
    let applicant = (try? draft.checkedApplicant(plan, today))?.key ?? ""
    let subject = (try? draft.checkedSubject(plan, today))?.key ?? ""
    guard !applicant.isEmpty || !subject.isEmpty else { return [] }
    return try keeping { () throws(StoreFailure) in
      try store.openCases(
        applicantKey: applicant, subjectKey: subject, items: plan.tasks.map(\.item.code))
    }
  }

  /// Whether a command of this id has acted, so that giving it again changes nothing (R33).
  package func hasActed(_ command: String) throws(HallError) -> Bool {
    try keeping { () throws(StoreFailure) in try store.caseNumber(ofCommand: command) } != nil
  }

  private static func commands(for answer: IntakeAnswer, on file: CaseFile) -> [Command] {
    switch answer {
    case .receiveOnly: []
    case .decline(let grounds): [.decline(grounds)]
    case .acceptOrNotify:
      file.materials.allSatisfy(\.state.isSettledAtIntake) ? [.accept] : [.giveNotice]
    }
  }

  private func caseOf(command: String) throws(HallError) -> CaseFile? {
    let number = try keeping { () throws(StoreFailure) in
      try store.caseNumber(ofCommand: command)
    }
    return try number.map { number throws(HallError) in try record(of: number).file }
  }

  /// With a number of its own: taken for ever, even if nothing follows.
  private func reception(
    of draft: IntakeDraft, _ plan: CasePlan
  ) throws(HallError) -> Reception {
    let today = now().date
    let applicant: Applicant
    let subject: Subject?
    do {
      applicant = try draft.checkedApplicant(plan, today)
      subject = try draft.checkedSubject(plan, today)
    } catch { throw .intake(error) }
    let serial = try keeping { () throws(StoreFailure) in
      try store.reserveSerial(on: today)
    }
    let number = CaseNumber(division: profile.division, day: today, serial: serial).text
    return Reception(
      number: number, slipCode: SlipCode.make(for: number, key: slipKey), plan: draft.request,
      applicant: applicant, subject: subject, collectAt: draft.collectAt)
  }
}
