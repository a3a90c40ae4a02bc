internal import Phrases

extension FlowRefusal {
  /// What was not done, to which thing, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    switch self {
    case .reasonNeeded: FlowPhrase.reasonNeeded.text(language)
    case .nothingOpen: FlowPhrase.nothingOpen.text(language)
    case .notWaiting(let task): FlowPhrase.notWaiting.text(language, names.task(task, language))
    case .notDecided(let task): FlowPhrase.notDecided.text(language, names.task(task, language))
    case .othersFollowed(let task, let others):
      FlowPhrase.othersFollowed.text(
        language, names.task(task, language), names.tasks(others, language))
    }
  }
}
