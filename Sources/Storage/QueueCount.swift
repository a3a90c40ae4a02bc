package import CaseEngine
package import WorkCalendar

/// One number that is kept for the board: so many open sub-tasks of a department fall on a day.
///
/// Since days are kept and not lights, nothing has to be moved at midnight: what is red today is the
/// sum of the days before today.
package struct QueueCount: Hashable, Sendable {
  /// Which day of a sub-task is counted.
  package enum Axis: String, CaseIterable, Sendable {
    case due
    /// The first day on which it is yellow or red.
    case warning
  }

  package let department: String
  package let state: SubTask.State
  package let axis: Axis
  package let day: CivilDate

  package init(department: String, state: SubTask.State, axis: Axis, day: CivilDate) {
    self.department = department
    self.state = state
    self.axis = axis
    self.day = day
  }
}

extension TaskRow {
  /// The counts this row is one of: none once it is concluded.
  package var counted: [QueueCount] {
    switch state {
    case .waiting: [count(.due, due)]
    case .running: [count(.due, due), count(.warning, firstWarnedDay)]
    case .approved, .refused, .void: []
    }
  }

  /// An item decided at once warns only after it is due; it is red then, so it counts as warned from
  /// the day after it was due at the latest, and yellow = warned − red never falls below the truth.
  private var firstWarnedDay: CivilDate { min(warning, due.adding(days: 1)) }

  private func count(_ axis: QueueCount.Axis, _ day: CivilDate) -> QueueCount {
    QueueCount(department: department, state: state, axis: axis, day: day)
  }

  /// The light on that day: green while it waits, grey once it is concluded.
  package func light(today: CivilDate) -> Light {
    switch state {
    case .running: Light.light(due: due, warning: warning, today: today)
    case .waiting: .green
    case .approved, .refused, .void: .grey
    }
  }
}

extension QueueCounts {
  /// - Parameters:
  ///   - late: running ones due before the day asked about.
  ///   - warned: running ones whose warning day in `QueueCount` is that day or earlier.
  package init(
    department: String, waiting: Int, running: Int, late: Int, warned: Int, dueToday: Int
  ) {
    self.init(department: department)
    self.waiting = waiting
    red = late
    yellow = warned - late
    green = running - warned
    self.dueToday = dueToday
  }
}
