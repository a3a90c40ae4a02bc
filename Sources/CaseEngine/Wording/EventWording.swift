package import Phrases
internal import WorkCalendar

extension CaseEvent {
  /// What happened, in one line. Of people it tells names at most, never a whole number.
  /// - Parameters:
  ///   - file: the case as it stands now, for the names of its parts.
  ///   - staff: the name of a staff number.
  package func line(
    _ language: Language, in file: CaseFile, staff: @escaping @Sendable (String) -> String = { $0 }
  ) -> String {
    EventLine(language: language, names: CaseNames(file: file, staff: staff)).of(self)
  }
}

/// One event in words.
private struct EventLine {
  let language: Language
  let names: CaseNames

  func of(_ event: CaseEvent) -> String {
    switch event {
    case .opened(let opened): self.opened(opened)
    case .noticeGiven(let notice): say(.noticeGiven, materials(notice.materials))
    case .declined(let grounds): say(.declined, text(grounds))
    case .materialsBrought(let brought):
      say(brought.byApplicant ? .brought : .sentOver, materials(brought.materials))
    case .accepted(let acceptance): accepted(acceptance)
    case .taskStarted(let start): say(.taskStarted, task(start.ordinal), start.due.iso)
    case .taskClaimed(let ordinal, let officer):
      say(.taskClaimed, task(ordinal), names.officer(officer))
    case .taskReleased(let ordinal): say(.taskReleased, task(ordinal))
    case .taskHandedOver(let handover): handedOver(handover)
    case .taskStoodIn(let ordinal, let officer):
      say(.taskStoodIn, task(ordinal), names.officer(officer))
    case .taskExamined(let ordinal, let examination):
      because(
        examination.reason, say(examination.agrees ? .agreed : .disagreed, task(ordinal)))
    case .taskSimulated(let ordinal, let opinion):
      because(
        opinion.reason, say(opinion.agrees ? .simulatedYes : .simulatedNo, task(ordinal)))
    case .taskVerified(let ordinal, let officer):
      say(.taskVerified, task(ordinal), names.officer(officer))
    case .taskApproved(let approval): approved(approval)
    case .taskRefused(let refusal):
      say(
        refusal.windowAuthority == nil ? .refused : .refusedAtWindow, task(refusal.ordinal),
        text(refusal.grounds), refusal.windowAuthority ?? "")
    case .taskVoided(let voided): self.voided(voided)
    case .withdrawn(let withdrawal):
      withdrawal.ordinal.map { say(.taskWithdrawn, task($0), withdrawal.reason) }
        ?? say(.caseWithdrawn, withdrawal.reason)
    case .taskReopened(let reopened): say(.taskReopened, task(reopened.ordinal), reopened.reason)
    case .taskStopped(let stopped): clock.stopped(stopped)
    case .taskResumed(let resumed): clock.resumed(resumed)
    case .limitExtended(let extended): clock.extended(extended)
    case .datesMoved(let moved): clock.moved(moved)
    case .checkAnswered(let answered): self.answered(answered)
    case .followUpMade(let made): say(.followUpMade, task(made.of), made.due.iso)
    case .meetingArranged(let meeting): joint.arranged(meeting)
    case .meetingRecorded(let number, let minutes): joint.recorded(number, minutes)
    case .meetingCancelled(let number, let reason): joint.cancelled(number, reason)
    case .outputReady(let key): say(.outputReady, names.output(key, language))
    case .caseDecided: say(.caseDecided)
    case .caseReady: say(.caseReady)
    case .handedOut(let keys, let recipient): handedOut(keys, recipient)
    case .caseClosed: say(.caseClosed)
    case .slipPrinted(let print):
      say(print.isReprint ? .slipReprinted : .slipPrinted, target(print.target))
    case .paperPrinted(let print):
      say(
        print.isReprint ? .paperReprinted : .paperPrinted, names.paper(print.paper, language),
        target(print.target))
    case .papersHandedOver(let handover): handedOver(handover)
    case .identityRevealed(let purpose): say(.identityRevealed, purpose)
    case .stewardship(let event): event.line(language)
    case .transferredOut, .transferredIn, .taskEntered, .archived: elsewhere(event)
    case .pickup, .licence: ofFamily(event)
    }
  }

  /// Of a family of events, which has its own words.
  private func ofFamily(_ event: CaseEvent) -> String {
    switch event {
    case .pickup(let event): event.line(language, in: names)
    case .licence(let event): event.line(language, in: names)
    default: preconditionFailure("an event without a family: \(event.kind)")
    }
  }

