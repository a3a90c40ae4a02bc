import CaseEngine
import GRDB
import Storage
import WorkCalendar

extension Database {
  func keep(_ facts: CaseFacts, of id: CaseID) throws {
    try run(
      """
      UPDATE case_file SET window = ?, accepted_first = ?, at_once = ?, on_time = ?, same_visit = ?,
        visits = ?, agent_trips = ?, steward_trips = ?, materials = ?, proofs = ?,
        one_certificate = ?, parts = ?, taken_on = ?
      WHERE id = ?
      """,
      facts.window, facts.isAcceptedAtFirst, facts.isAtOnce, facts.isOnTime, facts.isSameVisit,
      facts.visits, facts.agentTrips, facts.stewardTrips, facts.materials, facts.proofs,
      facts.isOneCertificate, facts.parts.text, facts.isAccepted, id.value)
  }

  /// - Parameter facts: nil for a case that another hall counts.
  func keepDays(of facts: CaseFacts?, _ id: CaseID) throws {
    try run(
      "UPDATE case_file SET counted = ?, decided = ?, closed = ? WHERE id = ?", facts != nil,
      facts?.decided?.days, facts?.closed?.days, id.value)
  }
}

extension CaseRow {
  /// What stands in the columns of a case that another hall counts is never summed.
  var keptFacts: CaseFacts { facts ?? CaseFacts(window: "") }
}

extension [CaseFacts.Part] {
  /// `SJ:2/3 XF:0/1`: each department with how many of its sub-tasks were on time, of how many. Codes
  /// hold neither space nor colon.
  var text: String {
    map { "\($0.department):\($0.onTime)/\($0.decided)" }.joined(separator: " ")
  }

  /// - Throws: `damaged` for anything else.
  init(text: String) throws {
    self = try text.split(separator: " ").map { part in
      let words = part.split(separator: ":")
      let numbers = words.last?.split(separator: "/").compactMap { Int($0) } ?? []
      guard words.count == 2, numbers.count == 2 else {
        throw StoreFailure(.damaged, place: "", detail: "a part of a case cannot be read")
      }
      return CaseFacts.Part(
        department: String(words[0]), decided: numbers[1], onTime: numbers[0])
    }
  }
}
