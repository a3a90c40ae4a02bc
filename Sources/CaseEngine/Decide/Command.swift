package import Catalogue
package import WorkCalendar

/// What somebody wants done to one case. Time, person and numbers are given with it, so that a
/// command decided again gives the same events.
package enum Command: Hashable, Sendable {
  /// Takes the request in under its number. Only on a case that does not exist.
  case open(Reception)
  /// Accepts, splits and promises.
  case accept
  /// Names everything that is missing, once (R9).
  case giveNotice
  /// Names these besides: only what could not have been named before (R9).
  case giveSecondNotice([String])
  case decline(Grounds)
  /// Corrected, owing or later materials came in.
  case bring([String], byApplicant: Bool)
  /// The applicant takes it back: the sub-task, or all that is open; with why.
  case withdraw(Int?, reason: String)
  /// A decision is taken back, before anything of it is handed out (R21).
  case reopen(Int, reason: String, department: String)
  case claim(Int)
  /// The clock stands still for a special link of the item, for so many units of its limit (R25).
  case stop(Int, ground: String, expecting: Int)
  /// Materials that the edition names are wanted anew or besides (R1); the promised clock stands
  /// still for at most so many working days.
  case askFor([String], of: Int, expecting: Int)
  /// Ends a stop: which, where there are several.
  case resume(Int, ground: String?, finding: String?)
  /// By the same office's approver, in working days (PL 42 ¶1).
  case extend(Int, days: Int, approver: String, reason: String)
  /// A joint case, by the government's approver (PL 42 ¶2).
  case extendCase(days: Int, approver: String, document: String, reason: String)
  /// Only what a new notice of holidays makes of the dates (R22): see `Context.renewal`.
  case redate
  case release(Int)
  /// Gives it to a colleague of the department, with why (交接).
  case handOver(Int, to: String, reason: String, department: String)
  /// The first officer of a 一审一核 item (R17).
  case examine(Int, agrees: Bool, reason: String?)
  /// The second officer of a 一审一核 item finds the same as the first (R17).
  case verify(Int, department: String)
  /// Examines one that waits, before it may be decided (R20).
  case simulate(Int, agrees: Bool, reason: String?, department: String)
  case approve(Int, [DocumentFacts], by: Capacity)
  case refuse(Int, Grounds, by: Capacity)
  /// What an internal check, or the check of an undertaking, found (R8, R13).
  case answer(Int, CheckFinding, department: String)
  /// Several sub-tasks meet; nil for all that need it (R18).
  case arrange(JointMeeting.Agenda, for: [Int]?)
  /// What came of a meeting, by its number.
  case recordMeeting(Int, JointMeeting.Minutes)
  case cancelMeeting(Int, reason: String)
  /// All keys together, or nothing.
  case handOut([Output.Key], to: Recipient)
  /// The printer, or the file, said that it is out (R30).
  case recordPrint(target: String, isReprint: Bool)
  /// The same of a paper other than the slip.
  case recordPaper(WrittenAnswer, target: String, isReprint: Bool)
  /// The papers of these sub-tasks went to their department by a numbered list (代收).
  case handOverPapers([Int], list: String, to: String)
  /// About who carries the case for the applicant (代办).
  case steward(StewardCommand)
  /// About what is ready and not handed out yet: telling, sending, carrying, putting away.
  case pickup(PickupCommand)
  /// About a licence of the case, by an officer of that department.
  case licence(LicenceKey, LicenceCommand, department: String)
  /// A person's data was read unmasked (R33).
  case reveal(purpose: String)
  /// It was typed into a system of another office, which gave this number; with why where another
  /// number was written down before.
  case enter(
    Int, system: String, stage: SystemEntry.Stage, receipt: String, reason: String?, by: Capacity)
  /// A package for the archive room, ready to be put in its place.
  case archive(ArchiveMade)
  /// To another hall, by a file.
  case send(TransferredOut)
  /// From another hall, by its file: of a case that is away.
  case takeOver(TransferredIn)
  /// Writes down what has become true by itself (R10, R12).
  case settle
}

