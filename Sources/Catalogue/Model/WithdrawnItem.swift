package import WorkCalendar

/// An item that was cancelled. Nobody can apply for it; it is kept so that lint can say who used
/// to decide what an item still asks for (R4).
package struct WithdrawnItem: Hashable, Sendable {
  package let code: String
  package let name: String
  package let department: String
  package let since: CivilDate
  /// By what it was cancelled.
  package let basis: String
  package let origin: SourceLine

  package init(
    code: String, name: String, department: String, since: CivilDate, basis: String,
    origin: SourceLine = .none
  ) {
    self.code = code
    self.name = name
    self.department = department
    self.since = since
    self.basis = basis
    self.origin = origin
  }
}
