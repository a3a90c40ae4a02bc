package import WorkCalendar

/// A page of the register of licences (证照登记簿) on paper. A value; laid out elsewhere. Holders' numbers
/// are not on it.
package struct LicencePaper: Hashable, Sendable {
  /// One licence, in words.
  package struct Line: Hashable, Sendable {
    package let name: String
    package let number: String?
    package let holderName: String
    package let issuer: String
    /// The last day, or that there is none.
    package let term: String
    package let status: String
    package let reference: String

    package init(
      name: String, number: String?, holderName: String, issuer: String, term: String,
      status: String, reference: String
    ) {
      self.name = name
      self.number = number
      self.holderName = holderName
      self.issuer = issuer
      self.term = term
      self.status = status
      self.reference = reference
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let at: Moment
  package let clerkName: String
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, at: Moment, clerkName: String, lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.at = at
    self.clerkName = clerkName
    self.lines = lines
  }
}
