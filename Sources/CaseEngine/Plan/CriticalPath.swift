internal import WorkCalendar

/// The longest path through sub-tasks, compared by when each ends (R27).
struct CriticalPath {
  struct Step {
    let ordinal: Int
    /// Ordinals that it waits for.
    let after: [Int]
    /// When whatever waits for it starts.
    let finish: Moment
    let due: CivilDate
  }

  /// First to last.
  let ordinals: [Int]
  /// The last day of them all; nil where there are none.
  let due: CivilDate?

  /// From the last to end back to one that waits for nothing; of equals the first.
  init(_ steps: [Step]) {
    var path: [Int] = []
    var next = Self.latest(steps)
    while let step = next {
      path.append(step.ordinal)
      next = Self.latest(steps.filter { step.after.contains($0.ordinal) })
    }
    ordinals = path.reversed()
    due = steps.map(\.due).max()
  }

  private static func latest(_ steps: [Step]) -> Step? {
    steps.max { ($0.finish, -$0.ordinal) < ($1.finish, -$1.ordinal) }
  }
}
