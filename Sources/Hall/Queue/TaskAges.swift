package import Storage
package import WorkCalendar

/// How old a sub-task is on a day, counted when it is asked for: nothing of it is kept.
package struct TaskAges: Hashable, Sendable {
  /// Working days since the receipt of its case; nil where the calendar ends.
  package let sinceReceipt: Int?
  /// Working days since it came to the desk it lies on; nil while it waits, and where the calendar
  /// ends.
  package let onDesk: Int?

  package init(_ row: TaskRow, today: CivilDate, calendar: WorkCalendar) {
    sinceReceipt = try? calendar.workingDays(after: row.received.date, through: today)
    onDesk = row.reached.flatMap { try? calendar.workingDays(after: $0, through: today) }
  }
}
