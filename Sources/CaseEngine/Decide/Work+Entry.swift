internal import Catalogue

/// Typing a sub-task into a system of another office (双录).
extension Work {
  mutating func enter(
    _ ordinal: Int, into system: String, at stage: SystemEntry.Stage, receipt: String,
    reason: String?, by capacity: Capacity
  ) throws(Refusal) {
    guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
    let duty = task.systemDuties.first { $0.system == system && $0.stage == stage }
    guard let duty else {
      let known = task.systemDuties.map(\.system)
      throw .entry(.notInto(ordinal, system: system, known: known.sorted()))
    }
    guard file.due(duty, of: task) != nil else {
      throw .entry(.notYet(ordinal, system: duty.name))
    }
    try check(capacity, task, duty)
    guard receipt.isStated else { throw .entry(.receiptNeeded) }
    let before = task.record(of: duty)
    if let before {
      if before.receipt == receipt { return }
      guard reason.isStated else {
        throw .entry(
          .alreadyEntered(ordinal, system: duty.name, receipt: before.receipt))
      }
    }
    record(
      .taskEntered(
        TaskEntered(
          ordinal: ordinal, system: duty.system, name: duty.name, stage: duty.stage,
          receipt: receipt, reason: before == nil ? nil : reason)))
  }

  private func check(
    _ capacity: Capacity, _ task: SubTask, _ duty: SystemDuty
  ) throws(Refusal) {
    switch capacity {
    case .officer(let department):
      guard department == task.department else {
        throw .otherDepartment(task: task.ordinal, department: task.department)
      }
    case .window:
      guard duty.stage == .acceptance else {
        throw .entry(.onlyDepartment(task.ordinal, system: duty.name))
      }
    }
  }
}
