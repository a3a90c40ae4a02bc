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
