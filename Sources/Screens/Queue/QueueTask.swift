internal import Storage

/// A sub-task in a queue.
nonisolated struct QueueTask: Hashable, Sendable {
  let number: String
  let ordinal: Int

  init(_ row: TaskRow) {
    number = row.caseNumber
    ordinal = row.ordinal
  }

  init(number: String, ordinal: Int) {
    self.number = number
    self.ordinal = ordinal
  }
}
