/// One act on several sub-tasks, and handing over.
package enum BatchPhrase: Phrase {
  /// `{0}` is how many; of a hand-over `{1}` is to whom.
  case claim, release, agree, handOver
  case help, go, stop, stopHelp, stopped, finishing, untouched, leave, read
  case ready, readyWithoutNumbers, withoutNumbers, withoutNumbersHelp
  /// How many are through, of how many, done, not done.
  case progress
  case claimed, released, examined, approved, handedOver
  case changed, needsFinding, firstDisagrees, needsNumber
  case handOverTitle, handOverHelp, handOverHead, andMore, to, awayUntil, noColleague
  case reasonHelp, reasonNeeded, handedOverOne

  package var texts: (String, String) {
    switch self {
    case .claim: ("认领 {0} 项", "Claim {0}")
    case .release: ("退回 {0} 项", "Release {0}")
    case .agree: ("同意 {0} 项", "Grant {0}")
    case .handOver: ("交接 {0} 项给 {1}", "Hand {0} over to {1}")
    case .help:
      (
        "一项一项地办，办成的打勾，没办成的写明为什么。按停，其余的不动；已经办的不退。",
        "One after the other: what was done is ticked, what was not says why. The stop key leaves "
          + "the rest untouched; what was done stays."
      )
    case .go: ("开始办", "Begin")
    case .stop: ("停", "Stop")
    case .stopHelp: ("其余的不动", "Leaves the rest untouched")
    case .stopped: ("已停，{0} 项没有动。", "Stopped; {0} untouched.")
    case .finishing: ("正在办的这一项要办完", "The one that is under way comes to its end")
    case .untouched: ("  没有动 {0}", "  untouched {0}")
    case .leave: ("返回", "Back")
    case .read: ("逐项看", "Read each")
    case .ready:
      ("要填证照编号、核查情况的不在这里办。", "What needs a number or a finding is not done here.")
    case .readyWithoutNumbers:
      ("证照没有编号的也同意；核查不在这里办。", "Documents are granted without a number; no checks.")
    case .withoutNumbers: ("证照无编号也办", "Without numbers")
    case .withoutNumbersHelp:
      ("这些结果都没有编号和有效期时用；再按取消", "For documents that bear no number; again takes it back")
    case .progress: ("{0}/{1}  办成 {2}  没办成 {3}", "{0}/{1}  done {2}  not done {3}")
    case .claimed: ("已认领", "claimed")
    case .released: ("已退回", "released")
    case .examined: ("一审同意已记下", "first opinion recorded: agreed")
    case .approved: ("已同意", "granted")
    case .handedOver: ("已交接", "handed over")
    case .changed: ("刚才有人改动了，请打开看过再办", "changed meanwhile: open it and look first")
    case .needsFinding: ("核查要写查询情况，请逐项答复（a）", "a check needs a finding: answer it by itself (a)")
    case .firstDisagrees: ("一审不同意，请打开看过再定", "the first officer disagreed: open it and look first")
    case .needsNumber: ("要填证照编号，请逐项办（a）", "its document needs a number: grant it by itself (a)")

    case .handOverTitle: ("交接", "Hand over")
    case .handOverHelp:
      (
        "交接给本部门的同事。交接以后由同事办，期限不变；谁交给谁、为什么，都留痕。",
        "To a colleague of the department, who goes on with it; the limit stays. Who gave it to "
          + "whom, and why, is recorded."
      )
    case .handOverHead: ("交接 {0} 项", "Hand {0} over")
    case .andMore: ("……另 {0} 项", "… and {0} more")
    case .to: ("交给", "To")
    case .awayUntil: ("（{0} 前不在岗）", " (away until {0})")
    case .noColleague: ("本部门没有别的审批人员", "The department has no other officer")
    case .reasonHelp: ("为什么交接，如外出、回避", "Why, such as leave or recusal")
    case .reasonNeeded: ("请写明为什么交接", "Say why it is handed over")
    case .handedOverOne: ("已交接：{0} → {1}。", "Handed over: {0} → {1}.")
    }
  }
}
