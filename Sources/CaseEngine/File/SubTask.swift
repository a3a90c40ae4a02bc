package import Catalogue
package import WorkCalendar

/// One item of a case, in one department's hands (R16).
package struct SubTask: Hashable, Sendable {
  /// The raw values are the contract of the command line.
  package enum State: String, CaseIterable, Sendable, Codable {
    /// For a prerequisite to be decided.
    case waiting
    case running
    /// Its clock stands still (R25).
    case stopped
    case approved
    case refused
    /// A refused prerequisite (R19) or a material never brought (R12) ended it.
    case void

    package var isOpen: Bool {
      switch self {
      case .waiting, .running, .stopped: true
      case .approved, .refused, .void: false
      }
    }
  }

  /// What sort of work it is: all of them stand in queues, have a clock and a light.
  package enum Kind: Hashable, Sendable {
    /// An item of the matter (R16).
    case item
    /// The data window confirms that material instead of the applicant bringing it (内部核查, R8).
    case check(material: String)
    /// What was undertaken for the sub-task of this ordinal is checked after it was decided (R13).
    case followUp(of: Int)
  }

  /// The written undertaking on which it is decided (告知承诺, R13).
  package struct Commitment: Hashable, Sendable {
    /// What is undertaken.
    package let duty: String
    package let basis: String
    /// From the decision until it must have been checked.
    package let checkWithin: TimeLimit

    package init(duty: String, basis: String, checkWithin: TimeLimit) {
      self.duty = duty
      self.basis = basis
      self.checkWithin = checkWithin
    }
  }

  /// What the first officer of a 一审一核 item found (R17).
  package struct Examination: Hashable, Sendable {
    package let officer: String
    package let agrees: Bool
    package let reason: String?
    package let at: Moment

    package init(officer: String, agrees: Bool, reason: String?, at: Moment) {
      self.officer = officer
      self.agrees = agrees
      self.reason = reason
      self.at = at
    }
  }

  /// By what another than the item's own department decides it (R7).
  package struct Delegated: Hashable, Sendable {
    package let form: Delegation.Form
    /// The name of the department in whose name it is decided.
    package let inNameOf: String
    /// The document that says so.
    package let document: String

    package init(form: Delegation.Form, inNameOf: String, document: String) {
      self.form = form
      self.inNameOf = inNameOf
      self.document = document
    }
  }

  /// How its papers went to a department that has no window of its own (代收).
  package struct PaperTrip: Hashable, Sendable {
    /// Number of the list they went by.
    package let list: String
    package let receiver: String
    package let at: Moment

    package init(list: String, receiver: String, at: Moment) {
      self.list = list
      self.receiver = receiver
      self.at = at
    }
  }

  /// From 1, in the order of the matter.
  package let ordinal: Int
  package let kind: Kind
  /// Of an internal check the material's code; of a follow-up that of the item it follows.
  package let item: String
  package let name: String
  package let department: String
  package let departmentShort: String
  /// At which level it is decided.
  package let level: Tier
  /// nil where the item's own department decides.
  package let delegation: Delegated?
  package let handling: ServiceItem.Handling
  /// The document by which the window may decide it at once (R35).
  package let windowAuthority: String?
  /// The item's legal basis, for a refusal.
  package let basis: String?
  package let terms: ClockTerms
  /// The special links that may stop its clock (R25).
  package let links: [SpecialLink]
  /// The steps it goes by, the last of them the decision; empty of what does not go step by step.
  package let stages: [HandlingStage]
  /// Of the sub-task on whose first document its result stands (多证合一); nil for its own papers.
  package let on: Int?
  /// nil where it is decided in the ordinary way.
  package let commitment: Commitment?
  /// It registers a project: its first output carries the project's code (R38).
  package let givesProjectCode: Bool
  /// Into which systems of other offices it has to be typed (双录).
  package let systemDuties: [SystemDuty]
  /// Ordinals that must be decided before it starts.
  package let after: [Int]
  package var state: State
  /// When its clock began; nil while it waits.
  package var started: Moment?
  /// Promised; planned while it waits.
  package var due: CivilDate
  package var warning: CivilDate
  package var statutoryDue: CivilDate?
  package var isProvisional: Bool
  /// In the order in which they began (R25).
  package var stops: [Stop] = []
  /// nil while its limit is as it was (R26).
  package var extended: Extension?
  package var assignee: String?
  /// When who has it got it from a colleague; nil where they took it from the department's desk.
  package var handedOver: Moment?
  /// Of what goes step by step the latest.
  package var examination: Examination?
  /// The findings of the steps before the latest, in order; empty of what does not go step by step.
  package var earlier: [Examination] = []
  /// What was found before it could be decided at all (R20): it becomes the first officer's finding
  /// where two must see it, once it may be decided.
  package var simulation: Examination?
  /// Staff number of the second officer of a 一审一核 item, who was of the same mind (R17).
  package var verifier: String?
  package var concluded: Moment?
  package var refusal: Grounds?
  /// What a check found; nil while it is open, and of an item.
  package var answer: CheckAnswer?
  package var outputs: [Output]
  /// nil while its papers are at the hall, and for a department with a window.
  package var papers: PaperTrip?
  /// In the order in which it was typed in.
  package var systemRecords: [SystemRecord] = []

  package init(
    ordinal: Int, kind: Kind = .item, item: String, name: String, department: String,
    departmentShort: String,
    level: Tier = .county, delegation: Delegated? = nil, handling: ServiceItem.Handling,
    windowAuthority: String?, basis: String?, terms: ClockTerms, links: [SpecialLink] = [],
    stages: [HandlingStage] = [], on: Int? = nil, commitment: Commitment? = nil,
    givesProjectCode: Bool = false, systemDuties: [SystemDuty] = [], after: [Int], state: State,
    started: Moment?, due: CivilDate, warning: CivilDate,
    statutoryDue: CivilDate?, isProvisional: Bool, outputs: [Output]
  ) {
    self.ordinal = ordinal
    self.kind = kind
    self.item = item
    self.name = name
    self.department = department
    self.departmentShort = departmentShort
    self.level = level
    self.delegation = delegation
    self.handling = handling
    self.windowAuthority = windowAuthority
    self.basis = basis
    self.terms = terms
    self.links = links
    self.stages = stages
    self.on = on
    self.commitment = commitment
    self.givesProjectCode = givesProjectCode
    self.systemDuties = systemDuties
    self.after = after
    self.state = state
    self.started = started
    self.due = due
    self.warning = warning
    self.statutoryDue = statutoryDue
    self.isProvisional = isProvisional
    self.outputs = outputs
    stand()
  }

  /// When it came to the desk it lies on: the department's, or that of who got it from a colleague.
  /// nil while it waits.
  package var reached: Moment? { handedOver ?? started }

  /// It confirms something and decides nothing.
  package var isCheck: Bool { kind != .item }

  /// The case is not over before it is: all but what is checked after the decision (R13).
  package var holdsCase: Bool {
    if case .followUp = kind { false } else { true }
  }

  /// Its light on that day; a waiting one is green against its planned due.
  package func light(today: CivilDate) -> Light {
    switch state {
    case .running: Light.light(due: due, warning: warning, today: today)
    case .waiting: .green
    case .stopped, .approved, .refused, .void: .grey
    }
  }
}
