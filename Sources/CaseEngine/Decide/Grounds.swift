/// Why something was declined or refused: a reason and a basis from closed lists (R11).
package struct Grounds: Hashable, Sendable {
  /// The raw values are stored and typed on the command line.
  package enum Reason: String, CaseIterable, Sendable, Codable {
    /// No licence is needed for it (PL 32 (1)).
    case notNeeded = "not-needed"
    /// Another office decides it (PL 32 (2)).
    case notOurs = "not-ours"
    /// The applicant did not correct what the notice named.
    case notCorrected = "not-corrected"
    case conditionsNotMet = "conditions-not-met"
    case materialsUntrue = "materials-untrue"
    case prohibited

    package var isForIntake: Bool {
      switch self {
      case .notNeeded, .notOurs, .notCorrected: true
      case .conditionsNotMet, .materialsUntrue, .prohibited: false
      }
    }
  }

  /// The law a no stands on (R11).
  package enum Basis: String, CaseIterable, Sendable, Codable {
    /// The legal basis of the item in its edition.
    case item
    case licensingLaw31 = "PL31"
    case licensingLaw32 = "PL32"
    case licensingLaw38 = "PL38"
  }

  package let reason: Reason
  package let basis: Basis
  /// Beside the closed choice, in the officer's words.
  package let remark: String?

  /// A no for want of power tells which office has it (PL 32 (2)); the remark does.
  var lacksOffice: Bool {
    reason == .notOurs && !(remark ?? "").contains { !$0.isWhitespace }
  }

  package init(reason: Reason, basis: Basis, remark: String? = nil) {
    self.reason = reason
    self.basis = basis
    self.remark = remark
  }
}

extension Grounds.Reason {
  /// What was asked for after acceptance and never came is a reason as well.
  package func isForDecision(on task: SubTask) -> Bool {
    guard self == .notCorrected else { return !isForIntake }
    return task.stops.contains { stop in
      switch stop.ground {
      case .correction, .rectification: true
      case .link: false
      }
    }
  }
}
