internal import Catalogue

/// `taskEntered`, version 1. Without `reason` where it is the first number.
struct TaskEnteredBody: Codable {
  private let ordinal: Int
  private let system: String
  private let name: String
  private let stage: Word<SystemEntry.Stage>
  private let receipt: String
  private let reason: String?

  init(_ entered: TaskEntered) {
    ordinal = entered.ordinal
    system = entered.system
    name = entered.name
    stage = Word(entered.stage)
    receipt = entered.receipt
    reason = entered.reason
  }

  var entered: TaskEntered {
    TaskEntered(
      ordinal: ordinal, system: system, name: name, stage: stage.value, receipt: receipt,
      reason: reason)
  }
}
