/// Typing what was done here into another office's system once more (双录).
package enum EntryPhrase: Phrase {
  /// Sub-task, system, the systems it is typed into.
  case notInto
  case intoNone, notYet, receiptNeeded, alreadyEntered, onlyDepartment
  /// Sub-task, system, number, stage.
  case entered
  case enteredAgain
  case atAcceptance, atDecision
  case countyLevel, cityLevel, provinceLevel, stateLevel
  case person, organisation, granted, refused, separator, revealPurpose

  package var texts: (String, String) {
    switch self {
    case .notInto:
      (
        "没有记：{0} 不录入“{1}”，要录入的是：{2}",
        "Not written down: {0} is not entered into “{1}”, but into: {2}"
      )
    case .intoNone:
      ("没有记：{0} 不用录入别的系统。", "Not written down: {0} is entered into no other system.")
    case .notYet:
      (
        "没有记：{0} 现在还不到录入 {1} 的时候。",
        "Not written down: it is too early to enter {0} into {1}."
      )
    case .receiptNeeded:
      ("没有记：请写那个系统给的编号。", "Not written down: give the number that the system gave.")
    case .alreadyEntered:
      (
        "没有记：{0} 已录入 {1}，编号 {2}。要改编号请写原因。",
        "Not written down: {0} was entered into {1} under {2}. Say why where that is wrong."
      )
    case .onlyDepartment:
      (
        "没有记：{0} 的审批结果由部门录入 {1}。",
        "Not written down: what was decided of {0} the department itself enters into {1}."
      )
    case .entered:
      ("{0} 已录入 {1}（{3}），编号 {2}", "{0} entered into {1} ({3}) under {2}")
    case .enteredAgain:
      ("{0} 在 {1} 的编号改为 {2}：{3}", "number of {0} in {1} is {2}: {3}")
    case .atAcceptance: ("受理后", "on acceptance")
    case .atDecision: ("办结后", "on decision")
    case .person: ("自然人", "person")
    case .organisation: ("法人或其他组织", "organisation")
    case .granted: ("准予", "granted")
    case .refused: ("不予", "refused")
    case .separator: ("；", "; ")
    case .revealPurpose: ("双录 {0}", "to enter it into {0}")
    case .countyLevel: ("县级", "county")
    case .cityLevel: ("市级", "city")
    case .provinceLevel: ("省级", "province")
    case .stateLevel: ("国家级", "state")
    }
  }
}
