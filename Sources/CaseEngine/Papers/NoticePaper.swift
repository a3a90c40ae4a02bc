package import Catalogue
package import WorkCalendar

/// The one-time notice as the applicant holds it: everything that is missing, and how to mend each
/// (R9).
package struct NoticePaper: Hashable, Sendable {
  /// One missing material, why it is asked for and how to mend it.
  package struct Line: Hashable, Sendable {
    package let name: String
    package let originals: Int
    package let copies: Int
    package let basis: String
    package let hint: String?
  }

  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  package let applicantName: String
  package let received: Moment
  package let given: Moment
  package let window: String
  package let clerkName: String
  package let lines: [Line]
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Returns: nil when no notice was given.
  package init?(of file: CaseFile, hall: HallProfile, clerkName: String, reprint: Int = 0) {
    guard let notice = file.notice else { return nil }
    hallName = hall.name
    banner = hall.banner
    number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    received = file.received
    given = notice.given
    window = file.window
    self.clerkName = clerkName
    lines = notice.materials.compactMap { file.material($0) }.map(Line.init)
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}

extension NoticePaper.Line {
  init(_ material: CaseMaterial) {
    name = material.name
    originals = material.originals
    copies = material.copies
    basis = material.basis
    hint = material.hint
  }
}

/// A written no with its reason, its basis and how to appeal (R11; PL 38).
package struct RefusalPaper: Hashable, Sendable {
  /// What was refused: the case at intake, or one sub-task.
  package enum Kind: Hashable, Sendable {
    case intake
    case subTask(name: String, department: String, legalBasis: String?)
  }

  package let kind: Kind
  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  package let applicantName: String
  package let received: Moment
  package let grounds: Grounds
  package let clerkName: String
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// The paper for a case declined at intake; nil when it was not.
  package init?(declined file: CaseFile, hall: HallProfile, clerkName: String, reprint: Int = 0) {
    guard let grounds = file.declined else { return nil }
    self.init(.intake, grounds, file, hall, clerkName, reprint)
  }

  /// The paper for a refused sub-task; nil when it was not refused.
  package init?(
    refused ordinal: Int, of file: CaseFile, hall: HallProfile, officerName: String,
    departmentName: String, reprint: Int = 0
  ) {
    guard let task = file.task(ordinal), let grounds = task.refusal else { return nil }
    let kind = Kind.subTask(
      name: task.name, department: departmentName, legalBasis: task.basis)
    self.init(kind, grounds, file, hall, officerName, reprint)
  }

  private init(
    _ kind: Kind, _ grounds: Grounds, _ file: CaseFile, _ hall: HallProfile, _ name: String,
    _ reprint: Int
  ) {
    self.kind = kind
    self.grounds = grounds
    hallName = hall.name
    banner = hall.banner
    number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    received = file.received
    clerkName = name
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}
