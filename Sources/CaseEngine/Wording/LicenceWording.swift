package import Phrases
internal import WorkCalendar

extension LicenceRefusal {
  /// What was not written down, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    let say = { (phrase: LicencePhrase, facts: String...) in phrase.text(language, facts) }
    switch self {
    case .notThere(let key): return say(.notThere, names.licence(key, language))
    case .notYours(let departments):
      let comma = RefusalPhrase.listSeparator.text(language)
      return say(.notYours, departments.map(names.department).joined(separator: comma))
    case .wordsNeeded: return say(.wordsNeeded)
    case .validityIsOurs: return say(.validityIsOurs)
    case .alreadyEnded(let ending):
      return say(.alreadyEnded, ending.kind.name(language), ending.day.iso, ending.document)
    case .notEnded: return say(.notEnded)
    case .dayImpossible(let day, let since):
      return since.flatMap { day < $0 ? say(.dayImpossible, day.iso, $0.iso) : nil }
        ?? say(.dayAhead, day.iso)
    }
  }
}

extension LicenceCheck.Finding {
  package func name(_ language: Language) -> String {
    switch self {
    case .matches: LicencePhrase.matches.text(language)
    case .differs: LicencePhrase.differs.text(language)
    case .notFound: LicencePhrase.notFound.text(language)
    }
  }
}

extension LicenceEnding.Kind {
  package func name(_ language: Language) -> String {
    switch self {
    case .revoked: LicencePhrase.revoked.text(language)
    case .withdrawn: LicencePhrase.withdrawn.text(language)
    case .cancelled: LicencePhrase.cancelled.text(language)
    case .replaced: LicencePhrase.replaced.text(language)
    }
  }
}

extension LicenceEvent {
  /// What happened, in one line.
  func line(_ language: Language, in names: CaseNames) -> String {
    switch self {
    case .checked(let key, let check):
      LicencePhrase.checked.text(
        language, names.licence(key, language), check.source, check.shown(language), check.words)
    case .ended(let key, let ending):
      LicencePhrase.ended.text(
        language, names.licence(key, language), ending.kind.name(language), ending.day.iso,
        ending.document)
    case .restored(let key, let document):
      LicencePhrase.restored.text(language, names.licence(key, language), document)
    }
  }
}

extension LicenceCheck {
  /// The finding, with the day that the source gives.
  package func shown(_ language: Language) -> String {
    let name = finding.name(language)
    return validUntil.map { LicencePhrase.checkedUntil.text(language, name, $0.iso) } ?? name
  }
}

extension CaseNames {
  func licence(_ key: LicenceKey, _ language: Language) -> String {
    switch key {
    case .output(let output): self.output(output, language)
    case .material(let code): material(code)
    }
  }
}
