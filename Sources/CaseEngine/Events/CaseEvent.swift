package import Catalogue
package import WorkCalendar

/// What happened to a case. Time, person and window stand beside it in the journal.
package enum CaseEvent: Hashable, Sendable {
  case opened(CaseOpened)
  case noticeGiven(NoticeGiven)
  case declined(Grounds)
  case materialsBrought(MaterialsBrought)
  case accepted(CaseAccepted)
  case taskStarted(TaskStarted)
  case taskClaimed(ordinal: Int, officer: String)
  case taskReleased(ordinal: Int)
  case taskHandedOver(TaskHandedOver)
  /// What follows in the same command was done for an absent colleague who had claimed it (替班).
  case taskStoodIn(ordinal: Int, for: String)
  case taskExamined(ordinal: Int, SubTask.Examination)
  case taskVerified(ordinal: Int, officer: String)
  /// Examined before what it waits for is decided: an opinion, and no decision (R20).
  case taskSimulated(ordinal: Int, SubTask.Examination)
  case taskApproved(TaskApproved)
  case taskRefused(TaskRefused)
  case taskVoided(TaskVoided)
  /// The applicant takes the application back, whole or but for one sub-task; those that were open
  /// end with it.
  case withdrawn(Withdrawal)
  /// What was concluded by mistake is open again (R21).
  case taskReopened(TaskReopened)
  case taskStopped(TaskStopped)
  case taskResumed(TaskResumed)
  case limitExtended(LimitExtended)
  case datesMoved(DatesMoved)
  case checkAnswered(CheckAnswered)
  case followUpMade(FollowUpMade)
  case meetingArranged(JointMeeting)
  case meetingRecorded(number: Int, JointMeeting.Minutes)
  case meetingCancelled(number: Int, reason: String)
  case outputReady(Output.Key)
  case caseDecided
  case caseReady
  case handedOut([Output.Key], Recipient)
  case caseClosed
  case slipPrinted(SlipPrinted)
  case paperPrinted(PaperPrinted)
  case papersHandedOver(PapersHandedOver)
  case identityRevealed(purpose: String)
  case stewardship(StewardshipEvent)
  case transferredOut(TransferredOut)
  case transferredIn(TransferredIn)
  case pickup(PickupEvent)
  case licence(LicenceEvent)
  case taskEntered(TaskEntered)
  case archived(ArchiveMade)
}

/// A request was received under a number.
package struct CaseOpened: Hashable, Sendable {
  package let number: String
  package let slipCode: String
  package let edition: Int
  package let matter: String
  package let matterName: String
  package let applicant: Applicant
  /// Who came for the applicant; nil when nobody did.
  package let agent: Agent?
  package let subject: Subject?
  package let answers: Answers
  package let collectAt: String
  package let channel: CaseFile.Channel
  /// Codes of the items applied for, in the order of the sub-tasks they become.
  package let items: [String]
  package let materials: [CaseMaterial]
  /// Who of them was on the list of the seriously dishonest then; nil when nobody was.
  package let listing: Listing?
  /// What the applicant corrected on the spot, by material (PL 32 (3)).
  package let corrections: [String: String]
  /// The clerk saw the identity document of whoever came (见证核对); no more than that.
  package let identitySeen: Bool
  /// The project's one code, where it was brought (R38).
  package let projectCode: String?
  /// Where a courier is to bring what is ready; nil when the applicant comes for it.
  package let courier: Addressee?

  package init(
    number: String, slipCode: String, edition: Int, matter: String, matterName: String,
    applicant: Applicant, agent: Agent? = nil, subject: Subject?, answers: Answers,
    collectAt: String, channel: CaseFile.Channel, items: [String], materials: [CaseMaterial],
    listing: Listing? = nil, corrections: [String: String] = [:], identitySeen: Bool = false,
    projectCode: String? = nil, courier: Addressee? = nil
  ) {
    self.courier = courier
    self.projectCode = projectCode
    self.number = number
    self.slipCode = slipCode
    self.edition = edition
    self.matter = matter
    self.matterName = matterName
    self.applicant = applicant
    self.agent = agent
    self.subject = subject
    self.answers = answers
    self.collectAt = collectAt
    self.channel = channel
    self.items = items
    self.materials = materials
    self.listing = listing
    self.corrections = corrections
    self.identitySeen = identitySeen
  }
}

/// The one-time notice, or the one more that R9 allows.
package struct NoticeGiven: Hashable, Sendable {
  package let materials: [String]
  package let notNameable: [String]

  package init(materials: [String], notNameable: [String]) {
    self.materials = materials
    self.notNameable = notNameable
  }
}

/// Materials came in after the receipt.
package struct MaterialsBrought: Hashable, Sendable {
  package let materials: [String]
  /// The applicant came with them; false when another office sent them over.
  package let byApplicant: Bool

  package init(materials: [String], byApplicant: Bool) {
    self.materials = materials
    self.byApplicant = byApplicant
  }
}

/// The case was accepted, split and promised (R16, R27).
package struct CaseAccepted: Hashable, Sendable {
  /// The day and time the clocks run from: the receipt's when deemed (R10), that of the last
  /// material after a correction, else now.
  package let from: Moment
  package let wasDeemed: Bool
  package let promise: CaseFile.Promise
  package let serialDays: Int
  package let parallelDays: Int
  /// As they stand on acceptance: nobody has them, nothing is concluded.
  package let tasks: [SubTask]
  /// Last days of what is owing, by material (R12).
  package let deferrals: [String: CivilDate]

  package init(
    from: Moment, wasDeemed: Bool, promise: CaseFile.Promise, serialDays: Int,
    parallelDays: Int, tasks: [SubTask], deferrals: [String: CivilDate]
  ) {
    self.from = from
    self.wasDeemed = wasDeemed
    self.promise = promise
    self.serialDays = serialDays
    self.parallelDays = parallelDays
    self.tasks = tasks
    self.deferrals = deferrals
  }
}

