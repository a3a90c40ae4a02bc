/// Carrying a case for its applicant (代办) on the command line: what its verbs do and take.
package enum StewardHelpPhrase: Phrase {
  case verb, discussion, assign, run, end, whoIsIt
  case memberHelp, supplierHelp, nameHelp, reasonHelp
  case whatHelp, dayHelp, placeHelp, noteHelp, endReasonHelp

  package var texts: (String, String) {
    switch self {
    case .verb: ("代办：谁替申请人跑，跑了什么。", "Who carries a case for its applicant, and what they did.")
    case .discussion:
      (
        "申请人免费；代办单位的人员由政府购买服务，费用由政府承担。代办员不是申请人的代理人，不替申请人签字。",
        "Free for the applicant; the government pays the supplier. A steward is not the applicant's agent, "
          + "and signs nothing for them."
      )
    case .assign: ("指定代办员，或者交给别人。", "Assign a steward, or hand the case on to another.")
    case .run: ("记一笔代办：哪天办了什么。", "Write down an errand: what was done on a day.")
    case .end: ("代办结束。", "Nobody carries it any more.")
    case .whoIsIt:
      (
        "写 --member 工号，或者 --supplier 代码和 --name 姓名。",
        "Give --member NUMBER, or --supplier CODE with --name NAME."
      )
    case .memberHelp: ("本大厅人员的工号。", "Number of somebody of the staff.")
    case .supplierHelp: ("代办单位的代码，大厅文件夹里的。", "Code of a supplier of the hall folder.")
    case .nameHelp: ("代办单位人员的姓名。", "Name of the supplier's person.")
    case .reasonHelp: ("交给别人时写原因。", "Why it is handed on; needed where somebody has it.")
    case .whatHelp: ("办了什么。", "What was done.")
    case .dayHelp: ("哪一天；不写是今天。", "On which day; today when left out.")
    case .placeHelp: ("去了哪里；没有跑不写。", "Where they went; left out when they went nowhere.")
    case .noteHelp: ("备注。", "A note.")
    case .endReasonHelp: ("为什么结束。", "Why it ends.")
    }
  }
}
