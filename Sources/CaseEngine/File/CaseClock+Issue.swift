package import WorkCalendar

extension SubTask {
  /// Granted, and something of what was granted is not with the applicant yet.
  package var awaitsIssue: Bool {
    state == .approved && !awaited.isEmpty
  }
}

extension SubTask {
  /// What stands on another's document is issued with that one.
  fileprivate var awaited: [Output] {
    outputs.filter { $0.kind == .document && $0.on == nil && $0.handedOut == nil }
  }
}

extension CaseClock {
  /// The days an office has to issue what it granted (PL 44).
  package static let daysToIssue = TimeLimit(n: 10, unit: .workingDays)

  /// By when what was granted must be with the applicant (R29); nil while nothing is granted, and
  /// once everything is handed out. A document on which others stand is granted with the last of them.
  package func issue(of task: SubTask) throws(CalendarError) -> Deadline? {
    guard task.awaitsIssue, let granted = task.awaited.compactMap(\.ready).max()
    else { return nil }
    return try calendar.deadline(of: Self.daysToIssue, from: granted, hours: hours)
  }

  /// Of a stop, by its own length.
  package func deadline(of stop: Stop) throws(CalendarError) -> Deadline {
    try calendar.deadline(of: stop.expected, from: stop.from, hours: hours)
  }
}
