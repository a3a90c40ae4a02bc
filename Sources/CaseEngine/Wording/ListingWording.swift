package import Phrases
internal import WorkCalendar

extension Listing {
  /// Who is listed, since when, by what and why, a sentence each.
  package func lines(_ language: Language) -> [String] {
    parties.map { party in
      CreditPhrase.listed.text(
        language, party.role.name(language), party.name, party.since.iso, party.basis,
        party.reason)
    }
  }

  /// What it means for the case.
  package static func consequence(_ language: Language) -> String {
    CreditPhrase.consequence.text(language)
  }
}

extension Listing.Role {
  package func name(_ language: Language) -> String {
    switch self {
    case .applicant: CreditPhrase.applicant.text(language)
    case .agent: CreditPhrase.agent.text(language)
    }
  }
}
