package import WorkCalendar

/// The numbered list by which a village agent or a steward brings outputs to applicants (证照送达清单):
/// where to, and a line for each who takes something. A value; laid out elsewhere.
package struct DeliveryPaper: Hashable, Sendable {
  /// One output.
  package struct Document: Hashable, Sendable {
    package let name: String
    package let number: String?

    package init(name: String, number: String?) {
      self.name = name
      self.number = number
    }
  }

  /// What goes to one applicant.
  package struct Line: Hashable, Sendable {
    package let caseNumber: String
    package let applicantName: String
    /// Whole: who brings it has to find them.
    package let to: Addressee
    package let outputs: [Document]

    package init(
      caseNumber: String, applicantName: String, to: Addressee, outputs: [Document]
    ) {
      self.caseNumber = caseNumber
      self.applicantName = applicantName
      self.to = to
      self.outputs = outputs
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let number: String
  package let messenger: Messenger
  /// Of a village agent's point; nil for none.
  package let pointName: String?
  package let at: Moment
  package let clerkName: String
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, number: String, messenger: Messenger, pointName: String?,
    at: Moment, clerkName: String, lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.number = number
    self.messenger = messenger
    self.pointName = pointName
    self.at = at
    self.clerkName = clerkName
    self.lines = lines
  }
}
