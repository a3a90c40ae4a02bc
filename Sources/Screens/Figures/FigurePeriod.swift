internal import WorkCalendar

/// Periods that are asked for by one key; any other is typed.
nonisolated enum FigurePeriod: CaseIterable, Sendable {
  case today, week, month, year

  /// Up to and including that day; a week begins on Monday.
  func days(until today: CivilDate) -> (from: CivilDate, to: CivilDate) {
    let from =
      switch self {
      case .today: today
      case .week: today.adding(days: 1 - today.weekday)
      case .month: today.adding(days: 1 - today.day)
      case .year: CivilDate(today.year, 1, 1)
      }
    return (from, today)
  }
}

/// Days that were typed, for the screen that asked for them.
nonisolated struct ChosenDays: Sendable {
  let from: CivilDate
  let to: CivilDate
}
