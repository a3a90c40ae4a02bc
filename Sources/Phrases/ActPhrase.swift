/// The small windows in which somebody decides: grant, refuse, examine, decline.
package enum ActPhrase: Phrase {
  case approve, refuse, examine, answer, decline
  /// `{0}` is the sub-task or the matter.
  case approved, refused, examined, answered, declined
  case about, byAuthority, firstOfficer
  case documentNumber, documentHelp, validUntil, validHelp, noEnd, notADay, alreadyOver
  case opinion, agree, disagree, reason, whyHelp, basis, remark, remarkHelp
  case chooseFirst, reasonNeeded
  case checkResult, holds, holdsNot, finding, findingHelp, findingNeeded
  case stamp, stampHelp, stampNeeded, undertaken
  case changed, askAgain, notDone
  case goHint, goHelp, next, help

  package var texts: (String, String) {
    switch self {
    case .approve: ("同意", "Grant")
    case .refuse: ("不同意", "Refuse")
    case .examine: ("一审", "Examine")
    case .answer: ("答复核查", "Answer the check")
    case .decline: ("不予受理", "Decline")
    case .approved: ("已同意：{0}。结果可取。", "Granted: {0}. Its output can be collected.")
    case .refused: ("已决定不予：{0}。决定书可取。", "Refused: {0}. The decision can be collected.")
    case .examined: ("一审意见已记下：{0}。由另一人决定。", "Examined: {0}. Another officer decides.")
    case .answered: ("已答复：{0}。", "Answered: {0}.")
    case .declined: ("已决定不予受理：{0}。", "Declined: {0}.")
    case .about: ("{0}：{1}", "{0}: {1}")
    case .byAuthority: ("窗口依据：{0}", "By authority: {0}")
    case .firstOfficer: ("一审：{0} {1} {2}", "Examined by {0}: {1} {2}")
    case .documentNumber: ("{0} 编号", "{0}, number")
    case .documentHelp:
      ("证照或批文上的编号，可以扫描；没有编号的留空。", "The number on the document; leave it empty if it has none.")
    case .validUntil: ("有效期至", "Valid until")
    case .validHelp: ("年-月-日，如 2031-03-01；长期有效的留空。", "As 2031-03-01; empty if it does not end.")
    case .noEnd: ("长期", "no end")
    case .notADay: ("日期要写成 2031-03-01 这样", "Write the day as 2031-03-01")
    case .alreadyOver: ("有效期已过，请核对", "That day is over; please check")
    case .opinion: ("意见", "Opinion")
    case .agree: ("同意", "agrees")
    case .disagree: ("不同意", "disagrees")
    case .reason: ("理由", "Reason")
    case .whyHelp: ("不同意的必须写明理由。", "Whoever disagrees says why.")
    case .basis: ("依据", "Basis")
    case .remark: ("说明", "Remark")
    case .remarkHelp: ("可以补充一句，会印在决定书上。", "A sentence more; it is printed on the decision.")
    case .chooseFirst: ("请先在这里选一项", "Please choose one here first")
    case .reasonNeeded: ("不同意必须写明理由", "Whoever disagrees must say why")
    case .checkResult: ("核查结果", "Result")
    case .holds: ("核实一致", "confirmed")
    case .holdsNot: ("核实不符", "not confirmed")
    case .finding: ("查询情况", "Finding")
    case .findingHelp:
      ("在哪里查的、查到什么；会写进查询情况。", "Where it was looked up, and what was found.")
    case .findingNeeded: ("请写查询情况", "Please write what was found")
    case .stamp: ("用章登记号", "Stamp register")
    case .stampHelp:
      (
        "数据服务专用章用章登记簿上的号码。",
        "The number in the register of the data window's stamp."
      )
    case .stampNeeded: ("请填用章登记号", "Please give the number in the stamp register")
    case .undertaken: ("告知承诺：{0}", "Undertaken: {0}")
    case .changed:
      ("刚才有人改动了这个办件，您的操作没有生效：", "Somebody changed this case; nothing of yours was done:")
    case .notDone: ("没有办成", "Not done")
    case .askAgain: ("请看过以后再决定。", "Please look, and decide again.")
    case .goHint: ("F10 {0}；Esc 不办，什么也不改。", "F10 {0}; Esc leaves without doing anything.")
    case .goHelp: ("记入留痕，不能撤回。", "Kept in the journal; it cannot be taken back.")
    case .next: ("下一栏", "Next field")
    case .help:
      (
        "在这里把决定需要的内容填好，按 F10 生效。数字键选选项，Tab 换栏。生效前不写任何东西；若别人同时改了办件，会先告诉您改了什么。",
        "Fill in what the decision needs, then press F10. Digits choose options, Tab goes on. "
          + "Nothing is written before F10; if somebody else changed the case, you are told first."
      )
    }
  }
}
