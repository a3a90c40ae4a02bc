internal import Hall
internal import Phrases
internal import WorkCalendar

/// The parts of a queue that are one key away. Chosen one after the other they narrow each other
/// down; chosen again, one is taken back.
nonisolated enum QueuePart: CaseIterable, Hashable, Sendable {
  case all, mine, unclaimed, red, yellow, green, waiting, stopped

  var phrase: QueuePhrase {
    switch self {
    case .all: .viewRunning
    case .mine: .viewMine
    case .unclaimed: .viewUnclaimed
    case .red: .viewRed
    case .yellow: .viewYellow
    case .green: .viewGreen
    case .stopped: .viewStopped
    case .waiting: .viewWaiting
    }
  }

  func isShown(by view: QueueView) -> Bool {
    switch self {
    case .all: view == QueueView()
    case .mine: view.whose == .mine
    case .unclaimed: view.whose == .nobody
    case .red: view.light == .red
    case .yellow: view.light == .yellow
    case .green: view.light == .green
    case .stopped: view.light == .grey
    case .waiting: view.isWaiting
    }
  }

  /// The view after choosing it.
  func chosen(in view: QueueView) -> QueueView {
    var view = view
    let isShown = isShown(by: view)
    switch self {
    case .all: return QueueView()
    case .mine: view.whose = isShown ? .anybody : .mine
    case .unclaimed: view.whose = isShown ? .anybody : .nobody
    case .red, .yellow, .green, .stopped:
      view.light = isShown ? nil : light
      view.isWaiting = false
    case .waiting:
      view.isWaiting = !isShown
      view.light = nil
    }
    return view
  }

  private var light: Light? {
    switch self {
    case .red: .red
    case .yellow: .yellow
    case .green: .green
    case .stopped: .grey
    case .all, .mine, .unclaimed, .waiting: nil
    }
  }
}
