/// How the staff of a demonstration is called, and the roles.
package enum StaffPhrase: Phrase {
  case clerk, handOutClerk, supervisor, administrator
  /// `{0}` is the department's short name.
  case officerOne, officerTwo

  package var texts: (String, String) {
    switch self {
    case .clerk: ("综窗员", "Window clerk")
    case .handOutClerk: ("出件员", "Hand-out clerk")
    case .supervisor: ("督查员", "Supervisor")
    case .administrator: ("管理员", "Administrator")
    case .officerOne: ("{0}甲", "{0} A")
    case .officerTwo: ("{0}乙", "{0} B")
    }
  }
}
