internal import Catalogue
package import WorkCalendar

/// What is done with outputs between their readiness and their hand-out.
package enum PickupCommand: Hashable, Sendable {
  case tell(Telling)
  case wish(CollectionWish)
  case shelve([Output.Key], slot: String)
  /// - `to`: nil for the address that the applicant gave.
  case send([Output.Key], carrier: String, number: String, to: Addressee?)
  /// Given to a village agent or a steward by that list.
  case entrust([Output.Key], Messenger, list: String, to: Addressee?)
  case deliver(String, to: String, on: CivilDate)
  case takeBack(String, reason: String)
  case signOut(Transfer)
  case signIn(String)
}

/// Telling, sending, carrying and putting away (R29, R31, R32).
extension Work {
  mutating func act(on command: PickupCommand) throws(Refusal) {
    switch command {
    case .tell(let telling): try tell(telling)
    case .wish(let wish): try take(wish)
    case .shelve(let keys, let slot): try shelve(keys, slot)
    case .send(let keys, let carrier, let number, let to):
      try send(keys, by: carrier, number, to: to, nil)
    case .entrust(let keys, let messenger, let list, let to):
      try entrust(keys, messenger, list, to: to)
    case .deliver(let number, let name, let day): try deliver(number, to: name, on: day)
    case .takeBack(let number, let reason): try takeBack(number, reason)
    case .signOut(let transfer): try signOut(transfer)
    case .signIn(let list): try signIn(list)
    }
  }

  /// Each key of something that is ready and lies at the actor's place.
  func checkHere(_ keys: [Output.Key]) throws(Refusal) {
    guard !keys.isEmpty else { throw .nothingToHandOut }
    for key in keys {
      let output = try outstanding(key)
      if let away = output.away { throw .pickup(away.refusal(of: key)) }
      if let place = output.place, place != context.actor.place {
        throw .pickup(.elsewhere(key, place: place))
      }
    }
  }

  private func outstanding(_ key: Output.Key) throws(Refusal) -> Output {
    guard let output = file.output(key) else { throw .noSuchOutput(key) }
    guard output.handedOut == nil else { throw .outputAlreadyHandedOut(key) }
    guard output.ready != nil else { throw .outputNotReady(key) }
    return output
  }

  /// Told again on another day, or otherwise, it is written down again: whoever did not come is called
  /// once more.
  private mutating func tell(_ telling: Telling) throws(Refusal) {
    guard !telling.outputs.isEmpty else { throw .pickup(.nothingToTell) }
    for key in telling.outputs { _ = try outstanding(key) }
    let note = telling.note.flatMap { $0.isStated ? Masking.numbers(in: $0) : nil }
    let kept = Telling(outputs: telling.outputs.sortedOnce, way: telling.way, note: note)
    let isKept = file.tellings.contains {
      $0.telling == kept && $0.at.date == context.at.date && $0.clerk == context.actor.staff
    }
    if !isKept { record(.pickup(.told(kept))) }
  }

  private mutating func take(_ wish: CollectionWish) throws(Refusal) {
    if file.wish == wish { return }
    guard file.state.isOpen else { throw .wrongState(file.state) }
    if let addressee = wish.way.addressee { try check(addressee) }
    record(.pickup(.wished(wish)))
  }

  private func check(_ addressee: Addressee) throws(Refusal) {
    guard addressee.isStated else { throw .pickup(.addressNeeded) }
  }

  private mutating func shelve(_ keys: [Output.Key], _ slot: String) throws(Refusal) {
    try checkHere(keys)
    guard slot.isStated else { throw .pickup(.wordsNeeded) }
    let moved = keys.filter { file.output($0)?.slot != slot }
    guard !moved.isEmpty else { return }
    record(.pickup(.shelved(moved.sortedOnce, slot: slot)))
  }

  // MARK: By courier

