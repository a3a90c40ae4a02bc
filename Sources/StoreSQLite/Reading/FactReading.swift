import CaseEngine
import WorkCalendar

extension CaseFacts {
  static let columns = """
    counted, decided, closed, window, accepted_first, at_once, on_time, same_visit, visits,
    agent_trips, steward_trips, materials, proofs, one_certificate, parts, taken_on
    """

  /// - Parameter first: where the columns begin.
  /// - Returns: nil for a case that another hall counts, or that is not counted yet.
  static func read(_ row: Columns, from first: Int32) throws -> CaseFacts? {
    guard row.bool(first) else { return nil }
    var facts = CaseFacts(window: row.text(first + 3))
    facts.decided = row.dayOrNil(first + 1)
    facts.closed = row.dayOrNil(first + 2)
    facts.isAcceptedAtFirst = row.bool(first + 4)
    facts.isAtOnce = row.bool(first + 5)
    facts.isOnTime = row.bool(first + 6)
    facts.isSameVisit = row.bool(first + 7)
    facts.visits = row.int(first + 8)
    facts.agentTrips = row.int(first + 9)
    facts.stewardTrips = row.int(first + 10)
    facts.materials = row.int(first + 11)
    facts.proofs = row.int(first + 12)
    facts.isOneCertificate = row.bool(first + 13)
    facts.parts = try .init(text: row.text(first + 14))
    facts.isAccepted = row.bool(first + 15)
    return facts
  }
}
