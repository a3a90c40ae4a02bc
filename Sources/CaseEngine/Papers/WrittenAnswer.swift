/// A paper of a case other than the slip: one that tells the applicant an answer, or the application
/// they sign.
package enum WrittenAnswer: Hashable, Sendable {
  /// What is missing, told once (R9).
  case notice
  /// The request was declined at intake (R11).
  case declined
  /// The sub-task of this ordinal was refused (R11).
  case refused(task: Int)
  /// Accepted, by the law's own notice (受理通知书; PL art. 32).
  case acceptance
  /// Accepted while something is owing, against a promise (R12).
  case tolerance
  /// What is undertaken for the sub-task of this ordinal (R13).
  case undertaking(task: Int)
  /// What the internal check of this ordinal found (R8).
  case finding(task: Int)
  /// That the clock of the sub-task stands still, for how long and why, or what is wanted (R25): the
  /// stop of this number, from 1.
  case stop(task: Int, number: Int)
  /// That its limit was extended, and why; 0 for the whole case (R26).
  case extended(task: Int)
  /// What a joint procedure is for and found, by its number; until then a sheet to fill in (R18).
  case meeting(number: Int)
  /// What the items of a project want, told together and once (联告).
  case jointNotice
  /// That the sub-task of this ordinal was granted.
  case granted(task: Int)
  /// That outputs were handed out, and to whom (送达回证, R32).
  case service
  /// The one application for all the items (一表申请).
  case form
}

extension WrittenAnswer {
  /// A paper of joint procedures: officers print it, too.
  package var isJoint: Bool {
    switch self {
    case .meeting, .jointNotice: true
    default: false
    }
  }
}

extension CaseFile {
  /// Whether the case has come to that paper; every case has its application, and one of several
  /// items its joint notice.
  package func has(_ paper: WrittenAnswer) -> Bool {
    switch paper {
    case .form: true
    case .jointNotice: items.count > 1
    default: writtenAnswers.contains(paper)
    }
  }

  /// The answers that were given in writing, in the order in which a case comes to them.
  package var writtenAnswers: [WrittenAnswer] {
    (notice == nil ? [] : [.notice]) + (declined == nil ? [] : [.declined])
      + (accepted == nil ? [] : [.acceptance])
      + (deferrals.isEmpty ? [] : [.tolerance])
      + papers(WrittenAnswer.undertaking) { $0.commitment != nil }
      + papers(WrittenAnswer.finding) { $0.isInternalCheck && $0.answer != nil }
      + tasks.flatMap { task in
        task.stops.indices.map { .stop(task: task.ordinal, number: $0 + 1) }
      }
      + (extended == nil ? [] : [.extended(task: 0)])
      + papers(WrittenAnswer.extended) { $0.extended != nil }
      + meetings.filter(\.hasPaper).map { .meeting(number: $0.number) }
      + papers(WrittenAnswer.granted, of: \.isGranted)
      + papers(WrittenAnswer.refused) { $0.refusal != nil }
      + (outputs.contains { $0.handedOut != nil } ? [.service] : [])
  }

  private func papers(
    _ paper: (Int) -> WrittenAnswer, of isWritten: (SubTask) -> Bool
  ) -> [WrittenAnswer] {
    tasks.filter(isWritten).map { paper($0.ordinal) }
  }
}
