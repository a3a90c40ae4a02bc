/// What was written down about a licence that a case ended with, or that was seen in it.
package enum LicenceEvent: Hashable, Sendable {
  case checked(LicenceKey, LicenceCheck)
  case ended(LicenceKey, LicenceEnding)
  /// It did not end after all, by a document.
  case restored(LicenceKey, document: String)

  var kind: CaseEvent.Kind {
    switch self {
    case .checked: .licenceChecked
    case .ended: .licenceEnded
    case .restored: .licenceRestored
    }
  }
}