  private mutating func send(
    _ keys: [Output.Key], by carrier: String, _ number: String, to addressee: Addressee?,
    _ messenger: Messenger?
  ) throws(Refusal) {
    try checkHere(keys)
    guard let to = addressee ?? file.wish.way.addressee else { throw .pickup(.addressNeeded) }
    try check(to)
    guard carrier.isStated, number.isStated else { throw .pickup(.wordsNeeded) }
    guard file.parcel(number) == nil else { throw .pickup(.numberUsed(number)) }
    record(
      .pickup(
        .sent(
          Consignment(
            outputs: keys.sortedOnce, carrier: carrier, number: number, to: to,
            messenger: messenger))))
  }

  /// A messenger is somebody with a name and a number, and, of a village, with its point.
  private mutating func entrust(
    _ keys: [Output.Key], _ messenger: Messenger, _ list: String, to addressee: Addressee?
  ) throws(Refusal) {
    guard messenger.name.isStated, messenger.staff.isStated else {
      throw .pickup(.messengerNeeded)
    }
    switch messenger.bringer {
    case .courier: throw .pickup(.messengerNeeded)
    case .steward: break
    case .villageAgent:
      guard let point = messenger.point else { throw .pickup(.messengerNeeded) }
      guard let place = context.edition.place(point) else { throw .unknownPlace(point) }
      guard place.tier == .village else { throw .pickup(.noVillagePoint(point)) }
    }
    try send(keys, by: messenger.name, list, to: addressee, messenger)
  }

  private func parcel(_ number: String) throws(Refusal) -> Parcel {
    guard let parcel = file.parcel(number) else { throw .pickup(.noSuchParcel(number)) }
    return parcel
  }

  private mutating func deliver(
    _ number: String, to name: String, on day: CivilDate
  ) throws(Refusal) {
    let parcel = try parcel(number)
    if parcel.ending == .delivered(to: name, on: day) { return }
    guard parcel.ending == nil else { throw .pickup(.parcelEnded(number)) }
    guard name.isStated else { throw .pickup(.wordsNeeded) }
    guard parcel.sent.date <= day, day <= context.at.date else {
      throw .pickup(.dayImpossible(day, sent: parcel.sent.date))
    }
    record(.pickup(.delivered(number, to: name, on: day)))
    conclude()
  }

  /// What came back is ready again, where it was sent from.
  private mutating func takeBack(_ number: String, _ reason: String) throws(Refusal) {
    let parcel = try parcel(number)
    guard parcel.ending == nil else { throw .pickup(.parcelEnded(number)) }
    guard reason.isStated else { throw .pickup(.reasonNeeded) }
    record(.pickup(.returned(number, reason: Masking.numbers(in: reason))))
  }

  // MARK: Between places

  private mutating func signOut(_ transfer: Transfer) throws(Refusal) {
    try checkHere(transfer.outputs)
    guard let place = context.edition.place(transfer.to) else {
      throw .unknownPlace(transfer.to)
    }
    guard transfer.to != context.actor.place else {
      throw .pickup(.alreadyThere(transfer.to))
    }
    guard transfer.bearer.isStated else { throw .pickup(.wordsNeeded) }
    record(
      .pickup(
        .signedOut(
          Transfer(
            outputs: transfer.outputs.sortedOnce, list: transfer.list, to: transfer.to,
            toName: place.name, bearer: transfer.bearer))))
  }

  private mutating func signIn(_ list: String) throws(Refusal) {
    guard let journey = file.journey(list) else { throw .pickup(.noSuchList(list)) }
    guard journey.arrived == nil else { return }
    guard journey.transfer.to == context.actor.place else {
      throw .pickup(.forPlace(journey.transfer.to, list: list))
    }
    record(.pickup(.signedIn(list)))
  }
}

extension Output.Away {
  /// Why nothing can be done with it.
  func refusal(of key: Output.Key) -> PickupRefusal {
    switch self {
    case .courier(let number): .withCourier(key, number: number)
    case .messenger(let list): .withMessenger(key, list: list)
    case .list(let list, let to): .onTheWay(key, list: list, to: to)
    }
  }
}

extension Addressee {
  /// Whoever brings something finds it.
  var isStated: Bool { name.isStated && phone.isStated && address.isStated }
}

extension [Output.Key] {
  var sortedOnce: [Output.Key] { Array(Set(self)).sorted() }
}
