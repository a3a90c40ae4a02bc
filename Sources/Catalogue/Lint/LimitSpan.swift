import WorkCalendar

/// How long a limit lasts at the least and at the most, so that limits of different units can be
/// compared without converting one into the other (R23). Both ranges are bounds that hold for
/// every start and every calendar.
struct LimitSpan {
  private var working: ClosedRange<Double>
  private var natural: ClosedRange<Double>
  /// Whether it was given in natural days or months.
  private let isNatural: Bool

  /// The longest run of days off, weekends and a moved holiday included, is shorter than this.
  private static let longestRest = 12.0

  /// - Parameter day: office minutes of one working day.
  init(_ limit: TimeLimit, day: Double) {
    let n = Double(limit.n)
    switch limit.unit {
    case .atOnce: self.init(working: 0...0)
    case .workingDays: self.init(working: n...n)
    case .halfDays: self.init(working: (n / 2)...(n / 2))
    case .officeHours: self.init(working: (n * 60 / day)...(n * 60 / day))
    case .minutes: self.init(working: (n / 1440)...(n / day))
    case .naturalDays: self.init(natural: n...(n + Self.longestRest))
    case .months: self.init(natural: (n * 28)...(n * 31 + Self.longestRest))
    }
  }

  /// Of five working days a weekend and no more than one rest are in the way.
  private init(working: ClosedRange<Double>) {
    self.working = working
    let most = working.upperBound == 0 ? 0 : working.upperBound * 2 + Self.longestRest
    natural = working.lowerBound.rounded(.down)...most
    isNatural = false
  }

  private init(natural: ClosedRange<Double>) {
    self.natural = natural
    working = max(0, (natural.lowerBound - Self.longestRest) / 2)...natural.upperBound
    isNatural = true
  }

  /// Whether it is longer whenever both start; false where it is not certain.
  func isLonger(than other: Self) -> Bool {
    let slack = 0.000_001
    return working.lowerBound > other.working.upperBound + slack
      || natural.lowerBound > other.natural.upperBound + slack
  }

  /// The least it lasts, in the kind of days of `other`.
  func least(inDaysOf other: Self) -> Double {
    other.isNatural ? natural.lowerBound : working.lowerBound
  }

  /// The most it lasts, in its own kind of days.
  var most: Double { isNatural ? natural.upperBound : working.upperBound }
}

extension TimeLimit {
  /// Whether this limit is surely the longer one. Limits of one unit are compared by number.
  func isLonger(than other: TimeLimit, day: Double) -> Bool {
    if unit == other.unit { return n > other.n }
    return LimitSpan(self, day: day).isLonger(than: LimitSpan(other, day: day))
  }
}

extension HallProfile {
  /// Office minutes of one working day.
  var minutesPerDay: Double {
    Double(hours.sessions.reduce(0) { $0 + $1.end - $1.start })
  }
}
