/// One of the facts that say why a date is what it is, in the order in which they are told (R24).
package enum DerivationStep: Hashable, Sendable {
  /// The day from which the limit runs; it is not itself counted, but by hours and minutes.
  case starts(CivilDate, TimeLimit)
  /// A Saturday or Sunday that is worked for the holiday of that name.
  case makeUpDay(CivilDate, name: String)
  /// Days off by a notice; plain weekends have no step.
  case rest(from: CivilDate, to: CivilDate, name: String)
  /// A special link has a limit of its own, which is counted behind the others (R25).
  case allowance(name: String, TimeLimit)
  /// The clock stood still on these days (R25).
  case stopped(from: CivilDate, to: CivilDate, name: String)
  /// Extended by so many working days (R26).
  case extended(days: Int)
  /// The last day of a limit in natural days or months was a rest day.
  ///
  /// Source: Civil Code art. 203.
  case movedFromRestDay(from: CivilDate, to: CivilDate)
  case ends(CivilDate)
  /// The year's notice is not known yet, so the date may still move (R22).
  case provisional(year: Int)
}
