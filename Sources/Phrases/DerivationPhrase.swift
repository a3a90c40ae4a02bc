/// The words of a derivation: why a date is what it is (R24).
package enum DerivationPhrase: Phrase {
  case acceptedOn, receivedOn, prerequisiteOn, stoppedOn, decidedOn, steppedOn
  case startAndCount
  case countWorkingDays, countNaturalDays, countHalfDays, countOther, countNothing
  case makeUpDay, makeUpDayShort, restDay, restDays, restDayShort, restDaysShort
  case moved, movedShort, ends, provisional, provisionalShort
  case because, separator

  package var texts: (String, String) {
    switch self {
    case .acceptedOn: ("{0} 受理", "accepted {0}")
    case .receivedOn: ("{0} 收件", "received {0}")
    case .prerequisiteOn: ("{0} 前置办结", "prerequisite decided {0}")
    case .stoppedOn: ("{0} 停钟", "stopped {0}")
    case .steppedOn: ("{0} 上一级办结", "step before made {0}")
    case .decidedOn: ("{0} 决定", "decided {0}")
    case .startAndCount: ("{0}，{1}", "{0}, {1}")
    case .countWorkingDays: ("次日起第 {0} 个工作日", "working day {0} from the next day on")
    case .countNaturalDays: ("次日起第 {0} 日（自然日）", "natural day {0} from the next day on")
    case .countHalfDays: ("下一个半天起第 {0} 个半天", "half-day {0} from the next one on")
    case .countOther: ("起算 {0}", "{0} from then")
    case .countNothing: ("当日办结", "to be decided that day")
    case .makeUpDay: ("{0}（{1}）调休上班（{2}）", "{0} ({1}) is worked in exchange ({2})")
    case .makeUpDayShort: ("{0} 上班", "{0} worked")
    case .restDay: ("{0} 放假（{1}）", "{0} is off ({1})")
    case .restDays: ("{0} 至 {1} 放假（{2}）", "{0} to {1} are off ({2})")
    case .restDayShort: ("{0} 放假 {1}", "{0} off {1}")
    case .restDaysShort: ("{0} 至 {1} 放假 {2}", "{0} to {1} off {2}")
    case .moved:
      ("最后一日 {0} 是休息日，顺延到 {1}", "the last day {0} is a rest day, so it moves to {1}")
    case .movedShort: ("{0} 休息，顺延到 {1}", "{0} is a rest day, moved to {1}")
    case .ends: ("到 {0}（{1}）为止", "ends with {0} ({1})")
    case .provisional:
      (
        "{0} 年放假安排尚未公布，日期暂定，公布后重算",
        "the holidays of {0} are not announced yet, so the date is provisional"
      )
    case .provisionalShort: ("{0} 年暂定", "{0} provisional")
    case .because: ("{0}（{1}）", "{0} ({1})")
    case .separator: ("；", "; ")
    }
  }
}
