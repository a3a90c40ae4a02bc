/// The help of what the command line does about joint procedures.
package enum JointHelpPhrase: Phrase {
  case joint, arrange, arrangeDiscussion, record, recordDiscussion, cancel, list
  case kindHelp, taskHelp, dayHelp, halfHelp, withHelp, materialHelp
  case meetingHelp, findingHelp, rectifyHelp, photoHelp, documentHelp, reasonHelp
  case noticeMeeting, noticeMeetingNeeded, badFinding, badRectify, planNotice, noticeAndJSON

  package var texts: (String, String) {
    switch self {
    case .joint:
      ("联合踏勘、审批、验收、测量。", "Joint surveys, reviews, acceptances and measurings.")
    case .arrange: ("排定一次。", "Arrange one.")
    case .arrangeDiscussion:
      (
        "不写 --task 就是现在需要的全部。踏勘、验收同时停有现场环节的分办件的钟，至那一天。至少两人。",
        "Without --task all that need it now. A survey or an acceptance stops the clocks of those with a step on site until its day. Two people at least."
      )
    case .record: ("记录结论。", "Record what was found.")
    case .recordDiscussion:
      (
        "每个还在办的分办件一个 --finding。--rectify 要求整改，钟停到复核或 task resume。结论不是决定。",
        "One --finding for each sub-task in hand. --rectify asks the applicant to put something right: the clock stands still until it is looked at again, or task resume. A finding decides nothing."
      )
    case .cancel: ("取消，写明原因。", "Cancel one, with why.")
    case .list: ("本案排过的，先后为序。", "Those of a case, in order.")
    case .kindHelp:
      (
        "survey 联踏、review 联批、acceptance 联验、measuring 联测。",
        "survey, review, acceptance or measuring."
      )
    case .taskHelp: ("分办件的序号，可以多次。", "A sub-task's ordinal; more than once for several.")
    case .dayHelp: ("哪一天，工作日。", "The day, a working day.")
    case .halfHelp: ("morning 上午、afternoon 下午。", "morning or afternoon.")
    case .withHelp:
      ("参加人：工号，或 姓名@部门。至少两人。", "Who takes part: a staff number, or NAME@DEPARTMENT. Two at least.")
    case .materialHelp: ("联测做出的材料的代码。", "Of a measuring, the code of the material it makes.")
    case .meetingHelp: ("第几次，从 1 起。", "Which, from 1.")
    case .findingHelp:
      ("K=holds:意见 或 K=fails:意见，K 是分办件序号。", "K=holds:WORDS or K=fails:WORDS; K is the ordinal.")
    case .rectifyHelp:
      ("K=天数:整改什么；该件的结论写 fails。", "K=DAYS:WHAT the applicant puts right; its finding is fails.")
    case .photoHelp:
      ("照片文件：只记文件名和 SHA-256，不存文件。", "A photograph: its name and SHA-256 are kept, never the file.")
    case .documentHelp: ("文号；联测必填。", "Number of the document; a measuring needs one.")
    case .reasonHelp: ("为什么取消。", "Why.")
    case .noticeMeeting:
      ("第几次联合办理，配合 --kind meeting。", "Which joint procedure, with --kind meeting.")
    case .noticeMeetingNeeded:
      ("--kind meeting 和 --meeting 一起用。", "--kind meeting and --meeting go together.")
    case .badFinding:
      (
        "“{0}” 不是结论：写 K=holds:意见 或 K=fails:意见。",
        "'{0}' is no finding: write K=holds:WORDS or K=fails:WORDS."
      )
    case .badRectify:
      (
        "“{0}” 不是整改要求：写 K=天数:整改什么，并给该件 fails 的结论。",
        "'{0}' asks nothing to be put right: write K=DAYS:WHAT, and give that sub-task a finding of fails."
      )
    case .planNotice: ("改为打印联合告知书。", "Print the joint notice instead.")
    case .noticeAndJSON:
      ("--joint-notice 和 --json 不能一起用。", "--joint-notice and --json exclude each other.")
    }
  }
}
