import CaseEngine
import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func outputs(_ list: OutputList, limit: Int) throws(StoreFailure) -> [OutputRow] {
    guard limit > 0 else { return [] }
    return try read { try $0.outputs(list, limit) }
  }
}

/// Each list from an index in its order, from its beginning.
enum OutputQuery {
  static let standingAt = sql(
    "standing = ?1 AND standing <> '' AND output.place = ?2 AND ready < ?3")
  static let standing = sql("standing = ?1 AND standing <> '' AND ready < ?2")
  static let toTellAt = sql("to_tell = 1 AND output.place = ?1 AND ready < ?2")
  static let slotAt = sql("slot <> '' AND output.place = ?1 AND ready < ?2")
  static let slot = sql("slot <> '' AND ready < ?1")
  static let toTell = sql("to_tell = 1 AND ready < ?1")

  /// The first of another case in a slot.
  static let holder = """
    SELECT number FROM output CROSS JOIN case_file ON case_file.id = output.case_id
    WHERE output.slot = ?1 AND output.slot <> '' AND output.place = ?2 AND output.case_id <> ?3
    LIMIT 1
    """

  private static func sql(_ condition: String) -> String {
    """
    SELECT \(OutputRow.columns), number FROM output
    CROSS JOIN case_file ON case_file.id = output.case_id
    WHERE \(condition) ORDER BY ready, output.id LIMIT \(limit(of: condition))
    """
  }

  private static func limit(of condition: String) -> String {
    "?\(condition.count { $0 == "?" } + 1)"
  }
}

extension Database {
  /// The case that lies in that slot of that place already; nil where none but this one does.
  func holder(of slot: String, at place: String, besides id: Int64) throws -> String? {
    try first(OutputQuery.holder, slot, place, id) { $0.text(0) }
  }

  fileprivate func outputs(_ list: OutputList, _ limit: Int) throws -> [OutputRow] {
    let before = list.readyBefore?.milliseconds ?? Int64.max
    let row = { (row: Columns) in try OutputRow(row, of: row.text(OutputRow.columnCount)) }
    return switch (list.reason, list.place) {
    case (.standing(let standing), let place?):
      try rows(OutputQuery.standingAt, standing.rawValue, place, before, limit, decode: row)
    case (.standing(let standing), nil):
      try rows(OutputQuery.standing, standing.rawValue, before, limit, decode: row)
    case (.inSlot, let place?): try rows(OutputQuery.slotAt, place, before, limit, decode: row)
    case (.inSlot, nil): try rows(OutputQuery.slot, before, limit, decode: row)
    case (.toTell, let place?): try rows(OutputQuery.toTellAt, place, before, limit, decode: row)
    case (.toTell, nil): try rows(OutputQuery.toTell, before, limit, decode: row)
    }
  }
}
