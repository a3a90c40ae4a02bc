package import CaseEngine
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after mark: KeptEntry?, limit: Int
  ) throws(StoreFailure) -> [KeptEntry] {
    let start = mark?.entry.at ?? from
    return try read { database in
      try database.rows(
        "\(KeptEntry.select) INDEXED BY journal_by_register \(Self.registers)",
        kind.rawValue, start.milliseconds, mark?.position ?? 0, until.milliseconds, limit,
        decode: KeptEntry.init)
    }
  }

  /// The condition of the index in its own words, since it is not used otherwise; in its order.
  private static let registers = """
    WHERE kind IN (\(Registers.kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
    AND kind = ? AND (at, position) > (?, ?) AND at < ? ORDER BY at, position LIMIT ?
    """
}
