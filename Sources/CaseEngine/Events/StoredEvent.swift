/// An event as it is kept: the name and version of its shape, and its facts as JSON.
///
/// A shape once released is read for ever. A new shape of an event gets the next version; the old
/// one keeps its line in `event()` and its golden file.
package struct StoredEvent: Hashable, Sendable {
  package let kind: String
  /// Of the shape of `body`, from 1.
  package let version: Int
  /// JSON with sorted keys and without spaces or nulls: the same event gives the same bytes.
  package let body: String

  package init(kind: String, version: Int, body: String) {
    self.kind = kind
    self.version = version
    self.body = body
  }

  /// Writes the event in the newest shape of its kind.
  package init(_ event: CaseEvent) {
    switch event {
    case .opened(let opened): self.init(event, OpenedBody(opened))
    case .noticeGiven(let notice): self.init(event, NoticeGivenBody(notice))
    case .declined(let grounds): self.init(event, GroundsBody(grounds))
    case .materialsBrought(let brought): self.init(event, MaterialsBroughtBody(brought))
    case .accepted(let acceptance): self.init(event, AcceptedBody(acceptance))
    case .taskStarted(let start): self.init(event, TaskStartedBody(start))
    case .taskClaimed(let ordinal, let officer):
      self.init(event, TaskClaimedBody(ordinal: ordinal, officer: officer))
    case .taskReleased(let ordinal): self.init(event, TaskReleasedBody(ordinal: ordinal))
    case .taskHandedOver(let handover): self.init(event, TaskHandedOverBody(handover))
    case .taskStoodIn(let ordinal, let officer):
      self.init(event, TaskStoodInBody(ordinal: ordinal, absent: officer))
    case .taskExamined(let ordinal, let examination):
      self.init(event, TaskExaminedBody(ordinal, examination))
    case .taskVerified(let ordinal, let officer):
      self.init(event, TaskVerifiedBody(ordinal: ordinal, officer: officer))
    case .taskSimulated(let ordinal, let opinion):
      self.init(event, TaskExaminedBody(ordinal, opinion))
    case .taskApproved(let approval): self.init(event, TaskApprovedBody(approval))
    case .taskRefused(let refusal): self.init(event, TaskRefusedBody(refusal))
    case .taskVoided(let voided): self.init(event, TaskVoidedBody(voided))
    case .withdrawn(let withdrawal): self.init(event, WithdrawnBody(withdrawal))
    case .taskReopened(let reopened): self.init(event, TaskReopenedBody(reopened))
    case .taskStopped(let stopped): self.init(event, TaskStoppedBody(stopped))
    case .taskResumed(let resumed): self.init(event, TaskResumedBody(resumed))
    case .limitExtended(let extended): self.init(event, LimitExtendedBody(extended))
    case .datesMoved(let moved): self.init(event, DatesMovedBody(moved))
    case .checkAnswered(let answered): self.init(event, CheckAnsweredBody(answered))
    case .followUpMade(let made): self.init(event, FollowUpMadeBody(made))
    case .meetingArranged(let meeting): self.init(event, MeetingArrangedBody(meeting))
    case .meetingRecorded(let number, let minutes):
      self.init(event, MeetingRecordedBody(number, minutes))
    case .meetingCancelled(let number, let reason):
      self.init(event, MeetingCancelledBody(number: number, reason: reason))
    case .outputReady(let key): self.init(event, OutputReadyBody(output: KeyBody(key)))
    case .caseDecided, .caseReady, .caseClosed: self.init(event, EmptyBody())
    case .handedOut(let keys, let recipient): self.init(event, HandedOutBody(keys, recipient))
    case .slipPrinted(let print): self.init(event, SlipPrintedBody(print))
    case .paperPrinted(let print): self.init(event, PaperPrintedBody(print))
    case .papersHandedOver(let handover): self.init(event, PapersHandedOverBody(handover))
    case .identityRevealed(let purpose):
      self.init(event, IdentityRevealedBody(purpose: purpose))
    case .stewardship(let event): self.init(event)
    case .transferredOut(let sent): self.init(event, TransferredOutBody(sent))
    case .transferredIn(let taken): self.init(event, TransferredInBody(taken))
    case .pickup(let event): self.init(event)
    case .licence(let event): self.init(event)
    case .taskEntered(let entered): self.init(event, TaskEnteredBody(entered))
    case .archived(let made): self.init(event, ArchivedBody(made))
    }
  }

  init(_ event: CaseEvent, _ body: some Encodable) {
    self.init(kind: event.kind.rawValue, version: 1, body: BodyCoding.text(of: body))
  }

  /// Reads every shape ever released.
  /// - Throws: for a shape this program does not know, and for a body that does not have its
  ///   shape; an entry is never skipped.
  package func event() throws(StoredEventFault) -> CaseEvent {
    switch (CaseEvent.Kind(rawValue: kind), version) {
    case (.opened, 1): .opened(try read(OpenedBody.self) { $0.opened })
    case (.noticeGiven, 1): .noticeGiven(try read(NoticeGivenBody.self) { $0.notice })
    case (.declined, 1): .declined(try read(GroundsBody.self) { $0.grounds })
    case (.materialsBrought, 1):
      .materialsBrought(try read(MaterialsBroughtBody.self) { $0.brought })
    case (.accepted, 1): .accepted(try read(AcceptedBody.self) { $0.acceptance })
    case (.taskStarted, 1): .taskStarted(try read(TaskStartedBody.self) { $0.start })
    case (.taskClaimed, 1): try read(TaskClaimedBody.self) { $0.event }
    case (.taskReleased, 1): try read(TaskReleasedBody.self) { .taskReleased(ordinal: $0.ordinal) }
    case (.taskHandedOver, 1): .taskHandedOver(try read(TaskHandedOverBody.self) { $0.handover })
    case (.taskStoodIn, 1): try read(TaskStoodInBody.self) { $0.event }
    case (.taskExamined, 1): try read(TaskExaminedBody.self) { $0.event }
    case (.taskVerified, 1): try read(TaskVerifiedBody.self) { $0.event }
    case (.taskSimulated, 1):
      try read(TaskExaminedBody.self) { .taskSimulated(ordinal: $0.ordinal, $0.examination) }
    case (.taskApproved, 1): .taskApproved(try read(TaskApprovedBody.self) { $0.approval })
    case (.taskRefused, 1): .taskRefused(try read(TaskRefusedBody.self) { $0.refusal })
    case (.taskVoided, 1): .taskVoided(try read(TaskVoidedBody.self) { $0.voided })
    case (.withdrawn, 1): .withdrawn(try read(WithdrawnBody.self) { $0.withdrawal })
    case (.taskReopened, 1): .taskReopened(try read(TaskReopenedBody.self) { $0.reopened })
    case (.taskStopped, 1): .taskStopped(try read(TaskStoppedBody.self) { $0.stopped })
    case (.taskResumed, 1): .taskResumed(try read(TaskResumedBody.self) { $0.resumed })
    case (.limitExtended, 1): .limitExtended(try read(LimitExtendedBody.self) { $0.extended })
    case (.datesMoved, 1): .datesMoved(try read(DatesMovedBody.self) { $0.moved })
    case (.checkAnswered, 1): .checkAnswered(try read(CheckAnsweredBody.self) { $0.answered })
    case (.followUpMade, 1): .followUpMade(try read(FollowUpMadeBody.self) { $0.made })
    case (.meetingArranged, 1):
      .meetingArranged(try read(MeetingArrangedBody.self) { $0.meeting })
    case (.meetingRecorded, 1): try read(MeetingRecordedBody.self) { $0.event }
    case (.meetingCancelled, 1): try read(MeetingCancelledBody.self) { $0.event }
    case (.outputReady, 1): .outputReady(try read(OutputReadyBody.self) { $0.output.key })
    case (.caseDecided, 1): try read(EmptyBody.self) { _ in .caseDecided }
    case (.caseReady, 1): try read(EmptyBody.self) { _ in .caseReady }
    case (.handedOut, 1): try read(HandedOutBody.self) { $0.event }
    case (.caseClosed, 1): try read(EmptyBody.self) { _ in .caseClosed }
    case (.slipPrinted, 1): .slipPrinted(try read(SlipPrintedBody.self) { $0.print })
    case (.paperPrinted, 1): .paperPrinted(try read(PaperPrintedBody.self) { $0.print })
    case (.papersHandedOver, 1):
      .papersHandedOver(try read(PapersHandedOverBody.self) { $0.handover })
    case (.identityRevealed, 1):
      try read(IdentityRevealedBody.self) { .identityRevealed(purpose: $0.purpose) }
    case (let kind, 1) where kind?.isOfSteward == true: try stewardship(kind)
    case (.transferredOut, 1): .transferredOut(try read(TransferredOutBody.self) { $0.sent })
    case (.transferredIn, 1): .transferredIn(try read(TransferredInBody.self) { $0.taken })
    case (let kind, 1) where kind?.isOfPickup == true: try pickup(kind)
    case (let kind, 1) where kind?.isOfLicence == true: try licence(kind)
    case (.taskEntered, 1): .taskEntered(try read(TaskEnteredBody.self) { $0.entered })
    case (.archived, 1): .archived(try read(ArchivedBody.self) { $0.made })
    default: throw StoredEventFault(kind: kind, version: version, flaw: .unknownShape)
    }
  }

  func read<Body: Decodable, Value>(
    _ type: Body.Type, _ value: (Body) -> Value
  ) throws(StoredEventFault) -> Value {
    do throws(StoredEventFault.Flaw) {
      return value(try BodyCoding.body(type, from: body))
    } catch { throw StoredEventFault(kind: kind, version: version, flaw: error) }
  }
}

