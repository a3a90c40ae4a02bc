import CaseEngine
import Catalogue
import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func entriesOwed(_ list: EntryList, limit: Int) throws(StoreFailure) -> [EntryRow] {
    guard limit > 0 else { return [] }
    return try read { database in
      switch list {
      case .everything:
        try database.rows(EntryQuery.everything, limit, decode: EntryRow.init)
      case .ofDepartment(let code):
        try database.rows(EntryQuery.ofDepartment, code, limit, decode: EntryRow.init)
      case .atPlace(let code):
        try database.rows(EntryQuery.atPlace, code, limit, decode: EntryRow.init)
      }
    }
  }
}

/// Each list from an index in its order, from its beginning.
enum EntryQuery {
  static let everything = sql("TRUE")
  static let ofDepartment = sql("department = ?")
  static let atPlace = sql("place = ? AND stage = 'acceptance'")

  private static func sql(_ condition: String) -> String {
    """
    SELECT \(EntryRow.columns) FROM entry_owed WHERE \(condition)
    ORDER BY since, case_id, ordinal, system, stage LIMIT ?
    """
  }
}

extension EntryRow {
  static let columns = """
    case_number, ordinal, system, system_name, stage, item_name, department, applicant_name, place,
    since
    """

  init(_ row: Columns) throws {
    self.init(
      caseNumber: row.text(0), ordinal: row.int(1), system: row.text(2), systemName: row.text(3),
      stage: try row.word(4), itemName: row.text(5), department: row.text(6),
      applicantName: row.text(7), place: row.text(8), since: row.moment(9))
  }
}
