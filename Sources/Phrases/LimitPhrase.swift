/// A time limit in words.
package enum LimitPhrase: Phrase {
  case oneWorkingDay, workingDays, oneHalfDay, halfDays, oneNaturalDay, naturalDays
  case oneMonth, months, oneOfficeHour, officeHours, oneMinute, minutes, atOnce, sameDay
  case sample, unverified

  package var texts: (String, String) {
    switch self {
    case .oneWorkingDay: ("1 个工作日", "1 working day")
    case .workingDays: ("{0} 个工作日", "{0} working days")
    case .oneHalfDay: ("半个工作日", "half a working day")
    case .halfDays: ("{0} 个半天", "{0} half-days")
    case .oneNaturalDay: ("1 日（自然日）", "1 natural day")
    case .naturalDays: ("{0} 日（自然日）", "{0} natural days")
    case .oneMonth: ("1 个月", "1 month")
    case .months: ("{0} 个月", "{0} months")
    case .oneOfficeHour: ("1 小时（办公时间）", "1 office hour")
    case .officeHours: ("{0} 小时（办公时间）", "{0} office hours")
    case .oneMinute: ("1 分钟（办公时间）", "1 office minute")
    case .minutes: ("{0} 分钟（办公时间）", "{0} office minutes")
    case .atOnce: ("当场", "at once")
    case .sameDay: ("当日", "the same day")
    case .sample: ("{0}（示例）", "{0} (sample)")
    case .unverified: ("{0}（待核）", "{0} (not checked)")
    }
  }
}
