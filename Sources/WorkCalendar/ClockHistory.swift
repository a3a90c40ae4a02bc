/// A time in which a clock stands still (R25).
///
/// Clocks that count days skip every day from the first up to and including the last; half days are
/// skipped where the stop touches them; hours and minutes stand still from moment to moment.
///
/// Source: PL art. 45.
package struct ClockStop: Hashable, Sendable {
  package let from: Moment
  /// Its end, or the end that is planned while it lasts; never before `from`.
  package let until: Moment
  /// What the clock stops for.
  package let name: String
  package let clocks: Clocks

  /// Which limits stand still.
  package enum Clocks: CaseIterable, Sendable {
    case both
    /// What is no procedure of PL 45.
    case promised
    /// A procedure whose time stands in the promise already.
    case statutory
  }

  package init(from: Moment, until: Moment, name: String, clocks: Clocks) {
    self.from = from
    self.until = max(from, until)
    self.name = name
    self.clocks = clocks
  }
}

/// What befell a clock while it ran: stops, and an extension.
package struct ClockHistory: Hashable, Sendable {
  /// In any order; where they overlap they count once.
  package let stops: [ClockStop]
  /// Working days that are added at the end (PL 42); 0 for none.
  package let extraDays: Int

  /// Nothing befell it.
  package static let none = Self()

  package init(stops: [ClockStop] = [], extraDays: Int = 0) {
    self.stops = stops
    self.extraDays = extraDays
  }

  /// As the law's own clock sees it.
  var statutory: Self {
    Self(stops: stops.filter { $0.clocks != .promised }, extraDays: extraDays)
  }

  /// As the promised clock sees it.
  var promised: Self {
    Self(stops: stops.filter { $0.clocks != .statutory }, extraDays: extraDays)
  }
}

/// Stops in order, with those that overlap united: as days, and as moments.
struct UnitedStops {
  private(set) var days: [ClosedRange<CivilDate>] = []
  private(set) var moments: [ClosedRange<Moment>] = []

  init(_ stops: [ClockStop]) {
    for stop in stops.sorted(by: { $0.from < $1.from }) {
      days.unite(stop.from.date...stop.until.date) { $0.adding(days: 1) }
      moments.unite(stop.from...stop.until) { $0 }
    }
  }

  /// The last day of the stop that this day belongs to; nil where the clock runs on it.
  func end(ofStopOn day: CivilDate) -> CivilDate? { days.first { $0.contains(day) }?.upperBound }

  func touch(from: Moment, until: Moment) -> Bool {
    moments.contains { $0.lowerBound < until && from < $0.upperBound }
  }
}

extension Array {
  /// Adds a range that begins no sooner than the last one.
  /// - Parameter next: what follows on a bound without a gap.
  fileprivate mutating func unite<Bound>(
    _ range: ClosedRange<Bound>, next: (Bound) -> Bound
  ) where Element == ClosedRange<Bound> {
    if let last, range.lowerBound <= next(last.upperBound) {
      self[count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
    } else {
      append(range)
    }
  }
}
