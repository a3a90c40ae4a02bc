/// Stops, extensions and moved dates: what they are called, what happened, why not (R25, R26).
package enum ClockPhrase: Phrase {
  // What a clock stands still for.
  case correction, correctionOf, rectification, rectificationOf
  // Why a date is what it is.
  case allowance, allowanceShort, stopped, stoppedDay, stoppedShort, extended, extendedShort
  // What happened.
  case taskStopped, taskAsked, taskResumed, taskResumedWith, taskExtended, caseExtended
  case movedByStop, movedByResumption, movedByReopening, movedByExtension, movedByCaseExtension,
    movedByCalendar
  case movedTask, movedPromise, movedOwing, movedStop, movedAnswer

  package var texts: (String, String) {
    switch self {
    case .correction: ("补正", "correction")
    case .correctionOf: ("补正（{0}）", "correction ({0})")
    case .rectification: ("整改", "rectification")
    case .rectificationOf: ("整改：{0}", "rectification: {0}")
    case .allowance: ("另加特殊环节 {0} {1}", "besides, {1} for the special link {0}")
    case .allowanceShort: ("另加{0} {1}", "{0} {1} besides")
    case .stopped: ("{0} 至 {1} 停算（{2}）", "{0} to {1} are not counted ({2})")
    case .stoppedDay: ("{0} 停算（{1}）", "{0} is not counted ({1})")
    case .stoppedShort: ("{0} 至 {1} 停算 {2}", "{0} to {1} stopped {2}")
    case .extended: ("延长 {0} 个工作日", "extended by {0} working days")
    case .extendedShort: ("延长 {0} 日", "extended {0} days")
    case .taskStopped:
      ("{0} 停钟：{1}，预计 {2}，至 {3}", "{0} stopped: {1}, expected to take {2}, until {3}")
    case .taskAsked: ("{0} 请申请人最迟 {2} 补交 {1}", "{0}: the applicant is asked for {1} by {2}")
    case .taskResumed: ("{0} 恢复计时：{1} 已毕", "{0} runs again: {1} is over")
    case .taskResumedWith: ("{0} 恢复计时：{1} 已毕，{2}", "{0} runs again: {1} is over, {2}")
    case .taskExtended:
      (
        "{0} 延长 {1} 个工作日：{2}（{3} 批准）",
        "{0} extended by {1} working days: {2} (approved by {3})"
      )
    case .caseExtended:
      (
        "全案延长 {0} 个工作日：{1}（{2} 批准，{3}）",
        "the whole case extended by {0} working days: {1} (approved by {2}, {3})"
      )
    case .movedByStop: ("因 {0} 停钟，{1}", "since {0} stopped: {1}")
    case .movedByResumption: ("因 {0} 恢复计时，{1}", "since {0} runs again: {1}")
    case .movedByReopening: ("因 {0} 重新办理，{1}", "since {0} was reopened: {1}")
    case .movedByExtension: ("因 {0} 延期，{1}", "since {0} was extended: {1}")
    case .movedByCaseExtension: ("因全案延期，{0}", "since the case was extended: {0}")
    case .movedByCalendar: ("按 {0} 重算，{1}", "counted anew by {0}: {1}")
    case .movedTask: ("{0} 改为 {1} 到期", "{0} is now due {1}")
    case .movedPromise: ("承诺办结改为 {0}", "the promise is now {0}")
    case .movedOwing: ("{0} 改为最迟 {1}", "{0} is now owing until {1}")
    case .movedStop: ("{0} 的{1}改为至 {2}", "{1} of {0} now lasts until {2}")
    case .movedAnswer: ("答复改为最迟 {0}", "the answer is now due {0}")
    }
  }
}
