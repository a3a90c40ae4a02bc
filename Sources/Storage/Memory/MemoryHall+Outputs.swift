import CaseEngine
import WorkCalendar

extension MemoryHall {
  func outputs(_ list: OutputList, limit: Int) -> [OutputRow] {
    let found = files.values.flatMap { file in
      file.rows.outputs.filter(list.holds).map { (arrival: file.arrival, row: $0) }
    }
    let sorted = found.sorted {
      ($0.row.ready?.milliseconds ?? 0, $0.arrival, $0.row.ordinal, $0.row.index)
        < ($1.row.ready?.milliseconds ?? 0, $1.arrival, $1.row.ordinal, $1.row.index)
    }
    return sorted.prefix(limit).map(\.row)
  }
}

extension MemoryHall {
  /// The case that has a slot this append puts something into; nil where each is free.
  func slotTaken(_ changes: RowChanges) -> AppendOutcome? {
    for row in changes.newlyInSlot {
      let holder = files.values.lazy.flatMap(\.rows.outputs).first {
        $0.slot == row.slot && $0.place == row.place && $0.caseNumber != row.caseNumber
      }
      if let holder { return .slotTaken(row.slot, by: holder.caseNumber) }
    }
    return nil
  }
}

extension OutputList {
  fileprivate func holds(_ row: OutputRow) -> Bool {
    let fits =
      switch reason {
      case .toTell: row.isToTell
      case .standing(let standing): row.standing == standing
      case .inSlot: !row.slot.isEmpty
      }
    guard let ready = row.ready else { return false }
    return fits && (place.map { $0 == row.place } ?? true)
      && (readyBefore.map { ready < $0 } ?? true)
  }
}
