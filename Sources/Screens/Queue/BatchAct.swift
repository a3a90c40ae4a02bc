internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage

/// What is done to several sub-tasks of a queue, one after the other.
nonisolated enum BatchAct: Hashable, Sendable {
  case claim, release
  /// The yes of whoever examines first where several must look, else the grant, as far as nothing has to be typed.
  case agree
  case handOver(to: String, name: String, reason: String)

  /// Whether it waits for F10: what stands cannot be taken back.
  var isFinal: Bool { self == .agree }

  func title(_ count: Int) -> (BatchPhrase, [String]) {
    switch self {
    case .claim: (.claim, [String(count)])
    case .release: (.release, [String(count)])
    case .agree: (.agree, [String(count)])
    case .handOver(_, let name, _): (.handOver, [String(count), name])
    }
  }
}

/// What became of one of them.
nonisolated enum BatchOutcome: Sendable {
  case claimed, released, examined, approved, handedOver
  /// It is not as it was shown any more.
  case changed
  case needsFinding
  /// The first officer did not agree: that wants a look.
  case firstDisagrees
  /// A document has a number and an end, which somebody has to type.
  case needsNumber
  case failed(HallError)

  var isDone: Bool {
    switch self {
    case .claimed, .released, .examined, .approved, .handedOver: true
    case .changed, .needsFinding, .firstDisagrees, .needsNumber, .failed: false
    }
  }

  /// nil where the hall has its own sentence.
  var phrase: BatchPhrase? {
    switch self {
    case .claimed: .claimed
    case .released: .released
    case .examined: .examined
    case .approved: .approved
    case .handedOver: .handedOver
    case .changed: .changed
    case .needsFinding: .needsFinding
    case .firstDisagrees: .firstDisagrees
    case .needsNumber: .needsNumber
    case .failed: nil
    }
  }
}

/// One act on one row, with the command's identity.
nonisolated struct BatchStep: Sendable {
  let desk: Desk
  let act: BatchAct
  let row: TaskRow
  /// Documents are granted without a number.
  let withoutNumbers: Bool
  let id: String

  /// - Throws: the refusal of the row; the others are not touched by it.
  func perform() throws(HallError) -> BatchOutcome {
    let (hall, session) = (desk.hall, desk.session)
    let (ordinal, number) = (row.ordinal, row.caseNumber)
    switch act {
    case .claim:
      _ = try hall.claim(ordinal, of: number, id: id, by: session)
      return .claimed
    case .release:
      _ = try hall.release(ordinal, of: number, id: id, by: session)
      return .released
    case .handOver(let officer, _, let reason):
      _ = try hall.handOver(
        ordinal, of: number, to: officer, reason: reason, id: id, by: session)
      return .handedOver
    case .agree: return try agree()
    }
  }

  private func agree() throws(HallError) -> BatchOutcome {
    let record = try desk.hall.showCase(row.caseNumber, by: desk.session)
    guard let task = record.file.task(row.ordinal), task.state == row.state,
      task.assignee == row.assignee, task.due == row.due
    else { return .changed }
    if task.isCheck { return .needsFinding }
    if !task.isLookedAt {
      _ = try desk.hall.examine(
        row.ordinal, of: row.caseNumber, agrees: true, reason: nil, id: id, by: desk.session,
        seen: record.version)
      return .examined
    }
    if task.looks.contains(where: { !$0.agrees }) { return .firstDisagrees }
    guard withoutNumbers || task.outputs.isEmpty else { return .needsNumber }
    _ = try desk.hall.approve(
      row.ordinal, of: row.caseNumber, documents: [], id: id, by: desk.session,
      seen: record.version)
    return .approved
  }
}
