internal import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// The one way by which a command reaches a case.
extension ServiceHall {
  /// The case as it stands.
  package func record(of number: String) throws(HallError) -> CaseRecord {
    let entries = try keeping { () throws(StoreFailure) in try store.entries(of: number) }
    return try memory.record(entries, of: number)
  }

  /// Decides a command on a case and keeps what follows.
  ///
  /// When somebody else writes in between, a command given on sight of an older version comes back
  /// as `.changed`; one that looked at no version is decided again on the new state.
  /// - Parameters:
  ///   - id: the command's; the same id acts once (R33).
  ///   - seen: entries the case had when it was looked at; nil when nobody looked.
  ///   - check: looks at the case first, and may say no.
  /// - Returns: the case after it.
  func perform(
    _ command: Command, on number: String, id: String, by session: Session, seen: Int? = nil,
    checking check: (CaseFile) throws(HallError) -> Void = { _ in }
  ) throws(HallError) -> CaseFile {
    // Each turn means that another writer got in first; it ends when this one does.
    while true {
      let record = try record(of: number)
      try check(record.file)
      if record.entries.contains(where: { $0.entry.command == id }) { return record.file }
      if let seen, seen != record.version {
        throw .changed(record.file, since: Array(record.entries.dropFirst(seen)))
      }
      let dated = try calendarInForce()
      // One moment for the decision and its entries: read twice, midnight could lie between.
      let moment = now()
      let events = try decide(command, on: record, under: dated, at: moment, by: session)
      guard !events.isEmpty else { return record.file }
      if let after = try append(events, to: record, under: dated, at: moment, id: id, by: session) {
        return after
      }
    }
  }

  func decide(
    _ command: Command, on record: CaseRecord, under dated: DatedCalendar, at moment: Moment,
    by session: Session
  ) throws(HallError) -> [CaseEvent] {
    let context = Context(
      at: moment, actor: session.actor, edition: try edition(of: record.file),
      calendar: dated.calendar,
      standsInFor: try absentColleagues(in: record.file, at: moment, by: session),
      renewal: try renewal(of: record, under: dated))
    return try decide(command, on: record.file, in: context)
  }

  func decide(
    _ command: Command, on file: CaseFile?, in context: Context
  ) throws(HallError) -> [CaseEvent] {
    do {
      return try Decider.decide(command, on: file, in: context)
    } catch { throw .refused(error, file) }
  }

  /// Whom the person stands in for then; asked only where a colleague has something in hand.
  private func absentColleagues(
    in file: CaseFile, at moment: Moment, by session: Session
  ) throws(HallError) -> Set<String> {
    let me = session.member.number
    guard session.member.role.may(.decide),
      file.tasks.contains(where: { $0.state.isOpen && ($0.assignee ?? me) != me })
    else { return [] }
    return try absent(stoodInForBy: me, on: moment.date)
  }

  /// - Returns: nil when another writer was first, or another notice of holidays was kept.
  private func append(
    _ events: [CaseEvent], to record: CaseRecord, under dated: DatedCalendar, at moment: Moment,
    id: String, by session: Session
  ) throws(HallError) -> CaseFile? {
    var file = record.file
    for event in events { file.evolve(Recorded(event, at: moment, actor: session.actor)) }
    let batch = Append(
      number: file.number, expecting: record.version, under: dated.number, command: id,
      entries: entries(events, of: file.number, after: record.version, moment, id, session),
      before: try keptRows(of: record),
      after: try rows(
        of: file, version: record.version + events.count, calendar: dated.calendar))
    switch try keeping({ () throws(StoreFailure) in try store.append(batch) }) {
    case .appended: return file
    case .conflict, .outdated: return nil
    case .slotTaken(let slot, let holder):
      throw .refused(.pickup(.slotTaken(slot, by: holder)), record.file)
    case .alreadyDone(let number): return try self.record(of: number).file
    }
  }

  /// Opens a case and answers it, in one append.
  /// - Parameters:
  ///   - made: the plan of the reception from that moment, by that calendar.
  ///   - answers: decided one after the other on what came before.
  /// - Returns: nil, and nothing is written, when another notice of holidays was kept meanwhile, or a
  ///   case has that number.
  func open(
    _ reception: Reception, _ made: MadePlan, under dated: DatedCalendar, at moment: Moment,
    answering answers: (CaseFile) -> [Command], id: String, by session: Session
  ) throws(HallError) -> CaseFile? {
    let context = Context(
      at: moment, actor: session.actor, edition: edition, calendar: dated.calendar, made: made)
    var events = try decide(.open(reception), on: nil, in: context)
    guard
      var file = CaseFile(
        replaying: events.map { Recorded($0, at: moment, actor: session.actor) })
    else { throw .damaged(.noOpening(caseNumber: reception.number)) }
    for command in answers(file) {
      let more = try decide(command, on: file, in: context)
      for event in more { file.evolve(Recorded(event, at: moment, actor: session.actor)) }
      events += more
    }
    let batch = Append(
      number: file.number, expecting: 0, under: dated.number, command: id,
      entries: entries(events, of: file.number, after: 0, moment, id, session), before: nil,
      after: try rows(of: file, version: events.count, calendar: dated.calendar))
    switch try keeping({ () throws(StoreFailure) in try store.append(batch) }) {
    case .appended: return file
    // A case that came from another hall may have the number; the next serial is tried.
    case .outdated, .conflict, .slotTaken: return nil
    case .alreadyDone(let number): return try record(of: number).file
    }
  }

  func entries(
    _ events: [CaseEvent], of number: String, after version: Int, _ moment: Moment, _ id: String,
    _ session: Session
  ) -> [JournalEntry] {
    events.enumerated().map { index, event in
      let stored = StoredEvent(event)
      return JournalEntry(
        caseNumber: number, sequence: version + index + 1, at: moment,
        actor: session.member.number, place: session.place, window: session.window, command: id,
        kind: stored.kind, version: stored.version, body: stored.body,
        clockWasFixed: fixedClock != nil)
    }
  }

  /// - Throws: `.forbidden` when the role does not have the right (R35).
  func require(_ right: Right, of session: Session) throws(HallError) {
    guard session.member.role.may(right) else { throw .forbidden(right, session.member.role) }
  }
}
