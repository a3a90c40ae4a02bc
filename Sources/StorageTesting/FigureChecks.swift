import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let figureChecks: [StoreCheck] = [
    StoreCheck("R34: figures are the sums of what each case adds on its days, by whatever group") {
      store, hall, findings in
      let week = FigureQuery(from: SampleHall.today.adding(days: -6), to: SampleHall.today)
      findings.equal(
        try store.figures(week), [FigureGroup(code: "", tally: FigureTally())], "of no case")
      try hall.fill(store, appends: 150, &findings)
      for query in queries {
        findings.equal(try store.figures(query), hall.figures(query), "\(query)")
      }
    },
    StoreCheck("R34: what this version wrote is counted, and is not counted again") {
      store, hall, findings in
      try hall.fill(store, appends: 20, &findings)
      findings.equal(try store.uncounted(after: "", limit: 10), [], "uncounted")
      let file = hall.files[0]
      try store.keep([
        CountedCase(number: file.number, version: file.version, facts: CaseFacts(window: "X"))
      ])
      findings.equal(try store.rows(of: file.number)?.file, file, "its row")
    },
  ]

  /// A week, a day and all, by each group, of all and of one of each.
  private static let queries: [FigureQuery] = {
    let today = SampleHall.today
    let periods = [(-6, 0), (-3, -3), (-400, 400)].map {
      FigureQuery(from: today.adding(days: $0), to: today.adding(days: $1))
    }
    return periods.flatMap { period in
      ([nil] + FigureGrouping.allCases).flatMap { grouping in
        var query = period
        query.grouping = grouping
        var (placed, windowed, matters) = (query, query, query)
        placed.place = "hall-county"
        windowed.window = "A03"
        matters.matter = "open-hotel"
        return [query, placed, windowed, matters]
      }
    }
  }()
}

extension SampleHall {
  /// What no rule would make, as everywhere here; nil for a case of another hall.
  mutating func facts() -> CaseFacts? {
    guard !chance(10) else { return nil }
    var facts = CaseFacts(window: pick(["A03", "B01"]))
    facts.isAccepted = chance(70)
    facts.isAcceptedAtFirst = chance(50)
    facts.isAtOnce = chance(50)
    facts.decided = chance(60) ? day(from: -9, through: 0) : nil
    facts.isOnTime = chance(50)
    facts.closed = chance(60) ? day(from: -9, through: 0) : nil
    facts.isSameVisit = chance(50)
    facts.visits = number(below: 4)
    facts.agentTrips = number(below: 3)
    facts.stewardTrips = number(below: 2)
    facts.materials = number(below: 9)
    facts.proofs = number(below: 3)
    facts.isOneCertificate = chance(30)
    facts.parts = Self.departments.filter { _ in chance(40) }.map {
      let decided = number(below: 4)
      return CaseFacts.Part(
        department: $0, decided: decided, onTime: number(below: decided + 1))
    }
    return facts
  }

  /// Counted one by one.
  fileprivate func figures(_ query: FigureQuery) -> [FigureGroup] {
    var tallies: [String: FigureTally] = query.grouping == nil ? ["": FigureTally()] : [:]
    for row in files where query.names(row) {
      guard let facts = row.facts else { continue }
      for count in FigureCount.allCases where query.hasDay(count.day, row, facts) {
        for code in query.codes(row, facts) {
          let part = facts.parts.first { query.grouping == .department && $0.department == code }
          switch (count, part) {
          case (.promised, let part?): tallies[code, default: .init()][count] += part.decided
          case (.onTime, let part?): tallies[code, default: .init()][count] += part.onTime
          default: tallies[code, default: .init()][count] += count.of(facts)
          }
        }
      }
    }
    return tallies.keys.sorted().map { FigureGroup(code: $0, tally: tallies[$0] ?? .init()) }
  }
}

extension FigureQuery {
  fileprivate func names(_ row: CaseRow) -> Bool {
    let asked = [(place, row.place), (window, row.facts?.window), (matter, row.matter)]
    return asked.allSatisfy { $0 == nil || $0 == $1 }
  }

  fileprivate func hasDay(_ day: FigureCount.Day, _ row: CaseRow, _ facts: CaseFacts) -> Bool {
    let date =
      switch day {
      case .receipt: Optional(row.received.date)
      case .decision: facts.decided
      case .closing: facts.closed
      }
    return date.map { (from...to).contains($0) } ?? false
  }

  fileprivate func codes(_ row: CaseRow, _ facts: CaseFacts) -> [String] {
    switch grouping {
    case nil: [""]
    case .place: [row.place]
    case .window: [facts.window]
    case .matter: [row.matter]
    case .department: facts.parts.map(\.department)
    }
  }
}
