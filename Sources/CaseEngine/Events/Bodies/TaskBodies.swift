internal import WorkCalendar

/// `taskStarted`, version 1.
struct TaskStartedBody: Codable {
  private let ordinal: Int
  private let due: DayText
  private let warning: DayText
  private let statutoryDue: DayText?
  private let isProvisional: Bool

  init(_ start: TaskStarted) {
    ordinal = start.ordinal
    due = DayText(start.due)
    warning = DayText(start.warning)
    statutoryDue = start.statutoryDue.map(DayText.init)
    isProvisional = start.isProvisional
  }

  var start: TaskStarted {
    TaskStarted(
      ordinal: ordinal, due: due.date, warning: warning.date, statutoryDue: statutoryDue?.date,
      isProvisional: isProvisional)
  }
}

/// `taskClaimed`, version 1.
struct TaskClaimedBody: Codable {
  let ordinal: Int
  let officer: String

  var event: CaseEvent { .taskClaimed(ordinal: ordinal, officer: officer) }
}

/// `taskVerified`, version 1.
struct TaskVerifiedBody: Codable {
  let ordinal: Int
  let officer: String

  var event: CaseEvent { .taskVerified(ordinal: ordinal, officer: officer) }
}

/// `taskReleased`, version 1.
struct TaskReleasedBody: Codable {
  let ordinal: Int
}

/// `taskExamined` and `taskSimulated`, version 1.
struct TaskExaminedBody: Codable {
  let ordinal: Int
  private let officer: String
  private let agrees: Bool
  private let reason: String?
  private let at: MomentNumber

  init(_ ordinal: Int, _ examination: SubTask.Examination) {
    self.ordinal = ordinal
    officer = examination.officer
    agrees = examination.agrees
    reason = examination.reason
    at = MomentNumber(examination.at)
  }

  var event: CaseEvent { .taskExamined(ordinal: ordinal, examination) }

  var examination: SubTask.Examination {
    SubTask.Examination(officer: officer, agrees: agrees, reason: reason, at: at.moment)
  }
}

/// `taskApproved`, version 1.
struct TaskApprovedBody: Codable {
  private struct DocumentBody: Codable {
    let output: KeyBody
    let number: String?
    let validUntil: DayText?
    /// Left out where it is the applicant's.
    let holder: String?
  }

  private let ordinal: Int
  private let documents: [DocumentBody]
  private let windowAuthority: String?

  init(_ approval: TaskApproved) {
    ordinal = approval.ordinal
    documents = approval.documents.map { document in
      DocumentBody(
        output: KeyBody(document.key), number: document.number,
        validUntil: document.validUntil.map(DayText.init), holder: document.holder)
    }
    windowAuthority = approval.windowAuthority
  }

  var approval: TaskApproved {
    TaskApproved(
      ordinal: ordinal,
      documents: documents.map { document in
        TaskApproved.Document(
          key: document.output.key, number: document.number,
          validUntil: document.validUntil?.date, holder: document.holder)
      },
      windowAuthority: windowAuthority)
  }
}

/// `taskRefused`, version 1.
struct TaskRefusedBody: Codable {
  private let ordinal: Int
  private let grounds: GroundsBody
  private let windowAuthority: String?

  init(_ refusal: TaskRefused) {
    ordinal = refusal.ordinal
    grounds = GroundsBody(refusal.grounds)
    windowAuthority = refusal.windowAuthority
  }

  var refusal: TaskRefused {
    TaskRefused(ordinal: ordinal, grounds: grounds.grounds, windowAuthority: windowAuthority)
  }
}

/// `taskVoided`, version 1: with `refused`, with `neverBrought`, or with `needless`.
struct TaskVoidedBody: Codable {
  let voided: TaskVoided

  private enum CodingKeys: String, CodingKey {
    case ordinal, refused, neverBrought, needless, withdrawn
  }

  init(_ voided: TaskVoided) { self.voided = voided }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let ordinal = try container.decode(Int.self, forKey: .ordinal)
    if let refused = try container.decodeIfPresent(Int.self, forKey: .refused) {
      voided = TaskVoided(ordinal: ordinal, cause: .prerequisiteRefused(refused))
    } else if try container.decodeIfPresent(Bool.self, forKey: .needless) == true {
      voided = TaskVoided(ordinal: ordinal, cause: .noLongerNeeded)
    } else if try container.decodeIfPresent(Bool.self, forKey: .withdrawn) == true {
      voided = TaskVoided(ordinal: ordinal, cause: .withdrawn)
    } else {
      let material = try container.decode(String.self, forKey: .neverBrought)
      voided = TaskVoided(ordinal: ordinal, cause: .materialNeverBrought(material))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(voided.ordinal, forKey: .ordinal)
    switch voided.cause {
    case .prerequisiteRefused(let refused): try container.encode(refused, forKey: .refused)
    case .materialNeverBrought(let code): try container.encode(code, forKey: .neverBrought)
    case .noLongerNeeded: try container.encode(true, forKey: .needless)
    case .withdrawn: try container.encode(true, forKey: .withdrawn)
    }
  }
}
