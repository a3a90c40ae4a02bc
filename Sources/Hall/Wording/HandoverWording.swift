package import Phrases

extension HandoverFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .unknownDepartment(let code, let known):
      HandoverPhrase.unknownDepartment.text(
        language, code, known.joined(separator: HallPhrase.listSeparator.text(language)))
    case .hasWindow(let name): HandoverPhrase.hasWindow.text(language, name)
    case .nothing(let name): HandoverPhrase.nothing.text(language, name)
    case .noSuchList(let number): HandoverPhrase.noSuchList.text(language, number)
    case .noReceiver: HandoverPhrase.noReceiver.text(language)
    }
  }
}
