package import Phrases

extension SpecialLink.Procedure {
  /// As the law calls it.
  package func name(_ language: Language) -> String { phrase.text(language) }

  /// The one that the name of a link speaks of; nil for none.
  init?(spokenOfIn name: String) {
    guard let procedure = Self.allCases.first(where: { name.contains($0.name(.chinese)) }) else {
      return nil
    }
    self = procedure
  }

  private var phrase: ProcedurePhrase {
    switch self {
    case .hearing: .hearing
    case .tender: .tender
    case .auction: .auction
    case .inspection: .inspection
    case .testing: .testing
    case .quarantine: .quarantine
    case .appraisal: .appraisal
    case .expertReview: .expertReview
    }
  }
}
