internal import CaseEngine
internal import Storage

/// What a command will write, before it is written: for what has to be on the disk first (R33).
struct ComingEntries {
  /// The case as it will be.
  let after: CaseFile
  /// All of its entries by then, with the links of the chain; the positions of the new ones are
  /// nothing.
  let entries: [KeptEntry]
  let append: Append
}

extension ServiceHall {
  /// Decides the command now; nothing is written yet.
  func coming(
    _ command: Command, on record: CaseRecord, id: String, by session: Session
  ) throws(HallError) -> ComingEntries {
    let dated = try calendarInForce()
    let moment = now()
    let number = record.file.number
    let events = try decide(command, on: record, under: dated, at: moment, by: session)
    var after = record.file
    for event in events { after.evolve(Recorded(event, at: moment, actor: session.actor)) }
    let fresh = entries(events, of: number, after: record.version, moment, id, session)
    let append = Append(
      number: number, expecting: record.version, under: dated.number, command: id, entries: fresh,
      before: try keptRows(of: record),
      after: try rows(
        of: after, version: record.version + events.count, calendar: dated.calendar))
    let links = HashChain.links(
      after: record.entries.last?.hash ?? HashChain.start, digests: fresh.map(HashChain.digest))
    let kept = zip(fresh, links).map { KeptEntry(position: 0, entry: $0, hash: $1) }
    return ComingEntries(after: after, entries: record.entries + kept, append: append)
  }

  /// - Returns: false, and nothing is written, where something else was written meanwhile.
  func keep(_ append: Append) throws(HallError) -> Bool {
    switch try keeping({ () throws(StoreFailure) in try store.append(append) }) {
    case .appended, .alreadyDone: true
    case .conflict, .outdated: false
    }
  }
}
