internal import Catalogue
package import WorkCalendar

/// An event with what the journal keeps beside it.
package struct Recorded: Hashable, Sendable {
  package let event: CaseEvent
  package let at: Moment
  package let actor: Actor

  package init(_ event: CaseEvent, at: Moment, actor: Actor) {
    self.event = event
    self.at = at
    self.actor = actor
  }
}

extension CaseFile {
  /// The state after its events; nil when there are none or the first does not open a case.
  package init?(replaying records: [Recorded]) {
    guard let first = records.first, case .opened(let opened) = first.event else { return nil }
    self.init(opened: opened, by: first.actor, at: first.at)
    for record in records.dropFirst() { evolve(record) }
  }

  /// Applies one event. Total: an event that `decide` made is always applied whole.
  package mutating func evolve(_ record: Recorded) {
    switch record.event {
    case .opened: break
    case .noticeGiven(let notice): take(notice, at: record.at)
    case .declined(let grounds):
      state = .declined
      declined = grounds
    case .materialsBrought(let brought): take(brought, record)
    case .accepted(let acceptance): take(acceptance)
    case .taskStarted(let start): begin(start, at: record.at)
    case .taskClaimed(let ordinal, let officer):
      change(ordinal) { $0.pass(to: officer, at: $0.assignee == nil ? nil : record.at) }
    case .taskReleased(let ordinal): change(ordinal) { $0.pass(to: nil, at: nil) }
    case .taskHandedOver(let handover):
      change(handover.ordinal) { $0.pass(to: handover.to, at: record.at) }
    case .taskStoodIn: break
    case .taskExamined(let ordinal, let examination):
      change(ordinal) { $0.take(examination) }
    case .taskSimulated(let ordinal, let opinion): change(ordinal) { $0.simulation = opinion }
    case .taskVerified(let ordinal, let officer): change(ordinal) { $0.verifier = officer }
    case .taskApproved(let approval): take(approval, record)
    case .taskRefused(let refusal): take(refusal, record)
    case .taskVoided(let voided): void(voided.ordinal, at: record.at)
    case .withdrawn(let withdrawal): take(withdrawal, record)
    case .taskReopened(let reopened): take(reopened)
    case .taskStopped(let stopped): take(stopped)
    case .taskResumed(let resumed): take(resumed, at: record.at)
    case .limitExtended(let extended): take(extended)
    case .datesMoved(let moved): take(moved)
    case .checkAnswered(let answered): take(answered)
    case .followUpMade(let made): take(made, at: record.at)
    case .meetingArranged, .meetingRecorded, .meetingCancelled: meet(record)
    case .outputReady(let key): change(key) { $0.ready = record.at }
    case .caseDecided:
      state = .decided
      decided = record.at
    case .caseReady:
      state = .ready
      ready = record.at
    case .handedOut(let keys, let recipient): handOut(keys, to: recipient, record)
    case .caseClosed:
      state = .closed
      closed = record.at
    case .slipPrinted: slipPrints += 1
    case .paperPrinted(let print): answerPrints[print.paper, default: 0] += 1
    case .papersHandedOver(let handover):
      for ordinal in handover.tasks {
        change(ordinal) {
          $0.papers = SubTask.PaperTrip(
            list: handover.list, receiver: handover.receiver, at: record.at)
        }
      }
    case .taskEntered(let entered): take(entered, record)
    case .identityRevealed, .archived: break
    case .stewardship(let event): take(event, at: record.at)
    case .transferredOut(let sent): take(sent, record)
    case .transferredIn(let taken): take(taken, record)
    case .pickup(let event): take(event, record)
    case .licence(let event): take(event, record)
    }
  }

  private mutating func take(_ entered: TaskEntered, _ record: Recorded) {
    change(entered.ordinal) {
      $0.systemRecords.append(
        SystemRecord(
          system: entered.system, stage: entered.stage, receipt: entered.receipt,
          officer: record.actor.staff, at: record.at))
    }
  }

  private mutating func take(_ given: NoticeGiven, at moment: Moment) {
    state = .correction
    // A notice that says something else has not been printed yet (R30).
    answerPrints[.notice] = nil
    // What a second notice names is wanted now, whatever it was thought to be (R9).
    for index in materials.indices where given.materials.contains(materials[index].code) {
      materials[index].state = .missing
    }
    guard notice != nil else {
      notice = OneTimeNotice(
        given: moment, materials: given.materials, notNameable: given.notNameable)
      return
    }
    notice?.materials += given.materials
    notice?.notNameable = given.notNameable
  }

  private mutating func take(_ brought: MaterialsBrought, _ record: Recorded) {
    for index in materials.indices where brought.materials.contains(materials[index].code) {
      materials[index].state = .received
      materials[index].due = nil
    }
    if brought.byApplicant { appear(Appearance(record)) }
    if state == .correction, materials.allSatisfy(\.state.isSettledAtIntake) {
      completed = record.at
    }
  }

