package import CaseEngine
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after mark: KeptEntry?, limit: Int
  ) throws(StoreFailure) -> [KeptEntry] {
    let start = mark?.entry.at ?? from
    let index = Registers.desks.contains(kind) ? Self.desks : Self.counters
    return try read { database in
      try database.rows(
        "\(KeptEntry.select) INDEXED BY \(index)",
        kind.rawValue, start.milliseconds, mark?.position ?? 0, until.milliseconds, limit,
        decode: KeptEntry.init)
    }
  }

  private static let counters = condition("journal_by_register", Registers.counters)
  private static let desks = condition("journal_by_desk", Registers.desks)

  /// The condition of the index in its own words, since it is not used otherwise; in its order.
  private static func condition(_ index: String, _ kinds: [CaseEvent.Kind]) -> String {
    """
    \(index) WHERE kind IN (\(kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
    AND kind = ? AND (at, position) > (?, ?) AND at < ? ORDER BY at, position LIMIT ?
    """
  }
}
