/// What happened to a case, a line each, for the case screen and the journal.
package enum EventPhrase: Phrase {
  case opened, openedSeen, correctedOnSpot, noticeGiven, declined, brought, sentOver
  case accepted, acceptedByLaw
  case taskStarted, taskClaimed, taskReleased, agreed, disagreed, taskVerified, simulatedYes,
    simulatedNo
  case approved, approvedAtWindow, refused, refusedAtWindow
  case voidedByRefusal, voidedByMaterial, voidedAsNeedless, voidedByWithdrawal
  case caseWithdrawn, taskWithdrawn, taskReopened
  case confirmed, notConfirmed, sealed, owingUntil, followUpMade
  case outputReady, caseDecided, caseReady, handedOut, handedToAgent, caseClosed
  case fromSlot, identitySeen
  case slipPrinted, slipReprinted, paperPrinted, paperReprinted, identityRevealed
  case papersHandedOver
  case taskHandedOver, taskAssigned, taskStoodIn
  case archived
  case document, because, file

  package var texts: (String, String) {
    switch self {
    case .opened: ("收件：{0}", "received: {0}")
    case .openedSeen:
      ("收件：{0}；来人证件已见证核对", "received: {0}; identity document of whoever came seen")
    case .correctedOnSpot: ("{0}；当场更正 {1}", "{0}; corrected on the spot: {1}")
    case .noticeGiven: ("一次性告知，须补：{0}", "one-time notice, to be brought: {0}")
    case .declined: ("不予受理：{0}", "declined: {0}")
    case .brought: ("申请人交来 {0}", "the applicant brought {0}")
    case .sentOver: ("其他部门送来 {0}", "another office sent over {0}")
    case .accepted: ("受理，承诺 {0} 前办结", "accepted, promised by {0}")
    case .acceptedByLaw:
      (
        "逾期未答复，视为自 {0} 受理，承诺 {1} 前办结",
        "not answered in time: accepted as of {0}, promised by {1}"
      )
    case .taskStarted: ("{0} 开始办理，{1} 到期", "{0} started, due {1}")
    case .taskClaimed: ("{0} 由 {1} 认领", "{0} claimed by {1}")
    case .taskReleased: ("{0} 放回待认领", "{0} put back")
    case .taskHandedOver: ("{0} 由 {1} 交接给 {2}：{3}", "{0} handed over by {1} to {2}: {3}")
    case .taskAssigned: ("{0} 交接给 {1}：{2}", "{0} handed over to {1}: {2}")
    case .taskStoodIn: ("{0} 替 {1} 办理（替班）", "{0} acted on for {1}, who is absent")
    case .agreed: ("{0} 审查：同意", "{0} examined: agreed")
    case .disagreed: ("{0} 审查：不同意", "{0} examined: not agreed")
    case .simulatedYes: ("{0} 模拟审批：同意", "{0} simulated: agreed")
    case .simulatedNo: ("{0} 模拟审批：不同意", "{0} simulated: not agreed")
    case .taskVerified: ("{0} 复核：{1} 所见相同", "{0} verified: {1} finds the same")
    case .approved: ("{0} 同意 → {1}", "{0} approved → {1}")
    case .approvedAtWindow:
      ("{0} 当场办结 → {1}（依据 {2}）", "{0} decided at the window → {1} (by {2})")
    case .refused: ("{0} 不予：{1}", "{0} refused: {1}")
    case .refusedAtWindow:
      ("{0} 当场不予：{1}（依据 {2}）", "{0} refused at the window: {1} (by {2})")
    case .voidedByRefusal: ("{0} 作废：前置 {1} 未通过", "{0} void: {1} was not granted")
    case .voidedByMaterial: ("{0} 退办：{1} 到期未补", "{0} returned: {1} was never brought")
    case .voidedByWithdrawal: ("{0} 终止：申请人撤回", "{0} ends: the applicant took it back")
    case .caseWithdrawn: ("申请人撤回申请：{0}", "the applicant took the application back: {0}")
    case .taskWithdrawn: ("申请人撤回 {0}：{1}", "the applicant took {0} back: {1}")
    case .taskReopened: ("{0} 重新办理：{1}", "{0} reopened: {1}")
    case .voidedAsNeedless: ("{0} 不用再查", "{0} is not needed any more")
    case .confirmed: ("{0} 核实一致：{1}", "{0} confirmed: {1}")
    case .notConfirmed: ("{0} 核实不符：{1}", "{0} not confirmed: {1}")
    case .sealed: ("{0}（用章登记 {1}）", "{0} (stamp register {1})")
    case .owingUntil: ("{0}；请申请人 {1} 前补交", "{0}; the applicant is asked to bring it by {1}")
    case .followUpMade:
      ("{0} 按承诺办结，{1} 前核查", "{0} was granted on an undertaking, to be checked by {1}")
    case .outputReady: ("{0} 可取", "{0} can be collected")
    case .caseDecided: ("各事项均已决定", "every item is decided")
    case .caseReady: ("结果全部办好，通知领取", "everything is ready: call the applicant")
    case .handedOut: ("交 {0} 给 {1}", "{0} handed to {1}")
    case .handedToAgent: ("交 {0} 给代理人 {1}（{2}）", "{0} handed to the agent {1} ({2})")
    case .fromSlot: ("取自取件柜 {0} 号", "from slot {0} of the cabinet")
    case .identitySeen: ("证件已见证核对", "identity document seen")
    case .caseClosed: ("结案", "closed")
    case .slipPrinted: ("出取件凭证（{0}）", "collection slip printed ({0})")
    case .slipReprinted: ("补打取件凭证（{0}）", "collection slip reprinted ({0})")
    case .paperPrinted: ("出{0}（{1}）", "{0} printed ({1})")
    case .paperReprinted: ("补打{0}（{1}）", "{0} reprinted ({1})")
    case .papersHandedOver:
      ("{0} 的材料已移交（清单 {1}，接收人 {2}）", "the papers of {0} handed over (list {1}, taken by {2})")
    case .identityRevealed: ("查看完整个人信息：{0}", "personal data shown in full: {0}")
    case .archived:
      (
        "制作归档包，含完整个人信息（{0} 个文件，校验 {1}）",
        "archive package made, personal data in full ({0} files, check {1})"
      )
    case .document: ("{0} {1}", "{0} {1}")
    case .file: ("文件", "file")
    case .because: ("{0}，{1}", "{0}, {1}")
    }
  }
}
