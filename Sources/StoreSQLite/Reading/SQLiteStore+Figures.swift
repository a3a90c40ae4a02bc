import CaseEngine
import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func figures(_ query: FigureQuery) throws(StoreFailure) -> [FigureGroup] {
    try read { database in
      var sum = FigureSum()
      for day in FigureCount.Day.allCases {
        let (from, until) = day.bounds(query)
        let statement = try database.cachedStatement(sql: FigureQuery.sql(day, query.grouping))
        try statement.run(from, until, query.place, query.window, query.matter) { row in
          let (tally, code) = (FigureTally(row, day), row.text(0))
          if query.grouping == .department {
            sum.add(tally, of: row.int(1), parts: try .init(text: code))
          } else {
            sum.add(tally, to: code)
          }
          return true
        }
      }
      return sum.groups(query.grouping)
    }
  }

  package func uncounted(after number: String, limit: Int) throws(StoreFailure) -> [String] {
    try read { database in
      try database.rows(
        """
        SELECT number FROM case_file INDEXED BY case_uncounted
        WHERE counted IS NULL AND number > ? ORDER BY number LIMIT ?
        """, number, limit
      ) { $0.text(0) }
    }
  }

  package func keep(_ counted: [CountedCase]) throws(StoreFailure) {
    try change { database in
      for one in counted {
        let id = try database.first(
          "SELECT id FROM case_file WHERE number = ? AND version = ? AND counted IS NULL",
          one.number, one.version
        ) { CaseID($0.int64(0)) }
        guard let id else { continue }
        try database.keep(one.facts ?? CaseFacts(window: ""), of: id)
        try database.keepDays(of: one.facts, id)
      }
    }
  }
}

extension FigureQuery {
  /// How many equal cases come second, after the group's code; then each count of the day.
  fileprivate static func sql(_ day: FigureCount.Day, _ grouping: FigureGrouping?) -> String {
    let sums = day.counts.map(\.sql).joined(separator: ", ")
    return """
      SELECT \(grouping?.column ?? "''"), count(*), \(sums)
      FROM case_file INDEXED BY \(day.index)
      WHERE \(day.column) >= ?1 AND \(day.column) < ?2 AND counted = 1
        AND (?3 IS NULL OR place = ?3) AND (?4 IS NULL OR window = ?4)
        AND (?5 IS NULL OR matter = ?5)
      \(grouping.map { "GROUP BY \($0.column)" } ?? "")
      """
  }
}

extension FigureGrouping {
  fileprivate var column: String {
    switch self {
    case .place: "place"
    case .window: "window"
    case .matter: "matter"
    case .department: "parts"
    }
  }
}

extension FigureCount.Day {
  fileprivate var counts: [FigureCount] { FigureCount.allCases.filter { $0.day == self } }

  fileprivate var column: String {
    switch self {
    case .receipt: "received"
    case .decision: "decided"
    case .closing: "closed"
    }
  }

  fileprivate var index: String {
    switch self {
    case .receipt: "case_by_receipt"
    case .decision: "case_by_decision"
    case .closing: "case_by_closing"
    }
  }

  /// From, and before: a receipt is kept to the millisecond, the others to the day.
  fileprivate func bounds(_ query: FigureQuery) -> (Int64, Int64) {
    let end = query.to.adding(days: 1)
    guard self == .receipt else { return (Int64(query.from.days), Int64(end.days)) }
    return (
      Moment(query.from, hour: 0, minute: 0).milliseconds,
      Moment(end, hour: 0, minute: 0).milliseconds
    )
  }
}

extension FigureCount {
  /// `of(_:)`, in the store's words.
  fileprivate var sql: String {
    switch self {
    case .received, .decided, .promised, .closed: "count(*)"
    case .acceptedAtFirst: "sum(accepted_first)"
    case .accepted: "sum(taken_on)"
    case .concluded: "sum(decided IS NOT NULL)"
    case .onTime: "sum(on_time)"
    case .atOnce: "sum(at_once)"
    case .oneVisit: "sum(visits + agent_trips <= 1)"
    case .onceDone: "sum(visits <= 1)"
    case .sameVisit: "sum(same_visit)"
    case .fewMaterials: "sum(materials <= \(FigureCount.few))"
    case .oneCertificate: "sum(one_certificate)"
    case .proofFree: "sum(proofs = 0)"
    case .proofs: "sum(proofs)"
    case .stewarded: "sum(steward_trips > 0)"
    }
  }
}

extension FigureTally {
  /// A sum over no case is null, which reads as 0.
  fileprivate init(_ row: Columns, _ day: FigureCount.Day) {
    self.init()
    for (column, count) in zip(Int32(2)..., day.counts) { self[count] = row.int(column) }
  }
}
