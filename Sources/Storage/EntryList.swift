import Catalogue

/// What is still to be typed into systems of other offices, as somebody looks at it.
package enum EntryList: Hashable, Sendable {
  case everything
  /// Of one department, whatever the stage.
  case ofDepartment(String)
  /// Of what was taken in at one place, on acceptance alone: what its windows may type in.
  case atPlace(String)

  package func holds(_ row: EntryRow) -> Bool {
    switch self {
    case .everything: true
    case .ofDepartment(let code): row.department == code
    case .atPlace(let code): row.place == code && row.stage == .acceptance
    }
  }
}
