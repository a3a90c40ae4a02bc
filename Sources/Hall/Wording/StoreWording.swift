package import Phrases
package import Storage

extension StoreFailure {
  /// What could not be done with the database, and what to do. The engine's own words only where
  /// nothing better is known; they hold no personal data.
  package func sentence(_ language: Language) -> String {
    switch code {
    case .locked: HallPhrase.storeLocked.text(language, place)
    case .readOnly: HallPhrase.storeReadOnly.text(language, place)
    case .full: HallPhrase.storeFull.text(language, place)
    case .damaged: HallPhrase.storeDamaged.text(language, place)
    case .notThere: HallPhrase.storeNotThere.text(language, place)
    case .exists: HallPhrase.storeExists.text(language, place)
    case .fromTheFuture: HallPhrase.storeFromTheFuture.text(language, place)
    case .networkDrive: HallPhrase.storeNetworkDrive.text(language, place)
    default: other(language)
    }
  }

  private func other(_ language: Language) -> String {
    let sentence = HallPhrase.storeOther.text(language, place)
    guard !detail.isEmpty else { return sentence }
    return HallPhrase.storeDetail.text(language, sentence, detail)
  }
}
