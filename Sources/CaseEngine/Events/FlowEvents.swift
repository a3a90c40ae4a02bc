/// The applicant took the application back.
package struct Withdrawal: Hashable, Sendable {
  /// Ordinal of the one sub-task; nil for the whole case.
  package let ordinal: Int?
  /// In the applicant's words.
  package let reason: String

  package init(ordinal: Int?, reason: String) {
    self.ordinal = ordinal
    self.reason = reason
  }
}

/// A decision was taken back before anything of it was handed out (R21).
package struct TaskReopened: Hashable, Sendable {
  package let ordinal: Int
  package let reason: String
  /// Names of the outputs it may end with again.
  package let outputs: [String]
  package let dates: TaskDates

  package init(ordinal: Int, reason: String, outputs: [String], dates: TaskDates) {
    self.ordinal = ordinal
    self.reason = reason
    self.outputs = outputs
    self.dates = dates
  }
}
