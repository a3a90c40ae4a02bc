internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// What somebody decides on a case, with the facts it needs.
nonisolated enum Act: Hashable, Sendable {
  /// Grants a sub-task, at the window or in its department.
  case approve(Int)
  case refuse(Int)
  /// The first look of two (R17).
  case examine(Int)
  /// What a check found (R8, R13).
  case answer(Int)
  /// An opinion ahead of what it waits for (R20).
  case simulate(Int)
  /// The second look of two (R17).
  case verify(Int)
  /// Its clock stands still for a special link (R25).
  case stop(Int)
  case resume(Int)
  /// The applicant brings something after acceptance (R25).
  case askFor(Int)
  /// Its limit gets longer (R26).
  case extend(Int)
  /// A decision is taken back (R21).
  case reopen(Int)
  /// A joint case gets longer as a whole (R26).
  case extendCase
  /// Says no to the whole request before it is accepted.
  case decline

  var ordinal: Int? {
    switch self {
    case .approve(let ordinal), .refuse(let ordinal), .examine(let ordinal),
      .answer(let ordinal), .verify(let ordinal), .simulate(let ordinal),
      .stop(let ordinal), .resume(let ordinal),
      .askFor(let ordinal), .extend(let ordinal), .reopen(let ordinal):
      ordinal
    case .extendCase, .decline: nil
    }
  }

  var title: ActPhrase {
    switch self {
    case .approve: .approve
    case .refuse: .refuse
    case .examine: .examine
    case .answer: .answer
    case .verify: .verify
    case .simulate: .simulate
    case .stop: .stop
    case .resume: .resume
    case .askFor: .askFor
    case .extend: .extend
    case .reopen: .reopen
    case .extendCase: .extendCase
    case .decline: .decline
    }
  }

  /// What is said when it is done.
  fileprivate var done: ActPhrase {
    switch self {
    case .approve: .approved
    case .refuse: .refused
    case .examine: .examined
    case .answer: .answered
    case .verify: .verified
    case .simulate: .simulated
    case .stop: .stopped
    case .resume: .resumed
    case .askFor: .askedFor
    case .extend, .extendCase: .extended
    case .reopen: .reopened
    case .decline: .declined
    }
  }

  /// - Parameter object: the sub-task's or the matter's name.
  func sentence(about object: String, _ env: Env) -> String { env.text(done, object) }
}

/// What a screen is told when an act on its case was done.
nonisolated struct ActResult: Sendable { let text: String }

/// What an act needs besides its object, as fields.
nonisolated struct ActFields: Sendable {
  enum Name: Hashable, Sendable {
    case number(Output.Key), validUntil(Output.Key), holder(Output.Key)
    case reason, basis, remark
    case agreement, why
    case holds, finding, stamp
    case ground, length, materials, approver, document
  }

  let act: Act

  init(_ act: Act) { self.act = act }

  // MARK: What may be chosen

  var reasons: [Grounds.Reason] {
    Grounds.Reason.allCases.filter { $0.isForIntake == (act == .decline) }
  }

  /// An intake's no has the law's basis, since no item is examined yet (R11).
  func bases(_ task: SubTask?) -> [Grounds.Basis] {
    Grounds.Basis.allCases.filter { basis in
      basis != .item || (act != .decline && task?.basis != nil)
    }
  }
}
