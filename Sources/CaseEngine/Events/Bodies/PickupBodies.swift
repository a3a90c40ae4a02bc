internal import WorkCalendar

/// `applicantTold`, version 1.
struct ApplicantToldBody: Codable {
  private let note: String?
  private let outputs: [KeyBody]
  private let way: Word<Telling.Way>

  init(_ telling: Telling) {
    note = telling.note
    outputs = telling.outputs.map(KeyBody.init)
    way = Word(telling.way)
  }

  var event: PickupEvent {
    .told(Telling(outputs: outputs.map(\.key), way: way.value, note: note))
  }
}

/// `collectionWished`, version 1. Without `courier` the applicant comes.
struct CollectionWishedBody: Codable {
  private let courier: Addressee?
  private let together: Bool

  init(_ wish: CollectionWish) {
    courier = wish.courier
    together = wish.together
  }

  var event: PickupEvent { .wished(CollectionWish(together: together, courier: courier)) }
}

/// `outputsShelved`, version 1.
struct OutputsShelvedBody: Codable {
  private let outputs: [KeyBody]
  private let slot: String

  init(_ keys: [Output.Key], slot: String) {
    outputs = keys.map(KeyBody.init)
    self.slot = slot
  }

  var event: PickupEvent { .shelved(outputs.map(\.key), slot: slot) }
}

/// `outputsSent`, version 1.
struct OutputsSentBody: Codable {
  private let carrier: String
  private let number: String
  private let outputs: [KeyBody]
  private let to: Addressee

  init(_ consignment: Consignment) {
    carrier = consignment.carrier
    number = consignment.number
    outputs = consignment.outputs.map(KeyBody.init)
    to = consignment.to
  }

  var event: PickupEvent {
    .sent(
      Consignment(outputs: outputs.map(\.key), carrier: carrier, number: number, to: to))
  }
}

/// `outputsDelivered`, version 1.
struct OutputsDeliveredBody: Codable {
  private let day: DayText
  private let number: String
  private let to: String

  init(_ number: String, to name: String, on day: CivilDate) {
    self.day = DayText(day)
    self.number = number
    to = name
  }

  var event: PickupEvent { .delivered(number, to: to, on: day.date) }
}

/// `outputsReturned`, version 1.
struct OutputsReturnedBody: Codable {
  let number: String
  let reason: String
}

/// `outputsSignedOut`, version 1.
struct OutputsSignedOutBody: Codable {
  private let bearer: String
  private let list: String
  private let outputs: [KeyBody]
  private let to: String
  private let toName: String

  init(_ transfer: Transfer) {
    bearer = transfer.bearer
    list = transfer.list
    outputs = transfer.outputs.map(KeyBody.init)
    to = transfer.to
    toName = transfer.toName
  }

  var event: PickupEvent {
    .signedOut(
      Transfer(
        outputs: outputs.map(\.key), list: list, to: to, toName: toName, bearer: bearer))
  }
}

/// `outputsSignedIn`, version 1.
struct OutputsSignedInBody: Codable {
  let list: String
}

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
