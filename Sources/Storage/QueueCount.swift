import CaseEngine
package import WorkCalendar

/// A day on which work of a department falls, as the board counts it.
package struct QueueDay: Hashable, Sendable {
  package let department: String
  package let day: CivilDate

  package init(department: String, day: CivilDate) {
    self.department = department
    self.day = day
  }
}

/// How many open sub-tasks fall on such a day; how many more or fewer, when it is a move.
///
/// Since days are kept and not lights, nothing has to be moved at midnight: what is red today is the
/// sum of the days before today.
package struct QueueCount: Hashable, Sendable {
  /// Waiting for a prerequisite, and planned to be due on the day.
  package var waiting = 0
  /// Running, and due on the day.
  package var running = 0
  /// Running, and yellow or red from the day on.
  package var warned = 0
  /// Stopped, and due on the day if the stops end when they should (R25).
  package var stopped = 0

  package init(waiting: Int = 0, running: Int = 0, warned: Int = 0, stopped: Int = 0) {
    self.waiting = waiting
    self.running = running
    self.warned = warned
    self.stopped = stopped
  }

  package var isNothing: Bool { self == Self() }
  /// It takes away somewhere.
  package var lowers: Bool { waiting < 0 || running < 0 || warned < 0 || stopped < 0 }

  package mutating func add(_ other: QueueCount, times factor: Int = 1) {
    waiting += factor * other.waiting
    running += factor * other.running
    warned += factor * other.warned
    stopped += factor * other.stopped
  }
}

extension TaskRow {
  /// What this row adds to the counts: nothing once it is concluded.
  var counted: [(day: QueueDay, count: QueueCount)] {
    switch state {
    case .waiting: [(on(due), QueueCount(waiting: 1))]
    case .running: [(on(due), QueueCount(running: 1)), (on(firstWarnedDay), QueueCount(warned: 1))]
    case .stopped: [(on(due), QueueCount(stopped: 1))]
    case .approved, .refused, .void: []
    }
  }

  /// An item decided at once warns only after it is due; it is red then, so it counts as warned from
  /// the day after it was due at the latest, and yellow = warned − red never falls below the truth.
  private var firstWarnedDay: CivilDate { min(warning, due.adding(days: 1)) }

  private func on(_ day: CivilDate) -> QueueDay { QueueDay(department: department, day: day) }

  /// The light on that day: green while it waits, grey while it is stopped and once it is concluded.
  package func light(today: CivilDate) -> Light {
    switch state {
    case .running: Light.light(due: due, warning: warning, today: today)
    case .waiting: .green
    case .stopped, .approved, .refused, .void: .grey
    }
  }
}

extension QueueCounts {
  /// - Parameters:
  ///   - late: running ones due before the day asked about.
  ///   - warned: those of `QueueCount.warned` on that day and before.
  package init(
    department: String, waiting: Int, running: Int, late: Int, warned: Int, dueToday: Int,
    stopped: Int
  ) {
    self.init(department: department)
    self.waiting = waiting
    red = late
    yellow = warned - late
    green = running - warned
    self.dueToday = dueToday
    grey = stopped
  }
}
