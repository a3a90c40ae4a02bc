internal import Catalogue
internal import WorkCalendar

/// The decider: a command and a context in, events or a refusal out. Pure and total.
///
/// A command whose effect already holds gives no events, so that a retry is harmless.
package enum Decider {
  /// - Parameter file: nil for a case that does not exist yet.
  /// - Throws: the rule's no; nothing happened then.
  package static func decide(
    _ command: Command, on file: CaseFile?, in context: Context
  ) throws(Refusal) -> [CaseEvent] {
    guard let file else {
      guard case .open(let reception) = command else { throw .noSuchCase }
      return try open(reception, in: context)
    }
    if case .open = command { throw .alreadyOpened }
    precondition(
      context.edition.number == file.edition, "a case is decided under its own edition (R6)")
    var work = Work(file: file, context: context)
    if file.isAway {
      try work.actAway(on: command)
      return work.events
    }
    try work.renew()
    if command == .redate { return work.events }
    try work.settle()
    try work.act(on: command)
    return work.events
  }
}

/// A case while a command is being decided: each event is applied as it is made, so that what
/// follows from it is decided on the state after it.
struct Work {
  private(set) var file: CaseFile
  let context: Context
  private(set) var events: [CaseEvent] = []

  init(file: CaseFile, context: Context) {
    self.file = file
    self.context = context
  }

  mutating func record(_ event: CaseEvent) {
    file.evolve(Recorded(event, at: context.at, actor: context.actor))
    events.append(event)
  }

  mutating func act(on command: Command) throws(Refusal) {
    switch command {
    case .open: throw .alreadyOpened
    case .settle, .redate: break
    case .accept: try accept()
    case .giveNotice: try giveNotice()
    case .giveSecondNotice(let codes): try giveSecondNotice(codes)
    case .decline(let grounds): try decline(grounds)
    case .bring(let codes, let byApplicant): try bring(codes, byApplicant: byApplicant)
    case .withdraw(let ordinal, let reason): try withdraw(ordinal, reason: reason)
    case .reopen(let ordinal, let reason, let department):
      try reopen(ordinal, reason: reason, by: department)
    case .claim(let ordinal): try claim(ordinal)
    case .stop(let ordinal, let ground, let days):
      try stop(ordinal, for: ground, expecting: days)
    case .askFor(let codes, let ordinal, let days):
      try askFor(codes, of: ordinal, expecting: days)
    case .resume(let ordinal, let ground, let finding):
      try resume(ordinal, after: ground, finding: finding)
    case .extend(let ordinal, let days, let approver, let reason):
      try extend(ordinal, by: days, approver: approver, reason: reason)
    case .extendCase(let days, let approver, let document, let reason):
      try extendCase(by: days, approver: approver, document: document, reason: reason)
    case .release(let ordinal): try release(ordinal)
    case .handOver(let ordinal, let officer, let reason, let department):
      try handOver(ordinal, to: officer, reason: reason, by: department)
    case .examine(let ordinal, let agrees, let reason):
      try examine(ordinal, agrees: agrees, reason: reason)
    case .verify(let ordinal, let department): try verify(ordinal, by: department)
    case .simulate(let ordinal, let agrees, let reason, let department):
      try simulate(ordinal, agrees: agrees, reason: reason, by: department)
    case .approve(let ordinal, let facts, let capacity):
      try approve(ordinal, facts, by: capacity)
    case .refuse(let ordinal, let grounds, let capacity):
      try refuse(ordinal, grounds, by: capacity)
    case .answer(let ordinal, let finding, let department):
      try answer(ordinal, finding, by: department)
    case .arrange(let agenda, let ordinals): try arrange(agenda, for: ordinals)
    case .recordMeeting(let number, let minutes): try record(minutes, of: number)
    case .cancelMeeting(let number, let reason): try cancel(meeting: number, reason: reason)
    case .handOut(let keys, let recipient): try handOut(keys, to: recipient)
    case .recordPrint(let target, let isReprint): try recordPrint(target, isReprint: isReprint)
    case .recordPaper(let paper, let target, let isReprint):
      try recordPaper(paper, target, isReprint: isReprint)
    case .handOverPapers(let ordinals, let list, let receiver):
      try handOverPapers(ordinals, list: list, to: receiver)
    case .steward(let command): try act(on: command)
    case .send(let sent): try send(sent)
    case .takeOver: throw .custody(.here)
    case .pickup(let command): try act(on: command)
    case .licence(let key, let command, let department):
      try act(on: command, key, by: department)
    case .enter(let ordinal, let system, let stage, let receipt, let reason, let capacity):
      try enter(
        ordinal, into: system, at: stage, receipt: receipt, reason: reason, by: capacity)
    case .archive(let made): try archive(made)
    case .reveal(let purpose): record(.identityRevealed(purpose: purpose))
    }
  }

  /// Works with the calendar, turning its error into a refusal.
  func dated<Value>(
    _ body: (WorkCalendar) throws(CalendarError) -> Value
  ) throws(Refusal) -> Value {
    do { return try body(context.calendar) } catch { throw .calendar(error) }
  }
}
