import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What several people may do to an accepted case, as simply as it can be said: without dates,
/// documents and texts. It knows nothing of the case it is compared with but how it began.
struct PeopleModel {
  enum Answer: Hashable {
    case done
    /// It was so already.
    case nothing
    /// The rule that says no; nil for a mistake.
    case no(Int?)
  }

  struct Task: Equatable {
    let department: String
    let isDouble: Bool
    let after: [Int]
    /// The most days of each special link, by name.
    let links: [String: Int]
    let needs: Set<String>
    var state: SubTask.State
    var holder: String?
    var examiner: String?
    var verifier: String?
    /// What the examiner found, and said.
    var opinion: [String?] = []
    /// What it stands still for: links by name, corrections by their materials.
    var open: [Set<String>] = []
    var isExtended = false
  }

  var tasks: [Task]
  private(set) var missing: Set<String> = []

  init(of file: CaseFile, in edition: Edition) {
    tasks = file.tasks.map { task in
      let item = edition.item(task.item)
      return Task(
        department: task.department, isDouble: task.handling == .double, after: task.after,
        links: Dictionary(
          uniqueKeysWithValues: (item?.special ?? []).map { ($0.name, $0.limit?.limit.n ?? 0) }),
        needs: Set((item?.materials ?? []).map(\.material)),
        state: task.after.isEmpty ? .running : .waiting)
    }
  }

  /// What becomes of a command; the model does the same.
  mutating func answer(_ command: Command, by person: String) -> Answer {
    switch command {
    case .claim(let ordinal): claim(ordinal, person)
    case .release(let ordinal): release(ordinal, person)
    case .examine(let ordinal, let agrees, let reason): examine(ordinal, agrees, reason, person)
    case .verify(let ordinal, let department): verify(ordinal, department, person)
    case .approve(let ordinal, _, .officer(let department)):
      conclude(ordinal, .approved, department, person)
    case .refuse(let ordinal, _, .officer(let department)):
      conclude(ordinal, .refused, department, person)
    case .stop(let ordinal, let ground, let days): stop(ordinal, ground, days, person)
    case .askFor(let codes, let ordinal, let days): ask(ordinal, codes, days, person)
    case .resume(let ordinal, let ground, _): resume(ordinal, ground, person)
    case .extend(let ordinal, let days, let approver, _):
      extend(ordinal, days, approver, person)
    case .bring(let codes, _): bring(codes)
    default: preconditionFailure("nobody does this here")
    }
  }

  // MARK: What each does

  private mutating func claim(_ ordinal: Int, _ person: String) -> Answer {
    if let no = closed(ordinal, to: person) { return no }
    return change(ordinal) { $0.holder = person }
  }

  private mutating func release(_ ordinal: Int, _ person: String) -> Answer {
    if let no = closed(ordinal, to: person) { return no }
    return change(ordinal) { $0.holder = nil }
  }

  private mutating func examine(
    _ ordinal: Int, _ agrees: Bool, _ reason: String?, _ person: String
  ) -> Answer {
    if let no = still(ordinal) { return no }
    guard tasks[ordinal - 1].isDouble else { return .no(17) }
    let task = tasks[ordinal - 1]
    let opinion = [agrees ? nil : "no", reason]
    if task.examiner == person, task.opinion == opinion { return .nothing }
    if let no = closed(ordinal, to: person) { return no }
    guard agrees || reason != nil else { return .no(11) }
    return change(ordinal) { task in
      (task.examiner, task.opinion, task.verifier, task.holder) = (person, opinion, nil, nil)
    }
  }

  private mutating func verify(
    _ ordinal: Int, _ department: String, _ person: String
  ) -> Answer {
    if tasks.indices.contains(ordinal - 1), tasks[ordinal - 1].verifier == person {
      return .nothing
    }
    if let no = undecidable(ordinal, department, person) { return no }
    let task = tasks[ordinal - 1]
    guard task.isDouble, task.examiner != person else { return .no(17) }
    return change(ordinal) { ($0.verifier, $0.holder) = (person, nil) }
  }

  private mutating func conclude(
    _ ordinal: Int, _ state: SubTask.State, _ department: String, _ person: String
  ) -> Answer {
    if tasks.indices.contains(ordinal - 1), tasks[ordinal - 1].state == state { return .nothing }
    if let no = undecidable(ordinal, department, person) { return no }
    if state == .approved, !tasks[ordinal - 1].needs.isDisjoint(with: missing) { return .no(12) }
    tasks[ordinal - 1].state = state
    for index in tasks.indices where tasks[index].state == .waiting {
      let before = tasks[index].after.map { tasks[$0 - 1].state }
      if before.contains(where: { $0 == .refused || $0 == .void }) {
        tasks[index].state = .void
      } else if before.allSatisfy({ $0 == .approved }) {
        tasks[index].state = .running
      }
    }
    return .done
  }

  private mutating func stop(
    _ ordinal: Int, _ ground: String, _ days: Int, _ person: String
  ) -> Answer {
    if let no = closed(ordinal, to: person) { return no }
    guard let most = tasks[ordinal - 1].links[ground], 1...most ~= days else { return .no(25) }
    return stand(ordinal, for: [ground])
  }

  private mutating func ask(
    _ ordinal: Int, _ codes: [String], _ days: Int, _ person: String
  ) -> Answer {
    if let no = closed(ordinal, to: person) { return no }
    guard !codes.isEmpty else { return .no(1) }
    guard days > 0 else { return .no(25) }
    guard tasks[ordinal - 1].needs.isSuperset(of: codes) else { return .no(1) }
    let answer = stand(ordinal, for: Set(codes))
    if answer == .done { missing.formUnion(codes) }
    return answer
  }

  private mutating func resume(_ ordinal: Int, _ ground: String?, _ person: String) -> Answer {
    if let no = closed(ordinal, to: person) { return no }
    let task = tasks[ordinal - 1]
    let meant = task.open.indices.filter { index in
      let isCorrection = task.links.keys.allSatisfy { task.open[index] != [$0] }
      return ground.map { task.open[index].contains($0) || (isCorrection && $0 == "correction") }
        ?? true
    }
    guard meant.count == 1 else { return .no(25) }
    return end(ordinal) { index, _ in index == meant[0] }
  }

  private mutating func extend(
    _ ordinal: Int, _ days: Int, _ approver: String, _ person: String
  ) -> Answer {
    if let no = still(ordinal) ?? closed(ordinal, to: person) { return no }
    guard !tasks[ordinal - 1].isExtended, 1...10 ~= days, approver != person else {
      return .no(26)
    }
    return change(ordinal) { $0.isExtended = true }
  }

  private mutating func bring(_ codes: [String]) -> Answer {
    let known = tasks.reduce(into: Set<String>()) { $0.formUnion($1.needs) }
    guard known.isSuperset(of: codes) else { return .no(1) }
    guard !missing.isDisjoint(with: codes) else { return .nothing }
    missing.subtract(codes)
    for ordinal in 1...tasks.count where tasks[ordinal - 1].state == .stopped {
      let (task, missing) = (tasks[ordinal - 1], missing)
      _ = end(ordinal) { _, ground in
        ground.isSubset(of: task.needs) && ground.isDisjoint(with: missing)
      }
    }
    return .done
  }
}
