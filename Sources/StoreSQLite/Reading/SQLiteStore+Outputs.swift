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
  static let toTell = sql("to_tell = 1 AND ready < ?1")

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
  fileprivate func outputs(_ list: OutputList, _ limit: Int) throws -> [OutputRow] {
    let before = list.readyBefore?.milliseconds ?? Int64.max
    let row = { (row: Columns) in try OutputRow(row, of: row.text(OutputRow.columnCount)) }
    return switch (list.reason, list.place) {
    case (.standing(let standing), let place?):
      try rows(OutputQuery.standingAt, standing.rawValue, place, before, limit, decode: row)
    case (.standing(let standing), nil):
      try rows(OutputQuery.standing, standing.rawValue, before, limit, decode: row)
    case (.toTell, let place?): try rows(OutputQuery.toTellAt, place, before, limit, decode: row)
    case (.toTell, nil): try rows(OutputQuery.toTell, before, limit, decode: row)
    }
  }
}
