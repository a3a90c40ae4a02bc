package import Phrases
package import WorkCalendar

extension CalendarError {
  /// What the calendar cannot answer, and what would mend it.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .outsideTable(let day):
      CalendarPhrase.outsideTable.text(language, String(day.year), day.iso)
    case .negativeCount(let count): CalendarPhrase.negativeCount.text(language, String(count))
    case .badLine(let file, let line, let flaw):
      CalendarPhrase.badLine.text(language, file, String(line), flaw.text(language))
    case .noOfficialYear(let file): CalendarPhrase.noOfficialYear.text(language, file)
    case .provisionalYearTooEarly(let year):
      CalendarPhrase.provisionalYearTooEarly.text(language, String(year))
    case .missingYear(let year): CalendarPhrase.missingYear.text(language, String(year))
    }
  }
}

extension CalendarError.Flaw {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .header: CalendarPhrase.header.text(language)
    case .columns(let count): CalendarPhrase.columns.text(language, String(count))
    case .date(let text): CalendarPhrase.date.text(language, text)
    case .kind(let text): CalendarPhrase.kind.text(language, text)
    case .noName: CalendarPhrase.noName.text(language)
    case .duplicate(let day, let file, let line):
      CalendarPhrase.duplicate.text(language, day.iso, file, String(line))
    }
  }
}
