package import Phrases

extension IdentityNumber.Fault {
  /// One sentence: what is wrong, and what would be right. It holds no digit that was typed.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .citizen(let fault): fault.sentence(language)
    case .organisation(let fault): fault.sentence(language)
    }
  }
}

extension CitizenNumber.Fault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .length(15): IdentityPhrase.citizenOldLength.text(language)
    case .length(let count): IdentityPhrase.citizenLength.text(language, String(count))
    case .character: IdentityPhrase.citizenCharacter.text(language)
    case .birthDate: IdentityPhrase.citizenBirthDate.text(language)
    case .notYetBorn: IdentityPhrase.citizenNotYetBorn.text(language)
    case .checkDigit(let expected): IdentityPhrase.citizenCheck.text(language, String(expected))
    }
  }
}

extension OrganisationCode.Fault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .length(let count): IdentityPhrase.organisationLength.text(language, String(count))
    case .character: IdentityPhrase.organisationCharacter.text(language)
    case .checkCharacter(let expected):
      IdentityPhrase.organisationCheck.text(language, String(expected))
    }
  }
}
