internal import Catalogue

/// Papers that the hall took in for a department without a window of its own (代收).
extension Work {
  /// All the sub-tasks together, by one list, or nothing; each once.
  mutating func handOverPapers(
    _ ordinals: [Int], list: String, to receiver: String
  ) throws(Refusal) {
    guard file.accepted != nil else { throw .wrongState(file.state) }
    guard receiver.isStated else { throw .receiverNeeded }
    for ordinal in ordinals {
      guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
      // Nothing was taken in for what only confirms.
      guard !task.isCheck else { throw .onlyAnswered(ordinal) }
      guard context.edition.department(task.department)?.hasWindow == false else {
        throw .departmentHasWindow(ordinal)
      }
      if let before = task.papers { throw .papersAlreadyHandedOver(ordinal, list: before.list) }
      guard task.state.isOpen else { throw .taskConcluded(ordinal, task.state) }
    }
    guard !ordinals.isEmpty else { return }
    record(
      .papersHandedOver(
        PapersHandedOver(tasks: Array(Set(ordinals)).sorted(), list: list, receiver: receiver)))
  }
}
