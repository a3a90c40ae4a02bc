import CaseEngine
import GRDB
import Storage
import WorkCalendar

/// Writes what an append changes in the tables, inside its transaction.
struct RowWriter {
  let database: Database

  init(_ database: Database) { self.database = database }

  func write(_ changes: RowChanges, at moment: Moment) throws {
    try writeFile(changes, at: moment)
    for row in changes.droppedTasks { try drop(row) }
    for row in changes.droppedOutputs { try drop(row) }
    for row in changes.droppedMaterials { try drop(row) }
    for row in changes.tasks { try keep(row) }
    for row in changes.outputs { try keep(row) }
    for placed in changes.materials { try keep(placed) }
    for (count, move) in changes.counts { try self.move(count, by: move) }
  }

  private func keep(_ row: TaskRow) throws {
    try database.run(
      """
      INSERT INTO sub_task (
        case_number, ordinal, item, item_name, department, applicant_name, state, waits_for,
        received, started, due, warning, provisional, assignee
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (case_number, ordinal) DO UPDATE SET
        item = excluded.item, item_name = excluded.item_name, department = excluded.department,
        applicant_name = excluded.applicant_name, state = excluded.state,
        waits_for = excluded.waits_for, received = excluded.received, started = excluded.started,
        due = excluded.due, warning = excluded.warning, provisional = excluded.provisional,
        assignee = excluded.assignee
      """,
      [
        row.caseNumber, row.ordinal, row.item, row.itemName, row.department, row.applicantName,
        row.state.rawValue, row.waitsFor.map(String.init).joined(separator: ","),
        row.received.milliseconds, row.started?.days, row.due.days, row.warning.days,
        row.isProvisional, row.assignee,
      ])
  }

  private func keep(_ row: OutputRow) throws {
    try database.run(
      """
      INSERT INTO output (
        case_number, ordinal, position, name, document_number, ready, handed_out
      ) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (case_number, ordinal, position) DO UPDATE SET
        name = excluded.name, document_number = excluded.document_number, ready = excluded.ready,
        handed_out = excluded.handed_out
      """,
      [
        row.caseNumber, row.ordinal, row.index, row.name, row.documentNumber,
        row.ready?.milliseconds, row.handedOut?.milliseconds,
      ])
  }

  private func keep(_ placed: RowChanges.Placed) throws {
    let row = placed.row
    try database.run(
      """
      INSERT INTO material_held (case_number, material, position, name, state, due)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (case_number, material) DO UPDATE SET
        position = excluded.position, name = excluded.name, state = excluded.state,
        due = excluded.due
      """,
      [
        row.caseNumber, row.material, placed.position, row.name, row.state.rawValue, row.due?.days,
      ])
  }

  private func drop(_ row: TaskRow) throws {
    try database.run(
      "DELETE FROM sub_task WHERE case_number = ? AND ordinal = ?", [row.caseNumber, row.ordinal])
  }

  private func drop(_ row: OutputRow) throws {
    try database.run(
      "DELETE FROM output WHERE case_number = ? AND ordinal = ? AND position = ?",
      [row.caseNumber, row.ordinal, row.index])
  }

  private func drop(_ row: MaterialRow) throws {
    try database.run(
      "DELETE FROM material_held WHERE case_number = ? AND material = ?",
      [row.caseNumber, row.material])
  }

  private func move(_ count: QueueCount, by move: Int) throws {
    let key: StatementArguments = [
      count.department, count.state.rawValue, count.axis.rawValue, count.day.days,
    ]
    if move > 0 {
      try database.run(
        """
        INSERT INTO queue_count (department, state, axis, day, n) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (department, state, axis, day) DO UPDATE SET n = n + excluded.n
        """, key + [move])
    } else {
      try lower(key, by: -move)
    }
  }

  /// A count that falls to nothing is deleted, so that the table has only days with open work.
  /// - Throws: `damaged` when it would fall below: the rows before were not those that are kept.
  private func lower(_ key: StatementArguments, by move: Int) throws {
    let day = "WHERE department = ? AND state = ? AND axis = ? AND day = ?"
    try database.run("DELETE FROM queue_count \(day) AND n = ?", key + [move])
    if database.changesCount == 1 { return }
    try database.run("UPDATE queue_count SET n = n - ? \(day) AND n > ?", [move] + key + [move])
    guard database.changesCount == 1 else {
      throw StoreFailure(.damaged, place: "", detail: "a queue count would fall below nothing")
    }
  }
}
