/// Carrying a case for its applicant, free of charge (代办): what is said of it, and why not.
package enum StewardPhrase: Phrase {
  case nameNeeded, reasonNeeded, nobody, errandNeeded, dayImpossible
  case unknownSupplier, notYours
  case ofSupplier, paidByContract, paidByHall, wentTo, assigned, handedOn, errand, ended
  case steward, trips

  package var texts: (String, String) {
    switch self {
    case .nameNeeded: ("没有办：请写明代办员的姓名。", "Not done: give the steward's name.")
    case .reasonNeeded: ("没有办：请写明原因。", "Not done: say why.")
    case .nobody:
      (
        "没有办：这个办件没有代办员。请先指定。",
        "Not done: nobody carries this case. Assign a steward first."
      )
    case .errandNeeded: ("没有记：请写明办了什么。", "Not written down: say what was done.")
    // {0}: the day, {1}: the day of receipt.
    case .dayImpossible:
      (
        "没有记：{0} 不对，应在收件（{1}）以后、今天以前。",
        "Not written down: {0} is not between the receipt ({1}) and today."
      )
    case .unknownSupplier:
      (
        "没有代码是“{0}”的代办单位。大厅文件夹里有：{1}",
        "There is no supplier “{0}”. The hall folder has: {1}"
      )
    case .notYours:
      (
        "没有记：只有窗口和代办员本人可以记。",
        "Not written down: only a window, or the steward, may do that."
      )
    case .ofSupplier: ("{0}（{1}）", "{0} ({1})")
    case .paidByContract:
      ("申请人免费，费用由政府承担（{0}）", "free for the applicant, paid by the government ({0})")
    case .paidByHall: ("申请人免费", "free for the applicant")
    case .wentTo: ("去了{0}", "went to {0}")
    case .assigned: ("由 {0} 代办，{1}", "{0} carries it: {1}")
    case .handedOn: ("代办交给 {0}：{1}", "Handed on to {0} to carry: {1}")
    case .errand: ("代办：{0}", "Errand: {0}")
    case .ended: ("代办结束：{0}", "No steward any more: {0}")
    case .steward: ("代办 {0}", "carried by {0}")
    case .trips: ("代办跑 {0} 次", "{0} trips by a steward")
    }
  }
}
