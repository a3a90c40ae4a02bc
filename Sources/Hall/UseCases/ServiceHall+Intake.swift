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
    let planner = Planner(edition: edition, calendar: try calendarInForce().calendar)
    do {
      return try planner.plan(draft.request(in: edition), from: now())
    } catch { throw .intake(.plan(error)) }
  }

  /// The first thing that keeps the draft from being taken in; nil when it can be.
  package func obstacle(to draft: IntakeDraft, in plan: CasePlan) -> IntakeFault? {
    let today = now().date
    do {
      _ = try draft.checkedApplicant(plan, today)
      _ = try draft.checkedAgent(today)
      _ = try draft.checkedSubject(plan, today)
      _ = try draft.checkedProjectCode(plan)
    } catch { return error }
    return plan.openQuestion.map { .open($0) }
  }

  /// Takes a request in and answers it.
  ///
  /// The draft's id is the command's: the same draft acts once, and is gone with it.
  /// - Returns: the case as it stands after the answer.
  package func takeIn(
    _ draft: IntakeDraft, answer: IntakeAnswer = .acceptOrNotify, by session: Session
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    if let done = try caseOf(command: draft.id) {
      return try checked(done, of: draft, for: session)
    }
    if let fault = unoffered(draft.matter, to: session) { throw .intake(fault) }
    // Each turn means that another notice of holidays was kept meanwhile, so that it is planned anew,
    // or that a case from another hall has the number.
    while true {
      if let file = try takenIn(draft, answer, by: session) {
        return try checked(file, of: draft, for: session)
      }
    }
  }

  /// - Returns: nil, and nothing is written, when another notice of holidays was kept meanwhile, or a
  ///   case from another hall has the number.
  private func takenIn(
    _ draft: IntakeDraft, _ answer: IntakeAnswer, by session: Session
  ) throws(HallError) -> CaseFile? {
    var draft = draft
    draft.takenInAt = session.place
    let dated = try calendarInForce()
    // One moment for the plan, the number and the entries.
    let moment = now()
    draft = try resolved(draft, by: session)
    // As the list is now, whatever it was when the draft was filled in (R12, R13).
    let listing = try listings(of: draft, by: session)
    let made = try made(
      draft, isListed: listing != nil, at: moment,
      by: Planner(edition: edition, calendar: dated.calendar))
    let (applicant, agent, subject) = try parties(of: draft, made.plan, on: moment.date)
    let projectCode = try projectCode(of: draft, made.plan)
    if let question = made.plan.openQuestion { throw .intake(.open(question)) }
    // What is refused takes no number, so that none is missing without a case.
    let corrections = (draft.corrections ?? [:]).mapValues { String($0.trimmed) }
    if let refusal = made.plan.refusal(of: corrections) { throw .refused(refusal, nil) }
    guard edition.place(draft.collectAt) != nil else {
      throw .refused(.unknownPlace(draft.collectAt), nil)
    }
    let number = try freshNumber(on: moment.date)
    let reception = Reception(
      number: number, slipCode: SlipCode.make(for: number, key: slipKey), plan: made.request,
      applicant: applicant, agent: agent, subject: subject, collectAt: draft.collectAt,
      listing: listing, corrections: corrections,
      identitySeen: draft.isIdentitySeen, projectCode: projectCode, way: draft.way)
    return try open(
      reception, made, under: dated, at: moment,
      answering: { Self.commands(for: answer, on: $0) }, id: draft.id, by: session)
  }

  /// Nobody is shown as their own what somebody else made of the same check-list.
  private func checked(
    _ file: CaseFile, of draft: IntakeDraft, for session: Session
  ) throws(HallError) -> CaseFile {
    guard let number = draft.checkList, file.clerk != session.member.number else { return file }
    throw .checkList(.used(number, by: file.number))
  }

  /// Why that matter, or item by itself, cannot be taken in at this window; nil when it can, or when
  /// there is no such matter at all (R7).
  package func unoffered(_ matter: String, to session: Session) -> IntakeFault? {
    guard let known = edition.matter(matter), let window = edition.window(session.window),
      !edition.takesIn(matter, at: window)
    else { return nil }
    return .notOfferedHere(
      matter: known.name,
      places: edition.nearest(takingIn: matter, from: session.place).map(\.place.name))
  }

  /// Open cases of the same applicant, or person concerned, with one of the same items (R15).
  package func duplicates(
    of draft: IntakeDraft, in plan: CasePlan
  ) throws(HallError) -> [CaseRow] {
    let today = now().date
    let applicant = (try? draft.checkedApplicant(plan, today))?.key ?? ""
    let subject = (try? draft.checkedSubject(plan, today))?.key ?? ""
    guard !applicant.isEmpty || !subject.isEmpty else { return [] }
    let items = plan.itemTasks.map(\.item.code)
    let own = try keeping { () throws(StoreFailure) in
      try store.openCases(applicantKey: applicant, subjectKey: subject, items: items)
    }
    let founding = try casesThatFounded(applicant).filter { row in
      row.state.isOpen && !Set(row.items).isDisjoint(with: items) && !own.contains(row)
    }
    return own + founding
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

  private func made(
    _ draft: IntakeDraft, isListed: Bool, at moment: Moment, by planner: Planner
  ) throws(HallError) -> MadePlan {
    do {
      return try MadePlan(
        draft.request(in: edition, isListed: isListed), from: moment, by: planner)
    } catch { throw .intake(.plan(error)) }
  }

  private func parties(
    of draft: IntakeDraft, _ plan: CasePlan, on today: CivilDate
  ) throws(HallError) -> (Applicant, Agent?, Subject?) {
    do {
      try draft.checkSight()
      return (
        try draft.checkedApplicant(plan, today), try draft.checkedAgent(today),
        try draft.checkedSubject(plan, today)
      )
    } catch { throw .intake(error) }
  }

  private func projectCode(
    of draft: IntakeDraft, _ plan: CasePlan
  ) throws(HallError) -> String? {
    do { return try draft.checkedProjectCode(plan) } catch { throw .intake(error) }
  }

  /// Taken for ever, even if nothing follows.
  private func freshNumber(on today: CivilDate) throws(HallError) -> String {
    let serial = try keeping { () throws(StoreFailure) in
      try store.reserveSerial(on: today)
    }
    return CaseNumber(division: profile.division, day: today, serial: serial).text
  }
}
