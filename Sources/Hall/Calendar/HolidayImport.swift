package import CaseEngine
package import Storage
package import WorkCalendar

/// A notice of holidays that somebody wants kept.
package struct NewHolidayNotice: Hashable, Sendable {
  /// What the State Council calls it.
  package let name: String
  package let table: KeptText
  /// A year may come with fewer days than are kept for it: somebody looked, and it is no mistake.
  package let mayBeFewer: Bool

  package init(name: String, table: KeptText, mayBeFewer: Bool = false) {
    self.name = String(name.trimmed)
    self.table = table
    self.mayBeFewer = mayBeFewer
  }
}

/// Why a notice is not kept; nothing was written then.
package enum HolidayFault: Hashable, Sendable {
  case noName
  /// A line of the table cannot be read, or it has none.
  case badTable(CalendarError)
  /// Between the years that are known and that of the line one is without its notice.
  case gap(year: Int, file: String, line: Int)
  /// The year has no day off.
  case noHoliday(year: Int, file: String, line: Int)
  /// The year names fewer days than are kept for it.
  case fewerDays(year: Int, kept: Int, given: Int, file: String, line: Int)
  /// A date of that case could not be counted any more.
  case uncountable(caseNumber: String, CalendarError)
}

/// The dates of one case that a notice moves.
package struct CaseMoves: Sendable {
  package let number: String
  package let names: CaseNames
  package let dates: [MovedDate]
}

/// What came of a notice, or would come of it.
package struct HolidayImport: Sendable {
  package let name: String
  /// nil while it is only looked at.
  package let number: Int?
  package let years: [Int]
  /// false where it was kept before, and only what was left of its cases was counted.
  package let isNew: Bool
  /// Cases in the order of their most pressing sub-task.
  package let moves: [CaseMoves]
  /// false where `progress` said to stop before every case was counted.
  package let isComplete: Bool
}

extension HolidayFault {
  /// What the calendar says of a table in terms of the file: a gap is at the year it is found at.
  init(_ error: CalendarError, in notice: HolidayNotice, file: String) {
    switch error {
    case .missingYear(let year), .provisionalYearTooEarly(let year):
      let after = notice.years.first { $0 > year } ?? notice.years[0]
      self = .gap(year: year, file: file, line: notice.line(of: after))
    case .outsideTable, .negativeCount, .badLine, .noOfficialYear: self = .badTable(error)
    }
  }
}