/// Its last prerequisite was decided, so that its clock runs.
package struct TaskStarted: Hashable, Sendable {
  package let ordinal: Int
  package let due: CivilDate
  package let warning: CivilDate
  package let statutoryDue: CivilDate?
  package let isProvisional: Bool

  package init(
    ordinal: Int, due: CivilDate, warning: CivilDate, statutoryDue: CivilDate?,
    isProvisional: Bool
  ) {
    self.ordinal = ordinal
    self.due = due
    self.warning = warning
    self.statutoryDue = statutoryDue
    self.isProvisional = isProvisional
  }
}

/// Given to a colleague of the department (交接).
package struct TaskHandedOver: Hashable, Sendable {
  package let ordinal: Int
  /// Staff number of who had it; nil where nobody did.
  package let from: String?
  package let to: String
  package let reason: String

  package init(ordinal: Int, from: String?, to: String, reason: String) {
    self.ordinal = ordinal
    self.from = from
    self.to = to
    self.reason = reason
  }
}

/// Granted, with what stands on the documents.
package struct TaskApproved: Hashable, Sendable {
  /// One document as it was made out.
  package struct Document: Hashable, Sendable {
    package let key: Output.Key
    package let number: String?
    package let validUntil: CivilDate?
    /// In whose name; nil for the applicant's.
    package let holder: String?

    package init(
      key: Output.Key, number: String?, validUntil: CivilDate?, holder: String? = nil
    ) {
      self.key = key
      self.number = number
      self.validUntil = validUntil
      self.holder = holder
    }
  }

  package let ordinal: Int
  package let documents: [Document]
  /// The authority by which a window decided it; nil when an officer did (R35).
  package let windowAuthority: String?

  package init(ordinal: Int, documents: [Document], windowAuthority: String?) {
    self.ordinal = ordinal
    self.documents = documents
    self.windowAuthority = windowAuthority
  }
}

/// Refused, with why (R11).
package struct TaskRefused: Hashable, Sendable {
  package let ordinal: Int
  package let grounds: Grounds
  /// The authority by which a window decided it; nil when an officer did (R35).
  package let windowAuthority: String?

  package init(ordinal: Int, grounds: Grounds, windowAuthority: String?) {
    self.ordinal = ordinal
    self.grounds = grounds
    self.windowAuthority = windowAuthority
  }
}

/// It cannot be decided any more.
package struct TaskVoided: Hashable, Sendable {
  /// Why it cannot be decided.
  package enum Cause: Hashable, Sendable {
    /// The sub-task of this ordinal was refused (R19).
    case prerequisiteRefused(Int)
    /// The material was promised and never came (R12).
    case materialNeverBrought(String)
    /// The applicant took it back.
    case withdrawn
    /// A check whose answer nobody waits for any more: the paper came, or its items ended.
    case noLongerNeeded
  }

  package let ordinal: Int
  package let cause: Cause

  package init(ordinal: Int, cause: Cause) {
    self.ordinal = ordinal
    self.cause = cause
  }
}

/// Papers went to a department without a window of its own, by a numbered list (代收).
package struct PapersHandedOver: Hashable, Sendable {
  /// Ordinals of the sub-tasks whose papers went.
  package let tasks: [Int]
  /// Number of the list.
  package let list: String
  /// Who took them.
  package let receiver: String

  package init(tasks: [Int], list: String, receiver: String) {
    self.tasks = tasks
    self.list = list
    self.receiver = receiver
  }
}

/// An internal check, or the check of an undertaking, was answered (R8, R13).
package struct CheckAnswered: Hashable, Sendable {
  package let ordinal: Int
  package let answer: CheckAnswer
  /// The last day on which the applicant may bring the material instead; nil where it was confirmed,
  /// and where no material is wanted.
  package let owingUntil: CivilDate?

  package init(ordinal: Int, answer: CheckAnswer, owingUntil: CivilDate? = nil) {
    self.ordinal = ordinal
    self.answer = answer
    self.owingUntil = owingUntil
  }
}

/// What was decided on an undertaking has to be checked (R13).
package struct FollowUpMade: Hashable, Sendable {
  package let ordinal: Int
  /// Ordinal of the sub-task that was decided so.
  package let of: Int
  package let name: String
  package let due: CivilDate
  package let warning: CivilDate
  package let isProvisional: Bool

  package init(
    ordinal: Int, of: Int, name: String, due: CivilDate, warning: CivilDate,
    isProvisional: Bool
  ) {
    self.ordinal = ordinal
    self.of = of
    self.name = name
    self.due = due
    self.warning = warning
    self.isProvisional = isProvisional
  }
}

/// A printer, or a file, said that the slip is out (R30).
package struct SlipPrinted: Hashable, Sendable {
  /// `file`, or the printer's name.
  package let target: String
  package let isReprint: Bool

  package init(target: String, isReprint: Bool) {
    self.target = target
    self.isReprint = isReprint
  }
}

/// The same of a paper other than the slip.
package struct PaperPrinted: Hashable, Sendable {
  package let paper: WrittenAnswer
  /// `file`, or the printer's name.
  package let target: String
  package let isReprint: Bool

  package init(paper: WrittenAnswer, target: String, isReprint: Bool) {
    self.paper = paper
    self.target = target
    self.isReprint = isReprint
  }
}
