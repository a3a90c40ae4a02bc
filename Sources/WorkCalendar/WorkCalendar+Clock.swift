/// The one function that makes dates (R24).
extension WorkCalendar {
  /// Reads both clocks of a piece of work that started at `start`.
  /// - Throws: as `deadline(of:from:hours:)`, and `outsideTable` for a `now` outside the table.
  package func read(
    _ terms: ClockTerms, start: Moment, now: Moment, hours: OfficeHours
  ) throws(CalendarError) -> ClockReading {
    var statutory: Deadline?
    if let limit = terms.statutory {
      statutory = try deadline(of: limit, from: start, hours: hours)
    }
    let promised = try deadline(of: terms.promised, from: start, hours: hours)
    let today = now.date
    return ClockReading(
      statutory: statutory, promised: promised,
      daysLeft: try daysLeft(until: promised.due, in: terms.promised.unit, today: today),
      light: .light(due: promised.due, warning: promised.warning, today: today))
  }

  /// Days until `due` in the unit's own kind of day: natural days for natural days and months,
  /// working days for all others. 0 on the due day, negative after it.
  /// - Throws: `outsideTable` where working days outside the table would be counted.
  package func daysLeft(
    until due: CivilDate, in unit: TimeLimit.Unit, today: CivilDate
  ) throws(CalendarError) -> Int {
    switch unit {
    case .naturalDays, .months: Int(due.days) - Int(today.days)
    case .workingDays, .halfDays, .officeHours, .minutes, .atOnce:
      try workingDays(after: today, through: due)
    }
  }

  /// The end of one limit that starts at `start`, and why.
  ///
  /// Days are counted from the day after (R23); half days from the next half-day to begin; hours
  /// and minutes run from `start` while the hall is open. A limit in natural days or months that
  /// would end on a rest day ends on the next working day. A limit of nothing, like `atOnce`,
  /// ends on the day itself.
  /// - Throws: `negativeCount`; `outsideTable` where the end is not within the known years.
  ///
  /// Source: PL art. 82, Civil Code art. 201-203.
  package func deadline(
    of limit: TimeLimit, from start: Moment, hours: OfficeHours
  ) throws(CalendarError) -> Deadline {
    guard limit.n >= 0 else { throw .negativeCount(limit.n) }
    let ending = try ending(of: limit, from: start, hours: hours)
    let years = provisionalYears(after: ending.countedAfter, through: ending.due)
    return Deadline(
      due: ending.due, moment: ending.moment, isProvisional: !years.isEmpty,
      warning: try warning(of: limit, from: start.date, due: ending.due),
      derivation: derivation(of: limit, from: start.date, ending, provisional: years))
  }

  private func ending(
    of limit: TimeLimit, from start: Moment, hours: OfficeHours
  ) throws(CalendarError) -> Ending {
    let day = start.date
    switch limit.unit {
    case _ where limit.n == 0: return Ending(at: start, unit: limit.unit)
    case .workingDays:
      let due = try workingDay(limit.n, after: day).date
      return Ending(due: due, countedAfter: day, explainedAfter: day)
    case .naturalDays:
      guard limit.n <= dayCount else { throw .outsideTable(dayAfterLast) }
      return try movedToWorkingDay(day.adding(days: limit.n), from: day)
    case .months:
      guard limit.n <= dayCount else { throw .outsideTable(dayAfterLast) }
      return try movedToWorkingDay(day.adding(months: limit.n), from: day)
    case .halfDays: return try halfDayEnding(limit.n, from: start, hours: hours)
    case .officeHours: return try officeTimeEnding(limit.n, each: 60, from: start, hours: hours)
    case .minutes: return try officeTimeEnding(limit.n, each: 1, from: start, hours: hours)
    case .atOnce: return Ending(at: start, unit: limit.unit)
    }
  }

  private func movedToWorkingDay(
    _ date: CivilDate, from start: CivilDate
  ) throws(CalendarError) -> Ending {
    let isWorking = try isWorkingDay(date)
    let due = isWorking ? date : try workingDay(1, after: date).date
    return Ending(
      due: due, countedAfter: start, explainedAfter: date.adding(days: -1),
      movedFrom: isWorking ? nil : date)
  }

  /// The first day on which so little is left that the light turns yellow (R28): a third of
  /// limits up to nine days, three days of longer ones. Limits in half days, hours and minutes go
  /// by the working days they span, so one that ends on its first day is yellow on it.
  private func warning(
    of limit: TimeLimit, from start: CivilDate, due: CivilDate
  ) throws(CalendarError) -> CivilDate {
    guard limit.n > 0 else { return due.adding(days: 1) }
    switch limit.unit {
    case .naturalDays: return due.adding(days: -Self.yellowDays(of: limit.n))
    case .months: return due.adding(days: -Self.yellowDays(of: Int(due.days - start.days)))
    case .workingDays: return try workingDay(Self.yellowDays(of: limit.n), before: due)
    case .halfDays, .officeHours, .minutes, .atOnce:
      let length = try workingDays(after: start, through: due)
      return try workingDay(Self.yellowDays(of: length), before: due)
    }
  }

  private static func yellowDays(of length: Int) -> Int { min(length / 3, 3) }
}

/// Where a limit ends, with what is needed to explain it.
struct Ending {
  let due: CivilDate
  var moment: Moment?
  /// The calendar's years matter from the day after this one.
  let countedAfter: CivilDate
  /// Days off are told from the day after this one.
  let explainedAfter: CivilDate
  var movedFrom: CivilDate?
}

extension Ending {
  /// Of a limit of nothing: it ends where it starts.
  init(at start: Moment, unit: TimeLimit.Unit) {
    let day = start.date
    switch unit {
    case .halfDays, .officeHours, .minutes:
      self.init(due: day, moment: start, countedAfter: day, explainedAfter: day)
    case .workingDays, .naturalDays, .months, .atOnce:
      self.init(due: day, countedAfter: day, explainedAfter: day)
    }
  }
}
