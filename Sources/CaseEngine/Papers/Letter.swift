package import Catalogue
package import WorkCalendar

/// What stands in writing between the applicant and the hall besides the slip, the one-time notice
/// and a no: what is promised, and what was looked up instead.
package struct Letter: Hashable, Sendable {
  /// One material that was promised for later (R12).
  package struct Owing: Hashable, Sendable {
    package let name: String
    package let originals: Int
    package let copies: Int
    package let due: CivilDate
    package let hint: String?
  }

  /// One item that was accepted, and until when it is decided.
  package struct AcceptedItem: Hashable, Sendable {
    package let ordinal: Int
    package let name: String
    package let department: String
    package let limit: TimeLimit
    package let due: CivilDate
    package let isProvisional: Bool
  }

  /// How a case came to be accepted.
  package enum AcceptedAs: Hashable, Sendable {
    /// Everything was in.
    case complete
    /// Something is owing against a promise (R12).
    case tolerated
    /// Nobody answered in time (R10).
    case deemed
  }

  /// What it is about.
  package enum Content: Hashable, Sendable {
    /// 受理通知书: accepted, which items, and until when each is decided (PL art. 32).
    case acceptance(AcceptedAs, [AcceptedItem], due: CivilDate, isProvisional: Bool)
    /// 容缺受理: accepted while something is owing, against a promise (R12).
    case tolerance([Owing])
    /// 告知承诺: one item is decided on what is undertaken here (R13).
    case undertaking(item: String, department: String, SubTask.Commitment)
    /// 查询情况: what an internal check found, sealed by the data window (R8); what was not confirmed
    /// is to be brought by that day.
    case finding(check: String, department: String, CheckAnswer, bringBy: CivilDate?)
    /// 特殊环节告知、补正告知: the clock of one item stands still, or something is wanted for it (R25).
    case stop(item: String, department: String, Stop, wanted: [Owing], due: CivilDate)
    /// 延长办理期限告知: of one item, or of the whole case (R26).
    case extended(item: String?, department: String, Extension, due: CivilDate)
  }

  package let content: Content
  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  package let applicantName: String
  package let agentName: String?
  package let received: Moment
  package let accepted: Moment
  package let window: String
  /// Of the clerk who accepted the case; of a finding, of the officer who answers for it.
  package let writerName: String
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Parameters:
  ///   - answer: one of those that are letters.
  ///   - names: of a department's code, and of a staff number.
  /// - Returns: nil where the case has come to no such letter.
  package init?(
    _ answer: WrittenAnswer, of file: CaseFile, hall: HallProfile,
    names: (department: (String) -> String, staff: (String) -> String), reprint: Int = 0
  ) {
    guard let accepted = file.accepted, let content = Content(answer, of: file, names.department)
    else { return nil }
    self.content = content
    hallName = hall.name
    banner = hall.banner
    number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    agentName = file.agent?.name
    received = file.received
    self.accepted = accepted
    window = file.window
    writerName = names.staff(content.writer ?? file.clerk)
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}
