package import CaseEngine
package import Phrases
internal import Storage
internal import WorkCalendar

extension HolidayFault {
  /// What is wrong with the notice, where, and what would be right.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .noName: HolidayPhrase.noName.text(language)
    case .badTable(.badLine(let file, let line, let flaw)):
      HolidayPhrase.at.text(
        language, file, String(line),
        CalendarError.badLine(file: file, line: line, flaw: flaw).sentence(language))
    case .badTable(let error): error.sentence(language)
    case .gap(let year, let file, let line):
      HolidayPhrase.at.text(
        language, file, String(line), HolidayPhrase.gap.text(language, String(year)))
    case .noHoliday(let year, let file, let line):
      HolidayPhrase.at.text(
        language, file, String(line), HolidayPhrase.noHoliday.text(language, String(year)))
    case .fewerDays(let year, let kept, let given, let file, let line):
      HolidayPhrase.at.text(
        language, file, String(line),
        HolidayPhrase.fewerDays.text(language, String(year), String(given), String(kept)))
    case .uncountable(let number, let error):
      HallPhrase.withRule.text(
        language, "22",
        HolidayPhrase.uncountable.text(language, number, error.sentence(language)))
    }
  }
}

extension CaseMoves {
  /// A line for each date: the case, what, from, to, why.
  package func lines(_ language: Language) -> [String] {
    dates.map { date in
      let line = HolidayPhrase.move.text(
        language, number, date.subject.name(language, in: names),
        Self.day(date.from, date.wasProvisional, language),
        Self.day(date.to, date.isProvisional, language))
      let why = date.why(language)
      return why.isEmpty ? line : HolidayPhrase.moveBecause.text(language, line, why)
    }
  }

  private static func day(
    _ day: CivilDate, _ isProvisional: Bool, _ language: Language
  ) -> String {
    isProvisional ? HolidayPhrase.provisionalDay.text(language, day.iso) : day.iso
  }
}

extension MovedDate {
  /// How the new date came about; empty for what follows from another.
  package func why(_ language: Language) -> String {
    derivation.sentence(language, from: start)
  }
}

extension MovedDate.Subject {
  package func name(_ language: Language, in names: CaseNames) -> String {
    switch self {
    case .answer: HolidayPhrase.answer.text(language)
    case .task(let ordinal): names.task(ordinal, language)
    case .statutory(let ordinal):
      HolidayPhrase.statutory.text(language, names.task(ordinal, language))
    case .warning(let ordinal):
      HolidayPhrase.warning.text(language, names.task(ordinal, language))
    case .stop(let ordinal, let ground):
      HolidayPhrase.stop.text(language, names.task(ordinal, language), ground.title(language))
    case .owing(let code): HolidayPhrase.owing.text(language, names.material(code))
    case .promise: HolidayPhrase.promise.text(language)
    }
  }
}

extension CalendarYear {
  /// By what its days are what they are.
  package func basis(_ language: Language) -> String {
    if let notice { return notice.name }
    return (isProvisional ? HolidayPhrase.noNotice : HolidayPhrase.founding).text(language)
  }

  package func standing(_ language: Language) -> String {
    (isProvisional ? HolidayPhrase.provisionalYear : HolidayPhrase.officialYear).text(language)
  }

  /// When and by whom its notice was kept; nil where the hall was founded with it.
  package func kept(by hall: ServiceHall, _ language: Language) -> String? {
    notice.map { notice in
      HolidayPhrase.keptOn.text(
        language, notice.at.date.iso, hall.staffName(notice.actor), String(notice.number))
    }
  }
}

extension CalendarOverview {
  /// How many open cases a provisional year touches.
  package func provisional(_ language: Language) -> String {
    provisionalCases == 0
      ? HolidayPhrase.noProvisionalCases.text(language)
      : HolidayPhrase.provisionalCases.text(language, String(provisionalCases))
  }
}