/// Why an entry of the journal cannot be read. Holds no value of the entry, only where it is wrong.
package struct StoredEventFault: Error, Hashable, Sendable {
  /// What is wrong with the entry.
  package enum Flaw: Error, Hashable, Sendable {
    /// No such kind, or not in that version: perhaps of a newer program.
    case unknownShape
    case notJSON
    /// A key that must be there is not; its path, such as `tasks.0.due`.
    case missing(String)
    /// What stands at that path is not what belongs there.
    case wrongValue(String)
  }

  package let kind: String
  package let version: Int
  package let flaw: Flaw

  package init(kind: String, version: Int, flaw: Flaw) {
    self.kind = kind
    self.version = version
    self.flaw = flaw
  }
}

extension CaseEvent {
  /// The names of the events; the raw values stand in the journal and never change.
  package enum Kind: String, CaseIterable, Sendable {
    case opened, noticeGiven, declined, materialsBrought, accepted
    case taskStarted, taskClaimed, taskReleased, taskExamined, taskVerified, taskSimulated
    case taskApproved, taskRefused, taskVoided, checkAnswered, followUpMade
    case taskStopped, taskResumed, limitExtended, datesMoved, withdrawn, taskReopened
    case outputReady, caseDecided, caseReady, handedOut, caseClosed
    case slipPrinted, paperPrinted, papersHandedOver, identityRevealed
    case taskHandedOver, taskStoodIn
    case meetingArranged, meetingRecorded, meetingCancelled
    case stewardAssigned, errandRun, stewardEnded
    case applicantTold, collectionWished, outputsShelved, outputsSent, outputsDelivered
    case outputsReturned, outputsSignedOut, outputsSignedIn

    case licenceChecked, licenceEnded, licenceRestored

    var isOfLicence: Bool {
      [.licenceChecked, .licenceEnded, .licenceRestored].contains(self)
    }

    var isOfSteward: Bool { [.stewardAssigned, .errandRun, .stewardEnded].contains(self) }
    case transferredOut, transferredIn
    case taskEntered, archived

    var isOfPickup: Bool {
      switch self {
      case .applicantTold, .collectionWished, .outputsShelved, .outputsSent, .outputsDelivered,
        .outputsReturned, .outputsSignedOut, .outputsSignedIn:
        true
      default: false
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .opened: .opened
    case .noticeGiven: .noticeGiven
    case .declined: .declined
    case .materialsBrought: .materialsBrought
    case .accepted: .accepted
    case .taskStarted: .taskStarted
    case .taskClaimed: .taskClaimed
    case .taskReleased: .taskReleased
    case .taskHandedOver: .taskHandedOver
    case .taskStoodIn: .taskStoodIn
    case .taskExamined: .taskExamined
    case .taskVerified: .taskVerified
    case .taskSimulated: .taskSimulated
    case .taskApproved: .taskApproved
    case .taskRefused: .taskRefused
    case .taskVoided: .taskVoided
    case .withdrawn: .withdrawn
    case .taskReopened: .taskReopened
    case .taskStopped: .taskStopped
    case .taskResumed: .taskResumed
    case .limitExtended: .limitExtended
    case .datesMoved: .datesMoved
    case .checkAnswered: .checkAnswered
    case .followUpMade: .followUpMade
    case .meetingArranged: .meetingArranged
    case .meetingRecorded: .meetingRecorded
    case .meetingCancelled: .meetingCancelled
    case .outputReady: .outputReady
    case .caseDecided: .caseDecided
    case .caseReady: .caseReady
    case .handedOut: .handedOut
    case .caseClosed: .caseClosed
    case .slipPrinted: .slipPrinted
    case .paperPrinted: .paperPrinted
    case .papersHandedOver: .papersHandedOver
    case .identityRevealed: .identityRevealed
    case .stewardship(let event): event.kind
    case .transferredOut: .transferredOut
    case .transferredIn: .transferredIn
    case .pickup(let event): event.kind
    case .licence(let event): event.kind
    case .taskEntered: .taskEntered
    case .archived: .archived
    }
  }
}
