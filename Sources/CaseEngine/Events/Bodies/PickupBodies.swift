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

/// `collectionWished`, version 1. Without `courier` the applicant comes: to the window, unless `by` says
/// otherwise. With it `courier` is whom it is brought to, by a courier, unless `by` says otherwise.
struct CollectionWishedBody: Codable {
  private let by: CollectionWay.Kind?
  private let courier: Addressee?
  private let together: Bool

  init(_ wish: CollectionWish) {
    by = wish.way.stored
    courier = wish.way.addressee
    together = wish.together
  }

  var event: PickupEvent {
    .wished(
      CollectionWish(together: together, way: CollectionWay(stored: by, to: courier)))
  }
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

/// `outputsSent`, version 1. Without `by` a courier took it.
struct OutputsSentBody: Codable {
  private let by: Bringer?
  private let carrier: String
  private let number: String
  private let outputs: [KeyBody]
  private let point: String?
  private let staff: String?
  private let to: Addressee

  init(_ consignment: Consignment) {
    carrier = consignment.carrier
    number = consignment.number
    outputs = consignment.outputs.map(KeyBody.init)
    to = consignment.to
    by = consignment.messenger?.bringer
    staff = consignment.messenger?.staff
    point = consignment.messenger?.point
  }

  var event: PickupEvent {
    .sent(
      Consignment(
        outputs: outputs.map(\.key), carrier: carrier, number: number, to: to,
        messenger: by.map { Messenger($0, name: carrier, staff: staff ?? "", point: point) }))
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
