/// The words of the papers of joint procedures: the sheet of a meeting, and the joint notice (R18).
package enum JointPaperPhrase: Phrase {
  // The sheet of a meeting.
  case surveyTitle, reviewTitle, acceptanceTitle, measuringTitle
  case time, attendance, attendee, findings, item, outcome, words, byHand, byHandReview, rectifyBy,
    usedFor, date
  case photographs, document, material, officer, signs, ownerSigns
  case opinionOnly, sharedResult, passes, passesNot
  // The joint notice.
  case noticeTitle, noticeOpening, items, conditions, rules, links
  case intakeMaterials, surveyMaterials, issueMaterials, uses, printedHere, received, day

  package var texts: (String, String) {
    switch self {
    case .surveyTitle: ("联合踏勘记录", "Record of a joint survey")
    case .reviewTitle: ("联合审查意见单", "Opinions of a joint review")
    case .acceptanceTitle: ("联合验收结论单", "Conclusions of a joint acceptance")
    case .measuringTitle: ("联合测量任务单", "Order of a joint measuring")
    case .time: ("时间", "When")
    case .attendance: ("参加人员（签到）", "Present (signatures)")
    case .attendee: ("{0}  {1}", "{0}  {1}")
    case .findings: ("各部门意见", "What each department found")
    case .item: ("{0}（{1}）", "{0} ({1})")
    case .outcome: ("结论 {0}", "Conclusion: {0}")
    case .words: ("意见 {0}", "Finding: {0}")
    case .byHand: ("□ 符合  □ 不符合  □ 整改", "□ as required  □ not as required  □ to put right")
    case .byHandReview: ("□ 符合  □ 不符合", "□ as required  □ not as required")
    case .usedFor: ("成果用于", "The result is for")
    case .date: ("日期", "Date")
    case .rectifyBy: ("整改 {0}，{1} 个工作日内", "To put right: {0}, within {1} working days")
    case .photographs: ("照片", "Photographs")
    case .document: ("文号", "Document")
    case .material: ("测量成果", "Result")
    case .officer: ("经办", "Officer")
    case .signs: ("{0}  经办人签名", "{0}  signed")
    case .ownerSigns: ("申请人（单位）签名", "Applicant signs")
    case .opinionOnly:
      (
        "本单是各部门的意见，是否准予由各部门依法分别决定。",
        "This holds opinions; each department decides by law for itself."
      )
    case .sharedResult:
      ("测量一次，成果由上列事项共用，不再另测。", "Measured once: the items above share the result.")
    case .passes: ("联合验收结论：通过", "Joint conclusion: passed")
    case .passesNot: ("联合验收结论：未通过，见各部门意见", "Joint conclusion: not passed, see each finding")
    case .noticeTitle: ("联合告知书", "Joint notice")
    case .noticeOpening:
      (
        "本项目涉及以下 {0} 个事项。各事项的条件、依据的标准和强制性规定、现场环节和材料一次告知，"
          + "相同的只列一次，后面是适用的事项序号。",
        "The project takes these {0} items. Their conditions, the standards and binding rules behind them, what is looked at on site and the materials are told at once; what is the same is said once, with the numbers of the items it is for."
      )
    case .items: ("事项", "Items")
    case .conditions: ("条件", "Conditions")
    case .rules: ("标准、依据和强制性规定", "Standards, law and binding rules")
    case .links: ("现场和特殊环节", "On site, and special links")
    case .intakeMaterials: ("受理时交的材料", "Materials at acceptance")
    case .surveyMaterials: ("踏勘、验收前交的材料", "Materials before the survey or acceptance")
    case .issueMaterials: ("出证前交的材料", "Materials before the result is issued")
    case .uses: ("事项 {0}", "items {0}")
    case .printedHere: ("大厅打印，签名即可", "printed here, only signed")
    case .received: ("签收", "Received")
    case .day: ("告知日期", "Told on")
    }
  }
}
