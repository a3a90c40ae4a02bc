package import Phrases
internal import WorkCalendar

extension Mandate.Document {
  package func name(_ language: Language) -> String {
    let phrase: MandatePhrase =
      switch self {
      case .letter: .letter
      case .identityCopy: .identityCopy
      case .introduction: .introduction
      case .certificate: .certificate
      }
    return phrase.text(language)
  }
}

extension Mandate? {
  /// The authority in one line: its document and number, who gave it, until when.
  package func shown(_ authority: String, _ language: Language) -> String {
    guard let self else { return authority }
    var line = authority
    if let document = self.document {
      line = MandatePhrase.whole.text(language, document.name(language), authority)
    }
    if let giver = self.giver { line = MandatePhrase.givenBy.text(language, line, giver) }
    if let last = self.validUntil {
      line = MandatePhrase.validUntil.text(language, line, last.iso)
    }
    return line
  }
}
