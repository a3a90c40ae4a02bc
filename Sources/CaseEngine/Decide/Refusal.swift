package import Catalogue
package import WorkCalendar

/// A rule's no: facts, no text. `rule` is its number.
package enum Refusal: Error, Hashable, Sendable {
  case noSuchCase
  case alreadyOpened
  case plan(PlanFault)
  /// A question of the matter has no answer yet.
  case questionOpen(String)
  case applicantKind(Matter.ApplicantKind)
  case applicantNeedsNumber
  case subjectNeeded(String)
  case unknownPlace(String)
  case materialsMissing([String])
  case nothingMissing
  case noticeAlreadyGiven
  case couldHaveBeenNamed([String])
  /// What was asked for does not fit the state the case is in.
  case wrongState(CaseFile.State)
  case materialNotWanted(String)
  /// Nobody handed it in, so nobody corrected it on the spot.
  case nothingToCorrect(String)
  /// What was corrected on the spot is said.
  case correctionNeedsWords(String)
  case reasonNotForThis(Grounds.Reason)
  case basisNotForThis(Grounds.Basis)
  /// Whoever sends the applicant to another office says to which.
  case officeNeeded
  /// Whoever disagrees says why.
  case reasonNeeded(Int)
  case noSuchTask(Int)
  case prerequisiteOpen(task: Int, waitsFor: [Int])
  case taskConcluded(Int, SubTask.State)
  case claimedByAnother(task: Int, officer: String)
  /// Whoever hands something to a colleague says why.
  case handOverReasonNeeded(Int)
  case otherDepartment(task: Int, department: String)
  case windowNotAuthorised(Int)
  case materialsOwing(task: Int, materials: [String])
  case notExaminedHere(Int)
  /// A check confirms and decides nothing.
  case onlyAnswered(Int)
  case notACheck(Int)
  /// An answer says what was found.
  case findingNeeded(Int)
  /// An internal check is answered under a number of the register of stamps.
  case stampNeeded(Int)
  case examinationMissing(Int)
  case secondOfficerNeeded(task: Int, examiner: String)
  case noSuchOutput(Output.Key)
  case nothingToHandOut
  case outputNotReady(Output.Key)
  case outputAlreadyHandedOut(Output.Key)
  /// Without a name, or without a number that passes.
  case recipientNotIdentified
  case wrongRecipient
  case authorityNeeded
  case slipAlreadyPrinted(Int)
  case slipNeverPrinted
  /// Of a paper other than the slip.
  case paperAlreadyPrinted(Int)
  case paperNeverPrinted
  /// Its people fetch its papers themselves.
  case departmentHasWindow(Int)
  case papersAlreadyHandedOver(Int, list: String)
  /// Nobody is named who takes the papers.
  case receiverNeeded
  case calendar(CalendarError)
  /// Of taking back (R21).
  case flow(FlowRefusal)
  /// Of the rules of stops and extensions.
  case clock(ClockRefusal)
  /// Of where the case is.
  case custody(CustodyRefusal)
  /// Of the rule of joint procedures.
  case joint(JointRefusal)
  /// Of the rule of the project's one code.
  case project(ProjectRefusal)
  /// Of carrying the case for the applicant.
  case steward(StewardRefusal)
  /// Of telling, sending and carrying what is ready.
  case pickup(PickupRefusal)
  /// Of the register of licences.
  case licence(LicenceRefusal)
  /// Of typing into other offices' systems.
  case entry(EntryRefusal)

  /// The number of the rule that says no (`rules.md`); nil for what is no rule but a mistake.
  package var rule: Int? {
    switch self {
    case .plan(let fault): fault.rule
    case .clock(let refusal): refusal.rule
    case .flow(let refusal): refusal.rule
    case .joint: 18
    case .project: 38
    case .steward: 33
    case .custody(let refusal): refusal.rule
    case .pickup(let refusal): refusal.rule
    case .licence(let refusal): refusal.rule
    case .entry(let refusal): refusal.rule
    case .applicantNeedsNumber: 14
    case .questionOpen, .applicantKind, .subjectNeeded: 1
    case .materialNotWanted: 1
    case .unknownPlace: 7
    case .materialsMissing, .nothingMissing, .noticeAlreadyGiven, .couldHaveBeenNamed: 9
    case .reasonNotForThis, .basisNotForThis, .officeNeeded, .reasonNeeded: 11
    case .onlyAnswered, .notACheck, .findingNeeded, .stampNeeded: 8
    case .materialsOwing: 12
    case .prerequisiteOpen, .claimedByAnother, .departmentHasWindow: 16
    case .notExaminedHere, .examinationMissing, .secondOfficerNeeded: 17
    case .wrongState, .taskConcluded: 21
    case .calendar: 22
    case .slipAlreadyPrinted, .slipNeverPrinted, .paperAlreadyPrinted, .paperNeverPrinted: 30
    case .outputNotReady, .nothingToHandOut: 31
    case .outputAlreadyHandedOut, .recipientNotIdentified, .wrongRecipient, .authorityNeeded: 32
    case .papersAlreadyHandedOver, .receiverNeeded, .nothingToCorrect, .correctionNeedsWords: 33
    case .handOverReasonNeeded: 33
    case .otherDepartment, .windowNotAuthorised: 35
    case .noSuchCase, .alreadyOpened, .noSuchTask, .noSuchOutput: nil
    }
  }
}

extension PlanFault {
  package var rule: Int? {
    switch self {
    case .unknownMatter, .unknownMaterial, .nothingSelected, .notInForce: 1
    case .notDeferrable, .listedParty: 12
    case .loop: 5
    case .calendar: 22
    case .unknownQuestion, .unknownOption, .wrongKind: nil
    }
  }
}
