package import Catalogue
package import WorkCalendar

/// A written yes to one item, and what it brings (PL 37, 38).
package struct GrantPaper: Hashable, Sendable {
  /// What the applicant obtains by it.
  package struct Line: Hashable, Sendable {
    package let name: String
    /// nil for a document without.
    package let number: String?
    /// nil for one that does not end.
    package let validUntil: CivilDate?
  }

  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  package let applicantName: String
  package let item: String
  /// In whose name it was decided.
  package let departmentName: String
  package let legalBasis: String?
  package let accepted: Moment
  package let decided: Moment
  package let officerName: String
  package let lines: [Line]
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Returns: nil where the sub-task is no item, or was not approved.
  package init?(
    of ordinal: Int, in file: CaseFile, hall: HallProfile, officerName: String,
    departmentName: String, reprint: Int = 0
  ) {
    guard let task = file.task(ordinal), task.isGranted, let accepted = file.accepted,
      let decided = task.concluded
    else { return nil }
    hallName = hall.name
    banner = hall.banner
    number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    item = task.name
    self.departmentName = departmentName
    legalBasis = task.basis
    self.accepted = accepted
    self.decided = decided
    self.officerName = officerName
    lines = task.outputs.map { output in
      // What stands on another's document has that one's number (多证合一).
      let document = output.on.flatMap(file.output) ?? output
      return Line(
        name: output.name, number: document.documentNumber, validUntil: document.validUntil)
    }
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}

extension SubTask {
  /// An item that was approved.
  var isGranted: Bool { kind == .item && state == .approved }
}
