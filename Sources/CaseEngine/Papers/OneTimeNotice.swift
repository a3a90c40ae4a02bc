package import WorkCalendar

/// What is missing, told once and completely (R9).
package struct OneTimeNotice: Hashable, Sendable {
  package let given: Moment
  /// Codes of the missing materials, in the order of the list.
  package var materials: [String]
  /// Codes that could not have been named then: nobody had to bring them yet.
  package var notNameable: [String]

  package init(given: Moment, materials: [String], notNameable: [String]) {
    self.given = given
    self.materials = materials
    self.notNameable = notNameable
  }
}
