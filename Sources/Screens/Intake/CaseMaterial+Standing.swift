internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

extension CaseMaterial {
  /// One character that says the state without colour.
  var sign: String {
    switch state {
    case .received, .reused: "✓"
    case .shared: "⇄"
    case .deferred: "△"
    case .missing: "○"
    case .later: "◇"
    }
  }

  var style: Style {
    switch state {
    case .received, .reused: .green
    case .shared, .later: .dim
    case .deferred: .yellow
    case .missing: .plain
    }
  }

  func pieces(_ env: Env) -> String {
    guard state != .shared else { return "—" }
    let parts = [
      originals > 0 ? env.text(MaterialPhrase.originals, String(originals)) : nil,
      copies > 0 ? env.text(MaterialPhrase.copies, String(copies)) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The state with where it comes from, or by when it is due.
  func standing(_ env: Env) -> String {
    switch (state, source) {
    case (.shared, .subTask(let ordinal)):
      env.text(MaterialPhrase.fromSubTask, String(ordinal))
    case (.shared, .register(let name)): env.text(MaterialPhrase.fromRegister, name)
    case (.shared, .check(let name)): env.text(MaterialPhrase.fromCheck, name)
    case (.reused, .earlierCase(let number)): env.text(MaterialPhrase.fromEarlier, number)
    case (.deferred, _): env.text(MaterialPhrase.deferredUntil, due?.monthDay ?? "—")
    case (.missing, _) where isDeferrable: env.text(MaterialPhrase.missingDeferrable)
    case (.later, _) where isOptional: env.text(MaterialPhrase.optional)
    case (.later, _):
      env.text(stage == .survey ? MaterialPhrase.beforeSurvey : MaterialPhrase.beforeIssue)
    case (.received, _), (.reused, _), (.missing, _), (.shared, .applicant),
      (.shared, .earlierCase):
      state.name(env.language)
    }
  }
}
