/// The end of one limit, with its reasons. Only `WorkCalendar` makes one (R24).
package struct Deadline: Hashable, Sendable {
  /// The last day; the limit ends with its close (R23).
  package let due: CivilDate
  /// The exact end, of limits in half days, hours or minutes; nil for all others.
  package let moment: Moment?
  /// Whether a year without its notice was counted, so that the date may still move.
  package let isProvisional: Bool
  /// The first day of the yellow light (R28); the day after `due` where there is none.
  package let warning: CivilDate
  package let derivation: [DerivationStep]

  /// Whether the limit is over at `now`: after its exact end, or after its last day.
  ///
  /// A light goes by days, so of a limit in hours this can be true while it is still yellow.
  package func isPast(at now: Moment) -> Bool {
    guard let moment else { return now.date > due }
    return now > moment
  }

  /// When whatever waits for the work starts: at once where it takes no time, at the exact end where
  /// there is one, else as the last day closes.
  package func finish(of terms: ClockTerms, from start: Moment) -> Moment {
    let takesNoTime = terms.promised.n == 0 && terms.allowances.isEmpty && due == start.date
    return takesNoTime ? start : moment ?? due.close
  }
}
