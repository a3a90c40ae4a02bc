package import WorkCalendar

/// Whom to call today, on paper (取件通知单): a line each, with room to tick. A value; laid out elsewhere.
package struct PickupPaper: Hashable, Sendable {
  /// One applicant with what is ready for them.
  package struct Line: Hashable, Sendable {
    package let caseNumber: String
    package let applicantName: String
    /// Who is called; masked, nil for nobody's telephone.
    package let callName: String
    package let phone: String?
    package let outputs: [String]
    /// The day by which it is to be with the applicant (R29).
    package let due: CivilDate?

    package init(
      caseNumber: String, applicantName: String, callName: String, phone: String?,
      outputs: [String], due: CivilDate?
    ) {
      self.caseNumber = caseNumber
      self.applicantName = applicantName
      self.callName = callName
      self.phone = phone
      self.outputs = outputs
      self.due = due
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let place: String
  package let at: Moment
  package let clerkName: String
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, place: String, at: Moment, clerkName: String,
    lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.place = place
    self.at = at
    self.clerkName = clerkName
    self.lines = lines
  }
}

/// The numbered list by which finished outputs go to the place where they are collected (证照移交清单):
/// one copy stays, one goes along and is signed there.
package struct TransferPaper: Hashable, Sendable {
  /// One output.
  package struct Line: Hashable, Sendable {
    package let caseNumber: String
    package let applicantName: String
    package let output: String
    package let documentNumber: String?

    package init(
      caseNumber: String, applicantName: String, output: String, documentNumber: String?
    ) {
      self.caseNumber = caseNumber
      self.applicantName = applicantName
      self.output = output
      self.documentNumber = documentNumber
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let number: String
  package let from: String
  package let to: String
  package let at: Moment
  package let clerkName: String
  package let bearer: String
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, number: String, from: String, to: String, at: Moment,
    clerkName: String, bearer: String, lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.number = number
    self.from = from
    self.to = to
    self.at = at
    self.clerkName = clerkName
    self.bearer = bearer
    self.lines = lines
  }
}
