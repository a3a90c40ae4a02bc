package import CaseEngine
package import WorkCalendar

extension MemoryStore {
  package func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after mark: KeptEntry?, limit: Int
  ) throws(StoreFailure) -> [KeptEntry] {
    read { hall in
      let found = hall.journal.filter { kept in
        kept.entry.kind == kind.rawValue && kept.entry.at >= from && kept.entry.at < until
          && mark.map { ($0.entry.at, $0.position) < (kept.entry.at, kept.position) } ?? true
      }
      let sorted = found.sorted { ($0.entry.at, $0.position) < ($1.entry.at, $1.position) }
      return Array(sorted.prefix(limit))
    }
  }
}
