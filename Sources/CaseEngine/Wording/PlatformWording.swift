package import Catalogue
package import Phrases

extension Platform {
  package func name(_ language: Language) -> String {
    switch self {
    case .governance: PlatformPhrase.governance.text(language)
    case .market: PlatformPhrase.market.text(language)
    case .enforcement: PlatformPhrase.enforcement.text(language)
    case .convenience: PlatformPhrase.convenience.text(language)
    }
  }
}
