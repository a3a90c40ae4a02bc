package import WorkCalendar

/// Licences that were issued, as somebody looks at them.
package enum LicenceList: Hashable, Sendable {
  /// All of them, the latest issued first.
  case issued
  /// Those whose number begins so, in the order of the numbers.
  case numbered(String)
  /// Those that did not end otherwise and whose last day lies in between, the earliest first; nil for
  /// however late, and with those that have no last day.
  case lasting(from: CivilDate, through: CivilDate?)
  /// Those that did not end otherwise and whose last day is over by then, the latest first.
  case lapsed(before: CivilDate)
  /// Those that ended so (`OutputRow.ending`), the latest case first.
  case ended(String)
}
