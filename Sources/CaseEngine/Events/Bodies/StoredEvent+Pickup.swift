extension StoredEvent {
  init(_ event: PickupEvent) {
    let whole = CaseEvent.pickup(event)
    switch event {
    case .told(let telling): self.init(whole, ApplicantToldBody(telling))
    case .wished(let wish): self.init(whole, CollectionWishedBody(wish))
    case .shelved(let keys, let slot): self.init(whole, OutputsShelvedBody(keys, slot: slot))
    case .sent(let consignment): self.init(whole, OutputsSentBody(consignment))
    case .delivered(let number, let name, let day):
      self.init(whole, OutputsDeliveredBody(number, to: name, on: day))
    case .returned(let number, let reason):
      self.init(whole, OutputsReturnedBody(number: number, reason: reason))
    case .signedOut(let transfer): self.init(whole, OutputsSignedOutBody(transfer))
    case .signedIn(let list): self.init(whole, OutputsSignedInBody(list: list))
    }
  }

  /// - Parameter kind: one of those eight.
  func pickup(_ kind: CaseEvent.Kind?) throws(StoredEventFault) -> CaseEvent {
    let event: PickupEvent =
      switch kind {
      case .applicantTold: try read(ApplicantToldBody.self) { $0.event }
      case .collectionWished: try read(CollectionWishedBody.self) { $0.event }
      case .outputsShelved: try read(OutputsShelvedBody.self) { $0.event }
      case .outputsSent: try read(OutputsSentBody.self) { $0.event }
      case .outputsDelivered: try read(OutputsDeliveredBody.self) { $0.event }
      case .outputsReturned:
        try read(OutputsReturnedBody.self) { .returned($0.number, reason: $0.reason) }
      case .outputsSignedOut: try read(OutputsSignedOutBody.self) { $0.event }
      default: try read(OutputsSignedInBody.self) { .signedIn($0.list) }
      }
    return .pickup(event)
  }
}
