package import Catalogue

/// Somebody to talk to about a case.
package struct Contact: Hashable, Sendable, Codable {
  package let name: String
  /// A citizen's number in the normal form; nil when it was not taken.
  package let id: String?
  package let phone: String?

  package init(name: String, id: String?, phone: String?) {
    self.name = name
    self.id = id
    self.phone = phone
  }
}

/// Who applies.
package struct Applicant: Hashable, Sendable {
  package let kind: Matter.ApplicantKind
  package let name: String
  /// In the normal form; nil for an organisation that this case founds.
  package let id: String?
  /// Of an organisation, who comes to the window; nil when the applicant comes in person.
  package let contact: Contact?
  /// Of a person; an organisation's is its contact's.
  package let phone: String?

  package init(
    kind: Matter.ApplicantKind, name: String, id: String?, contact: Contact? = nil,
    phone: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.id = id
    self.contact = contact
    self.phone = phone
  }

  /// What a second application of the same applicant is recognised by (R15): a firm that is only
  /// being founded has its name alone.
  package var key: String { id ?? name }
}

/// Somebody who acts for the applicant with a written authority (委托书).
package struct Agent: Hashable, Sendable {
  package let name: String
  /// A citizen's number in the normal form.
  package let id: String
  package let phone: String?
  /// What was seen: the letter's number or date.
  package let authority: String
  /// What else was written down of it; nil for nothing.
  package let mandate: Mandate?

  package init(
    name: String, id: String, phone: String?, authority: String, mandate: Mandate? = nil
  ) {
    self.mandate = mandate
    self.name = name
    self.id = id
    self.phone = phone
    self.authority = authority
  }
}

/// The person concerned, where that is not the applicant: the deceased, the newborn.
package struct Subject: Hashable, Sendable, Codable {
  package let name: String
  /// nil for a newborn without a number.
  package let id: String?

  package init(name: String, id: String?) {
    self.name = name
    self.id = id
  }

  /// What a second application for the same person is recognised by (R15).
  package var key: String { id ?? name }
}
