internal import WorkCalendar

/// What taking back does to a case: an application, or a decision.
extension CaseFile {
  /// Whoever takes it back comes for it. What was never split ends at once.
  mutating func take(_ withdrawal: Withdrawal, _ record: Recorded) {
    appear(Appearance(record))
    guard withdrawal.ordinal == nil else { return }
    withdrawn = withdrawal.reason
    guard accepted == nil else { return }
    state = .closed
    closed = record.at
  }

  /// The case is not over any more; its slip and its number stay what they are.
  mutating func take(_ reopened: TaskReopened) {
    change(reopened.ordinal) { task in
      task.state = .running
      task.concluded = nil
      task.refusal = nil
      task.simulation = nil
      task.examination = nil
      task.earlier = []
      task.verifier = nil
      task.outputs = reopened.outputs.enumerated().map { index, name in
        Output(key: Output.Key(ordinal: reopened.ordinal, index: index + 1), name: name)
      }
      task.take(reopened.dates)
    }
    unite(reopened.ordinal)
    forgetLicences(of: reopened.ordinal)
    state = .accepted
    decided = nil
    ready = nil
  }
}
