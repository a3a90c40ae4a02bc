package import Phrases
internal import WorkCalendar

extension PickupRefusal {
  /// What was not done, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    let say = { (phrase: PickupPhrase, facts: String...) in phrase.text(language, facts) }
    return switch self {
    case .nothingToTell: say(.nothingToTell)
    case .addressNeeded: say(.addressNeeded)
    case .wordsNeeded: say(.wordsNeeded)
    case .withCourier(let key, let number):
      say(.withCourier, names.output(key, language), number)
    case .onTheWay(let key, let list, let to):
      say(.onTheWay, names.output(key, language), list, names.place(to))
    case .elsewhere(let key, let place):
      say(.elsewhere, names.output(key, language), names.place(place))
    case .numberUsed(let number): say(.numberUsed, number)
    case .noSuchParcel(let number): say(.noSuchParcel, number)
    case .parcelEnded(let number): say(.parcelEnded, number)
    case .withMessenger(let key, let list):
      say(.withMessenger, names.output(key, language), list)
    case .messengerNeeded: say(.messengerNeeded)
    case .noVillagePoint(let place): say(.noVillagePoint, names.place(place))
    case .slotTaken(let slot, let number): say(.slotTaken, slot, number)
    case .mandateExpired(let day): say(.mandateExpired, day.iso)
    case .dayImpossible(let day, let sent): say(.dayImpossible, day.iso, sent.iso)
    case .reasonNeeded: say(.reasonNeeded)
    case .alreadyThere(let place): say(.alreadyThere, names.place(place))
    case .noSuchList(let list): say(.noSuchList, list)
    case .forPlace(let place, let list): say(.forPlace, list, names.place(place))
    }
  }
}

extension Telling.Way {
  package func name(_ language: Language) -> String {
    switch self {
    case .telephone: PickupPhrase.telephone.text(language)
    case .inPerson: PickupPhrase.inPerson.text(language)
    case .message: PickupPhrase.message.text(language)
    }
  }
}

extension CollectionWish {
  /// In one line, without the address (R35).
  package func shown(_ language: Language) -> String {
    let separator = RefusalPhrase.listSeparator.text(language)
    let how =
      way.addressee.map { PickupPhrase.brought.text(language, way.name(language), $0.name) }
      ?? (way == .window ? nil : way.name(language))
    return [(together ? PickupPhrase.together : .singly).text(language), how]
      .compactMap(\.self).joined(separator: separator)
  }
}

extension CollectionWay {
  package func name(_ language: Language) -> String { kind.name(language) }
}

extension CollectionWay.Kind {
  package func name(_ language: Language) -> String { phrase.text(language) }

  private var phrase: CollectionPhrase {
    switch self {
    case .window: .window
    case .cabinet: .cabinet
    case .courier: .courier
    case .villageAgent: .villageAgent
    case .steward: .steward
    }
  }
}

extension Bringer {
  /// By what right somebody signed for what this one brought.
  package func addressee(_ language: Language) -> String {
    switch self {
    case .courier: PickupPhrase.addressee.text(language)
    case .villageAgent: CollectionPhrase.agentAddressee.text(language)
    case .steward: CollectionPhrase.stewardAddressee.text(language)
    }
  }
}

extension PickupEvent {
  /// What happened, in one line. Addresses and telephones stay out of it (R35).
  func line(_ language: Language, in names: CaseNames) -> String {
    let say = { (phrase: PickupPhrase, facts: String...) in phrase.text(language, facts) }
    switch self {
    case .told(let telling):
      let line = say(
        .told, telling.way.name(language), names.outputs(telling.outputs, language))
      return telling.note.map { say(.withNote, line, $0) } ?? line
    case .wished(let wish): return say(.wished, wish.shown(language))
    case .shelved(let keys, let slot):
      return say(.shelved, names.outputs(keys, language), slot)
    case .sent(let parcel):
      if let messenger = parcel.messenger {
        return say(
          .entrusted, names.outputs(parcel.outputs, language),
          say(.byBringer, messenger.role(language), messenger.name), parcel.number,
          parcel.to.name, messenger.staff)
      }
      return say(
        .sent, names.outputs(parcel.outputs, language), parcel.carrier, parcel.number,
        parcel.to.name)
    case .delivered(let number, let name, let day):
      return say(.delivered, number, day.iso, name)
    case .returned(let number, let reason): return say(.returned, number, reason)
    case .signedOut(let transfer):
      return say(
        .signedOut, names.outputs(transfer.outputs, language), transfer.toName,
        transfer.list, transfer.bearer)
    case .signedIn(let list): return say(.signedIn, list)
    }
  }
}

extension Messenger {
  fileprivate func role(_ language: Language) -> String {
    let role: PickupPhrase = bringer == .villageAgent ? .villageAgent : .steward
    return role.text(language)
  }
}
