/// A no to taking back an application or a decision (R21), and to deciding ahead of time (R20).
package enum FlowRefusal: Hashable, Sendable {
  /// Why it is taken back was not said.
  case reasonNeeded
  /// Nothing of it is open any more.
  case nothingOpen
  /// It can be decided already, so that nothing is to be simulated (R20).
  case notWaiting(Int)
  /// Only what was decided can be opened again.
  case notDecided(Int)
  /// Others were decided, or ended, because of what it was decided.
  case othersFollowed(Int, others: [Int])

  package var rule: Int {
    switch self {
    case .reasonNeeded: 33
    case .notWaiting: 20
    case .nothingOpen, .notDecided, .othersFollowed: 21
    }
  }
}