  /// What goes to another hall, system or room.
  private func elsewhere(_ event: CaseEvent) -> String {
    switch event {
    case .taskEntered(let entered): entered.line(language, in: names)
    case .archived(let made):
      say(.archived, String(made.files), String(made.content.prefix(12)))
    default: event.move(language)
    }
  }

  /// With what was corrected on the spot, in the order of the list.
  private func opened(_ opened: CaseOpened) -> String {
    let corrected = opened.materials.compactMap { material in
      opened.corrections[material.code].map { say(.because, material.name, $0) }
    }
    let line = say(opened.identitySeen ? .openedSeen : .opened, opened.matterName)
    guard !corrected.isEmpty else { return line }
    return say(
      .correctedOnSpot, line,
      corrected.joined(separator: RefusalPhrase.listSeparator.text(language))
    )
  }

  private func accepted(_ acceptance: CaseAccepted) -> String {
    let due = acceptance.promise.due.iso
    return acceptance.wasDeemed
      ? say(.acceptedByLaw, acceptance.from.date.iso, due) : say(.accepted, due)
  }

  private func approved(_ approval: TaskApproved) -> String {
    let documents = approval.documents.map(text)
      .joined(separator: RefusalPhrase.listSeparator.text(language))
    let authority = approval.windowAuthority
    return say(
      authority == nil ? .approved : .approvedAtWindow, task(approval.ordinal), documents,
      authority ?? "")
  }

  private func voided(_ voided: TaskVoided) -> String {
    switch voided.cause {
    case .prerequisiteRefused(let cause):
      say(.voidedByRefusal, task(voided.ordinal), task(cause))
    case .materialNeverBrought(let code):
      say(.voidedByMaterial, task(voided.ordinal), names.material(code))
    case .withdrawn: say(.voidedByWithdrawal, task(voided.ordinal))
    case .noLongerNeeded: say(.voidedAsNeedless, task(voided.ordinal))
    }
  }

  private func handedOver(_ handover: TaskHandedOver) -> String {
    let to = names.officer(handover.to)
    guard let from = handover.from else {
      return say(.taskAssigned, task(handover.ordinal), to, handover.reason)
    }
    return say(.taskHandedOver, task(handover.ordinal), names.officer(from), to, handover.reason)
  }

  private func handedOver(_ handover: PapersHandedOver) -> String {
    let tasks = names.tasks(handover.tasks, language)
    return say(.papersHandedOver, tasks, handover.list, handover.receiver)
  }

  private func answered(_ answered: CheckAnswered) -> String {
    let answer = answered.answer
    let line = say(
      answer.holds ? .confirmed : .notConfirmed, task(answered.ordinal), answer.finding)
    let sealed = answer.stamp.map { say(.sealed, line, $0) } ?? line
    return answered.owingUntil.map { say(.owingUntil, sealed, $0.iso) } ?? sealed
  }

  private func handedOut(_ keys: [Output.Key], _ recipient: Recipient) -> String {
    let outputs = names.outputs(keys, language)
    let line =
      if case .agent(let authority) = recipient.capacity {
        say(.handedToAgent, outputs, recipient.name, authority)
      } else {
        say(.handedOut, outputs, recipient.name)
      }
    let facts = [
      line, names.slot(of: keys).map { say(.fromSlot, $0) },
      recipient.identitySeen ? say(.identitySeen) : nil,
    ]
    return facts.compactMap(\.self).joined(separator: RefusalPhrase.listSeparator.text(language))
  }

  // MARK: Parts

  private var clock: ClockLine { ClockLine(language: language, names: names) }
  private var joint: JointLine { JointLine(language: language, names: names) }

  private func say(_ phrase: EventPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  /// `file` stands for every file; a printer has a name.
  private func target(_ target: String) -> String { target == "file" ? say(.file) : target }

  private func task(_ ordinal: Int) -> String { names.task(ordinal, language) }

  private func materials(_ codes: [String]) -> String { names.materials(codes, language) }

  private func text(_ grounds: Grounds) -> String {
    because(grounds.remark, grounds.reason.name(language))
  }

  private func because(_ remark: String?, _ text: String) -> String {
    remark.map { say(.because, text, $0) } ?? text
  }

  /// A document whose number is a person's own shows it masked.
  private func text(_ document: TaskApproved.Document) -> String {
    let name = names.output(document.key, language)
    guard let number = document.number else { return name }
    let isPersonal = (try? CitizenNumber(number)) != nil
    return say(.document, name, isPersonal ? Masking.identity(number) : number)
  }
}
