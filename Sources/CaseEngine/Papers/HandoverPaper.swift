package import WorkCalendar

/// The numbered list by which papers go to a department that has no window of its own (移交清单): one
/// stays at the hall, one goes with the papers. A value; laid out elsewhere.
package struct HandoverPaper: Hashable, Sendable {
  /// One sub-task with the papers that were taken in for it.
  package struct Line: Hashable, Sendable {
    package let caseNumber: String
    package let ordinal: Int
    package let item: String
    package let applicantName: String
    /// Masked; nil for who has none.
    package let applicantNumber: String?
    package let accepted: CivilDate
    package let due: CivilDate
    package let materials: [CollectionSlip.MaterialLine]

    /// - Returns: nil for a sub-task that is not there, or of a case that is not accepted.
    package init?(_ ordinal: Int, of file: CaseFile) {
      guard let task = file.task(ordinal), let accepted = file.accepted else { return nil }
      caseNumber = file.number
      self.ordinal = ordinal
      item = task.name
      applicantName = file.applicant.name
      applicantNumber = file.applicant.id.map(Masking.identity)
      self.accepted = accepted.date
      due = task.due
      materials = file.materials.filter { $0.state == .received && $0.uses.contains(ordinal) }
        .map {
          CollectionSlip.MaterialLine(
            name: $0.name, originals: $0.originals, copies: $0.copies)
        }
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let number: String
  package let department: String
  package let at: Moment
  package let clerkName: String
  package let receiver: String
  package let lines: [Line]

  package init(
    hallName: String, banner: String?, number: String, department: String, at: Moment,
    clerkName: String, receiver: String, lines: [Line]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.number = number
    self.department = department
    self.at = at
    self.clerkName = clerkName
    self.receiver = receiver
    self.lines = lines
  }
}
