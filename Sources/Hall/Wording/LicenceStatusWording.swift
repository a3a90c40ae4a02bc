internal import CaseEngine
package import Phrases
internal import WorkCalendar

extension LicenceStatus {
  package func name(_ language: Language) -> String {
    switch self {
    case .valid: LicencePhrase.valid.text(language)
    case .expiring: LicencePhrase.expiring.text(language)
    case .expired: LicencePhrase.expired.text(language)
    case .unverified: LicencePhrase.unverified.text(language)
    case .contradicted: LicencePhrase.contradicted.text(language)
    case .revoked: LicencePhrase.revoked.text(language)
    case .withdrawn: LicencePhrase.withdrawn.text(language)
    case .cancelled: LicencePhrase.cancelled.text(language)
    case .replaced: LicencePhrase.replaced.text(language)
    }
  }
}

extension Licence.Term {
  package func shown(_ language: Language) -> String {
    switch self {
    case .until(let day): day.iso
    case .lasting: LicencePhrase.lasting.text(language)
    case .unknown: LicencePhrase.unknown.text(language)
    }
  }
}

extension Licence {
  package func origin(_ language: Language) -> String {
    (isIssued ? LicencePhrase.issuedHere : .seenHere).text(language)
  }

  /// The holder's number as it is shown (R35); nil where it was never taken.
  package var maskedHolder: String? { holderKey.map(Masking.identity) }

  /// Each look at the source and what ended it, a line each; one line where nobody looked.
  package func story(_ language: Language, staff: (String) -> String) -> [String] {
    let checks = record.checks.map { check in
      LicencePhrase.checkLine.text(
        language, check.at.date.iso, staff(check.officer), check.fact.source,
        check.fact.shown(language), check.fact.words)
    }
    let ending = record.ended.map { ended in
      LicencePhrase.endLine.text(
        language, ended.fact.kind.name(language), ended.fact.day.iso, ended.fact.document,
        staff(ended.officer), ended.at.date.iso)
    }
    return (checks.isEmpty ? [LicencePhrase.noCheck.text(language)] : checks)
      + [ending].compactMap(\.self)
  }

  /// What stands on it and beside it, label and text, for a card or a screen.
  /// - Parameter isWhole: the holder's number is shown whole, which was written down (R33).
  package func facts(_ language: Language, isWhole: Bool = false) -> [(String, String)] {
    let say = { (phrase: LicencePhrase) in phrase.text(language) }
    let number = isWhole ? holderKey : maskedHolder
    return [
      (say(.licence), name), (say(.number), documentNumber ?? say(.unknown)),
      (say(.holder), [holderName, number].compactMap(\.self).joined(separator: "  ")),
      (say(.issuer), issuer), (say(.issued), isIssued ? day.iso : say(.unknown)),
      (say(.until), term.shown(language)), (say(.status), status.name(language)),
      (say(.from), [origin(language), reference, day.iso].joined(separator: "  ")),
    ]
  }
}
