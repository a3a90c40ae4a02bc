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

  /// What it is about.
  package enum Content: Hashable, Sendable {
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
    self.accepted = accepted
    window = file.window
    writerName = names.staff(content.writer ?? file.clerk)
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}

extension Letter.Content {
  fileprivate init?(
    _ answer: WrittenAnswer, of file: CaseFile, _ department: (String) -> String
  ) {
    switch answer {
    case .notice, .declined, .refused, .form, .meeting, .jointNotice, .granted, .service:
      return nil
    case .tolerance:
      let owing = file.materials.compactMap { Letter.Owing($0, by: file.deferrals[$0.code]) }
      guard !owing.isEmpty else { return nil }
      self = .tolerance(owing)
    case .undertaking(let ordinal):
      guard let task = file.task(ordinal), let commitment = task.commitment else { return nil }
      self = .undertaking(
        item: task.name, department: department(task.department), commitment)
    case .stop(let ordinal, let number):
      guard let task = file.task(ordinal), task.stops.indices.contains(number - 1)
      else { return nil }
      let stop = task.stops[number - 1]
      self = .stop(
        item: task.name, department: department(task.department), stop,
        wanted: stop.wanted.compactMap { file.material($0) }
          .compactMap { Letter.Owing($0, by: stop.due) },
        due: task.due)
    case .extended(0):
      guard let given = file.extended, let due = file.promise?.due else { return nil }
      self = .extended(
        item: nil, department: file.tasks.first.map { department($0.department) } ?? "", given,
        due: due)
    case .extended(let ordinal):
      guard let task = file.task(ordinal), let given = task.extended else { return nil }
      self = .extended(
        item: task.name, department: department(task.department), given, due: task.due)
    case .finding(let ordinal):
      guard let task = file.task(ordinal), case .check(let material) = task.kind,
        let answer = task.answer
      else { return nil }
      let due = answer.holds ? nil : file.material(material)?.due
      self = .finding(
        check: task.name, department: department(task.department), answer, bringBy: due)
    }
  }

  /// The staff number of who answers for what it says; nil for the clerk.
  fileprivate var writer: String? {
    switch self {
    case .finding(_, _, let answer, _): answer.officer
    case .stop(_, _, let stop, _, _): stop.officer
    case .tolerance, .undertaking, .extended: nil
    }
  }
}

extension Letter.Owing {
  /// - Parameter due: nil for one that was not promised.
  fileprivate init?(_ material: CaseMaterial, by due: CivilDate?) {
    guard let due else { return nil }
    self.init(
      name: material.name, originals: material.originals, copies: material.copies, due: due,
      hint: material.hint)
  }
}
