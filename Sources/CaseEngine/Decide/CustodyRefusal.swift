package import WorkCalendar

/// A no because of where a case is: it is at one hall at a time, and only there is anything done
/// (R33).
package enum CustodyRefusal: Hashable, Sendable {
  /// On its way, or at the hall of that name.
  case away(to: String, since: Moment)
  /// It is here already.
  case here
  /// Where it already is.
  case sentToItself

  package var rule: Int { 33 }
}
