/// A case or a plan in words, as the command line shows it.
package enum ReportPhrase: Phrase {
  case planTitle, caseTitle, dates, notYet, goal, figures, provisionalDate
  case questions, answered, unanswered
  case materials, fromTask, fromRegister, fromCheck, undertaken, mayBeDeferred, optional, pieces,
    dueBy
  case identitySeen, identityNotSeen, meetings
  case withdrawn, steps, step, stepMade, stepDue, decidedBy, standing, holder
  case corrected, tasks, waitsFor, chart, longest, outputs, handedOut, ready, notReady, why

  package var texts: (String, String) {
    switch self {
    case .planTitle: ("{0}（目录第 {1} 版）", "{0} (edition {1} of the catalogue)")
    case .caseTitle: ("{0}  {1}  {2}  {3}", "{0}  {1}  {2}  {3}")
    case .dates: ("收件 {0}  受理 {1}", "received {0}  accepted {1}")
    case .notYet: ("尚未", "not yet")
    case .identitySeen: ("来人证件 收件时已见证核对", "identity document seen at the receipt")
    case .identityNotSeen: ("来人证件 收件时未见证核对", "identity document not seen at the receipt")
    case .goal: ("公布的目标 {0}（{1}）", "published goal {0} ({1})")
    case .figures:
      (
        "承诺办结 {0}  并联 {1} 个工作日  串联 {2} 个工作日  跑 {3} 次  收费 {4} 元",
        "promised by {0}  {1} working days in parallel, {2} one by one  visits {3}  fees {4} yuan"
      )
    case .provisionalDate: ("{0}（暂定）", "{0} (provisional)")
    case .questions: ("情形", "situation")
    case .answered: ("{0}：{1}", "{0}: {1}")
    case .unanswered:
      ("{0}：{1}（未答，暂按默认；{2}）", "{0}: {1} (not answered, by default; {2})")
    case .materials:
      ("材料 {0} 份 → {1} 份，免带 {2} 份", "materials {0} → {1}, of which {2} nobody brings")
    case .fromTask: ("{0}：本案 {1} 的结果", "{0}: comes from {1}")
    case .fromRegister: ("{0}：数据共享 {1}", "{0}: shared by {1}")
    case .fromCheck: ("{0}：内部核查 {1}", "{0}: an internal check in {1}")
    case .undertaken: ("告知承诺：{0}", "undertaken: {0}")
    case .optional: ("非必要，可不交", "optional")
    case .mayBeDeferred: ("{0}，可容缺", "{0}, may be owing")
    case .pieces: ("{0}  原 {1} 复 {2}", "{0}  originals {1} copies {2}")
    case .dueBy: ("{0}，最迟 {1}", "{0}, by {1}")
    case .corrected: ("当场更正：{0}", "corrected on the spot: {0}")
    case .tasks: ("事项 {0} 个", "{0} items")
    case .meetings: ("联合办理", "joint procedures")
    case .withdrawn: ("申请人撤回：{0}", "taken back by the applicant: {0}")
    case .steps: ("逐级：{0}", "step by step: {0}")
    case .step: ("{0}（{1}）", "{0} ({1})")
    case .stepMade: ("{0} 已于 {1}", "{0}, made {1}")
    case .stepDue: ("{0} 到 {1}", "{0}, until {1}")
    case .decidedBy: ("由{0}决定，本厅转报", "decided by {0}, sent up from here")
    // {0} the document, {1} ordinals of those that stand on it besides its own.
    case .standing: ("{0}（含 {1}）", "{0} (with {1})")
    case .holder: ("持有人 {0}", "held by {0}")
    case .waitsFor: ("等 {0}", "waits for {0}")
    case .chart: ("{0} 至 {1}", "{0} to {1}")
    case .longest: ("最长", "longest")
    case .outputs: ("结果", "outputs")
    case .handedOut: ("已取 {0}", "handed out {0}")
    case .ready: ("可取，自 {0}", "ready since {0}")
    case .notReady: ("未出", "not yet")
    case .why: ("为什么是 {0}", "why {0}")
    }
  }
}
