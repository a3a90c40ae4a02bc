package import Catalogue
package import WorkCalendar

/// How a material of a case stands. The raw values are the contract of the command line.
package enum MaterialState: String, CaseIterable, Sendable, Codable {
  /// In the hall's hands.
  case received
  /// Held from an earlier case and still valid.
  case reused
  /// Nobody brings it: another sub-task of the case makes it, or a register shows it (R8).
  case shared
  /// Owing against a written promise (R12).
  case deferred
  case missing
  /// Due at a later stage.
  case later

  /// Nothing more is wanted at intake.
  package var isSettledAtIntake: Bool { self != .missing }
}

/// One material of a case: asked for once, for all the sub-tasks that need it (R8).
package struct CaseMaterial: Hashable, Sendable {
  /// Where one that is shared comes from.
  package enum Source: Hashable, Sendable {
    case applicant
    /// Sub-task of this ordinal makes it.
    case subTask(Int)
    /// The register's name.
    case register(String)
    /// The data window looks it up in the register of that name, and answers in writing (R8).
    case check(String)
    /// The hall holds it from the case of this number.
    case earlierCase(String)
  }

  package let code: String
  package let name: String
  /// Ordinals of the sub-tasks that need it.
  package let uses: [Int]
  package let need: ItemMaterial.Need
  /// The earliest stage at which one of them needs it.
  package let stage: ItemMaterial.Stage
  /// Pieces: the most that one of them wants.
  package let originals: Int
  package let copies: Int
  package let basis: String
  package let hint: String?
  package var source: Source
  package var state: MaterialState
  /// The last day for one that is owing.
  package var due: CivilDate?

  package init(
    code: String, name: String, uses: [Int], need: ItemMaterial.Need, stage: ItemMaterial.Stage,
    originals: Int, copies: Int, basis: String, hint: String?, source: Source,
    state: MaterialState, due: CivilDate? = nil
  ) {
    self.code = code
    self.name = name
    self.uses = uses
    self.need = need
    self.stage = stage
    self.originals = originals
    self.copies = copies
    self.basis = basis
    self.hint = hint
    self.source = source
    self.state = state
    self.due = due
  }

  /// Nobody brings it because an internal check confirms it (R8).
  package var isChecked: Bool {
    if case .check = source { state == .shared } else { false }
  }

  /// It may be promised for later (R12).
  package var isDeferrable: Bool { need == .deferrable && stage == .intake }

  /// Nothing waits for it.
  package var isOptional: Bool { need == .optional }

  /// The applicant still has to bring it: promised for later, or due at a later stage.
  package var isOwed: Bool { !isOptional && (state == .deferred || state == .later) }
}
