internal import Catalogue

/// In whose hands a sub-task is, and how it goes from one to another within its department.
extension Work {
  mutating func handOver(
    _ ordinal: Int, to officer: String, reason: String, by department: String
  ) throws(Refusal) {
    let task = try open(ordinal)
    if task.assignee == officer { return }
    guard department == task.department else {
      throw .otherDepartment(task: ordinal, department: task.department)
    }
    try checkClaim(of: task)
    guard reason.isStated else { throw .handOverReasonNeeded(ordinal) }
    record(
      .taskHandedOver(
        TaskHandedOver(ordinal: ordinal, from: task.assignee, to: officer, reason: reason)))
  }

  /// In nobody's hands, in the actor's own, or in those of an absent colleague for whom they stand
  /// in: then the record says so before what they do.
  mutating func checkClaim(of task: SubTask) throws(Refusal) {
    guard let officer = task.assignee, officer != context.actor.staff else { return }
    guard context.standsInFor.contains(officer) else {
      throw .claimedByAnother(task: task.ordinal, officer: officer)
    }
    record(.taskStoodIn(ordinal: task.ordinal, for: officer))
  }
}
