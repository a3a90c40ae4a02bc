package import Catalogue
package import WorkCalendar

/// The one paper the applicant keeps, against which every output is handed out (R30): receipt of
/// materials, acceptance and claim in one. A value; laid out elsewhere.
package struct CollectionSlip: Hashable, Sendable {
  /// What becomes of one output.
  package enum Prospect: Hashable, Sendable {
    /// Expected by that day.
    case expected(CivilDate, isProvisional: Bool)
    case ready
    case handedOut(CivilDate)
    /// It stands on the document of the item of this ordinal (多证合一).
    case on(Int)
  }

  /// One output and when it can be had.
  package struct OutputLine: Hashable, Sendable {
    package let name: String
    package let kind: Output.Kind
    package let prospect: Prospect
  }

  /// One item of the case with its outputs.
  package struct TaskLine: Hashable, Sendable {
    package let ordinal: Int
    package let name: String
    package let state: SubTask.State
    package let outputs: [OutputLine]
  }

  /// One material that was taken in, with how many of it.
  package struct MaterialLine: Hashable, Sendable {
    package let name: String
    package let originals: Int
    package let copies: Int
  }

  /// One material that the applicant still owes (R12).
  package struct OwingLine: Hashable, Sendable {
    package let name: String
    /// nil for one that is due at a later stage of the case.
    package let due: CivilDate?
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let number: String
  /// ASCII: what the square code holds.
  package let code: String
  package let matterName: String
  package let applicantName: String
  /// Who acts for the applicant.
  package let agentName: String?
  package let contactName: String?
  /// Masked.
  package let contactIdentity: String?
  /// Masked; nil where none was given.
  package let contactPhone: String?
  /// The clerk saw the identity document of whoever came.
  package let identitySeen: Bool
  package let subjectName: String?
  /// Of the investment project; nil for none (R38).
  package let projectCode: String?
  package let received: Moment
  package let accepted: Moment
  package let window: String
  package let clerkName: String
  package let due: CivilDate
  package let isProvisional: Bool
  /// Working days from acceptance to `due`.
  package let workingDays: Int
  package let tasks: [TaskLine]
  package let materials: [MaterialLine]
  package let owing: [OwingLine]
  package let collectPlace: String
  /// How the applicant wants to have it.
  package let way: CollectionWay
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print, then the number of the reprint.
  package let reprint: Int
}

extension CollectionSlip {
  /// - Parameters:
  ///   - clerkName: of whoever accepted it.
  ///   - collectPlace: as people call it, with its window.
  ///   - reprint: 0 for the first print.
  /// - Returns: nil while the case is not accepted.
  package init?(
    of file: CaseFile, hall: HallProfile, clerkName: String, collectPlace: String, reprint: Int = 0
  ) {
    guard let accepted = file.accepted, let promise = file.promise else { return nil }
    hallName = hall.name
    banner = hall.banner
    number = file.number
    code = file.slipCode
    matterName = file.matterName
    applicantName = file.applicant.name
    agentName = file.agent?.name
    contactName = file.applicant.contact?.name
    contactIdentity = (file.applicant.contact?.id ?? file.applicant.id).map(Masking.identity)
    contactPhone = (file.applicant.contact?.phone ?? file.applicant.phone).map(Masking.phone)
    identitySeen = file.identitySeen
    subjectName = file.subject?.name
    projectCode = file.projectCode
    received = file.received
    self.accepted = accepted
    window = file.window
    self.clerkName = clerkName
    due = promise.due
    isProvisional = promise.isProvisional
    workingDays = file.promisedDays
    tasks = file.tasks.filter { $0.kind == .item }.map { TaskLine($0, in: file) }
    materials = file.materials.filter { $0.state == .received }.map(MaterialLine.init)
    owing = file.materials.filter(\.isOwed)
      .map { OwingLine(name: $0.name, due: $0.due) }
    self.collectPlace = collectPlace
    way = file.wish.way
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}

extension CollectionSlip.TaskLine {
  init(_ task: SubTask, in file: CaseFile) {
    ordinal = task.ordinal
    name = task.name
    state = task.state
    outputs = task.outputs.map { CollectionSlip.OutputLine($0, of: task, in: file) }
  }
}

extension CollectionSlip.OutputLine {
  /// A document is expected when the last that stands on it is.
  init(_ output: Output, of task: SubTask, in file: CaseFile) {
    let last = ([task] + file.standing(on: output.key)).max { $0.due < $1.due } ?? task
    name = output.name
    kind = output.kind
    prospect =
      if let carrier = output.on {
        .on(carrier.ordinal)
      } else if let handOver = output.handedOut {
        .handedOut(handOver.at.date)
      } else if output.ready != nil {
        .ready
      } else {
        .expected(last.due, isProvisional: last.isProvisional)
      }
  }
}

extension CollectionSlip.MaterialLine {
  init(_ material: CaseMaterial) {
    name = material.name
    originals = material.originals
    copies = material.copies
  }
}
