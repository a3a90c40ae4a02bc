import CaseEngine
import Storage
import WorkCalendar

/// The due and warning days of the sub-tasks in one state that show a light on a day (R28).
struct QueueSpan {
  /// Before the first of them.
  private(set) var start = QueueMark(due: CivilDate(days: .min), caseNumber: "", ordinal: 0)
  /// Each nil where any day will do.
  private(set) var lastDue: CivilDate?
  private(set) var firstWarning: CivilDate?
  private(set) var lastWarning: CivilDate?

  /// - Parameter light: nil for all.
  /// - Returns: nil when none can show the light.
  init?(_ state: SubTask.State, light: Light?, today: CivilDate) {
    guard let light else { return }
    switch (state, light) {
    case (.waiting, .green), (.stopped, .grey), (.approved, .grey), (.refused, .grey),
      (.void, .grey):
      return
    case (.running, .red): lastDue = today.adding(days: -1)
    case (.running, .yellow):
      start = QueueMark(due: today, caseNumber: "", ordinal: 0)
      lastWarning = today
    case (.running, .green):
      start = QueueMark(due: today, caseNumber: "", ordinal: 0)
      firstWarning = today.adding(days: 1)
    case (.waiting, _), (.running, .grey), (.stopped, _), (.approved, _), (.refused, _),
      (.void, _):
      return nil
    }
  }
}
