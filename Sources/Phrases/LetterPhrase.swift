/// The words of what is promised in writing, and of the answer to an internal check.
package enum LetterPhrase: Phrase {
  case toleranceTitle, toleranceOpening, toleranceConsequence, tolerancePromise
  case undertakingTitle, toldTitle, duty, undertakingTold, undertakingPromise, promiseTitle
  case findingTitle, checked, found, result, holds, holdsNot, answered, stamp, findingUse
  case findingBring, findingBringBy
  case applicantSigns, twoCopies, dataSeal

  package var texts: (String, String) {
    switch self {
    case .toleranceTitle: ("容缺受理通知书", "Notice of tolerant acceptance")
    case .toleranceOpening:
      (
        "基本条件具备、主要材料齐全，先予受理，办理期限自受理次日起计算。以下 {0} 项材料欠交：",
        "The essential materials are in, so the application is accepted and the time limit runs from the day after. Still owing ({0}):"
      )
    case .toleranceConsequence:
      (
        "到期未补齐的，需要该材料的事项作退办处理，由此造成的损失由申请人承担；"
          + "补齐以前不出具结果。因不可抗力不能按期补齐的，请在到期前告知窗口。",
        "What needs a material that is not brought in time is returned, at the applicant's loss; no result is issued before it is in. Where force majeure keeps you from it, tell the window before the day."
      )
    case .promiseTitle: ("申请人承诺", "The applicant promises")
    case .tolerancePromise:
      (
        "本人（单位）知悉以上内容，承诺在所列日期前补齐材料，所交材料真实、合法、有效；"
          + "未按承诺补齐的，接受退办处理。",
        "I have understood the above. I shall bring the materials by the days named; what I hand in is true, lawful and valid; and I accept the return if I do not."
      )
    case .undertakingTitle: ("告知承诺书", "Written undertaking")
    case .toldTitle: ("行政机关告知", "The office tells")
    case .duty: ("承诺内容", "What is undertaken")
    case .undertakingTold:
      (
        "申请人可以承诺办理，也可以按一般程序办理。作出承诺的，不再要求提交承诺所代替的证明，当场作出决定，"
          + "并自决定次日起 {0} 内核查。承诺不实的，终止办理、责令整改直至撤销决定，依法处罚，并记入信用记录；"
          + "在信用修复以前不再适用告知承诺。",
        "The applicant may undertake this or go the ordinary way. On an undertaking the proofs it stands for are not asked for, the decision is made at once, and it is checked within {0} of the day after. If it is untrue, the procedure ends, correction is ordered or the decision revoked, penalties follow by law and it is kept in the credit record; no undertaking is accepted before that is repaired."
      )
    case .undertakingPromise:
      (
        "本人（单位）已知晓告知的全部内容，承诺符合上述条件，所作承诺是真实意思表示，"
          + "愿意接受核查并承担不实承诺的法律责任。",
        "I have understood all that was told. I meet the conditions above, I undertake this of my own will, I accept being checked, and I answer for an untrue undertaking before the law."
      )
    case .findingTitle: ("查询情况", "Answer to an internal check")
    case .checked: ("核查事项", "Checked")
    case .found: ("查询情况", "Finding")
    case .result: ("核查结果", "Result")
    case .holds: ("核实一致", "confirmed")
    case .holdsNot: ("核实不符", "not confirmed")
    case .answered: ("答复时间", "Answered")
    case .stamp: ("用章登记", "Stamp register")
    case .findingUse:
      (
        "本件代替申请人提交的证明，只用于本办件。",
        "It stands in place of a proof brought by the applicant, for this case only."
      )
    case .findingBring:
      ("没有核实到，请申请人补交该材料。", "It could not be confirmed: the applicant is asked to bring it.")
    case .findingBringBy:
      (
        "没有核实到，请申请人在 {0} 前补交该材料。",
        "It could not be confirmed: the applicant is asked to bring it by {0}."
      )
    case .applicantSigns: ("申请人（代理人）签名", "Applicant or agent")
    case .twoCopies:
      ("本书一式两份，申请人和窗口各执一份。", "In two copies, one each for the applicant and the window.")
    case .dataSeal: ("（数据服务专用章）", "(stamp of the data window)")
    }
  }
}
