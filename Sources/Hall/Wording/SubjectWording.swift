internal import CaseEngine
internal import Catalogue
package import Phrases
internal import Storage
internal import WorkCalendar

extension PaperOnFile {
  /// Whether, and until when, it can be used again.
  package func usability(_ language: Language) -> String {
    guard isUsable else { return SubjectPhrase.notUsable.text(language) }
    return validUntil.map { SubjectPhrase.usableUntil.text(language, $0.iso) }
      ?? SubjectPhrase.usable.text(language)
  }

  /// The same in ten columns.
  package func term(_ language: Language) -> String {
    guard isUsable else { return SubjectPhrase.over.text(language) }
    return validUntil?.iso ?? LicencePhrase.lasting.text(language)
  }

  /// Without whose it is.
  package func line(_ language: Language) -> String {
    SubjectPhrase.paperLine.text(
      language, name, usability(language), caseNumber, received.iso)
  }
}

extension SubjectCard.Part {
  package func name(_ language: Language) -> String {
    switch self {
    case .applicant: SubjectPhrase.asApplicant.text(language)
    case .contact: SubjectPhrase.asContact.text(language)
    case .subject: SubjectPhrase.asSubject.text(language)
    }
  }
}

extension SubjectCard {
  /// A heading with the lines below it.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let lines: [String]
  }

  /// Who they are, label and text.
  package func facts(_ language: Language) -> [(String, String)] {
    let say = { (phrase: SubjectPhrase) in phrase.text(language) }
    let facts: [(SubjectPhrase, String?)] = [
      (subject.kind == .person ? .people : .firms, subject.name), (.number, shownNumber),
      (.phone, shownPhone), (.contact, contactName), (.listing, creditLine(language)),
    ]
    return facts.compactMap { label, text in text.map { (say(label), $0) } }
  }

  private func creditLine(_ language: Language) -> String {
    guard let credit else { return SubjectPhrase.creditClean.text(language) }
    return switch credit.kind {
    case .listed:
      SubjectPhrase.creditLine.text(language, credit.day.iso, credit.reason, credit.basis)
    case .repaired:
      SubjectPhrase.creditRepaired.text(language, credit.day.iso, credit.basis, credit.reason)
    }
  }

  /// Licences, papers and cases.
  package func sections(_ language: Language) -> [Section] {
    let none = [SubjectPhrase.none.text(language)]
    let section = { (title: SubjectPhrase, lines: [String]) in
      Section(title: title.text(language), lines: lines.isEmpty ? none : lines)
    }
    return [
      section(
        .licences,
        licences.map { licence in
          [
            licence.status.name(language), licence.name, licence.documentNumber,
            licence.term.shown(language), licence.reference,
          ].compactMap(\.self).joined(separator: "  ")
        }),
      section(.papers, papers.map { $0.line(language) }),
      section(.openCases, openCases.map { $0.line(language) }),
      section(.pastCases, pastCases.map { $0.line(language) }),
    ]
  }
}

extension SubjectCard.Case {
  fileprivate func line(_ language: Language) -> String {
    [
      row.number, row.received.date.iso, row.matterName, row.state.name(language),
      row.due?.iso, part == .applicant ? nil : part.name(language),
    ].compactMap(\.self).joined(separator: "  ")
  }
}
