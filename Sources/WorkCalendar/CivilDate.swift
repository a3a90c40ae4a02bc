/// A day of the Gregorian calendar, without time or zone.
///
/// Years before 1583 are counted as if the calendar had always held.
@usableFromInline
package struct CivilDate: Comparable, Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  @usableFromInline package let days: Int32

  @inlinable package init(days: Int32) { self.days = days }

  /// Makes the day by arithmetic alone: it does not check that the day exists, so 2026-02-30
  /// becomes 2026-03-02. For what a person typed use `init?(year:month:day:)`.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  package init(_ year: Int, _ month: Int, _ day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivision(marchYear, by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    days = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day, or nil if it does not exist; years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(year, month, day)
  }

  /// Reads `2026-03-02`: ten ASCII characters, an existing day, nothing else.
  package init?(iso: some StringProtocol) {
    let text = FixedText(iso)
    guard text.count == 10, text.has("-", at: 4), text.has("-", at: 7),
      let year = text.number(at: 0, count: 4), let month = text.number(at: 5, count: 2),
      let day = text.number(at: 8, count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool { left.days < right.days }

  package var year: Int { fields.year }
  package var month: Int { fields.month }
  package var day: Int { fields.day }

  /// 1 = Monday … 7 = Sunday.
  package var weekday: Int {
    let sinceMonday = (Int(days) + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// The day so many days later, or earlier where negative.
  package func adding(days count: Int) -> Self { Self(days: Int32(Int(days) + count)) }

  /// The same day of the month so many months later, or that month's last day where it has no
  /// such day: 2026-01-31 and one month make 2026-02-28.
  package func adding(months count: Int) -> Self {
    let (year, month, day) = fields
    let months = year * 12 + month - 1 + count
    let newYear = floorDivision(months, by: 12)
    let newMonth = months - newYear * 12 + 1
    return Self(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Source: Hinnant, `civil_from_days`.
  private var fields: (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = floorDivision(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-03-02`; what `init?(iso:)` reads back for the years 1 to 9999.
  package var iso: String {
    let (year, month, day) = fields
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  @usableFromInline package var description: String { iso }
}
