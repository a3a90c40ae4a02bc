package import WorkCalendar

/// Each use of the data window's seal on an answer to an internal check (用章登记). A value; laid out
/// elsewhere.
package struct StampRegister: Hashable, Sendable {
  /// One answer under the seal.
  package struct Line: Hashable, Sendable {
    /// Its number in the register.
    package let stamp: String
    package let at: Moment
    package let caseNumber: String
    package let ordinal: Int
    /// What was checked.
    package let task: String
    package let applicantName: String
    package let holds: Bool
    package let officerName: String

    package init(
      stamp: String, at: Moment, caseNumber: String, ordinal: Int, task: String,
      applicantName: String, holds: Bool, officerName: String
    ) {
      self.stamp = stamp
      self.at = at
      self.caseNumber = caseNumber
      self.ordinal = ordinal
      self.task = task
      self.applicantName = applicantName
      self.holds = holds
      self.officerName = officerName
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let from: CivilDate
  package let to: CivilDate
  package let made: Moment
  package let clerkName: String
  /// In the order in which they were answered.
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, from: CivilDate, to: CivilDate, made: Moment,
    clerkName: String, lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.from = from
    self.to = to
    self.made = made
    self.clerkName = clerkName
    self.lines = lines
  }
}
