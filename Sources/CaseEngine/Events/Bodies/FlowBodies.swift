/// `withdrawn`, version 1. Without `ordinal` the whole case.
struct WithdrawnBody: Codable {
  private let ordinal: Int?
  private let reason: String

  init(_ withdrawal: Withdrawal) {
    ordinal = withdrawal.ordinal
    reason = withdrawal.reason
  }

  var withdrawal: Withdrawal { Withdrawal(ordinal: ordinal, reason: reason) }
}

/// `taskReopened`, version 1.
struct TaskReopenedBody: Codable {
  private let ordinal: Int
  private let reason: String
  private let outputs: [String]
  private let dates: TaskDatesBody

  init(_ reopened: TaskReopened) {
    ordinal = reopened.ordinal
    reason = reopened.reason
    outputs = reopened.outputs
    dates = TaskDatesBody(reopened.dates)
  }

  var reopened: TaskReopened {
    TaskReopened(ordinal: ordinal, reason: reason, outputs: outputs, dates: dates.dates)
  }
}
