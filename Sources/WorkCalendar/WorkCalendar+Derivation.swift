extension WorkCalendar {
  /// The steps that lead from the start to the due day.
  /// - Parameter first: what is counted, before the days themselves.
  func derivation(
    _ first: [DerivationStep], _ ending: Ending, _ history: ClockHistory, provisional years: [Int]
  ) -> [DerivationStep] {
    var steps = first + exceptions(after: ending.explainedAfter, through: ending.due)
    steps += history.stops.sorted { $0.from < $1.from }
      .filter { $0.until.date > ending.countedAfter && $0.from.date <= ending.due }
      .map { .stopped(from: $0.from.date, to: $0.until.date, name: $0.name) }
    if let moved = ending.moved { steps.append(.movedFromRestDay(from: moved.from, to: moved.to)) }
    if history.extraDays > 0 { steps.append(.extended(days: history.extraDays)) }
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
