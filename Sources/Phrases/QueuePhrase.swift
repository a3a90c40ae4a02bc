/// A department's queue.
package enum QueuePhrase: Phrase {
  case title, help, reading, empty
  case viewRunning, viewMine, viewUnclaimed, viewRed, viewYellow, viewGreen, viewStopped,
    viewWaiting
  case dueToday, waitingCount, shown
  case light, due, left, number, item, applicant, officer
  case days, naturalDays, waitsFor, me
  case why, examinedBy, outsideCalendar
  case open, claim, release, approve, refuse, examine, simulate, verify, stop, resume, askFor,
    extend, filter,
    reload, move
  case openHelp, claimHelp, approveHelp, refuseHelp, examineHelp, stopHelp, askForHelp, extendHelp,
    filterHelp
  case filterQuestion, claimed, released
  case nothingSelected, stillWaits, claimedBy, examineFirst, secondOfficer, oneOfficer
  case stageFirst, onlyDecisionLeft, stepTaken, forwardFirst, stageDue, early, examineStep
  case stoppedFor, noLinks, isStopped, isVerified, isExtended, onlyRunning
  case answer, onlyAnswered
  case ages, mark, markHelp, marked, unmark, nothingMarked, oneAtATime
  case handOver, handOverHelp, forAbsent
  case look, lookQuestion, lookHelp, onlyWords
  case byItem, byPlace, itemQuestion, placeQuestion, anyOne, onlyItem, onlyPlace
  case views, viewsHelp, viewsQuestion, keepView, dropView, nameQuestion, nameNeeded
  case nothingNarrowed, viewKept, viewDropped
  case led, ledHelp

  package var texts: (String, String) {
    switch self {
    case .led: ("牵头", "We lead")
    case .ledHelp:
      ("本部门牵头、几个部门一起办的办件", "the cases of several departments that we lead")
    case .title: ("{0}待办", "{0} queue")
    case .help:
      (
        "本部门要办的事项，最急的在最上面。灯：绿正常，黄将到期，红已超期。“收/桌”是收件以来和到这张桌以来的工作日。最下面说明选中这一项为什么是这个到期日。别人办了什么，一秒内自动更新，光标和打的勾留在原来的事项上。",
        "What the department has to decide, the most urgent first. Lights: green, yellow near its "
          + "day, red past it. The ages are working days since receipt, and since it came to this "
          + "desk. The last lines say why the selected one is due when it is. Others' work shows "
          + "within a second, and selection and marks stay on their rows."
      )
    case .reading: ("正在读取…", "Reading…")
    case .empty: ("没有这样的事项", "Nothing like that in the queue")

    case .viewRunning: ("待办", "all")
    case .viewMine: ("我的", "mine")
    case .viewUnclaimed: ("待认领", "unclaimed")
    case .viewRed: ("红", "red")
    case .viewYellow: ("黄", "yellow")
    case .viewGreen: ("绿", "green")
    case .viewStopped: ("停钟", "stopped")
    case .viewWaiting: ("等前置", "waiting")

    case .dueToday: ("今日到期 {0}", "due today {0}")
    case .waitingCount: ("等前置 {0}", "waiting {0}")
    case .shown: ("已列 {0} 项，往下还有", "{0} listed, more below")

    case .light: ("灯", "L")
    case .due: ("到期", "due")
    case .left: ("余", "left")
    case .number: ("办件号", "case")
    case .item: ("事项", "item")
    case .applicant: ("申请人", "applicant")
    case .officer: ("经办/等", "who")
    case .days: ("{0} 日", "{0} d")
    case .naturalDays: ("{0} 自然日", "{0} nat.")
    case .waitsFor: ("等 {0}", "after {0}")
    case .me: ("我", "me")

    case .why: ("为什么是 {0}：{1}", "Why {0}: {1}")
    case .examinedBy: ("一审 {0} {1} {2}", "Examined by {0}: {1} {2}")
    case .outsideCalendar:
      ("{0} 的算法现在读不出：日历没有那一年", "{0} cannot be explained: the calendar lacks that year")

    case .open: ("打开", "Open")
    case .claim: ("认领", "Claim")
    case .release: ("退回", "Release")
    case .approve: ("同意", "Grant")
    case .refuse: ("不同意", "Refuse")
    case .examine: ("一审", "Examine")
    case .simulate: ("模拟", "Simulate")
    case .verify: ("复核", "Verify")
    case .stop: ("停钟", "Stop")
    case .resume: ("恢复", "Resume")
    case .askFor: ("补正", "Ask for")
    case .extend: ("延期", "Extend")
    case .filter: ("筛", "Filter")
    case .reload: ("刷新", "Refresh")
    case .move: ("选一项", "Move")
    case .openHelp: ("打开整个办件", "Opens the whole case")
    case .claimHelp: ("认领选中的事项，别人就不会再办；再按退回", "Claims the selected one; again releases it")
    case .approveHelp: ("同意，填证照编号和有效期", "Grants it, with the document's number and end")
    case .refuseHelp: ("不同意，选理由和依据", "Refuses it, with a reason and a basis")
    case .examineHelp:
      (
        "一审一核：第一人写意见；第二人按同一个键复核；等前置的先模拟审批（R20）",
        "Where two must look: the first officer's opinion; the second verifies by the same key; one that waits is simulated (R20)"
      )
    case .stopHelp:
      (
        "因目录列出的特殊环节停钟；已停的恢复计时（R25）",
        "Stops the clock for a special link of the catalogue; lets a stopped one run again (R25)"
      )
    case .askForHelp:
      (
        "请申请人补交目录列出的材料，承诺的钟停到交来（R1、R25）",
        "Asks the applicant for materials of the catalogue; the promised clock stops (R1, R25)"
      )
    case .extendHelp:
      (
        "延长期限：一次，最多 10 个工作日，由同事批准（R26）",
        "Extends the limit once, by at most 10 working days, approved by a colleague (R26)"
      )
    case .filterHelp:
      (
        "只看我的（包括替班的）、待认领、某一种灯、等前置、某个事项或收件地点，可以叠加",
        "Mine (and of whom I stand in for), unclaimed, a light, waiting, an item, a place: together"
      )
    case .filterQuestion: ("看哪些？", "Show which?")
    case .claimed: ("已认领 {0}。", "Claimed {0}.")
    case .released: ("已退回 {0}，别人可以认领。", "Released {0}; others may claim it.")

    case .nothingSelected: ("没有选中的事项", "Nothing is selected")
    case .stillWaits: ("还在等本案第 {0} 项办结（R16）", "It waits for {0} of the case (R16)")
    case .claimedBy: ("已由 {0} 认领，要先由其退回", "{0} has claimed it, and must release it first")
    case .examineFirst: ("一审一核：要先由一人一审（e）（R17）", "Two must look: examine it first (e) (R17)")
    case .stageFirst: ("逐级审批：要先经“{0}”（e）（R17）", "Step by step: “{0}” comes first (e) (R17)")
    case .onlyDecisionLeft: ("各级都审过，只等决定", "All steps are made; only the decision is left")
    case .stepTaken:
      ("前面一级是您审的，这级要换人（R17）", "You made an earlier step; this one is another's (R17)")
    case .forwardFirst:
      ("由{0}决定：先转报（z），收到结果再办结", "{0} decides: send it up first (z), conclude it with the result")
    // {0} what it waits for, {1} the planned day.
    case .examineStep: ("审这级", "this step")
    case .early:
      ("预告：{0} 办结后到这里，按计划 {1}", "ahead: comes here after {0}, planned for {1}")
    // {0} which step, {1} its name, {2} its day, {3} the letter of its light.
    case .stageDue: ("第 {0} 级 {1}，到 {2} {3}", "step {0}, {1}, until {2} {3}")
    case .secondOfficer:
      ("一审一核：一审是您，决定要由另一人（R17）", "You examined it: another officer decides (R17)")
    case .ages: ("收/桌", "ages")
    case .mark: ("选", "Mark")
    case .markHelp:
      ("选几项一起办：认领、退回、同意、交接", "Marks several, to be claimed, released, granted, handed over")
    case .marked: ("已选 {0}", "marked {0}")
    case .unmark: ("全不选", "Unmark")
    case .nothingMarked: ("没有选中的事项", "Nothing is marked")
    case .oneAtATime:
      ("这件事要逐项办：按 u 取消全部勾选", "This is done one by one: u takes all marks away")
    case .handOver: ("交接", "Give")
    case .handOverHelp:
      ("交接给本部门的同事，写明原因", "Gives it to a colleague of the department, with the reason")
    case .forAbsent: ("替{0}", "for {0}")
    case .look: ("找", "Find")
    case .lookQuestion: ("在待办里找", "Look for what in the queue?")
    case .lookHelp:
      (
        "办件号末几位，申请人或事项的汉字、拼音首字母；空的显示全部",
        "A number's end, or an applicant or item in Chinese or pinyin; empty for all"
      )
    case .onlyWords: ("找 {0}", "with {0}")
    case .byItem: ("事项：{0}", "item: {0}")
    case .byPlace: ("收件地点：{0}", "taken in at: {0}")
    case .itemQuestion: ("哪个事项？", "Which item?")
    case .placeQuestion: ("在哪里收的件？", "Taken in where?")
    case .anyOne: ("不限", "any")
    case .onlyItem: ("事项 {0}", "item {0}")
    case .onlyPlace: ("收件 {0}", "from {0}")
    case .views: ("视图", "Views")
    case .viewsHelp: ("存下的筛选：取用、再存、删去", "Filters kept by name: use, keep, drop")
    case .viewsQuestion: ("用哪个视图？", "Which view?")
    case .keepView: ("把现在的筛选存下来…", "Keep the filters of now …")
    case .dropView: ("删去一个视图…", "Drop a view …")
    case .nameQuestion: ("叫什么名字？", "Under which name?")
    case .nameNeeded: ("请写一个名字", "A view needs a name")
    case .nothingNarrowed: ("现在没有筛选", "nothing is filtered now")
    case .viewKept: ("视图“{0}”已存。", "The view “{0}” is kept.")
    case .viewDropped: ("视图“{0}”已删去。", "The view “{0}” is dropped.")
    case .answer: ("答复", "Answer")
    case .onlyAnswered: ("核查只答复（a），不作决定（R8）", "A check is only answered (a), not decided (R8)")
    case .stoppedFor: ("停钟：{0}，至 {1}（{2}）。", "Stopped for {0} until {1} ({2}).")
    case .noLinks:
      ("目录没有给它列特殊环节，不能停钟", "The catalogue lists no special link for it to stop for")
    case .isStopped: ("正在停钟，先恢复（z）", "It is stopped: resume it first (z)")
    case .isVerified: ("已经复核，可以决定", "It is verified: decide it")
    case .isExtended: ("已经延长过一次（R26）", "It was extended before (R26)")
    case .onlyRunning: ("只有审查中的才能延期", "Only one that runs can be extended")
    case .oneOfficer: ("这一项一人审核，直接同意或不同意", "One officer decides this: grant or refuse it")
    }
  }
}
