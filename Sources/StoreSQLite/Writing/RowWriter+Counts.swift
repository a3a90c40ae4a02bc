import GRDB
import Storage
import WorkCalendar

extension RowWriter {
  /// Moves the counts of the board, in the same transaction as the rows they count.
  func move(_ counts: [QueueDay: QueueCount]) throws {
    for (day, move) in counts {
      if move.lowers { try change(day, by: move) } else { try raise(day, by: move) }
    }
  }

  private func raise(_ day: QueueDay, by move: QueueCount) throws {
    try database.run(
      """
      INSERT INTO queue_count (department, day, waiting, running, warned, stopped)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (department, day) DO UPDATE SET waiting = waiting + excluded.waiting,
        running = running + excluded.running, warned = warned + excluded.warned,
        stopped = stopped + excluded.stopped
      """, day.department, day.day.days, move.waiting, move.running, move.warned, move.stopped)
  }

  /// A day without work is deleted, so that the table does not grow with history. A count that would
  /// fall below nothing is against the table's checks: the rows before were not those that are kept.
  private func change(_ day: QueueDay, by move: QueueCount) throws {
    try database.run(
      """
      UPDATE queue_count
      SET waiting = waiting + ?, running = running + ?, warned = warned + ?, stopped = stopped + ?
      WHERE department = ? AND day = ?
      """, move.waiting, move.running, move.warned, move.stopped, day.department, day.day.days)
    guard database.changesCount == 1 else {
      throw StoreFailure(.damaged, place: "", detail: "no queue count to take from")
    }
    try database.run(
      """
      DELETE FROM queue_count
      WHERE department = ? AND day = ? AND waiting = 0 AND running = 0 AND warned = 0
        AND stopped = 0
      """, day.department, day.day.days)
  }
}
