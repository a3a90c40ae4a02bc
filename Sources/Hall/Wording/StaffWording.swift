package import Phrases
internal import WorkCalendar

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
    case .oneself: AbsencePhrase.oneself.text(language)
    case .noOfficerThere(let number, let department):
      HallPhrase.withRule.text(
        language, "35", AbsencePhrase.noOfficerThere.text(language, number, department))
    case .noOfficer(let number): AbsencePhrase.noOfficer.text(language, number)
    case .daysReversed(let first, let last):
      AbsencePhrase.daysReversed.text(language, first.iso, last.iso)
    case .dayIsOver(let last): AbsencePhrase.dayIsOver.text(language, last.iso)
    case .standInIsAway(let number, let first, let last):
      AbsencePhrase.standInIsAway.text(language, number, first.iso, last.iso)
    case .notAway(let number): AbsencePhrase.notAway.text(language, number)
    }
  }

  private func list(_ codes: [String], _ language: Language) -> String {
    codes.joined(separator: HallPhrase.listSeparator.text(language))
  }
}
