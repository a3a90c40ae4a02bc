/// `taskHandedOver`, version 1.
struct TaskHandedOverBody: Codable {
  private let ordinal: Int
  private let from: String?
  private let to: String
  private let reason: String

  init(_ handover: TaskHandedOver) {
    ordinal = handover.ordinal
    from = handover.from
    to = handover.to
    reason = handover.reason
  }

  var handover: TaskHandedOver {
    TaskHandedOver(ordinal: ordinal, from: from, to: to, reason: reason)
  }
}

/// `taskStoodIn`, version 1.
struct TaskStoodInBody: Codable {
  let ordinal: Int
  let absent: String

  var event: CaseEvent { .taskStoodIn(ordinal: ordinal, for: absent) }
}
