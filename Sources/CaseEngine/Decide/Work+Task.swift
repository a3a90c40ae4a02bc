internal import Catalogue

/// What a department does with a sub-task.
extension Work {
  mutating func claim(_ ordinal: Int) throws(Refusal) {
    let task = try open(ordinal)
    if task.assignee == context.actor.staff { return }
    try checkClaim(of: task)
    record(.taskClaimed(ordinal: ordinal, officer: context.actor.staff))
  }

  mutating func release(_ ordinal: Int) throws(Refusal) {
    let task = try open(ordinal)
    guard task.assignee != nil else { return }
    try checkClaim(of: task)
    record(.taskReleased(ordinal: ordinal))
  }

  mutating func examine(
    _ ordinal: Int, agrees: Bool, reason: String?
  ) throws(Refusal) {
    let task = try running(ordinal)
    guard task.looksNeeded > 0 else { throw .notExaminedHere(ordinal) }
    if let done = task.examination, done.officer == context.actor.staff, done.agrees == agrees,
      done.reason == reason
    {
      return
    }
    try checkClaim(of: task)
    try checkStep(of: task)
    guard agrees || reason.isStated else { throw .reasonNeeded(ordinal) }
    let examination = SubTask.Examination(
      officer: context.actor.staff, agrees: agrees, reason: reason, at: context.at)
    record(.taskExamined(ordinal: ordinal, examination))
    if task.assignee != nil { record(.taskReleased(ordinal: ordinal)) }
  }

  mutating func verify(_ ordinal: Int, by department: String) throws(Refusal) {
    if let task = file.task(ordinal), task.verifier == context.actor.staff { return }
    let task = try decidable(ordinal, by: .officer(department: department))
    guard task.handling == .double else { throw .notExaminedHere(ordinal) }
    // Another may decide then, but nobody is their own second.
    try checkSecondOfficer(of: task)
    record(.taskVerified(ordinal: ordinal, officer: context.actor.staff))
    if task.assignee != nil { record(.taskReleased(ordinal: ordinal)) }
  }

  mutating func approve(
    _ ordinal: Int, _ facts: [DocumentFacts], by capacity: Capacity
  ) throws(Refusal) {
    if let task = file.task(ordinal), task.state == .approved,
      task.carries((try? stated(facts, on: ordinal)) ?? facts)
    {
      return
    }
    let task = try decidable(ordinal, by: capacity)
    try checkMeetingIsOver(for: task)
    let owing = file.owing(for: ordinal)
    guard owing.isEmpty else { throw .materialsOwing(task: ordinal, materials: owing) }
    let documents = try documents(stated(facts, on: ordinal), of: task)
    let authority = capacity == .window ? task.windowAuthority : nil
    record(
      .taskApproved(
        TaskApproved(ordinal: ordinal, documents: documents, windowAuthority: authority)))
    recordFinished()
    if let commitment = task.commitment {
      record(.followUpMade(try followUp(of: task, commitment)))
    }
    try follow()
  }

  mutating func refuse(
    _ ordinal: Int, _ grounds: Grounds, by capacity: Capacity
  ) throws(Refusal) {
    if let task = file.task(ordinal), task.state == .refused, task.refusal == grounds { return }
    let task = try decidable(ordinal, by: capacity)
    guard grounds.reason.isForDecision(on: task) else { throw .reasonNotForThis(grounds.reason) }
    guard grounds.basis != .item || task.basis != nil else { throw .basisNotForThis(.item) }
    let authority = capacity == .window ? task.windowAuthority : nil
    record(
      .taskRefused(
        TaskRefused(ordinal: ordinal, grounds: grounds, windowAuthority: authority)))
    recordFinished()
    try follow()
  }

  // MARK: Checks

  func running(_ ordinal: Int) throws(Refusal) -> SubTask {
    guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
    switch task.state {
    case .running: return task
    case .stopped: throw .clock(.taskStopped(ordinal, task.openStops.map(\.ground)))
    case .waiting: throw .prerequisiteOpen(task: ordinal, waitsFor: openPrerequisites(of: task))
    case .approved, .refused, .void: throw .taskConcluded(ordinal, task.state)
    }
  }

  private func openPrerequisites(of task: SubTask) -> [Int] {
    task.after.filter { file.task($0)?.state.isOpen ?? false }
  }

  /// Running, in the right hands (R35), and seen by two where two must see it (R17).
  private mutating func decidable(
    _ ordinal: Int, by capacity: Capacity
  ) throws(Refusal) -> SubTask {
    let task = try running(ordinal)
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    switch capacity {
    case .officer(let department):
      guard department == task.department else {
        throw .otherDepartment(task: ordinal, department: task.department)
      }
    case .window:
      guard task.handling == .atOnce, task.windowAuthority != nil else {
        throw .windowNotAuthorised(ordinal)
      }
    }
    try checkClaim(of: task)
    if task.verifier == nil { try checkSecondOfficer(of: task) }
    if task.commitment == nil, let link = task.unforwarded, let above = link.forwardTo {
      throw .flow(.notForwarded(ordinal, to: above))
    }
    return task
  }

  /// R17: whoever decides is none of those who examined, and comes after all of them.
  private func checkSecondOfficer(of task: SubTask) throws(Refusal) {
    guard task.isLookedAt else {
      throw task.stage.map { .flow(.stepOpen(task.ordinal, step: $0.name)) }
        ?? .examinationMissing(task.ordinal)
    }
    if task.looks.contains(where: { $0.officer == context.actor.staff }) {
      throw .secondOfficerNeeded(task: task.ordinal, examiner: context.actor.staff)
    }
  }

  /// Each step is another person's, and the last one is the decision (逐级审批).
  private func checkStep(of task: SubTask) throws(Refusal) {
    guard task.handling == .stepwise, task.examination?.officer != context.actor.staff
    else { return }
    guard !task.isLookedAt else { throw .flow(.onlyDecisionLeft(task.ordinal)) }
    if task.earlier.contains(where: { $0.officer == context.actor.staff }) {
      throw .flow(.stepTaken(task.ordinal))
    }
  }

  /// Every document that waits for nothing more is there (R21).
  mutating func recordFinished() {
    for key in file.finished { record(.outputReady(key)) }
  }

  private func documents(
    _ facts: [DocumentFacts], of task: SubTask
  ) throws(Refusal) -> [TaskApproved.Document] {
    for fact in facts where !task.outputs.contains(where: { $0.key.index == fact.index }) {
      throw .noSuchOutput(Output.Key(ordinal: task.ordinal, index: fact.index))
    }
    return task.outputs.map { output in
      let fact = facts.first { $0.index == output.key.index }
      return TaskApproved.Document(
        key: output.key, number: fact?.number, validUntil: fact?.validUntil,
        holder: fact?.holder)
    }
  }
}

extension SubTask {
  fileprivate func carries(_ facts: [DocumentFacts]) -> Bool {
    facts.allSatisfy { fact in
      outputs.contains {
        $0.key.index == fact.index && $0.documentNumber == fact.number
          && $0.validUntil == fact.validUntil && $0.holder == fact.holder
      }
    }
  }
}
