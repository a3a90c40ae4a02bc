import CaseEngine
import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func licences(_ list: LicenceList, limit: Int) throws(StoreFailure) -> [OutputRow] {
    guard limit > 0 else { return [] }
    return try read { try $0.licences(list, limit) }
  }
}

extension SQLiteStore {
  package func seenLicences(
    ended how: String, limit: Int
  ) throws(StoreFailure) -> [MaterialRow] {
    guard limit > 0 else { return [] }
    return try read {
      try $0.rows(LicenceQuery.seen, how, limit) { try MaterialRow($0, of: $0.text(5)) }
    }
  }
}

/// Each list from an index in its order, from one of its ends.
enum LicenceQuery {
  static let issued = sql("issued IS NOT NULL", "issued DESC, output.id DESC", limit: 1)
  static let numbered = sql(
    "issued IS NOT NULL AND document_number IS NOT NULL AND document_number >= ?1 "
      + "AND document_number < ?2",
    "document_number, output.id", limit: 3)
  static let lasting = sql(
    "issued IS NOT NULL AND ending = '' AND last_day BETWEEN ?1 AND ?2", "last_day, output.id",
    limit: 3)
  static let lapsed = sql(
    "issued IS NOT NULL AND ending = '' AND last_day < ?1", "last_day DESC, output.id DESC",
    limit: 2)
  static let ended = sql("ending = ?1 AND ending <> ''", "output.id DESC", limit: 2)

  static let seen = """
    SELECT \(MaterialRow.columns), number FROM material_held
    CROSS JOIN case_file ON case_file.id = material_held.case_id
    WHERE ending = ?1 AND ending <> '' ORDER BY material_held.id DESC LIMIT ?2
    """

  private static func sql(_ condition: String, _ order: String, limit: Int) -> String {
    """
    SELECT \(OutputRow.columns), number FROM output
    CROSS JOIN case_file ON case_file.id = output.case_id
    WHERE \(condition) ORDER BY \(order) LIMIT ?\(limit)
    """
  }
}

extension Database {
  fileprivate func licences(_ list: LicenceList, _ limit: Int) throws -> [OutputRow] {
    let row = { (row: Columns) in try OutputRow(row, of: row.text(OutputRow.columnCount)) }
    return switch list {
    case .issued: try rows(LicenceQuery.issued, limit, decode: row)
    case .numbered(let text):
      try rows(LicenceQuery.numbered, text, text + "\u{10FFFF}", limit, decode: row)
    case .lasting(let first, let last):
      try rows(
        LicenceQuery.lasting, Int(first.days), last.map { Int($0.days) } ?? LicenceColumns.none,
        limit, decode: row)
    case .lapsed(let day): try rows(LicenceQuery.lapsed, Int(day.days), limit, decode: row)
    case .ended(let how): try rows(LicenceQuery.ended, how, limit, decode: row)
    }
  }
}
