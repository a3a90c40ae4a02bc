package import Phrases
package import WorkCalendar

extension CivilDate {
  /// `3-02`, where the year is plain.
  package var monthDay: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// `3-02` in that year, `2027-03-02` in any other.
  package func short(in year: Int) -> String { self.year == year ? monthDay : iso }

  /// 星期五, Friday.
  package func weekdayName(_ language: Language) -> String {
    Self.weekdays[weekday - 1].text(language)
  }

  /// 五, Fr: two columns in both languages.
  package func weekdayShort(_ language: Language) -> String {
    Self.shortWeekdays[weekday - 1].text(language)
  }

  private static let weekdays: [CasePhrase] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
  private static let shortWeekdays: [CasePhrase] = [
    .mondayShort, .tuesdayShort, .wednesdayShort, .thursdayShort, .fridayShort, .saturdayShort,
    .sundayShort,
  ]
}
