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
    case .stepOpen(let task, let step):
      FlowPhrase.stepOpen.text(language, names.task(task, language), step)
    case .stepTaken(let task): FlowPhrase.stepTaken.text(language, names.task(task, language))
    case .onlyDecisionLeft(let task):
      FlowPhrase.onlyDecisionLeft.text(language, names.task(task, language))
    case .notForwarded(let task, let above):
      FlowPhrase.notForwarded.text(language, names.task(task, language), above)
    case .resultNeeded(let task, let above):
      FlowPhrase.resultNeeded.text(language, names.task(task, language), above)
    }
  }
}
