/// The help of what the command line does about clocks.
package enum ClockHelpPhrase: Phrase {
  case pause, pauseDiscussion, groundHelp, expectHelp
  case resume, resumeDiscussion, resumeGroundHelp, findingHelp
  case correct, correctDiscussion, needHelp, withinHelp
  case extend, extendDiscussion, daysHelp, approverHelp, reasonHelp
  case extendCase, extendCaseDiscussion, governmentHelp, documentHelp
  case verify, verifyDiscussion, noticeStop, noticeStopAlone

  package var texts: (String, String) {
    switch self {
    case .pause: ("因特殊环节停钟。", "Stop a sub-task's clock for a special link.")
    case .pauseDiscussion:
      (
        "只能因目录给事项列出的特殊环节。行政许可法第四十五条的八种程序停法定和承诺两个钟，其余只停承诺的钟；要书面告知申请人（notice --kind stop）。",
        "Only for a special link that the catalogue lists for the item. The eight procedures of art. "
          + "45 of the Licensing Law stop both clocks, all others the promised one. The applicant "
          + "is told in writing (notice --kind stop)."
      )
    case .groundHelp:
      (
        "特殊环节的名称，或程序：hearing tender auction inspection testing quarantine appraisal expertReview。",
        "The link's name, or its procedure: hearing tender auction inspection testing quarantine "
          + "appraisal expertReview."
      )
    case .expectHelp:
      (
        "预计多久，单位同环节的时限，没有时限的按工作日。",
        "How long it will take, in the unit of the link's limit, else in working days."
      )
    case .resume: ("恢复计时。", "Let a stopped clock run again.")
    case .resumeDiscussion:
      (
        "同时停了几次的，用 --ground 说明哪一个结束。",
        "Where several stops last, --ground says which of them is over."
      )
    case .resumeGroundHelp:
      (
        "结束哪一个：环节名称、程序、correction 或 rectification。",
        "Which is over: the link's name or procedure, correction or rectification."
      )
    case .findingHelp: ("结果如何。", "What came of it.")
    case .correct: ("受理后请申请人补交材料。", "Ask the applicant for materials after acceptance.")
    case .correctDiscussion:
      (
        "只能要目录给这个事项列出的材料。承诺的钟停到材料交来，法定的钟照走。",
        "Only materials that the catalogue names for the item. The promised clock stops until they "
          + "are in; the law's runs on."
      )
    case .needHelp: ("材料代码，可写几个。", "Codes of materials.")
    case .withinHelp: ("几个工作日内交来，默认 5。", "Working days in which to bring them; 5.")
    case .extend: ("延长一个事项的期限。", "Extend a sub-task's limit.")
    case .extendDiscussion:
      (
        "一次，最多 10 个工作日，由本部门另一人批准，在到期之前（行政许可法第四十二条）。",
        "Once, by at most 10 working days, approved by another officer of the department, before it "
          + "is due (Licensing Law art. 42)."
      )
    case .daysHelp: ("工作日数。", "Working days.")
    case .approverHelp: ("批准人的工号。", "Staff number of who approved it.")
    case .reasonHelp: ("理由，要告知申请人。", "The reason, which the applicant is told.")
    case .extendCase: ("延长联合办理的整个案件。", "Extend a joint case as a whole.")
    case .extendCaseDiscussion:
      (
        "一次，最多 15 个工作日，由本级人民政府负责人批准（行政许可法第四十二条第二款）。",
        "Once, by at most 15 working days, approved by the head of the government (Licensing Law "
          + "art. 42 (2))."
      )
    case .governmentHelp: ("批准人的姓名。", "Name of who approved it.")
    case .documentHelp: ("批准文件。", "The document by which it was approved.")
    case .noticeStop:
      ("这个事项第几次停钟，不写就是最近一次。", "Which stop of the sub-task; the latest where none is named.")
    case .noticeStopAlone: ("--stop 只跟 --kind stop 用。", "--stop goes with --kind stop only.")
    case .verify: ("一审一核的第二人复核。", "Verify, as the second officer of two.")
    case .verifyDiscussion:
      (
        "复核后由本部门任何一人决定；第二人也可以不复核，直接同意。",
        "Any officer of the department decides then; the second may approve without verifying too."
      )
    }
  }
}
