package import Catalogue
package import Phrases

extension EntryRefusal {
  /// What was not written down, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    switch self {
    case .notInto(let task, let system, let known):
      known.isEmpty
        ? EntryPhrase.intoNone.text(language, names.task(task, language))
        : EntryPhrase.notInto.text(
          language, names.task(task, language), system, known.joined(separator: ", "))
    case .notYet(let task, let system):
      EntryPhrase.notYet.text(language, names.task(task, language), system)
    case .receiptNeeded: EntryPhrase.receiptNeeded.text(language)
    case .alreadyEntered(let task, let system, let receipt):
      EntryPhrase.alreadyEntered.text(language, names.task(task, language), system, receipt)
    case .onlyDepartment(let task, let system):
      EntryPhrase.onlyDepartment.text(language, names.task(task, language), system)
    }
  }
}

extension TaskEntered {
  /// What happened, in one line.
  func line(_ language: Language, in names: CaseNames) -> String {
    let task = names.task(ordinal, language)
    guard let reason else {
      return EntryPhrase.entered.text(language, task, name, receipt, stage.name(language))
    }
    return EntryPhrase.enteredAgain.text(language, task, name, receipt, reason)
  }
}

extension SystemEntry.Stage {
  package func name(_ language: Language) -> String {
    switch self {
    case .acceptance: EntryPhrase.atAcceptance.text(language)
    case .decision: EntryPhrase.atDecision.text(language)
    }
  }
}

extension OutsideSystem.Level {
  package func name(_ language: Language) -> String {
    switch self {
    case .county: EntryPhrase.countyLevel.text(language)
    case .city: EntryPhrase.cityLevel.text(language)
    case .province: EntryPhrase.provinceLevel.text(language)
    case .state: EntryPhrase.stateLevel.text(language)
    }
  }
}
