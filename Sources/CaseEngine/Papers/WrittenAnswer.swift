/// A paper that tells the applicant an answer, other than the slip.
package enum WrittenAnswer: Hashable, Sendable {
  /// What is missing, told once (R9).
  case notice
  /// The request was declined at intake (R11).
  case declined
  /// The sub-task of this ordinal was refused (R11).
  case refused(task: Int)
}

extension CaseFile {
  /// The answers that were given in writing, in the order in which a case comes to them.
  package var writtenAnswers: [WrittenAnswer] {
    let refused = tasks.filter { $0.refusal != nil }.map { WrittenAnswer.refused(task: $0.ordinal) }
    return (notice == nil ? [] : [.notice]) + (declined == nil ? [] : [.declined]) + refused
  }
}
