package import WorkCalendar

/// A no of the rules of stops and extensions (R25, R26).
package enum ClockRefusal: Hashable, Sendable {
  /// The item has no such special link; those it has.
  case groundNotListed(task: Int, listed: [String])
  /// It stands still for that already.
  case alreadyStopped(task: Int, ground: Stop.Ground)
  case notStopped(Int)
  /// It stands still for several things; which of them ended was not said.
  case groundNeeded(task: Int, open: [Stop.Ground])
  /// It cannot be decided while its clock stands still.
  case taskStopped(Int, [Stop.Ground])
  /// A stop says how long it will take, and no longer than its link may.
  case lengthOutOfRange(task: Int, most: TimeLimit?)
  /// Only what belongs to the sub-task's item can be wanted for it (R1).
  case nothingNeeded(Int)
  /// It was promised for that day, and no request moves it (R12).
  case alreadyOwing(task: Int, material: String, until: CivilDate)
  /// At least a day and at most so many (PL 42).
  case extensionOutOfRange(most: Int)
  case alreadyExtended(Int?)
  /// The day was over before it was asked for.
  case extensionTooLate(due: CivilDate)
  /// What is decided at once has no limit to extend.
  case nothingToExtend(Int)
  case approverNeeded
  case extensionNeedsReason
  /// Nobody approves what they ask for themselves.
  case approverIsSelf
  /// Only what several departments decide together is extended as a whole.
  case notJoint

  package var rule: Int {
    switch self {
    case .groundNotListed, .alreadyStopped, .notStopped, .groundNeeded, .taskStopped,
      .lengthOutOfRange:
      25
    case .nothingNeeded: 1
    case .alreadyOwing: 12
    case .extensionOutOfRange, .alreadyExtended, .extensionTooLate, .nothingToExtend,
      .approverNeeded, .extensionNeedsReason, .approverIsSelf, .notJoint:
      26
    }
  }
}
