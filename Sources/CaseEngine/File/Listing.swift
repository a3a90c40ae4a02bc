package import WorkCalendar

/// Who of a case stood on the list of the seriously dishonest (失信名单) when it was taken in: no
/// material may be owing for them, and nothing is decided on their word (R12, R13).
///
/// It is what the list said at that moment; a repair afterwards does not change what was done then.
package struct Listing: Hashable, Sendable {
  /// One party that is listed.
  package struct Party: Hashable, Sendable {
    package let role: Role
    /// As the list has it.
    package let name: String
    package let since: CivilDate
    package let reason: String
    /// The document by which it is listed.
    package let basis: String

    package init(role: Role, name: String, since: CivilDate, reason: String, basis: String) {
      self.role = role
      self.name = name
      self.since = since
      self.reason = reason
      self.basis = basis
    }
  }

  /// In which part of the case. The raw values stand in the journal and in the JSON of a case.
  package enum Role: String, CaseIterable, Sendable { case applicant, agent }

  /// At least one, the applicant first.
  package let parties: [Party]

  /// - Returns: nil when nobody is listed.
  package init?(_ parties: [Party]) {
    guard !parties.isEmpty else { return nil }
    self.parties = parties
  }
}
