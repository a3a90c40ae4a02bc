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

/// Where, and to whom, things are brought.
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
  package var way: CollectionWay

  package init(together: Bool = false, way: CollectionWay = .window) {
    self.together = together
    self.way = way
  }
}

extension Output {
  /// Why it is not here, though it was made out.
  package enum Away: Hashable, Sendable {
    /// With a courier, by the number of the waybill.
    case courier(String)
    /// With a village agent or a steward, by the number of their list.
    case messenger(String)
    /// On the way by this list, to the place of that code.
    case list(String, to: String)
  }

  /// What lists of outputs tell apart. What is handed out, or not ready, stands nowhere.
  package enum Standing: String, CaseIterable, Sendable {
    /// Lies where it is collected.
    case waiting
    /// Lies here and is to be brought to the applicant.
    case posting
    /// Lies here and is collected elsewhere.
    case leaving
    /// On the way to the place where it is collected.
    case moving
    /// With a courier, a village agent or a steward.
    case sent
  }

  /// Ready, and not handed out.
  package var isOutstanding: Bool { ready != nil && handedOut == nil }
  /// Ready, and lies somewhere to be collected.
  package var isCollectable: Bool { isOutstanding && away == nil }
}

extension Output.Away {
  /// Number of the waybill or list by which somebody brings it to the applicant; nil on the way
  /// between places.
  package var broughtBy: String? {
    switch self {
    case .courier(let number), .messenger(let number): number
    case .list: nil
    }
  }
}

extension CaseFile {
  /// nil for what is not ready, and for what is handed out.
  package func standing(of output: Output) -> Output.Standing? {
    guard output.isOutstanding, !isAway else { return nil }
    switch output.away {
    case .courier, .messenger: return .sent
    case .list: return .moving
    case nil:
      if wish.way.addressee != nil { return .posting }
      return output.place == collectAt ? .waiting : .leaving
    }
  }

  /// Where it lies, where it is going to, or from where somebody took it to bring it.
  package func whereabouts(of output: Output) -> String {
    if case .list(_, let to) = output.away { return to }
    return output.place ?? collectAt
  }

  /// The applicant is to be told of it now: at once, or, by their choice, when all is there (R29, R31).
  package func isToTell(_ output: Output) -> Bool {
    guard output.isOutstanding, output.told == nil, !isAway else { return false }
    switch output.away {
    case .courier, .messenger: return false
    case .list, nil: break
    }
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
