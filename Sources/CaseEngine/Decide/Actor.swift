/// Who acts, where.
package struct Actor: Hashable, Sendable {
  /// Staff number.
  package let staff: String
  package let place: String
  package let window: String

  package init(staff: String, place: String, window: String) {
    self.staff = staff
    self.place = place
    self.window = window
  }
}
