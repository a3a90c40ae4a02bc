package import WorkCalendar

/// A sub-task's clock was stopped, with everything that has to be known of it (R25).
package struct TaskStopped: Hashable, Sendable {
  package let ordinal: Int
  package let stop: Stop
  /// Those that the applicant has to bring, as they stand now; none for a special link.
  package let materials: [CaseMaterial]

  package init(ordinal: Int, stop: Stop, materials: [CaseMaterial] = []) {
    self.ordinal = ordinal
    self.stop = stop
    self.materials = materials
  }
}

/// A stop ended.
package struct TaskResumed: Hashable, Sendable {
  package let ordinal: Int
  /// From 1 among the stops of the sub-task.
  package let stop: Int
  package let finding: String?

  package init(ordinal: Int, stop: Int, finding: String?) {
    self.ordinal = ordinal
    self.stop = stop
    self.finding = finding
  }
}

/// A sub-task's limit, or that of a whole joint case, was made longer (R26).
package struct LimitExtended: Hashable, Sendable {
  /// nil for the case.
  package let ordinal: Int?
  package let given: Extension

  package init(ordinal: Int?, given: Extension) {
    self.ordinal = ordinal
    self.given = given
  }
}

/// Dates moved, and why: none ever moves without this entry (R27).
package struct DatesMoved: Hashable, Sendable {
  /// What moved them.
  package enum Cause: Hashable, Sendable {
    /// The clock of the sub-task of this ordinal was stopped, or ran on.
    case stopped(Int)
    case resumed(Int)
    /// Its limit was extended; nil for the case's.
    case extended(Int?)
    /// What was decided is open again, and what it needs was too late by then (R21, R12).
    case reopened(Int)
    /// A notice of holidays was loaded, by the name it was given (R22).
    case calendar(String)
  }

  package let cause: Cause
  /// Those sub-tasks alone whose dates moved.
  package let tasks: [TaskDates]
  /// nil where the promise stands.
  package let promise: CaseFile.Promise?
  /// Working days from the acceptance to the new promise.
  package let days: Int?
  /// The new last days of what is owing, by material (R12): only a calendar moves them.
  package let deferrals: [String: CivilDate]
  /// The own clocks of stops that last: only a calendar moves them.
  package let stops: [StopDates]
  /// The new last day to answer a request (R10): only a calendar moves it.
  package let answer: CivilDate?

  package init(
    cause: Cause, tasks: [TaskDates], promise: CaseFile.Promise?, days: Int? = nil,
    deferrals: [String: CivilDate] = [:], stops: [StopDates] = [], answer: CivilDate? = nil
  ) {
    self.cause = cause
    self.tasks = tasks
    self.promise = promise
    self.days = days
    self.deferrals = deferrals
    self.stops = stops
    self.answer = answer
  }
}

/// The days of a stop's own clock.
package struct StopDates: Hashable, Sendable {
  package let ordinal: Int
  /// From 1 among the stops of the sub-task.
  package let stop: Int
  package let due: CivilDate
  package let warning: CivilDate
  package let isProvisional: Bool

  package init(
    ordinal: Int, stop: Int, due: CivilDate, warning: CivilDate, isProvisional: Bool
  ) {
    self.ordinal = ordinal
    self.stop = stop
    self.due = due
    self.warning = warning
    self.isProvisional = isProvisional
  }
}
