@testable import CaseEngine

/// What the acts of the people have in common.
extension PeopleModel {
  /// It has begun, has not ended, and nobody else has it.
  func closed(_ ordinal: Int, to person: String) -> Answer? {
    guard tasks.indices.contains(ordinal - 1) else { return .no(nil) }
    let task = tasks[ordinal - 1]
    switch task.state {
    case .waiting: return .no(16)
    case .approved, .refused, .void: return .no(21)
    case .running, .stopped: return task.holder ?? person == person ? nil : .no(16)
    }
  }

  func still(_ ordinal: Int) -> Answer? {
    guard tasks.indices.contains(ordinal - 1) else { return .no(nil) }
    if tasks[ordinal - 1].state == .stopped { return .no(25) }
    return closed(ordinal, to: tasks[ordinal - 1].holder ?? "")
  }

  func undecidable(
    _ ordinal: Int, _ department: String, _ person: String
  ) -> Answer? {
    if let no = still(ordinal) { return no }
    let task = tasks[ordinal - 1]
    guard task.department == department else { return .no(35) }
    if let no = closed(ordinal, to: person) { return no }
    guard task.isDouble, task.verifier == nil else { return nil }
    return task.examiner == nil || task.examiner == person ? .no(17) : nil
  }

  mutating func stand(_ ordinal: Int, for ground: Set<String>) -> Answer {
    guard !tasks[ordinal - 1].open.contains(ground) else { return .no(25) }
    return change(ordinal) { task in
      task.open.append(ground)
      task.state = .stopped
    }
  }

  mutating func end(
    _ ordinal: Int, where isOver: (Int, Set<String>) -> Bool
  ) -> Answer {
    change(ordinal) { task in
      task.open = task.open.enumerated().filter { !isOver($0.offset, $0.element) }.map(\.element)
      task.state = task.open.isEmpty ? .running : .stopped
    }
  }

  mutating func change(_ ordinal: Int, _ body: (inout Task) -> Void) -> Answer {
    let before = tasks[ordinal - 1]
    body(&tasks[ordinal - 1])
    return tasks[ordinal - 1] == before ? .nothing : .done
  }
}
