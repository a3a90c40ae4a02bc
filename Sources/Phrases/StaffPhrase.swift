/// How the staff of a demonstration is called, and the roles.
package enum StaffPhrase: Phrase {
  case clerk, handOutClerk, supervisor, administrator
  /// `{0}` is the department's short name.
  case officer, officerLetters

  package var texts: (String, String) {
    switch self {
    case .clerk: ("综窗员", "Window clerk")
    case .handOutClerk: ("出件员", "Hand-out clerk")
    case .supervisor: ("督查员", "Supervisor")
    case .administrator: ("管理员", "Administrator")
    // {0} the department, {1} one of the letters.
    case .officer: ("{0}{1}", "{0} {1}")
    case .officerLetters: ("甲乙丙丁戊己庚辛壬", "ABCDEFGHI")
    }
  }
}
