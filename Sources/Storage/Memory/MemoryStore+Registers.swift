package import CaseEngine
package import WorkCalendar

extension MemoryStore {
  package func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after position: Int64, limit: Int
  ) throws(StoreFailure) -> [KeptEntry] {
    read { hall in
      let found = hall.journal.lazy.filter { kept in
        kept.position > position && kept.entry.kind == kind.rawValue && kept.entry.at >= from
          && kept.entry.at < until
      }
      return Array(found.prefix(limit))
    }
  }
}
