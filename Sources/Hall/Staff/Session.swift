package import Storage
internal import CaseEngine

/// Somebody signed in at a window.
package struct Session: Hashable, Sendable {
  package let member: StaffMember
  /// Empty for who has no window.
  package let window: String
  package let place: String

  package init(member: StaffMember, window: String, place: String) {
    self.member = member
    self.window = window
    self.place = place
  }

  var actor: Actor { Actor(staff: member.number, place: place, window: window) }
}
