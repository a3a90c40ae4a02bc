internal import CaseEngine
package import Phrases
internal import WorkCalendar

extension CreditFault {
  /// What is wrong and what would be right.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .badNumber(let fault):
      HallPhrase.withRule.text(
        language, "14", CreditPhrase.badNumber.text(language, fault.sentence(language)))
    case .noName: CreditPhrase.noName.text(language)
    case .noReason: CreditPhrase.noReason.text(language)
    case .noBasis: CreditPhrase.noBasis.text(language)
    case .badDay(let typed): CreditPhrase.badDay.text(language, typed)
    case .notYet(let day): CreditPhrase.notYet.text(language, day.iso)
    case .alreadyListed(let number, let since):
      CreditPhrase.alreadyListed.text(language, number, since.iso)
    case .notListed(let number): CreditPhrase.notListed.text(language, number)
    case .twice(let line): CreditPhrase.twice.text(language, String(line))
    case .columns(let count): CreditPhrase.columns.text(language, String(count))
    }
  }
}

extension CreditRow {
  /// One line of the list: its number is masked (R35).
  package func line(_ language: Language, enteredBy name: String) -> String {
    CreditPhrase.row.text(
      language, Masking.identity(party), self.name, since.iso, reason, basis, standing(language),
      name)
  }

  /// Listed, or since when not any more and by what.
  package func standing(_ language: Language) -> String {
    guard let repair else { return CreditPhrase.stillListed.text(language) }
    return CreditPhrase.repairedOn.text(language, repair.day.iso, repair.basis)
  }
}
