/// A no to writing down that something was typed into another office's system (双录).
package enum EntryRefusal: Hashable, Sendable {
  /// The sub-task is typed into no such system; the codes of those it is typed into.
  case notInto(Int, system: String, known: [String])
  /// Before the case is accepted, or the sub-task decided.
  case notYet(Int, system: String)
  case receiptNeeded
  /// Under this number, and no reason was given for another.
  case alreadyEntered(Int, system: String, receipt: String)
  /// What was decided the department types in itself.
  case onlyDepartment(Int, system: String)

  var rule: Int? {
    switch self {
    case .notInto: nil
    case .notYet: 21
    case .receiptNeeded, .alreadyEntered: 33
    case .onlyDepartment: 35
    }
  }
}
