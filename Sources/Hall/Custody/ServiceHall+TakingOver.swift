package import CaseEngine
internal import Catalogue
internal import Storage
internal import Synchronization
internal import WorkCalendar

/// A case that came.
package struct Arrival: Sendable {
  package let file: CaseFile
  /// Entries it has now.
  package let version: Int
  /// false where it was taken in before, so that nothing was written.
  package let isNew: Bool
  /// Departments that open sub-tasks are with and this hall does not have.
  package let unknownDepartments: [String]
  /// Holiday notices by which the other hall counted and that this one does not have.
  package let otherHolidays: [String]
}

/// Taking in a case that another hall sent, or getting back what was sent from here.
extension ServiceHall {
  /// Checks the file against itself and against what is here, and goes on with the case.
  ///
  /// The same file acts once. Of a case that comes home only the continuation is written, and it must
  /// follow on the last entry here.
  /// - Throws: `.transfer`, and nothing was written.
  package func takeOver(
    _ transfer: TransferFile, id: String, by session: Session
  ) throws(HallError) -> Arrival {
    try require(.takeIn, of: session)
    let theirs = try checked(transfer, for: session)
    // Each turn means that another writer got in first.
    while true {
      let own = try keeping { () throws(StoreFailure) in
        try store.entries(of: transfer.number)
      }
      let here = own.isEmpty ? nil : try memory.record(own, of: transfer.number)
      if let here, here.hasTaken(transfer.seal) {
        return arrival(here.file, here.version, isNew: false, of: transfer)
      }
      if let here { try check(theirs, against: here) }
      if let done = try take(transfer, theirs, here: here, id: id, by: session) { return done }
    }
  }

  /// - Returns: nil when another writer was first, or another notice of holidays was kept.
  private func take(
    _ transfer: TransferFile, _ theirs: CaseRecord, here: CaseRecord?, id: String,
    by session: Session
  ) throws(HallError) -> Arrival? {
    let dated = try calendarInForce()
    let moment = now()
    let context = Context(
      at: moment, actor: session.actor, edition: try readEdition(transfer),
      calendar: dated.calendar, renewal: try renewal(after: transfer.holidays, under: dated))
    let events = try decide(
      .takeOver(TransferredIn(hall: custodian, file: transfer.seal)), on: theirs.file,
      in: context)
    var after = theirs.file
    for event in events { after.evolve(Recorded(event, at: moment, actor: session.actor)) }
    let content = HashChain.content(of: transfer.edition.files)
    let isKnown = try keptEdition(content, calledNumber: transfer.edition.number) != nil
    let version = theirs.version + events.count
    let append = Append(
      number: transfer.number, expecting: here?.version ?? 0, under: dated.number, command: id,
      carried: theirs.entries.dropFirst(here?.version ?? 0).map(\.entry),
      edition: isKnown ? nil : CarriedEdition(transfer.edition),
      entries: entries(events, of: transfer.number, after: theirs.version, moment, id, session),
      before: try here.map { record throws(HallError) in try keptRows(of: record) },
      after: try rows(of: after, version: version, calendar: dated.calendar))
    switch try keeping({ () throws(StoreFailure) in try store.append(append) }) {
    case .appended, .alreadyDone: return arrival(after, version, isNew: true, of: transfer)
    case .conflict, .outdated, .slotTaken: return nil
    }
  }

  private func arrival(
    _ file: CaseFile, _ version: Int, isNew: Bool, of transfer: TransferFile
  ) -> Arrival {
    let departments = Set(file.tasks.filter(\.state.isOpen).map(\.department))
    let known = calendars.withLock { Set($0.notices.map(\.name)) }
    return Arrival(
      file: file, version: version, isNew: isNew,
      unknownDepartments: departments.filter { edition.department($0) == nil }.sorted(),
      otherHolidays: transfer.holidays.filter { !known.contains($0) })
  }

  // MARK: Checks

  /// The file against itself, and whether it is meant for here.
  private func checked(
    _ transfer: TransferFile, for session: Session
  ) throws(HallError) -> CaseRecord {
    guard transfer.isDemonstration == profile.isDemonstration else { throw .transfer(.otherKind) }
    let record: CaseRecord
    do { record = try CaseRecord(transfer.entries, number: transfer.number) } catch {
      guard case .damaged(let damage) = error else { throw .transfer(.noTransfer) }
      throw .transfer(.badEntry(damage))
    }
    guard let sent = record.file.away?.sent, record.file.number == transfer.number,
      sent.hall == transfer.hall, sent.place == transfer.place, sent.name == transfer.name,
      record.hasMovesInTurn
    else { throw .transfer(.notSent) }
    let content = HashChain.content(of: transfer.edition.files)
    guard record.sentEditions == [content], record.file.edition == transfer.edition.number else {
      throw .transfer(.badEdition)
    }
    _ = try readEdition(transfer)
    let here = edition.place(session.place)
    let isForHere =
      (sent.place == session.place && transfer.division == profile.division)
      || [here?.name, profile.name].contains(sent.name)
    guard isForHere else {
      throw .transfer(.notForHere(to: sent.name, here: here?.name ?? profile.name))
    }
    return record
  }

  private func readEdition(_ transfer: TransferFile) throws(HallError) -> Edition {
    do { return try Self.read(transfer.edition) } catch { throw .transfer(.badEdition) }
  }

  /// What came must go on exactly where the case was left here (R33).
  private func check(_ theirs: CaseRecord, against here: CaseRecord) throws(HallError) {
    let number = here.file.number
    let differ = zip(theirs.entries, here.entries).first { $0.hash != $1.hash }
    if let sequence = differ?.0.entry.sequence {
      throw .transfer(sequence == 1 ? .numberTaken(number) : .forked(number, sequence: sequence))
    }
    guard theirs.version >= here.version, here.file.isAway || theirs.version > here.version else {
      throw .transfer(.older(number, entries: here.version))
    }
    guard here.file.isAway else { throw .transfer(.stillHere(number)) }
  }

  /// What was kept here of holidays and not known there: the case is counted anew by it (R22).
  private func renewal(
    after known: [String], under dated: DatedCalendar
  ) throws(HallError) -> CalendarRenewal? {
    let notices = calendars.withLock { $0.notices.prefix(dated.number) }
    let shared = notices.prefix { known.contains($0.name) }.count
    guard let newest = notices.last, shared < notices.count else { return nil }
    return CalendarRenewal(
      notice: newest.name, before: try calendar(under: shared), at: newest.at)
  }
}

extension CaseRecord {
  fileprivate func hasTaken(_ seal: String) -> Bool {
    events.contains { event in
      if case .transferredIn(let taken) = event { taken.file == seal } else { false }
    }
  }

  /// Each transfer but the last is followed at once by its arrival, and nothing arrives otherwise.
  fileprivate var hasMovesInTurn: Bool {
    zip(events, events.dropFirst()).allSatisfy { before, after in
      (before.kind == .transferredOut) == (after.kind == .transferredIn)
    }
  }

  fileprivate var sentEditions: Set<String> {
    Set(
      events.compactMap { event in
        if case .transferredOut(let sent) = event { sent.edition } else { nil }
      })
  }
}
