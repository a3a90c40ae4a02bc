/// A paper of a case other than the slip: one that tells the applicant an answer, or the application
/// they sign.
package enum WrittenAnswer: Hashable, Sendable {
  /// What is missing, told once (R9).
  case notice
  /// The request was declined at intake (R11).
  case declined
  /// The sub-task of this ordinal was refused (R11).
  case refused(task: Int)
  /// The one application for all the items (一表申请).
  case form
}

extension CaseFile {
  /// Whether the case has come to that paper; every case has its application.
  package func has(_ paper: WrittenAnswer) -> Bool {
    paper == .form || writtenAnswers.contains(paper)
  }

  /// The answers that were given in writing, in the order in which a case comes to them.
  package var writtenAnswers: [WrittenAnswer] {
    let refused = tasks.filter { $0.refusal != nil }.map { WrittenAnswer.refused(task: $0.ordinal) }
    return (notice == nil ? [] : [.notice]) + (declined == nil ? [] : [.declined]) + refused
  }
}
