package import Phrases

extension StewardFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .unknownSupplier(let code, let known):
      StewardPhrase.unknownSupplier.text(
        language, code, known.joined(separator: HallPhrase.listSeparator.text(language)))
    case .notYours: HallPhrase.withRule.text(language, "35", StewardPhrase.notYours.text(language))
    }
  }
}
