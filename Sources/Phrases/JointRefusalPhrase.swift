/// Why a joint procedure was not arranged, recorded or cancelled, and what to do (R18).
package enum JointRefusalPhrase: Phrase {
  case nobodyNeedsIt, noVisitNeeded, alreadyArranged, visitStillOpen, separateVisit
  case tooFewPeople, noSuchDepartment, dayIsOver, noWorkingDay, materialNeeded
  case noSuchMeeting, meetingOver, beforeItsDay, findingsMissing, notInMeeting
  case rectificationUnclear, badPhotograph, documentNeeded, cancelNeedsReason, meetingOpen

  package var texts: (String, String) {
    switch self {
    case .nobodyNeedsIt:
      ("没有排{0}：现在没有在办的分办件需要", "no {0} was arranged: no sub-task in hand needs one now")
    case .noVisitNeeded:
      (
        "没有排联合踏勘：{0} 没有现场环节，不用去",
        "no survey was arranged: {0} has no step on site, so nobody has to go"
      )
    case .alreadyArranged:
      (
        "没有再排：{0} 已在 {2} 的第 {1} 次里，记录或取消它以后再排",
        "not arranged again: {0} is in number {1} of {2}; record or cancel that first"
      )
    case .visitStillOpen:
      (
        "没有再排一次上门：本案第 {0} 次定在 {1}，要去的一起去；要改就先取消",
        "no second visit was arranged: number {0} of the case is on {1}, and all go together; to change it, cancel it first"
      )
    case .separateVisit:
      (
        "{0} 没有停钟：本案第 {1} 次联合上门定在 {2}，不另去；取消后连它一起重排",
        "{0} was not stopped: joint visit {1} of the case is on {2} and nobody goes apart; cancel it and arrange it with this one"
      )
    case .tooFewPeople:
      ("没有排：现场核查须两人以上（许可法三十四条），再加人", "not arranged: two or more go (PL 34); name more")
    case .noSuchDepartment: ("没有部门 {0}", "there is no department {0}")
    case .dayIsOver: ("没有排：{0} 已经过了", "not arranged: {0} is over")
    case .noWorkingDay: ("没有排：{0} 不是工作日", "not arranged: {0} is no working day")
    case .materialNeeded:
      (
        "没有排联合测量：说明测的是哪份材料，须是本案还没有的",
        "no measuring was arranged: say which material it makes, one that the case still lacks"
      )
    case .noSuchMeeting: ("本案没有第 {0} 次联合办理", "the case has no joint procedure {0}")
    case .meetingOver:
      ("第 {0} 次已记录或取消，不能再改", "number {0} was recorded or cancelled and stays as it is")
    case .beforeItsDay: ("没有记录：定在 {0}，还没到", "not recorded: it is on {0}, which is to come")
    case .findingsMissing:
      ("没有记录：每件都要有结论，缺 {0}", "not recorded: each needs its finding; missing is that of {0}")
    case .notInMeeting: ("没有记录：{0} 不在这一次里", "not recorded: {0} is not in it")
    case .rectificationUnclear:
      (
        "没有记录：{0} 要整改什么、几个工作日内，须写明；只有踏勘、验收可要求整改",
        "not recorded: say what {0} has to put right and within how many working days; only a survey or an acceptance can ask that"
      )
    case .badPhotograph:
      (
        "没有记录：照片 {0} 缺文件名或 SHA-256（64 位小写十六进制）",
        "not recorded: photograph {0} lacks its name or its SHA-256 (64 small hexadecimal digits)"
      )
    case .documentNeeded:
      ("没有记录：联合测量须填成果文号", "not recorded: a measuring ends with the number of its document")
    case .cancelNeedsReason: ("没有取消：说明原因", "not cancelled: say why")
    case .meetingOpen:
      (
        "{0} 没有同意：第 {1} 次联合办理定在 {2}，记录结论以后再定",
        "{0} was not approved: joint procedure {1} is on {2}; decide when it is recorded"
      )
    }
  }
}
