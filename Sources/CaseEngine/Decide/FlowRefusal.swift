/// A no to taking back: an application, or a decision (R21).
package enum FlowRefusal: Hashable, Sendable {
  /// Why it is taken back was not said.
  case reasonNeeded
  /// Nothing of it is open any more.
  case nothingOpen
  /// Only what was decided can be opened again.
  case notDecided(Int)
  /// Others were decided, or ended, because of what it was decided.
  case othersFollowed(Int, others: [Int])

  package var rule: Int { self == .reasonNeeded ? 33 : 21 }
}
