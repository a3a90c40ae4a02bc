package import CaseEngine
import GRDB
package import Storage
package import WorkCalendar

extension SQLiteStore {
  package func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after position: Int64, limit: Int
  ) throws(StoreFailure) -> [KeptEntry] {
    try read { database in
      // The condition of the index is said in its own words, so that it is used.
      try database.rows(
        """
        \(KeptEntry.select) WHERE kind IN ('opened', 'handedOut', 'checkAnswered') AND kind = ?
        AND at >= ? AND at < ? AND position > ? ORDER BY position LIMIT ?
        """, kind.rawValue, from.milliseconds, until.milliseconds, position, limit,
        decode: KeptEntry.init)
    }
  }
}
