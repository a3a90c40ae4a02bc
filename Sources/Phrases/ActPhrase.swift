/// The small windows in which somebody decides: grant, refuse, examine, decline.
package enum ActPhrase: Phrase {
  case approve, refuse, examine, answer, decline, verify, simulate, stop, resume, askFor, extend
  /// `{0}` is the sub-task or the matter.
  case approved, refused, examined, answered, declined, verified, simulated, stopped, resumed,
    askedFor
  case extended
  case about, byAuthority, firstOfficer, stageFinding, decidedBy
  case documentNumber, documentHelp, validUntil, validHelp, noEnd, notADay, alreadyOver
  case opinion, agree, disagree, reason, whyHelp, basis, remark, remarkHelp
  case chooseFirst, reasonNeeded
  case checkResult, holds, holdsNot, finding, findingHelp, findingNeeded
  case stamp, stampHelp, stampNeeded, undertaken
  case link, linkFacts, procedure, atMost, length, lengthHelp, over, outcome, outcomeHelp
  case materials, within, withinHelp, markFirst, notANumber
  case extraDays, extraDaysHelp, approver, extendWhyHelp
  case examineStep, stepMade
  case reopen, extendCase, reopened, extraDaysJointHelp, governmentApprover, approvalDocument
  case approverNeeded, reopenWhyHelp, holder, holderHelp
  case changed, askAgain, notDone
  case goHint, goHelp, next, help

  package var texts: (String, String) {
    switch self {
    case .approve: ("同意", "Grant")
    case .refuse: ("不同意", "Refuse")
    case .examine: ("一审", "Examine")
    case .answer: ("答复核查", "Answer the check")
    case .decline: ("不予受理", "Decline")
    case .verify: ("复核", "Verify")
    case .simulate: ("模拟审批", "Simulate")
    case .simulated:
      ("模拟意见已记下：{0}。前置具备后生效。", "Noted: {0}. It counts once its precondition is there.")
    case .stop: ("停钟", "Stop the clock")
    case .resume: ("恢复计时", "Resume")
    case .askFor: ("请补正", "Ask for materials")
    case .extend: ("延期", "Extend")
    case .verified: ("已复核：{0}。", "Verified: {0}.")
    case .stopped:
      ("已停钟：{0}。请打印告知书交申请人。", "Stopped: {0}. Print the notice for the applicant.")
    case .resumed: ("已恢复计时：{0}。", "Running again: {0}.")
    case .askedFor:
      (
        "已请申请人补正：{0}。请打印告知书交申请人。",
        "The applicant is asked for it: {0}. Print the notice for them."
      )
    case .extended:
      (
        "已延期：{0}。请打印告知书交申请人。",
        "Extended: {0}. Print the notice for the applicant."
      )
    case .approved: ("已同意：{0}。结果可取。", "Granted: {0}. Its output can be collected.")
    case .refused: ("已决定不予：{0}。决定书可取。", "Refused: {0}. The decision can be collected.")
    case .examined: ("一审意见已记下：{0}。由另一人决定。", "Examined: {0}. Another officer decides.")
    case .answered: ("已答复：{0}。", "Answered: {0}.")
    case .declined: ("已决定不予受理：{0}。", "Declined: {0}.")
    case .about: ("{0}：{1}", "{0}: {1}")
    case .byAuthority: ("窗口依据：{0}", "By authority: {0}")
    // {0} the step, {1} who made it, {2} the opinion, {3} why.
    case .reopen: ("重新办理", "Reopen")
    case .extendCase: ("全案延期", "Extend the case")
    case .reopened: ("已重新办理：{0}。到期日从原来的起算。", "Reopened: {0}. Its limit runs from its first start.")
    case .extraDaysJointHelp:
      (
        "1 到 15 个工作日，只能一次，由本级人民政府批准（行政许可法第四十二条）",
        "1 to 15 working days, once, approved by the government of this level (Licensing Law art. 42)"
      )
    case .governmentApprover: ("批准人", "Approved by")
    case .approvalDocument: ("批准文号", "Document")
    case .approverNeeded:
      ("请写明批准人和批准文号", "Say who approved it, and by which document")
    case .reopenWhyHelp:
      (
        "决定哪里有误；结果没有交出、也没有别的事项随它开始才可以",
        "What was wrong with the decision; only before anything was handed out or followed from it"
      )
    case .holder: ("持有人", "Holder")
    case .holderHelp: ("证照在谁名下；空的就是申请人", "In whose name it is; empty for the applicant's")
    case .examineStep: ("审这一级", "This step")
    case .stepMade: ("这一级的意见已记下：{0}。交下一级。", "This step is made: {0}. The next follows.")
    case .stageFinding: ("{0} {1}：{2} {3}", "{0}, {1}: {2} {3}")
    case .decidedBy:
      ("由{0}决定：照其结果办结", "{0} decides it: conclude it as decided there")
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
    case .link: ("特殊环节", "Special link")
    case .linkFacts: ("{0}（{1}）", "{0} ({1})")
    case .procedure: ("行政许可法四十五条", "PL 45")
    case .atMost: ("最多 {0}", "at most {0}")
    case .length: ("预计", "Expected")
    case .lengthHelp:
      (
        "预计多久，只写数字：单位同环节的时限，没有时限的按工作日。要书面告知申请人。",
        "How long it will take, a number: in the unit of the link's limit, else in working days. "
          + "The applicant is told in writing."
      )
    case .over: ("结束哪一个", "Which is over")
    case .outcome: ("结果", "Outcome")
    case .outcomeHelp: ("结果如何，可以不写。", "What came of it; may be left out.")
    case .materials: ("要补交的材料", "What is needed")
    case .within: ("几个工作日内", "Working days")
    case .withinHelp:
      (
        "申请人几个工作日内交来。承诺的钟停到交来，法定的钟照走。",
        "In how many working days. The promised clock stops until it is in; the law's runs on."
      )
    case .markFirst: ("请用空格标出要补交的材料", "Mark what is needed with the space bar")
    case .notANumber: ("请写一个数字", "Please write a number")
    case .extraDays: ("延长几日", "Working days")
    case .extraDaysHelp:
      (
        "1 至 10 个工作日，只能延长一次（行政许可法第四十二条）。",
        "1 to 10 working days, once only (Licensing Law art. 42)."
      )
    case .approver: ("批准人", "Approved by")
    case .extendWhyHelp: ("理由要告知申请人。", "The applicant is told the reason.")
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
