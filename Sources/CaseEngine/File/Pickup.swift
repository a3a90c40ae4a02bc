package import WorkCalendar

/// That the applicant was told what is ready (R29). The program sends nothing: a person told them.
package struct Telling: Hashable, Sendable {
  /// How they were told.
  package enum Way: String, CaseIterable, Sendable, Codable {
    case telephone
    case inPerson = "in-person"
    /// Written and sent by hand, from whatever the hall has.
    case message
  }

  package let outputs: [Output.Key]
  package let way: Way
  package let note: String?

  package init(outputs: [Output.Key], way: Way, note: String? = nil) {
    self.outputs = outputs
    self.way = way
    self.note = note
  }
}

/// A telling with what the journal keeps beside it.
package struct Told: Hashable, Sendable {
  package let telling: Telling
  package let clerk: String
  package let at: Moment
}

/// Where a courier brings things.
package struct Addressee: Hashable, Sendable, Codable {
  package let name: String
  package let phone: String
  package let address: String

  package init(name: String, phone: String, address: String) {
    self.name = name
    self.phone = phone
    self.address = address
  }
}

/// How the applicant wants to collect: their own choice, which they may change.
package struct CollectionWish: Hashable, Sendable {
  /// All at once when the last is in (R31); else they are told of each at once (R29).
  package var together: Bool
  /// nil: they come for it.
  package var courier: Addressee?

  package init(together: Bool = false, courier: Addressee? = nil) {
    self.together = together
    self.courier = courier
  }
}

/// What a courier takes along.
package struct Consignment: Hashable, Sendable {
  package let outputs: [Output.Key]
  package let carrier: String
  /// On the waybill.
  package let number: String
  package let to: Addressee

  package init(outputs: [Output.Key], carrier: String, number: String, to: Addressee) {
    self.outputs = outputs
    self.carrier = carrier
    self.number = number
    self.to = to
  }
}

/// A consignment and what became of it.
package struct Parcel: Hashable, Sendable {
  /// How it ended.
  package enum Ending: Hashable, Sendable {
    /// Who signed for it, on which day.
    case delivered(to: String, on: CivilDate)
    case returned(reason: String, at: Moment)
  }

  package let consignment: Consignment
  package let sent: Moment
  package let clerk: String
  /// nil while it is out.
  package internal(set) var ending: Ending?
}

/// Finished outputs that go to the place where they are collected, by a numbered list.
package struct Transfer: Hashable, Sendable {
  package let outputs: [Output.Key]
  /// Number of the list.
  package let list: String
  /// Code of the place they go to.
  package let to: String
  /// As it was called then.
  package let toName: String
  /// Who takes them there.
  package let bearer: String

  package init(outputs: [Output.Key], list: String, to: String, toName: String = "", bearer: String)
  {
    self.toName = toName
    self.outputs = outputs
    self.list = list
    self.to = to
    self.bearer = bearer
  }
}

/// A transfer and when it came.
package struct Journey: Hashable, Sendable {
  package let transfer: Transfer
  /// Code of the place they were signed out at.
  package let from: String
  package let left: Moment
  package let clerk: String
  /// When, and by whom, they were signed in; nil while they are on the way.
  package internal(set) var arrived: Moment?
  package internal(set) var receiver: String?
}

extension Output {
  /// Why it is not here, though it was made out.
  package enum Away: Hashable, Sendable {
    /// With a courier, by the number of the waybill.
    case courier(String)
    /// On the way by this list, to the place of that code.
    case list(String, to: String)
  }

  /// What lists of outputs tell apart. What is handed out, or not ready, stands nowhere.
  package enum Standing: String, CaseIterable, Sendable {
    /// Lies where it is collected.
    case waiting
    /// Lies here and is wanted by courier.
    case posting
    /// Lies here and is collected elsewhere.
    case leaving
    /// On the way to the place where it is collected.
    case moving
    /// With a courier.
    case sent
  }

  /// Ready, and not handed out.
  package var isOutstanding: Bool { ready != nil && handedOut == nil }
  /// Ready, and lies somewhere to be collected.
  package var isCollectable: Bool { isOutstanding && away == nil }
}

extension CaseFile {
  /// nil for what is not ready, and for what is handed out.
  package func standing(of output: Output) -> Output.Standing? {
    guard output.isOutstanding, !isAway else { return nil }
    switch output.away {
    case .courier: return .sent
    case .list: return .moving
    case nil:
      if wish.courier != nil { return .posting }
      return output.place == collectAt ? .waiting : .leaving
    }
  }

  /// Where it lies, where it is going to, or from where the courier took it.
  package func whereabouts(of output: Output) -> String {
    if case .list(_, let to) = output.away { return to }
    return output.place ?? collectAt
  }

  /// The applicant is to be told of it now: at once, or, by their choice, when all is there (R29, R31).
  package func isToTell(_ output: Output) -> Bool {
    guard output.isOutstanding, output.told == nil, !isAway else { return false }
    if case .courier = output.away { return false }
    return !wish.together || outputs.allSatisfy { $0.ready != nil }
  }

  /// Everything to be told now.
  package var toTell: [Output] { outputs.filter(isToTell) }

  package func parcel(_ number: String) -> Parcel? {
    parcels.last { $0.consignment.number == number }
  }

  package func journey(_ list: String) -> Journey? {
    journeys.last { $0.transfer.list == list }
  }

  /// Whom to call, and under what number, whole: whoever acts for the applicant first.
  package var caller: (name: String, phone: String?) {
    if let agent, let phone = agent.phone { return (agent.name, phone) }
    if let contact = applicant.contact { return (contact.name, contact.phone ?? applicant.phone) }
    return (applicant.name, applicant.phone)
  }
}