/// In which capacity somebody decides (R35).
package enum Capacity: Hashable, Sendable {
  case officer(department: String)
  /// At the window, by the department's written authority.
  case window
}

/// What a check found, before somebody answers for it.
package struct CheckFinding: Hashable, Sendable {
  /// It is as the applicant says.
  package let holds: Bool
  package let finding: String
  /// Number in the register of stamps, for an internal check.
  package let stamp: String?

  package init(holds: Bool, finding: String, stamp: String? = nil) {
    self.holds = holds
    self.finding = finding
    self.stamp = stamp
  }
}

/// What stands on one document, by its position among the sub-task's outputs.
package struct DocumentFacts: Hashable, Sendable {
  /// From 1.
  package let index: Int
  package let number: String?
  package let validUntil: CivilDate?
  /// In whose name; nil for the applicant's.
  package let holder: String?

  package init(
    index: Int = 1, number: String?, validUntil: CivilDate? = nil, holder: String? = nil
  ) {
    self.index = index
    self.number = number
    self.validUntil = validUntil
    self.holder = holder
  }
}

/// A request as it is received: everything the applicant said and brought.
package struct Reception: Hashable, Sendable {
  package let number: String
  package let slipCode: String
  package let plan: PlanRequest
  package let applicant: Applicant
  package let agent: Agent?
  package let subject: Subject?
  package let collectAt: String
  package let channel: CaseFile.Channel
  /// What the list of the seriously dishonest says of them now; nil for nothing.
  package let listing: Listing?
  /// What the applicant corrected on the spot, by material, in the clerk's words (PL 32 (3)).
  package let corrections: [String: String]
  /// The clerk saw the identity document of whoever came (见证核对).
  package let identitySeen: Bool
  /// The project's code in its one spelling; nil for none (R38).
  package let projectCode: String?
  /// Where a courier is to bring what is ready; nil when the applicant comes for it.
  package let courier: Addressee?

  package init(
    number: String, slipCode: String, plan: PlanRequest, applicant: Applicant,
    agent: Agent? = nil, subject: Subject?, collectAt: String,
    channel: CaseFile.Channel = .window, listing: Listing? = nil,
    corrections: [String: String] = [:], identitySeen: Bool = false,
    projectCode: String? = nil, courier: Addressee? = nil
  ) {
    self.courier = courier
    self.projectCode = projectCode
    self.number = number
    self.slipCode = slipCode
    self.plan = plan
    self.applicant = applicant
    self.agent = agent
    self.subject = subject
    self.collectAt = collectAt
    self.channel = channel
    self.listing = listing
    self.corrections = corrections
    self.identitySeen = identitySeen
  }
}

/// What a decision may look at besides the case.
package struct Context: Sendable {
  package let at: Moment
  package let actor: Actor
  /// The edition the case was taken in under (R6); for a new one the edition in force.
  package let edition: Edition
  package let calendar: WorkCalendar
  /// Staff numbers of the absent colleagues for whom the actor stands in now (替班).
  package let standsInFor: Set<String>
  /// Of a case whose dates were last counted before the calendar's newest notice; nil for a new one.
  let renewal: CalendarRenewal?
  /// A plan that was made before, if it is of use; never of another calendar.
  let made: MadePlan?

  package init(
    at: Moment, actor: Actor, edition: Edition, calendar: WorkCalendar,
    standsInFor: Set<String> = [], renewal: CalendarRenewal? = nil, made: MadePlan? = nil
  ) {
    self.at = at
    self.renewal = renewal
    self.made = made
    self.actor = actor
    self.edition = edition
    self.calendar = calendar
    self.standsInFor = standsInFor
  }

  var planner: Planner { Planner(edition: edition, calendar: calendar) }
}
