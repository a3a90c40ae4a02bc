/// The one function that makes dates (R24).
extension WorkCalendar {
  /// Reads both clocks of a piece of work that started at `start`.
  /// - Throws: as `deadline(of:from:hours:history:)`, and `outsideTable` for a `now` outside the
  ///   table.
  package func read(
    _ terms: ClockTerms, start: Moment, now: Moment, hours: OfficeHours,
    history: ClockHistory = .none
  ) throws(CalendarError) -> ClockReading {
    var statutory: Deadline?
    if let limit = terms.statutory {
      statutory = try deadline(of: limit, from: start, hours: hours, history: history.statutory)
    }
    let promised = try promised(terms, from: start, hours: hours, history: history.promised)
    let today = now.date
    return ClockReading(
      statutory: statutory, promised: promised,
      daysLeft: try daysLeft(
        until: promised.due, in: terms.promised.unit, today: today, history: history.promised),
      light: .light(due: promised.due, warning: promised.warning, today: today))
  }

  /// Days until `due` in the unit's own kind of day, stops left out: natural days for natural days
  /// and months, working days for all others. 0 on the due day, negative after it.
  /// - Throws: `outsideTable` where working days outside the table would be counted.
  package func daysLeft(
    until due: CivilDate, in unit: TimeLimit.Unit, today: CivilDate, history: ClockHistory = .none
  ) throws(CalendarError) -> Int {
    let stops = UnitedStops(history.stops)
    return switch unit {
    case .naturalDays, .months: naturalDays(after: today, through: due, outside: stops)
    case .workingDays, .halfDays, .officeHours, .minutes, .atOnce:
      try workingDays(after: today, through: due, outside: stops)
    }
  }

  /// The promised end of a piece of work: its limit, then the time allowed to each special link, one
  /// behind the other, then the extension. What the applicant is shown is this total (R25).
  /// - Throws: as `deadline(of:from:hours:history:)`.
  package func promised(
    _ terms: ClockTerms, from start: Moment, hours: OfficeHours, history: ClockHistory = .none
  ) throws(CalendarError) -> Deadline {
    guard !terms.allowances.isEmpty else {
      return try deadline(of: terms.promised, from: start, hours: hours, history: history)
    }
    let stops = UnitedStops(history.stops)
    var ending = try ending(of: terms.promised, from: start, hours: hours, outside: stops)
    var steps = [DerivationStep.starts(start.date, terms.promised)]
    for allowance in terms.allowances {
      steps.append(.allowance(name: allowance.name, allowance.limit))
      let begin = ending.moment ?? (ending.due == start.date ? start : ending.due.close)
      var next = try self.ending(of: allowance.limit, from: begin, hours: hours, outside: stops)
      next.countedAfter = ending.countedAfter
      next.explainedAfter = ending.explainedAfter
      ending = next
    }
    return try deadline(
      at: ending, steps: steps, from: start, by: .spannedWorkingDays, history, stops)
  }

  /// The end of one limit that starts at `start`, and why.
  ///
  /// Days are counted from the day after (R23); half days from the next half-day to begin; hours
  /// and minutes run from `start` while the hall is open. A limit in natural days or months that
  /// would end on a rest day ends on the next working day. A limit of nothing, like `atOnce`,
  /// ends on the day itself. What a stop has is passed over (R25): a month becomes the number of
  /// days it has from this start. The days of an extension are counted from the end (R26).
  /// - Throws: `negativeCount`; `outsideTable` where the end is not within the known years.
  ///
  /// Source: PL art. 42, 45 and 82, Civil Code art. 201-203.
  package func deadline(
    of limit: TimeLimit, from start: Moment, hours: OfficeHours, history: ClockHistory = .none
  ) throws(CalendarError) -> Deadline {
    let stops = UnitedStops(history.stops)
    return try deadline(
      at: try ending(of: limit, from: start, hours: hours, outside: stops),
      steps: [.starts(start.date, limit)], from: start, by: YellowRule(limit), history, stops)
  }

  /// - Parameter steps: those that come before the days themselves.
  private func deadline(
    at base: Ending, steps: [DerivationStep], from start: Moment, by rule: YellowRule,
    _ history: ClockHistory, _ stops: UnitedStops
  ) throws(CalendarError) -> Deadline {
    let ending = try base.extended(by: history.extraDays) { days, end throws(CalendarError) in
      try workingDay(days, after: end, outside: stops)
    }
    let years = provisionalYears(after: ending.countedAfter, through: ending.due)
    return Deadline(
      due: ending.due, moment: ending.moment, isProvisional: !years.isEmpty,
      warning: try warning(
        by: history.extraDays == 0 ? rule : rule.extended(by: history.extraDays),
        from: start.date, due: ending.due, outside: stops),
      derivation: derivation(steps, ending, history, provisional: years))
  }

