/// `outputReady`, version 1.
struct OutputReadyBody: Codable {
  let output: KeyBody
}

/// `handedOut`, version 1.
struct HandedOutBody: Codable {
  private let outputs: [KeyBody]
  private let recipient: RecipientBody

  init(_ keys: [Output.Key], _ recipient: Recipient) {
    outputs = keys.map(KeyBody.init)
    self.recipient = RecipientBody(recipient: recipient)
  }

  var event: CaseEvent { .handedOut(outputs.map(\.key), recipient.recipient) }
}

/// `slipPrinted`, version 1.
struct SlipPrintedBody: Codable {
  private let target: String
  private let isReprint: Bool

  init(_ print: SlipPrinted) {
    target = print.target
    isReprint = print.isReprint
  }

  var print: SlipPrinted { SlipPrinted(target: target, isReprint: isReprint) }
}

/// `paperPrinted`, version 1. What is about one sub-task has `task` besides.
struct PaperPrintedBody: Codable {
  private enum Paper: String {
    case notice, declined, refused, tolerance, undertaking, finding, form, stop, extended
    case meeting, jointNotice, granted, service, acceptance
  }
  private enum CodingKeys: String, CodingKey { case paper, task, stop, meeting, target, isReprint }

  let print: PaperPrinted

  init(_ print: PaperPrinted) { self.print = print }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let paper: WrittenAnswer =
      switch try container.decode(Word<Paper>.self, forKey: .paper).value {
      case .notice: .notice
      case .declined: .declined
      case .form: .form
      case .jointNotice: .jointNotice
      case .service: .service
      case .acceptance: .acceptance
      case .granted: .granted(task: try container.decode(Int.self, forKey: .task))
      case .meeting: .meeting(number: try container.decode(Int.self, forKey: .meeting))
      case .refused: .refused(task: try container.decode(Int.self, forKey: .task))
      case .tolerance: .tolerance
      case .undertaking: .undertaking(task: try container.decode(Int.self, forKey: .task))
      case .finding: .finding(task: try container.decode(Int.self, forKey: .task))
      case .extended: .extended(task: try container.decode(Int.self, forKey: .task))
      case .stop:
        .stop(
          task: try container.decode(Int.self, forKey: .task),
          number: try container.decode(Int.self, forKey: .stop))
      }
    print = PaperPrinted(
      paper: paper, target: try container.decode(String.self, forKey: .target),
      isReprint: try container.decode(Bool.self, forKey: .isReprint))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch print.paper {
    case .notice: try container.encode(Word(Paper.notice), forKey: .paper)
    case .declined: try container.encode(Word(Paper.declined), forKey: .paper)
    case .form: try container.encode(Word(Paper.form), forKey: .paper)
    case .jointNotice: try container.encode(Word(Paper.jointNotice), forKey: .paper)
    case .service: try container.encode(Word(Paper.service), forKey: .paper)
    case .acceptance: try container.encode(Word(Paper.acceptance), forKey: .paper)
    case .granted(let task): try Self.encode(.granted, of: task, to: &container)
    case .meeting(let number):
      try container.encode(Word(Paper.meeting), forKey: .paper)
      try container.encode(number, forKey: .meeting)
    case .tolerance: try container.encode(Word(Paper.tolerance), forKey: .paper)
    case .refused(let task): try Self.encode(.refused, of: task, to: &container)
    case .undertaking(let task): try Self.encode(.undertaking, of: task, to: &container)
    case .finding(let task): try Self.encode(.finding, of: task, to: &container)
    case .extended(let task): try Self.encode(.extended, of: task, to: &container)
    case .stop(let task, let number):
      try Self.encode(.stop, of: task, to: &container)
      try container.encode(number, forKey: .stop)
    }
    try container.encode(print.target, forKey: .target)
    try container.encode(print.isReprint, forKey: .isReprint)
  }

  private static func encode(
    _ paper: Paper, of task: Int, to container: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    try container.encode(Word(paper), forKey: .paper)
    try container.encode(task, forKey: .task)
  }
}

/// `identityRevealed`, version 1.
struct IdentityRevealedBody: Codable {
  let purpose: String
}
