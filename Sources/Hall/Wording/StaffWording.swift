package import Phrases

extension StaffFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .numberTaken(let number): HallPhrase.staffNumberTaken.text(language, number)
    case .badNumber(let number): HallPhrase.staffBadNumber.text(language, number)
    case .noName: HallPhrase.staffNoName.text(language)
    case .unknownDepartment(let code, let known):
      HallPhrase.staffUnknownDepartment.text(language, code, list(known, language))
    case .departmentNeeded: HallPhrase.staffDepartmentNeeded.text(language)
    case .departmentNotWanted: HallPhrase.staffDepartmentNotWanted.text(language)
    case .unknownPlace(let code, let known):
      HallPhrase.staffUnknownPlace.text(language, code, list(known, language))
    case .unknownWindow(let code, let known):
      HallPhrase.staffUnknownWindow.text(language, code, list(known, language))
    case .wrongDuty(let window):
      HallPhrase.withRule.text(
        language, "35", HallPhrase.staffWrongDuty.text(language, window))
    case .windowNeeded: HallPhrase.staffWindowNeeded.text(language)
    case .nobody(let number): HallPhrase.staffNobody.text(language, number)
    case .notOfOffice(let number, let department):
      HallPhrase.withRule.text(
        language, "26", HallPhrase.staffNotOfOffice.text(language, number, department))
    case .lastAdministrator(let number):
      HallPhrase.staffLastAdministrator.text(language, number)
    }
  }

  private func list(_ codes: [String], _ language: Language) -> String {
    codes.joined(separator: HallPhrase.listSeparator.text(language))
  }
}
