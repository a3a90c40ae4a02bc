internal import CaseEngine
internal import WorkCalendar

extension MemoryStore {
  package func figures(_ query: FigureQuery) throws(StoreFailure) -> [FigureGroup] {
    read { $0.figures(query) }
  }

  /// Whatever is in memory was written by this version.
  package func uncounted(after number: String, limit: Int) throws(StoreFailure) -> [String] { [] }

  package func keep(_ counted: [CountedCase]) throws(StoreFailure) {}
}

extension MemoryHall {
  fileprivate func figures(_ query: FigureQuery) -> [FigureGroup] {
    var sum = FigureSum()
    for row in files.values.map(\.rows.file) where query.admits(row) {
      guard let facts = row.facts else { continue }
      for day in FigureCount.Day.allCases {
        guard let date = row.date(of: day), query.from <= date, date <= query.to else { continue }
        var tally = FigureTally()
        tally.add(facts, on: day)
        switch query.grouping {
        case nil: sum.add(tally, to: "")
        case .place: sum.add(tally, to: row.place)
        case .window: sum.add(tally, to: facts.window)
        case .matter: sum.add(tally, to: row.matter)
        case .department: sum.add(tally, of: 1, parts: facts.parts)
        }
      }
    }
    return sum.groups(query.grouping)
  }
}

extension FigureQuery {
  fileprivate func admits(_ row: CaseRow) -> Bool {
    (place.map { $0 == row.place } ?? true)
      && (window.map { $0 == row.facts?.window } ?? true)
      && (matter.map { $0 == row.matter } ?? true)
  }
}

extension CaseRow {
  /// nil while it has not come to it.
  fileprivate func date(of day: FigureCount.Day) -> CivilDate? {
    switch day {
    case .receipt: received.date
    case .decision: facts?.decided
    case .closing: facts?.closed
    }
  }
}
