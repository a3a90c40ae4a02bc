package import WorkCalendar

/// What a courier, a village agent or a steward takes along.
package struct Consignment: Hashable, Sendable {
  package let outputs: [Output.Key]
  /// The courier's firm, else the messenger's name.
  package let carrier: String
  /// Of the waybill, else of the list that the messenger took along.
  package let number: String
  package let to: Addressee
  /// nil for a courier.
  package let messenger: Messenger?

  package init(
    outputs: [Output.Key], carrier: String, number: String, to: Addressee,
    messenger: Messenger? = nil
  ) {
    self.messenger = messenger
    self.outputs = outputs
    self.carrier = carrier
    self.number = number
    self.to = to
  }

  package var bringer: Bringer { messenger?.bringer ?? .courier }
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
