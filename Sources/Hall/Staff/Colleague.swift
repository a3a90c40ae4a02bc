package import Storage

/// An officer of the same department, as somebody to give work to.
package struct Colleague: Hashable, Sendable {
  package let member: StaffMember
  /// By which they are away today; nil when they are there.
  package let absence: AbsenceEntry?
}
