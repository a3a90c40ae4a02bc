package import WorkCalendar

extension MemoryStore {
  @discardableResult
  package func record(_ entry: AbsenceEntry) throws(StoreFailure) -> KeptAbsence {
    change { hall in
      let kept = KeptAbsence(entry, after: hall.absences.last.map { ($0.sequence, $0.hash) })
      hall.absences.append(kept)
      return kept
    }
  }

  package func lastAbsence(of staff: String) throws(StoreFailure) -> KeptAbsence? {
    read { $0.absences.last { $0.entry.staff == staff } }
  }

  package func absences(
    standIn: String, on day: CivilDate
  ) throws(StoreFailure) -> [KeptAbsence] {
    read { hall in
      let last = Dictionary(
        hall.absences.map { ($0.entry.staff, $0) }, uniquingKeysWith: { $1 })
      return last.values.filter { $0.entry.standIn == standIn && $0.entry.holds(on: day) }
        .sorted { $0.entry.staff < $1.entry.staff }
    }
  }

  package func absences(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptAbsence] {
    read { Array($0.absences.dropFirst(max(0, sequence)).prefix(limit)) }
  }
}

extension MemoryStore {
  package func queueViews(of staff: String) throws(StoreFailure) -> [KeptQueueView] {
    read {
      ($0.queueViews[staff] ?? [:]).values.sorted {
        $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      }
    }
  }

  package func keep(_ view: KeptQueueView) throws(StoreFailure) {
    change { $0.queueViews[view.staff, default: [:]][view.name] = view }
  }

  package func dropQueueView(_ name: String, of staff: String) throws(StoreFailure) {
    change { $0.queueViews[staff]?[name] = nil }
  }
}
