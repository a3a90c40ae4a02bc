import CaseEngine
import WorkCalendar

extension MemoryHall {
  func entriesOwed(_ list: EntryList, limit: Int) -> [EntryRow] {
    let found = files.values.flatMap { file in
      file.rows.entries.filter(list.holds).map { (arrival: file.arrival, row: $0) }
    }
    let sorted = found.sorted {
      $0.row.since == $1.row.since && $0.arrival == $1.arrival
        ? $0.row.key < $1.row.key
        : ($0.row.since, $0.arrival) < ($1.row.since, $1.arrival)
    }
    return sorted.prefix(limit).map(\.row)
  }
}
