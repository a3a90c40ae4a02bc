package import CaseEngine
package import Storage

/// A case with its entries, as it was read.
package struct CaseRecord: Sendable {
  package let file: CaseFile
  package let entries: [KeptEntry]
  /// The events of the entries, in the same order.
  package let events: [CaseEvent]

  package var version: Int { entries.count }

  /// - Throws: `.noSuchCase` for no entries, `.damaged` for an entry that cannot be read.
  init(_ entries: [KeptEntry], number: String) throws(HallError) {
    guard !entries.isEmpty else { throw .noSuchCase(number) }
    let records = try entries.map { kept throws(HallError) in try kept.recorded() }
    guard let file = CaseFile(replaying: records) else {
      throw .damaged(.noOpening(caseNumber: number))
    }
    self.file = file
    self.entries = entries
    events = records.map(\.event)
  }

  /// The case as it was read before, with what came since.
  /// - Throws: `.damaged` for an entry that cannot be read.
  init(_ known: CaseRecord, andThen entries: ArraySlice<KeptEntry>) throws(HallError) {
    var file = known.file
    var events = known.events
    for kept in entries {
      let record = try kept.recorded()
      file.evolve(record)
      events.append(record.event)
    }
    self.file = file
    self.entries = known.entries + entries
    self.events = events
  }
}

extension KeptEntry {
  /// The entry with its event read.
  /// - Throws: `.damaged` for a shape that no version knows.
  package func recorded() throws(HallError) -> Recorded {
    let stored = StoredEvent(kind: entry.kind, version: entry.version, body: entry.body)
    let actor = Actor(staff: entry.actor, place: entry.place, window: entry.window)
    do {
      return Recorded(try stored.event(), at: entry.at, actor: actor)
    } catch {
      throw .damaged(
        .event(caseNumber: entry.caseNumber, sequence: entry.sequence, error))
    }
  }
}
