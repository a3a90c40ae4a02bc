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

extension OutputList {
  fileprivate func holds(_ row: OutputRow) -> Bool {
    let fits =
      switch reason {
      case .toTell: row.isToTell
      case .standing(let standing): row.standing == standing
      }
    guard let ready = row.ready else { return false }
    return fits && (place.map { $0 == row.place } ?? true)
      && (readyBefore.map { ready < $0 } ?? true)
  }
}
