internal import CaseEngine
internal import Catalogue

/// Whether the clerk saw the identity document of whoever stands at the window (见证核对).
///
/// It says that somebody looked, and no more: no office is asked whether the document is genuine.
extension IntakeDraft {
  /// The field of that person's number: the agent's, else the contact's, else the applicant's own.
  package var visitorID: IntakeField {
    if agent != nil { return .agentID }
    return kind == .organisation || !contact.isEmpty ? .contactID : .applicantID
  }

  /// Only of the person whose document it was: whoever comes instead has to show their own.
  package var isIdentitySeen: Bool { seen.flatMap(Self.normal).map { $0 == visitor } ?? false }

  /// Notes that the document was seen, or takes that back.
  /// - Returns: false, and nothing changes, while there is no number to compare it with.
  package mutating func toggleIdentitySeen() -> Bool {
    guard let visitor else { return false }
    seen = isIdentitySeen ? nil : visitor
    return true
  }

  /// - Throws: `.missing` when the document was seen of somebody without a number.
  func checkSight() throws(IntakeFault) {
    guard seen != nil, visitorNumber.trimmed.isEmpty else { return }
    throw .missing(visitorID)
  }

  /// As typed.
  var visitorNumber: String {
    switch visitorID {
    case .agentID: agent?.person.id ?? ""
    case .contactID: contact.id
    default: applicant.id
    }
  }

  /// In the normal form; nil while it is not one.
  private var visitor: String? { Self.normal(visitorNumber) }

  private static func normal(_ typed: String) -> String? { (try? IdentityNumber(typed))?.text }
}
