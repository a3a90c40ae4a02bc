import CaseEngine
import Catalogue
import GRDB
import Storage
import WorkCalendar

/// Writes what an append changes in the tables, inside its transaction.
struct RowWriter {
  let database: Database
  let changes: RowChanges
  let moment: Moment
  private let id: CaseID?
  private let sql: RowSQL

  /// - Parameters:
  ///   - id: nil when the case is new.
  ///   - moment: when it happened.
  init(_ database: Database, _ changes: RowChanges, id: CaseID?, at moment: Moment) {
    self.database = database
    self.changes = changes
    self.id = id
    sql = id == nil ? .insert : .replace
    self.moment = moment
  }

  func write() throws {
    let id = try writeFile(id)
    try drop(id)
    try keep(changes.tasks, id)
    try keep(changes.outputs, id)
    try keep(changes.materials, id)
    try keep(changes.entries, id)
    try move(changes.counts)
  }

  private func keep(_ rows: [TaskRow], _ id: CaseID) throws {
    guard !rows.isEmpty else { return }
    let statement = try database.cachedStatement(sql: sql.task)
    for row in rows {
      try statement.run(
        id.row(row.ordinal), id.value, row.ordinal, row.caseNumber, row.item, row.itemName,
        row.department, row.applicantName, row.state.rawValue,
        row.waitsFor.map(String.init).joined(separator: ","), row.received.milliseconds,
        row.started?.days, row.due.days, row.warning.days, row.isProvisional, row.assignee,
        row.place, row.reached?.days)
    }
  }

  private func keep(_ rows: [OutputRow], _ id: CaseID) throws {
    guard !rows.isEmpty else { return }
    let statement = try database.cachedStatement(sql: sql.output)
    for row in rows {
      try statement.run(
        id.output(row.ordinal, row.index), id.value, row.ordinal, row.index, row.name,
        row.documentNumber, row.ready?.milliseconds, row.handedOut?.milliseconds,
        row.standing?.rawValue ?? "", row.place, row.isToTell, row.issued?.days,
        row.validUntil.map { Int($0.days) } ?? LicenceColumns.none, row.ending)
    }
  }

  private func keep(_ rows: [RowChanges.Placed], _ id: CaseID) throws {
    guard !rows.isEmpty else { return }
    let statement = try database.cachedStatement(sql: sql.material)
    for placed in rows {
      let row = placed.row
      try statement.run(
        id.row(placed.position), id.value, placed.position, row.material, row.name,
        row.state.rawValue, row.due?.days, row.ending)
    }
  }

  private func keep(_ rows: [EntryRow], _ id: CaseID) throws {
    for row in rows {
      try database.run(
        """
        INSERT OR REPLACE INTO entry_owed (
          case_id, ordinal, system, stage, case_number, system_name, item_name, department,
          applicant_name, place, since
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, id.value, row.ordinal, row.system, row.stage.rawValue, row.caseNumber,
        row.systemName, row.itemName, row.department, row.applicantName, row.place,
        row.since.milliseconds)
    }
  }

  private func drop(_ id: CaseID) throws {
    for row in changes.droppedEntries {
      try database.run(
        "DELETE FROM entry_owed WHERE case_id = ? AND ordinal = ? AND system = ? AND stage = ?",
        id.value, row.ordinal, row.system, row.stage.rawValue)
    }
    for row in changes.droppedTasks {
      try database.run("DELETE FROM sub_task WHERE id = ?", id.row(row.ordinal))
    }
    for row in changes.droppedOutputs {
      try database.run("DELETE FROM output WHERE id = ?", id.output(row.ordinal, row.index))
    }
    for placed in changes.droppedMaterials {
      try database.run("DELETE FROM material_held WHERE id = ?", id.row(placed.position))
    }
  }
}
