internal import CaseEngine
internal import Phrases
internal import Storage
internal import WorkCalendar

/// The parts of a queue one can look at.
nonisolated enum QueueView: CaseIterable, Hashable, Sendable {
  case running, mine, unclaimed, red, yellow, green, waiting

  var phrase: QueuePhrase {
    switch self {
    case .running: .viewRunning
    case .mine: .viewMine
    case .unclaimed: .viewUnclaimed
    case .red: .viewRed
    case .yellow: .viewYellow
    case .green: .viewGreen
    case .waiting: .viewWaiting
    }
  }

  func filter(department: String?, officer: String, today: CivilDate) -> QueueFilter {
    var filter = QueueFilter(department: department, today: today)
    switch self {
    case .running: break
    case .mine: filter.assignee = officer
    case .unclaimed: filter.unclaimedOnly = true
    case .red: filter.light = .red
    case .yellow: filter.light = .yellow
    case .green: filter.light = .green
    case .waiting: filter.states = [.waiting]
    }
    return filter
  }
}

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
