/// Why no plan can be made, and what to do about it.
package enum PlanFaultPhrase: Phrase {
  case unknownMatter, unknownQuestion, unknownOption, wrongKind, unknownMaterial, notDeferrable
  case listedParty, notInForce, nothingSelected, loop, loopArrow

  package var texts: (String, String) {
    switch self {
    case .unknownMatter:
      (
        "不能办“{0}”：目录里没有这件事。请从目录中查找。",
        "“{0}” cannot be done: the catalogue has no such matter. Search the catalogue."
      )
    case .unknownQuestion:
      (
        "不能收“{0}”的回答：这件事没有这个问题。请只回答列出的问题。",
        "The answer to “{0}” is not taken: the matter does not ask it. Answer what is asked."
      )
    case .unknownOption:
      (
        "不能把问题“{0}”答作“{1}”：没有这个选项。请在列出的选项中选。",
        "“{1}” is no answer to “{0}”: there is no such option. Choose one that is offered."
      )
    case .wrongKind:
      (
        "问题“{0}”的回答形式不对。单选答一个选项，多选答一组选项，数量答一个不小于零的数。",
        "The answer to “{0}” has the wrong form. Give one option, a list of options, or a number from "
          + "zero up, as it asks."
      )
    case .unknownMaterial:
      (
        "不能收“{0}”：按现在的回答，本案不要这份材料。请只收清单上的材料。",
        "“{0}” is not taken: under these answers the case does not need it. Take what is on the list."
      )
    case .notDeferrable:
      (
        "“{0}”不能容缺：目录不允许后补，或现在本来就不用交。请现在收取，或出具一次性告知。",
        "“{0}” cannot be promised for later: the catalogue does not allow it, or it is not due now. "
          + "Take it in, or give the one-time notice."
      )
    case .listedParty:
      (
        "“{0}”不能容缺：申请人或代理人在失信名单上，信用修复以前不得容缺。请现在收取，或出具一次性告知。",
        "“{0}” cannot be promised for later: the applicant or the agent is on the list of the "
          + "seriously dishonest, and until the repair nothing may be owing. Take it in, or give "
          + "the one-time notice."
      )
    case .notInForce:
      (
        "不能办“{0}”：它还没有实施，或已经取消。请从目录中查找现在能办的。",
        "“{0}” cannot be done: it is not in force yet, or no more. Search the catalogue for what is."
      )
    case .nothingSelected:
      (
        "没有可办的事项：按这些回答，没有要本厅决定的。请核对回答。",
        "There is nothing to do: under these answers the hall decides nothing. Check the answers."
      )
    case .loop:
      (
        "排不出先后：{0}，互为前置。请目录管理员改正目录后重新发布。",
        "No order is possible: {0} wait for each other. The catalogue must be corrected and published "
          + "again."
      )
    case .loopArrow: (" → ", " → ")
    }
  }
}
