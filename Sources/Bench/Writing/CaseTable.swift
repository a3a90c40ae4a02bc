/// A table that an append writes to.
struct CaseTable: Hashable {
  let name: String
  /// The columns that make a row one of its kind.
  let key: [String]
  /// The column that names the case by its key or its number; nil for counts, which belong to all
  /// cases.
  let owner: String?
  /// How many times the case's key is in `id`; nil where SQLite makes it.
  let factor: Int64?

  static let file = CaseTable(name: "case_file", key: ["id"], owner: "id", factor: 1)
  static let journal = CaseTable(
    name: "journal", key: ["case_number", "sequence"], owner: "case_number", factor: nil)

  static let all = [
    file,
    CaseTable(name: "sub_task", key: ["id"], owner: "case_id", factor: 1000),
    CaseTable(name: "output", key: ["id"], owner: "case_id", factor: 100_000),
    CaseTable(name: "material_held", key: ["id"], owner: "case_id", factor: 1000),
    journal,
    CaseTable(name: "queue_count", key: ["department", "day"], owner: nil, factor: nil),
  ]
}

/// All rows of one case at one moment.
struct RowSnapshot {
  typealias Row = [String: RawValue]

  static let empty = RowSnapshot()

  /// By table, then by key.
  private(set) var tables: [CaseTable: [[RawValue]: Row]] = [:]

  private init() {}

  /// - Parameters:
  ///   - number: the case's.
  ///   - id: its key in `case_file`.
  init(of number: String, id: Int64, in database: RawDatabase) throws {
    for table in CaseTable.all {
      for row in try Self.rows(of: table, number, id, database) {
        // SQLite numbers the journal by itself.
        let kept = row.filter { $0.key != "position" || table != .journal }
        tables[table, default: [:]][table.key.map { kept[$0] ?? .null }] = kept
      }
    }
  }

  private static func rows(
    of table: CaseTable, _ number: String, _ id: Int64, _ database: RawDatabase
  ) throws -> [Row] {
    guard let owner = table.owner else { return try database.rows("SELECT * FROM \(table.name)") }
    return try database.rows(
      "SELECT * FROM \(table.name) WHERE \(owner) = ?",
      [table == .journal ? .text(number) : .integer(id)])
  }
}
