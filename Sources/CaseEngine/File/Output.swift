package import WorkCalendar

/// What a sub-task ends with: licence, certificate, approval or refusal.
package struct Output: Hashable, Sendable {
  /// Where one is in a case.
  package struct Key: Hashable, Sendable, Comparable {
    /// Of the sub-task.
    package let ordinal: Int
    /// From 1 within it.
    package let index: Int

    package init(ordinal: Int, index: Int) {
      self.ordinal = ordinal
      self.index = index
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.ordinal, left.index) < (right.ordinal, right.index)
    }
  }

  /// What is handed over at the end.
  package enum Kind: String, Hashable, Sendable {
    case document
    /// The written refusal, in place of what was asked for (R19).
    case refusal
  }

  /// Who took it, once (R32).
  package struct HandOver: Hashable, Sendable {
    package let recipient: Recipient
    package let clerk: String
    package let place: String
    package let at: Moment
    /// Of the cabinet from which it was taken; nil for the window's hand.
    package let slot: String?

    package init(
      recipient: Recipient, clerk: String, place: String, at: Moment, slot: String? = nil
    ) {
      self.slot = slot
      self.recipient = recipient
      self.clerk = clerk
      self.place = place
      self.at = at
    }
  }

  package let key: Key
  package let name: String
  package var kind: Kind
  /// The document on which it stands instead of on a paper of its own (多证合一).
  package var on: Key?
  package var documentNumber: String?
  /// In whose name it was made out; nil for the applicant's.
  package var holder: String?
  package var validUntil: CivilDate?
  package var ready: Moment?
  /// When the applicant was first told of it (R29).
  package var told: Moment?
  /// Code of the place where it lies, or lay last: where it was decided, then where it was signed in.
  package var place: String?
  /// Of the cabinet that the applicant opens; nil when it lies in none.
  package var slot: String?
  package var away: Away?
  package var handedOut: HandOver?

  package init(key: Key, name: String, kind: Kind = .document) {
    self.key = key
    self.name = name
    self.kind = kind
  }
}

/// Who stands at the hand-out window.
package struct Recipient: Hashable, Sendable {
  /// By what right somebody takes outputs away.
  package enum Capacity: Hashable, Sendable {
    case applicant
    case contact
    /// With the written authority that was seen: its number or date, and what else was written down.
    case agent(authority: String, mandate: Mandate? = nil)
    /// Signed for what was brought.
    case addressee(by: Bringer)
  }

  package let name: String
  /// A citizen's number in the normal form; empty for an addressee, whose number nobody saw.
  package let id: String
  package let capacity: Capacity
  /// The clerk saw the identity document (见证核对); no more than that.
  package let identitySeen: Bool

  package init(name: String, id: String, capacity: Capacity, identitySeen: Bool = false) {
    self.identitySeen = identitySeen
    self.name = name
    self.id = id
    self.capacity = capacity
  }
}
