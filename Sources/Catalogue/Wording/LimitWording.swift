package import Phrases
package import WorkCalendar

extension TimeLimit {
  /// 20 个工作日, 60 日（自然日）, 当场: in its own unit, never converted (R23).
  package func text(_ language: Language) -> String {
    guard unit != .atOnce else { return LimitPhrase.atOnce.text(language) }
    guard n > 0 else { return LimitPhrase.sameDay.text(language) }
    let (one, many) = phrases
    return n == 1 ? one.text(language) : many.text(language, String(n))
  }

  private var phrases: (one: LimitPhrase, many: LimitPhrase) {
    switch unit {
    case .workingDays: (.oneWorkingDay, .workingDays)
    case .halfDays: (.oneHalfDay, .halfDays)
    case .naturalDays: (.oneNaturalDay, .naturalDays)
    case .months: (.oneMonth, .months)
    case .officeHours: (.oneOfficeHour, .officeHours)
    case .minutes: (.oneMinute, .minutes)
    case .atOnce: (.atOnce, .atOnce)
    }
  }
}

extension CatalogueLimit {
  /// With the mark of a value that no source gave.
  package func text(_ language: Language) -> String { mark.on(limit.text(language), language) }
}

extension Mark? {
  /// The text of a value, with the mark behind it.
  func on(_ text: String, _ language: Language) -> String {
    switch self {
    case nil: text
    case .sample: LimitPhrase.sample.text(language, text)
    case .unverified: LimitPhrase.unverified.text(language, text)
    }
  }
}
