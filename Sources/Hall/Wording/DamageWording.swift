internal import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Damage {
  /// What cannot be read; of an edition, its findings a line each behind it.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .event(let number, let sequence, let fault):
      HallPhrase.damagedEvent.text(
        language, number, String(sequence), fault.sentence(language))
    case .noOpening(let number): HallPhrase.damagedOpening.text(language, number)
    case .edition(let number, let findings):
      ([HallPhrase.damagedEdition.text(language, String(number))]
        + findings.map { $0.line(language) }).joined(separator: "\n")
    case .noEdition: HallPhrase.damagedNoEdition.text(language)
    case .noCalendar: HallPhrase.damagedNoCalendar.text(language)
    case .calendar(let error):
      HallPhrase.badCalendar.text(language, error.sentence(language))
    }
  }
}

extension StoredEventFault {
  fileprivate func sentence(_ language: Language) -> String {
    let shape = [kind, String(version)]
    return switch flaw {
    case .unknownShape: HallPhrase.unknownShape.text(language, shape)
    case .notJSON: HallPhrase.badBody.text(language, shape)
    case .missing(let path): HallPhrase.bodyMissing.text(language, shape + [path])
    case .wrongValue(let path): HallPhrase.bodyWrong.text(language, shape + [path])
    }
  }
}

extension Discrepancy {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .chain(let number, let sequence):
      HallPhrase.chainBroken.text(language, number, String(sequence))
    case .unreadable(let number, let damage):
      HallPhrase.caseUnreadable.text(language, number, damage.sentence(language))
    case .rows(let number): HallPhrase.rowsDiffer.text(language, number)
    case .counts(let department): HallPhrase.countsDiffer.text(language, department)
    case .outdated(let number): HolidayPhrase.outdated.text(language, number)
    case .edition(let number): HallPhrase.editionUnreadable.text(language, String(number))
    case .credit(let sequence): CreditPhrase.chainBroken.text(language, String(sequence))
    case .absences(let sequence): AbsencePhrase.chainBroken.text(language, String(sequence))
    case .platforms(let sequence): PlatformPhrase.chainBroken.text(language, String(sequence))
    case .signIns(let sequence): HallPhrase.signInsBroken.text(language, String(sequence))
    }
  }
}
