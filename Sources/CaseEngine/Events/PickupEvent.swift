package import WorkCalendar

/// What happened between the readiness of outputs and their hand-out.
package enum PickupEvent: Hashable, Sendable {
  case told(Telling)
  case wished(CollectionWish)
  /// Put into a slot of the cabinet that the applicant opens (自助取件柜).
  case shelved([Output.Key], slot: String)
  case sent(Consignment)
  /// By the number of the waybill: who signed for it, on which day.
  case delivered(String, to: String, on: CivilDate)
  case returned(String, reason: String)
  case signedOut(Transfer)
  /// All of a list came.
  case signedIn(String)

  var kind: CaseEvent.Kind {
    switch self {
    case .told: .applicantTold
    case .wished: .collectionWished
    case .shelved: .outputsShelved
    case .sent: .outputsSent
    case .delivered: .outputsDelivered
    case .returned: .outputsReturned
    case .signedOut: .outputsSignedOut
    case .signedIn: .outputsSignedIn
    }
  }
}
