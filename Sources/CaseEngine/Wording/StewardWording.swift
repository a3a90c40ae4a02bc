package import Phrases
internal import WorkCalendar

extension StewardRefusal {
  /// What was not done, why, and what to do.
  func sentence(_ language: Language) -> String {
    switch self {
    case .nameNeeded: StewardPhrase.nameNeeded.text(language)
    case .reasonNeeded: StewardPhrase.reasonNeeded.text(language)
    case .nobody: StewardPhrase.nobody.text(language)
    case .errandNeeded: StewardPhrase.errandNeeded.text(language)
    case .dayImpossible(let day, let received):
      StewardPhrase.dayImpossible.text(language, day.iso, received.iso)
    }
  }
}

extension Steward {
  /// The name, with the firm that sends them.
  package func shown(_ language: Language) -> String {
    supplier.map { StewardPhrase.ofSupplier.text(language, name, $0.name) } ?? name
  }

  /// Who pays: never the applicant.
  package func fee(_ language: Language) -> String {
    supplier.map { StewardPhrase.paidByContract.text(language, $0.contract) }
      ?? StewardPhrase.paidByHall.text(language)
  }
}

extension Errand {
  /// In one line, with its day.
  package func line(_ language: Language) -> String {
    let facts = [
      day.iso, what, place.map { StewardPhrase.wentTo.text(language, $0) }, note,
    ]
    return facts.compactMap(\.self).joined(separator: "  ")
  }
}

extension StewardshipEvent {
  /// What happened, in one line.
  func line(_ language: Language) -> String {
    switch self {
    case .assigned(let steward, let reason):
      reason.map { StewardPhrase.handedOn.text(language, steward.shown(language), $0) }
        ?? StewardPhrase.assigned.text(
          language, steward.shown(language), steward.fee(language))
    case .errandRun(let errand): StewardPhrase.errand.text(language, errand.line(language))
    case .ended(let reason): StewardPhrase.ended.text(language, reason)
    }
  }
}
