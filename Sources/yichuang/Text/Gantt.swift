import Hall
import TextWidth
import WorkCalendar

/// Sub-tasks as bars over time: natural days, drawn to one scale.
struct Gantt {
  private static let columns = 44

  private let tasks: [CaseView.Task]
  private let path: [Int]

  init(_ tasks: [CaseView.Task], path: [Int]) {
    self.tasks = tasks
    self.path = path
  }

  /// A line for each sub-task; none when all end on the day they start, where bars say nothing.
  /// - Parameter longest: stands behind those of the longest path.
  func lines(longest: String) -> [String] {
    guard let first = tasks.map(\.start).min(), let last = tasks.map(\.due).max(), first < last
    else { return [] }
    let span = Int(last.days - first.days) + 1
    let column = { (day: CivilDate) in Int(day.days - first.days) * Self.columns / span }
    return tasks.map { task in
      let start = column(task.start)
      let end = max(column(task.due.adding(days: 1)), start + 1)
      let bar = String(repeating: " ", count: start) + String(repeating: "█", count: end - start)
      let mark = path.contains(task.ordinal) ? " " + longest : ""
      return "  " + String(task.ordinal).padded(to: 2, .right) + " "
        + bar.padded(to: Self.columns) + mark
    }.map(\.withoutTrailingSpaces)
  }
}
