package import CaseEngine
package import Catalogue
package import WorkCalendar

/// A case, or a plan of one, as it is shown outside the terminal: one shape for both.
package struct CaseView: Hashable, Sendable {
  /// The day that was promised, with its reasons.
  package struct Promise: Hashable, Sendable {
    package let due: CivilDate
    package let isProvisional: Bool
    /// Why it is that day, a line each, in the language of the reader.
    package let why: [String]
  }

  /// One material, asked for once for all that need it (R8).
  package struct Material: Hashable, Sendable {
    package let code: String
    package let name: String
    /// Ordinals of the sub-tasks that need it.
    package let uses: [Int]
    package let state: MaterialState
    package let due: CivilDate?
    package let source: CaseMaterial.Source
    package let isDeferrable: Bool
    package let isOptional: Bool
    package let originals: Int
    package let copies: Int
  }

  /// One sub-task, planned or as it stands.
  package struct Task: Hashable, Sendable {
    package let ordinal: Int
    package let kind: SubTask.Kind
    package let item: String
    package let name: String
    package let department: String
    package let departmentShort: String
    /// At which level it is decided.
    package let tier: Tier
    /// By what another than the item's own department decides it, in words (R7).
    package let delegation: String?
    package let state: SubTask.State
    /// The state in words of what it is: a check is answered, an item decided.
    package let stateName: String
    /// What is undertaken, where it is decided on an undertaking (R13).
    package let duty: String?
    /// What a check found.
    package let finding: String?
    package let after: [Int]
    /// Planned while it waits.
    package let start: CivilDate
    package let due: CivilDate
    package let statutoryDue: CivilDate?
    package let isProvisional: Bool
    package let limit: TimeLimit
    /// The special links that may stop its clock, or in a plan would (R25).
    package let links: [SpecialLink]
    /// In the order in which they began.
    package let stops: [Stop]
    package let extended: Extension?
    /// By when what was granted is with the applicant (R29).
    package let issueDue: CivilDate?
    /// Its steps, where it goes step by step (R17).
    package let stages: [Stage]
    /// The higher authority that decides it (转报); nil where it is decided here.
    package let decidedBy: String?
    package let light: Light
    package let outputs: [String]
    /// How its papers went to a department without a window; nil where they did not, or need not.
    package let papers: SubTask.PaperTrip?
    /// Why it is due on that day, in one line.
    package let why: String
  }

  /// One step of a sub-task that goes step by step.
  package struct Stage: Hashable, Sendable {
    package let name: String
    package let limit: TimeLimit
    /// nil while those before it are not made, and in a plan.
    package let due: CivilDate?
    package let light: Light
    package let made: CivilDate?
    /// Staff number of who made it; nil of the decision.
    package let officer: String?
    package let agrees: Bool?
  }

  /// One licence, certificate or refusal.
  package struct Output: Hashable, Sendable {
    package let task: Int
    package let index: Int
    package let name: String
    package let kind: CaseEngine.Output.Kind
    package let documentNumber: String?
    package let validUntil: CivilDate?
    /// In whose name it was made out; nil for the applicant's.
    package let holder: String?
    /// Ordinals of those whose results stand on it besides its own (多证合一).
    package let standing: [Int]
    package let ready: CivilDate?
    package let handedOut: CivilDate?
  }

  /// nil in a plan.
  package let number: String?
  package let matter: String
  package let matterName: String
  package let edition: Int
  package let state: CaseFile.State
  /// Why the applicant took the whole application back; nil while they did not, and in a plan.
  package let withdrawn: String?
  /// nil in a plan.
  package let applicantName: String?
  package let subject: Subject?
  /// The one code of the investment project; nil for none (R38).
  package let projectCode: String?
  /// Code of the department that leads the matter (牵头).
  package let lead: String
  /// Who of a case stood on the list of the seriously dishonest when it was taken in; nil for
  /// nobody, and in a plan, for which nobody is looked up.
  package let listing: Listing?
  /// nil in a plan.
  package let received: CivilDate?
  package let accepted: CivilDate?
  /// nil while a case is not accepted.
  package let promise: Promise?
  /// Of a plan those declared, of a case those counted (R34).
  package let visits: Int
  package let questions: [PlannedQuestion]
  package let materials: [Material]
  /// What was corrected on the spot at the receipt, by material (PL 32 (3)); empty in a plan.
  package let corrections: [String: String]
  /// The clerk saw the identity document of whoever came; of a plan, what its request says.
  package let identitySeen: Bool
  /// What each department by itself would ask for, added up.
  package let separateMaterials: Int
  /// Empty while a case is not accepted: it is split then (R16).
  package let tasks: [Task]
  /// Joint procedures, in the order in which they were arranged (R18); empty in a plan.
  package let meetings: [JointMeeting]
  /// Who carried it for the applicant, one after the other (代办); empty in a plan.
  package let stewardships: [Stewardship]
  /// Trips that they made (R34).
  package let stewardTrips: Int
  /// nil in a plan.
  package let pickup: PickupFacts?
  /// Whether the business that it opens may open; nil where it opens none, and while it is not split.
  package let market: MarketStanding?
  package let path: [Int]
  /// Whose time it took so far, in natural days (S091); nil while a case is not accepted.
  package let heldTime: HeldTime?
  /// Working days, one after the other and as planned; nil while a case is not accepted.
  package let serialDays: Int?
  package let parallelDays: Int?
  /// In fen.
  package let fees: Int
  package let outputs: [Output]
  package let goal: MatterFigures?
  package let slipCode: String?
  package let slipPrints: Int
  /// Its moves from hall to hall; empty in a plan, and for a case that never moved.
  package let custody: [CustodyStep]
  /// Where it is, since when, by whom, in words; nil where it never moved.
  package let whereabouts: String?
}
