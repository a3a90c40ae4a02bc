/// A paper of a case other than the slip: one that tells the applicant an answer, or the application
/// they sign.
package enum WrittenAnswer: Hashable, Sendable {
  /// What is missing, told once (R9).
  case notice
  /// The request was declined at intake (R11).
  case declined
  /// The sub-task of this ordinal was refused (R11).
  case refused(task: Int)
  /// Accepted while something is owing, against a promise (R12).
  case tolerance
  /// What is undertaken for the sub-task of this ordinal (R13).
  case undertaking(task: Int)
  /// What the internal check of this ordinal found (R8).
  case finding(task: Int)
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
    (notice == nil ? [] : [.notice]) + (declined == nil ? [] : [.declined])
      + (deferrals.isEmpty ? [] : [.tolerance])
      + papers(WrittenAnswer.undertaking) { $0.commitment != nil }
      + papers(WrittenAnswer.finding) { $0.isInternalCheck && $0.answer != nil }
      + papers(WrittenAnswer.refused) { $0.refusal != nil }
  }

  private func papers(
    _ paper: (Int) -> WrittenAnswer, of isWritten: (SubTask) -> Bool
  ) -> [WrittenAnswer] {
    tasks.filter(isWritten).map { paper($0.ordinal) }
  }
}
