extension WorkCalendar {
  /// The steps that lead from the start to the due day.
  func derivation(
    of limit: TimeLimit, from start: CivilDate, _ ending: Ending, provisional years: [Int]
  ) -> [DerivationStep] {
    var steps: [DerivationStep] = [.starts(start, limit)]
    steps += exceptions(after: ending.explainedAfter, through: ending.due)
    if let from = ending.movedFrom { steps.append(.movedFromRestDay(from: from, to: ending.due)) }
    steps.append(.ends(ending.due))
    return steps + years.map { .provisional(year: $0) }
  }

  /// Where the days differ from plain weeks; neighbouring days of one holiday are one step.
  private func exceptions(after start: CivilDate, through end: CivilDate) -> [DerivationStep] {
    var steps: [DerivationStep] = []
    for row in notices(from: start.adding(days: 1), through: end) {
      switch (row.kind, steps.last) {
      case (.workday, _):
        if row.date.weekday > 5 { steps.append(.makeUpDay(row.date, name: row.name)) }
      case (.holiday, .rest(let from, let to, row.name)) where to.adding(days: 1) == row.date:
        steps[steps.count - 1] = .rest(from: from, to: row.date, name: row.name)
      case (.holiday, _):
        steps.append(.rest(from: row.date, to: row.date, name: row.name))
      }
    }
    return steps
  }
}
