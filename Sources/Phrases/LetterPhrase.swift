/// The words of what is promised in writing, and of the answer to an internal check.
package enum LetterPhrase: Phrase {
  case acceptanceTitle, acceptedComplete, acceptedTolerated, acceptedDeemed, acceptedItem
  case acceptedNext
  case toleranceTitle, toleranceOpening, toleranceConsequence, tolerancePromise
  case undertakingTitle, toldTitle, duty, undertakingTold, undertakingPromise, promiseTitle
  case findingTitle, checked, found, result, holds, holdsNot, answered, stamp, findingUse
  case findingBring, findingBringBy
  case stopTitle, correctionTitle, rectificationTitle, stopLink, stopBasis, stopFrom, stopLength
  case stopUntil, newDue, stopBoth, stopPromised, stopAllowed, correctionOpening, correctionNext
  case rectify, rectifyNext, extendedTitle, extendedBy, extendedWhy, approvedBy, extendedDocument
  case extendedNext, extendedJointNext
  case applicantSigns, twoCopies, dataSeal

  package var texts: (String, String) {
    switch self {
    case .acceptanceTitle: ("受理通知书", "Notice of acceptance")
    // {0}: day of the receipt.
    case .acceptedComplete:
      (
        "您（单位）于 {0} 提出的申请，事项依法属于受理范围，申请材料齐全、符合法定形式。根据《中华人民共和国行政许可法》第三十二条的规定，决定予以受理。",
        "Your application of {0} is for items that are decided here, its materials are complete and in the legal form. It is accepted under article 32 of the Administrative Licensing Law."
      )
    case .acceptedTolerated:
      (
        "您（单位）于 {0} 提出的申请，事项依法属于受理范围，基本条件具备、主要材料符合要求，欠交的材料另见《容缺受理通知书》。根据《中华人民共和国行政许可法》第三十二条的规定，决定予以受理。",
        "Your application of {0} is for items that are decided here and its essential materials are in order; what is owing stands on the notice of tolerant acceptance. It is accepted under article 32 of the Administrative Licensing Law."
      )
    case .acceptedDeemed:
      (
        "您（单位）于 {0} 提出的申请，没有在五日内告知需要补正的内容。根据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，自收到申请材料之日起即为受理。",
        "You were not told within five days what your application of {0} lacked. Under article 32 (1) no. 4 of the Administrative Licensing Law it counts as accepted from the day it was received."
      )
    case .acceptedItem: ("{0}，承诺 {1}", "{0}, promised in {1}")
    case .acceptedNext:
      (
        "办理期限从受理次日起计算；依法需要听证、检验、检测、鉴定、专家评审等的，所需时间另行书面告知，不计入期限。",
        "The time limit runs from the day after the acceptance. Where a hearing, inspection, testing, appraisal or expert review is needed by law, its time is told in writing and not counted."
      )
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
    case .stopTitle: ("特殊环节所需时间告知书", "Notice of the time a special link needs")
    case .correctionTitle: ("受理后补正告知书", "Notice to bring materials after acceptance")
    case .rectificationTitle: ("整改告知书", "Notice to put right")
    case .stopLink: ("特殊环节", "Special link")
    case .stopBasis: ("依据", "Basis")
    case .stopFrom: ("自", "From")
    case .stopLength: ("所需时间", "Time needed")
    case .stopUntil: ("预计至", "Expected until")
    case .newDue: ("办理到期日", "Now due")
    case .stopBoth:
      (
        "依照行政许可法第四十五条，以上时间不计算在法定和承诺的办理期限内，现书面告知。",
        "By article 45 of the Licensing Law this time is not counted in the time limit of the law nor in the promised one. You are told so in writing."
      )
    case .stopPromised:
      (
        "以上时间不计算在承诺的办理期限内；法定办理期限照常计算，现书面告知。",
        "This time is not counted in the promised time limit; the limit of the law runs on. You are told so in writing."
      )
    case .stopAllowed:
      (
        "以上时间已经算在承诺的办理期限内，到期日不变，现书面告知。",
        "This time stands in the promised time limit already, so the day does not move. You are told so in writing."
      )
    case .correctionOpening:
      ("办理中需要申请人补交以下 {0} 项材料：", "To go on we need from the applicant ({0}):")
    case .correctionNext:
      (
        "请交到任一综合窗口，任何人代交均可。等待期间不计算在承诺的办理期限内；不补交的，部门按已有材料作出决定。",
        "Bring it to any window; anybody may. The waiting is not counted in the promised time limit. What is not brought is decided on without it."
      )
    case .rectify: ("需整改", "To put right")
    case .rectifyNext:
      (
        "整改完成后请告知窗口，由原部门复查。整改期间不计算在承诺的办理期限内。",
        "Tell the window when it is done; the same office looks again. The time is not counted in the promised time limit."
      )
    case .extendedTitle: ("延长办理期限告知书", "Notice of extension")
    case .extendedBy: ("延长", "Extended by")
    case .extendedWhy: ("理由", "Reason")
    case .approvedBy: ("批准人", "Approved by")
    case .extendedDocument: ("批准文件", "Document")
    case .extendedNext:
      (
        "依照行政许可法第四十二条第一款，经本行政机关负责人批准延长，并将理由告知申请人。",
        "By article 42 (1) of the Licensing Law the limit was extended with the approval of the head of the office, and you are told the reason."
      )
    case .extendedJointNext:
      (
        "依照行政许可法第四十二条第二款，经本级人民政府负责人批准延长，并将理由告知申请人。",
        "By article 42 (2) of the Licensing Law the limit was extended with the approval of the head of the government, and you are told the reason."
      )
    case .applicantSigns: ("申请人（代理人）签名", "Applicant or agent")
    case .twoCopies:
      ("本书一式两份，申请人和窗口各执一份。", "In two copies, one each for the applicant and the window.")
    case .dataSeal: ("（数据服务专用章）", "(stamp of the data window)")
    }
  }
}