  private mutating func take(_ acceptance: CaseAccepted) {
    state = .accepted
    accepted = acceptance.from
    wasDeemedAccepted = acceptance.wasDeemed
    promise = acceptance.promise
    serialDays = acceptance.serialDays
    parallelDays = acceptance.parallelDays
    promisedDays = acceptance.parallelDays
    tasks = acceptance.tasks
    deferrals = acceptance.deferrals
    for index in materials.indices {
      materials[index].due = acceptance.deferrals[materials[index].code]
    }
  }

  private mutating func begin(_ start: TaskStarted, at moment: Moment) {
    change(start.ordinal) { task in
      task.state = .running
      if task.looksNeeded > 0 { task.examination = task.simulation }
      task.started = moment
      task.due = start.due
      task.warning = start.warning
      task.statutoryDue = start.statutoryDue
      task.isProvisional = start.isProvisional
    }
  }

  /// What is made out lies where it was decided.
  private mutating func take(_ approval: TaskApproved, _ record: Recorded) {
    change(approval.ordinal) { task in
      task.state = .approved
      task.concluded = record.at
      for index in task.outputs.indices { task.outputs[index].place = record.actor.place }
    }
    for document in approval.documents {
      change(document.key) { output in
        output.documentNumber = document.number
        output.validUntil = document.validUntil
        output.holder = document.holder
      }
    }
  }

  /// What was not confirmed the applicant has to bring after all.
  private mutating func take(_ answered: CheckAnswered) {
    let answer = answered.answer
    change(answered.ordinal) { task in
      task.state = answer.holds ? .approved : .refused
      task.answer = answer
      task.concluded = answer.at
    }
    guard let due = answered.owingUntil,
      case .check(let code)? = task(answered.ordinal)?.kind,
      let index = materials.firstIndex(where: { $0.code == code })
    else { return }
    materials[index].source = .applicant
    materials[index].state = .deferred
    materials[index].due = due
  }

  /// In the hands of whoever decided, from the decision on.
  private mutating func take(_ made: FollowUpMade, at moment: Moment) {
    guard let task = task(made.of), let commitment = task.commitment else { return }
    tasks.append(
      SubTask(
        ordinal: made.ordinal, kind: .followUp(of: made.of), item: task.item, name: made.name,
        department: task.department, departmentShort: task.departmentShort, level: task.level,
        delegation: task.delegation, handling: .single, windowAuthority: nil,
        basis: commitment.basis,
        terms: ClockTerms(statutory: nil, promised: commitment.checkWithin), after: [],
        state: .running, started: moment, due: made.due, warning: made.warning,
        statutoryDue: nil, isProvisional: made.isProvisional, outputs: []))
  }

  private mutating func take(_ refusal: TaskRefused, _ record: Recorded) {
    let key = Output.Key(ordinal: refusal.ordinal, index: 1)
    change(refusal.ordinal) { task in
      task.state = .refused
      task.refusal = refusal.grounds
      task.concluded = record.at
      task.outputs = [Output(key: key, name: task.name, kind: .refusal)]
      task.outputs[0].place = record.actor.place
    }
    part(from: refusal.ordinal)
  }

  private mutating func void(_ ordinal: Int, at moment: Moment) {
    change(ordinal) { task in
      task.state = .void
      task.concluded = moment
      task.outputs = []
    }
    part(from: ordinal)
  }

  private mutating func handOut(
    _ keys: [Output.Key], to recipient: Recipient, _ record: Recorded
  ) {
    for key in keys {
      change(key) { output in
        output.handedOut = Output.HandOver(
          recipient: recipient, clerk: record.actor.staff, place: record.actor.place,
          at: record.at, slot: output.slot)
      }
    }
    let appearance = Appearance(record)
    switch recipient.capacity {
    case .applicant, .contact: appearances.insert(appearance)
    case .agent: agentAppearances.insert(appearance)
    case .addressee: break
    }
  }

  mutating func change(_ ordinal: Int, _ body: (inout SubTask) -> Void) {
    guard tasks.indices.contains(ordinal - 1) else { return }
    body(&tasks[ordinal - 1])
  }

  mutating func change(_ key: Output.Key, _ body: (inout Output) -> Void) {
    change(key.ordinal) { task in
      guard let index = task.outputs.firstIndex(where: { $0.key == key }) else { return }
      body(&task.outputs[index])
    }
  }
}

extension SubTask {
  /// - Parameter moment: nil where no colleague had it.
  fileprivate mutating func pass(to officer: String?, at moment: Moment?) {
    assignee = officer
    handedOver = moment
  }
}

extension CaseFile.Appearance {
  init(_ record: Recorded) {
    self.init(day: record.at.date, place: record.actor.place)
  }
}
