package import WorkCalendar

/// A no to carrying a case for its applicant (代办; R33).
package enum StewardRefusal: Hashable, Sendable {
  case nameNeeded
  /// Why it is handed on or ended was not said.
  case reasonNeeded
  case nobody
  /// What was done was not said.
  case errandNeeded
  /// No errand is run before the case was received, nor on a day to come.
  case dayImpossible(CivilDate, received: CivilDate)
}