  private func ending(
    of limit: TimeLimit, from start: Moment, hours: OfficeHours, outside stops: UnitedStops
  ) throws(CalendarError) -> Ending {
    guard limit.n >= 0 else { throw .negativeCount(limit.n) }
    let day = start.date
    switch limit.unit {
    case _ where limit.n == 0: return Ending(at: start, unit: limit.unit, outside: stops)
    case .workingDays:
      let due = try workingDay(limit.n, after: day, outside: stops)
      return Ending(due: due, countedAfter: day, explainedAfter: day)
    case .naturalDays:
      guard limit.n <= dayCount else { throw .outsideTable(dayAfterLast) }
      return try movedToWorkingDay(limit.n, from: day, outside: stops)
    case .months:
      guard limit.n <= dayCount else { throw .outsideTable(dayAfterLast) }
      return try movedToWorkingDay(
        Int(day.adding(months: limit.n).days - day.days), from: day, outside: stops)
    case .halfDays:
      return try halfDayEnding(limit.n, from: start, hours: hours, outside: stops)
    case .officeHours:
      return try officeTimeEnding(limit.n, each: 60, from: start, hours: hours, outside: stops)
    case .minutes:
      return try officeTimeEnding(limit.n, each: 1, from: start, hours: hours, outside: stops)
    case .atOnce: return Ending(at: start, unit: limit.unit, outside: stops)
    }
  }

  private func movedToWorkingDay(
    _ days: Int, from start: CivilDate, outside stops: UnitedStops
  ) throws(CalendarError) -> Ending {
    let date = naturalDay(days, after: start, outside: stops)
    let isWorking = try isWorkingDay(date)
    let due = isWorking ? date : try workingDay(1, after: date, outside: stops)
    return Ending(
      due: due, countedAfter: start, explainedAfter: date.adding(days: -1),
      movedFrom: isWorking ? nil : date)
  }

  /// The first day on which so little is left that the light turns yellow (R28): a third of
  /// limits up to nine days, three days of longer ones. Limits in half days, hours and minutes go
  /// by the working days they span, so one that ends on its first day is yellow on it.
  private func warning(
    by rule: YellowRule, from start: CivilDate, due: CivilDate, outside stops: UnitedStops
  ) throws(CalendarError) -> CivilDate {
    switch rule {
    case .never: return due.adding(days: 1)
    case .naturalDays(let n):
      return naturalDay(Self.yellowDays(of: n), before: due, outside: stops)
    case .months(let n):
      let length = Int(start.adding(months: n).days - start.days)
      return naturalDay(Self.yellowDays(of: length), before: due, outside: stops)
    case .workingDays(let n):
      return try workingDay(Self.yellowDays(of: n), before: due, outside: stops)
    case .spannedWorkingDays:
      let length = try workingDays(after: start, through: due, outside: stops)
      guard length > 0 else { return due }
      return try workingDay(Self.yellowDays(of: length), before: due, outside: stops)
    }
  }

  private static func yellowDays(of length: Int) -> Int { min(length / 3, 3) }
}

/// By what the yellow light of a limit is measured (R28).
private enum YellowRule {
  /// A limit of nothing has no yellow.
  case never
  case workingDays(Int)
  case naturalDays(Int)
  case months(Int)
  /// By the working days between start and end.
  case spannedWorkingDays

  init(_ limit: TimeLimit) {
    switch limit.unit {
    case _ where limit.n == 0: self = .never
    case .workingDays: self = .workingDays(limit.n)
    case .naturalDays: self = .naturalDays(limit.n)
    case .months: self = .months(limit.n)
    case .halfDays, .officeHours, .minutes, .atOnce: self = .spannedWorkingDays
    }
  }

  func extended(by days: Int) -> Self {
    if case .workingDays(let n) = self { return .workingDays(n + days) }
    return .spannedWorkingDays
  }
}

/// Where a limit ends, with what is needed to explain it.
struct Ending {
  private(set) var due: CivilDate
  private(set) var moment: Moment?
  /// The calendar's years matter from the day after this one.
  var countedAfter: CivilDate
  /// Days off are told from the day after this one.
  var explainedAfter: CivilDate
  /// The rest day it would have been, and the working day it became.
  let moved: (from: CivilDate, to: CivilDate)?

  init(
    due: CivilDate, moment: Moment? = nil, countedAfter: CivilDate, explainedAfter: CivilDate,
    movedFrom: CivilDate? = nil
  ) {
    self.due = due
    self.moment = moment
    self.countedAfter = countedAfter
    self.explainedAfter = explainedAfter
    moved = movedFrom.map { ($0, due) }
  }

  /// The same, so many working days later, at the same time of the day.
  func extended(
    by days: Int, _ later: (Int, CivilDate) throws(CalendarError) -> CivilDate
  ) throws(CalendarError) -> Self {
    guard days > 0 else { return self }
    var ending = self
    ending.due = try later(days, due)
    ending.moment = moment.map { Moment(ending.due, millisecondOfDay: $0.millisecondOfDay) }
    return ending
  }
}

extension Ending {
  /// Of a limit of nothing: it ends where it starts, or with the stop it falls into.
  init(at start: Moment, unit: TimeLimit.Unit, outside stops: UnitedStops) {
    let day = start.date
    let due = stops.end(ofStopOn: day) ?? day
    switch unit {
    case .halfDays, .officeHours, .minutes:
      self.init(
        due: due, moment: due == day ? start : nil, countedAfter: day, explainedAfter: day)
    case .workingDays, .naturalDays, .months, .atOnce:
      self.init(due: due, countedAfter: day, explainedAfter: day)
    }
  }
}

extension CivilDate {
  /// The last minute of the day; a limit in days ends with it (R23).
  package var close: Moment { Moment(self, hour: 23, minute: 59) }
}
