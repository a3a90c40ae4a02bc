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

  func seenLicences(ended how: String, limit: Int) -> [MaterialRow] {
    let newestFirst = files.values.sorted { $0.arrival > $1.arrival }
    let found = newestFirst.flatMap { file in
      file.rows.materials.reversed().filter { !how.isEmpty && $0.ending == how }
    }
    return Array(found.prefix(limit))
  }

  func licences(_ list: LicenceList, limit: Int) -> [OutputRow] {
    let found = files.values.flatMap { file in
      file.rows.outputs.filter { $0.issued != nil && list.holds($0) }
        .map { (arrival: file.arrival, row: $0) }
    }
    let oldestFirst = found.sorted {
      (list.rank($0.row), $0.arrival, $0.row.ordinal, $0.row.index)
        < (list.rank($1.row), $1.arrival, $1.row.ordinal, $1.row.index)
    }.map(\.row)
    return Array((list.isLatestFirst ? oldestFirst.reversed() : oldestFirst).prefix(limit))
  }
}

extension LicenceList {
  fileprivate func holds(_ row: OutputRow) -> Bool {
    switch self {
    case .issued: true
    case .numbered(let text):
      row.documentNumber.map { $0.utf8.starts(with: text.utf8) } ?? false
    case .lasting(let first, let last):
      row.ending.isEmpty
        && (row.validUntil.map { day in day >= first && (last.map { day <= $0 } ?? true) }
          ?? (last == nil))
    case .lapsed(let day): row.ending.isEmpty && (row.validUntil.map { $0 < day } ?? false)
    case .ended(let how): !how.isEmpty && row.ending == how
    }
  }

  fileprivate var isLatestFirst: Bool {
    switch self {
    case .issued, .lapsed, .ended: true
    case .numbered, .lasting: false
    }
  }

  /// What it is ordered by, before the order of arrival.
  fileprivate func rank(_ row: OutputRow) -> LicenceRank {
    switch self {
    case .issued: LicenceRank(day: row.issued?.days ?? 0)
    case .numbered: LicenceRank(text: Array((row.documentNumber ?? "").utf8))
    case .lasting, .lapsed: LicenceRank(day: row.validUntil?.days ?? .max)
    case .ended: LicenceRank()
    }
  }
}

private struct LicenceRank: Comparable {
  var day: Int32 = 0
  var text: [UInt8] = []

  static func < (left: Self, right: Self) -> Bool {
    left.day != right.day ? left.day < right.day : left.text.lexicographicallyPrecedes(right.text)
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
