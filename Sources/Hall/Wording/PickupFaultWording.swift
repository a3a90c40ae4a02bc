package import Phrases

extension PickupFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .unknownPlace(let code, let known):
      PickupListPhrase.unknownPlace.text(
        language, code, known.joined(separator: HallPhrase.listSeparator.text(language)))
    case .nothingToMove(let place): PickupListPhrase.nothingToMove.text(language, place)
    case .nothingToBring: PickupListPhrase.nothingToBring.text(language)
    case .noSuchList(let number): PickupListPhrase.noSuchList.text(language, number)
    }
  }
}
