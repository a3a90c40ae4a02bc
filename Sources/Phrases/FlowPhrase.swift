/// Taking back an application, or a decision: why not, and what the command line says of it (R21).
package enum FlowPhrase: Phrase {
  case reasonNeeded, nothingOpen, notWaiting, notDecided, othersFollowed
  case stepOpen, stepTaken, onlyDecisionLeft, notForwarded, resultNeeded
  case withdraw, withdrawDiscussion, withdrawReasonHelp, withdrawTaskHelp
  case reopen, reopenDiscussion, reopenReasonHelp, simulate, simulateDiscussion

  package var texts: (String, String) {
    switch self {
    case .reasonNeeded: ("没有办：请写明原因。", "Not done: say why.")
    case .nothingOpen:
      (
        "没有撤回：各事项都已办结，结果照常领取。",
        "Not taken back: everything is concluded, and can be collected as ever."
      )
    case .notWaiting:
      (
        "{0} 不用模拟：前置已经具备，请直接审批。",
        "{0} needs no simulation: what it waited for is there. Decide it."
      )
    case .simulate: ("模拟审批：前置具备以前先审查。", "Examine ahead of what it waits for.")
    case .simulateDiscussion:
      (
        "只是意见，不出证照编号。前置办结后，一审一核的作为一审意见，由第二人决定；前置不予许可或要补正的，意见失效。",
        "An opinion and no decision. When its precondition is there it is the first officer's finding, "
          + "where two must look; it lapses when the precondition is refused or materials are wanted."
      )
    case .notDecided:
      (
        "{0} 不能重新办理：它没有作出决定。",
        "{0} cannot be reopened: nothing was decided of it."
      )
    case .othersFollowed:
      (
        "{0} 不能重新办理：{1} 已随它开始、办结或待核查。请依法撤销原决定另办。",
        "{0} cannot be reopened: {1} followed from it. Revoke the decision by law instead."
      )
    case .stepOpen:
      (
        "没有决定 {0}：还要先经“{1}”。请由这一级先审查。",
        "{0} was not decided: the step “{1}” comes first. Have it examined there."
      )
    case .stepTaken:
      (
        "没有审查 {0}：前面一级是您审的，每级要换人。请交给另一位同事。",
        "{0} was not examined: you made an earlier step, and each is another person's. Leave it to a colleague."
      )
    case .onlyDecisionLeft:
      (
        "{0} 各级都审过了，只等作决定。请直接准予或不予。",
        "All steps of {0} are made and only the decision is left. Grant or refuse it."
      )
    case .notForwarded:
      (
        "没有决定 {0}：由{1}决定，本厅只转报。请先转报（停钟），收到结果后登记，再在这里办结。",
        "{0} was not decided: {1} decides it. Send it up first (stop the clock), type its result in when it is back, and conclude it then."
      )
    case .resultNeeded:
      (
        "没有登记 {0} 的结果：请写明{1}的决定和文号。",
        "No result of {0} was written down: say what {1} decided, and its number."
      )
    case .withdraw: ("申请人撤回申请。", "The applicant takes the application back.")
    case .withdrawDiscussion:
      (
        "没有办结的事项随之终止，已经办结的照常领取；--task 只撤回一项。",
        "What is open ends, what is concluded can be collected; --task takes back one item alone."
      )
    case .withdrawReasonHelp: ("申请人说的原因。", "Why, in the applicant's words.")
    case .withdrawTaskHelp: ("只撤回第几项。", "Ordinal of the one that is taken back.")
    case .reopen: ("决定有误，重新办理。", "Reopen what was decided by mistake.")
    case .reopenDiscussion:
      (
        "只在结果一件都没有交出、也没有别的事项随它开始以前；到期日从原来的起算，不重新计。",
        "Only before anything of it is handed out and anything followed from it; its limits run from "
          + "its first start."
      )
    case .reopenReasonHelp: ("为什么要重新办理。", "Why it is reopened.")
    }
  }
}
