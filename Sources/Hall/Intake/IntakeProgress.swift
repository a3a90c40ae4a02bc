package import WorkCalendar
internal import CaseEngine

/// A half-filled intake as it is kept.
package struct HalfFilled: Hashable, Sendable {
  package let draft: IntakeDraft
  /// When it was kept last.
  package let at: Moment
  package let progress: IntakeProgress

  package init(draft: IntakeDraft, at: Moment, progress: IntakeProgress) {
    self.draft = draft
    self.at = at
    self.progress = progress
  }
}

/// How far a half-filled intake has come: the first thing that is still to do.
package enum IntakeProgress: Hashable, Sendable {
  /// Something of the people is missing or wrong.
  case people
  case questions(answered: Int, of: Int)
  case materials(missing: Int)
  case answer
  /// The catalogue in force does not have it any more, or not like that.
  case gone
}

extension ServiceHall {
  /// Costs a plan.
  package func progress(of draft: IntakeDraft) -> IntakeProgress {
    guard let plan = try? plan(draft) else { return .gone }
    switch obstacle(to: draft, in: plan) {
    case .open:
      return .questions(
        answered: plan.questions.count { $0.answer != nil }, of: plan.questions.count)
    case .some: return .people
    case nil: return plan.missing.isEmpty ? .answer : .materials(missing: plan.missing.count)
    }
  }
}
