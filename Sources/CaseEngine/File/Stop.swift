package import Catalogue
package import WorkCalendar

/// A time in which a sub-task's promised clock, or both its clocks, stand still (R25).
package struct Stop: Hashable, Sendable {
  /// What it stops for.
  package enum Ground: Hashable, Sendable {
    /// A special link of the item, or a procedure of PL 45.
    case link(name: String, procedure: SpecialLink.Procedure?)
    /// The applicant brings these materials, by code, anew or besides.
    case correction([String])
    /// What a survey found is put right by the applicant, in the words of the survey.
    case rectification(String)
  }

  package let ground: Ground
  package let basis: String?
  /// How long it may take: the stop's own clock.
  package let expected: TimeLimit
  package let from: Moment
  /// The last day of its own clock, and the first yellow one.
  package var due: CivilDate
  package var warning: CivilDate
  package var isProvisional: Bool
  /// Staff number of who stopped the clock.
  package let officer: String
  /// Its time stands in the total that the applicant was shown, so the promised clock runs on.
  package let isAllowed: Bool
  /// nil while it lasts.
  package var until: Moment?
  /// What came of it, where somebody said so.
  package var finding: String?

  package init(
    ground: Ground, basis: String?, expected: TimeLimit, from: Moment, due: CivilDate,
    warning: CivilDate, isProvisional: Bool, officer: String, isAllowed: Bool,
    until: Moment? = nil, finding: String? = nil
  ) {
    self.ground = ground
    self.basis = basis
    self.expected = expected
    self.from = from
    self.due = due
    self.warning = warning
    self.isProvisional = isProvisional
    self.officer = officer
    self.isAllowed = isAllowed
    self.until = until
    self.finding = finding
  }

  package var isOpen: Bool { until == nil }

  /// Codes of what the applicant has to bring.
  package var wanted: [String] {
    guard case .correction(let codes) = ground else { return [] }
    return codes
  }

  /// Whether it is a procedure of PL 45, whose time the law's own limit leaves out.
  package var isProcedure: Bool {
    if case .link(_, .some) = ground { true } else { false }
  }

  /// Its own light while it lasts; a stop has a clock of its own.
  package func light(today: CivilDate) -> Light {
    isOpen ? .light(due: due, warning: warning, today: today) : .grey
  }

  /// As the clocks see it: while it lasts it is taken to end when it should.
  /// - Parameter now: given where one that should have ended before is taken to end now.
  func clockStop(now: Moment?) -> ClockStop? {
    guard let clocks else { return nil }
    let expected = max(due.close, now ?? due.close)
    return ClockStop(
      from: from, until: until ?? expected, name: ground.word, clocks: clocks)
  }

  /// Which of the limits stand still; nil for neither.
  private var clocks: ClockStop.Clocks? {
    switch (isProcedure, isAllowed) {
    case (true, true): .statutory
    case (true, false): .both
    case (false, false): .promised
    case (false, true): nil
    }
  }
}

/// That a limit was made longer, once (R26).
package struct Extension: Hashable, Sendable {
  /// Working days.
  package let days: Int
  /// Staff number of the approver of the same office; of a joint case, the name of the one of the
  /// government.
  package let approver: String
  /// By which a government approved; nil within an office.
  package let document: String?
  package let reason: String
  package let at: Moment

  package init(days: Int, approver: String, document: String? = nil, reason: String, at: Moment) {
    self.days = days
    self.approver = approver
    self.document = document
    self.reason = reason
    self.at = at
  }
}

/// The days of a sub-task's clocks, as the one function makes them (R24).
package struct TaskDates: Hashable, Sendable {
  package let ordinal: Int
  package let due: CivilDate
  package let warning: CivilDate
  package let statutoryDue: CivilDate?
  package let isProvisional: Bool

  package init(
    ordinal: Int, due: CivilDate, warning: CivilDate, statutoryDue: CivilDate?,
    isProvisional: Bool
  ) {
    self.ordinal = ordinal
    self.due = due
    self.warning = warning
    self.statutoryDue = statutoryDue
    self.isProvisional = isProvisional
  }

  init(_ reading: ClockReading, ordinal: Int) {
    self.init(
      ordinal: ordinal, due: reading.promised.due, warning: reading.promised.warning,
      statutoryDue: reading.statutory?.due,
      isProvisional: reading.promised.isProvisional)
  }
}

extension SubTask {
  /// What befell its clocks so far (R25, R26), as `Stop.clockStop` reads it.
  package func history(now: Moment? = nil) -> ClockHistory {
    ClockHistory(
      stops: stops.compactMap { $0.clockStop(now: now) }, extraDays: extended?.days ?? 0)
  }

  /// Those that last; none of one that ended meanwhile.
  package var openStops: [Stop] { state.isOpen ? stops.filter(\.isOpen) : [] }

  package var dates: TaskDates {
    TaskDates(
      ordinal: ordinal, due: due, warning: warning, statutoryDue: statutoryDue,
      isProvisional: isProvisional)
  }

  mutating func take(_ dates: TaskDates) {
    due = dates.due
    warning = dates.warning
    statutoryDue = dates.statutoryDue
    isProvisional = dates.isProvisional
  }
}
