/// A no to taking back an application or a decision (R21), to deciding ahead of time (R20), and to
/// going by other steps than the item's (R17).
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

  /// The step of this name comes before the decision (R17).
  case stepOpen(Int, step: String)
  /// Who examined one step makes no other (R17).
  case stepTaken(Int)
  /// All steps before the decision are made (R17).
  case onlyDecisionLeft(Int)
  /// That authority decides: it has to be sent there first, and its result be brought in.
  case notForwarded(Int, to: String)
  /// What that authority decided was not said.
  case resultNeeded(Int, of: String)

  package var rule: Int {
    switch self {
    case .stepOpen, .stepTaken, .onlyDecisionLeft: 17
    case .notForwarded, .resultNeeded: 7
    case .reasonNeeded: 33
    case .notWaiting: 20
    case .nothingOpen, .notDecided, .othersFollowed: 21
    }
  }
}
