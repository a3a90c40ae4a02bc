package import Phrases

extension PublishFault {
  /// What was not published, and why; findings are counted, and told a line each elsewhere.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .findings(let findings):
      HallPhrase.publishFindings.text(language, String(findings.count))
    case .otherDivision(let division): HallPhrase.publishDivision.text(language, division)
    case .otherKind: HallPhrase.publishKind.text(language)
    case .stranded(let number, let fault):
      HallPhrase.publishStranded.text(language, number, fault.sentence(language))
    case .published(let number): HallPhrase.publishExists.text(language, String(number))
    }
  }
}
