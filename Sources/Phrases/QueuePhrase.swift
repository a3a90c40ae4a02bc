/// A department's queue.
package enum QueuePhrase: Phrase {
  case title, help, reading, empty
  case viewRunning, viewMine, viewUnclaimed, viewRed, viewYellow, viewGreen, viewWaiting
  case dueToday, waitingCount, shown
  case light, due, left, number, item, applicant, officer
  case days, naturalDays, waitsFor, me
  case why, examinedBy, outsideCalendar
  case open, claim, release, approve, refuse, examine, filter, reload, move
  case openHelp, claimHelp, approveHelp, refuseHelp, examineHelp, filterHelp
  case filterQuestion, claimed, released
  case nothingSelected, stillWaits, claimedBy, examineFirst, secondOfficer, oneOfficer
  case answer, onlyAnswered

  package var texts: (String, String) {
    switch self {
    case .title: ("{0}待办", "{0} queue")
    case .help:
      (
        "本部门要办的事项，最急的在最上面。灯：绿正常，黄将到期，红已超期。最下面一行说明选中这一项为什么是这个到期日。别人办了什么，一秒内自动更新，光标留在原来那一项上。",
        "What the department has to decide, the most urgent first. Lights: green, yellow near its "
          + "day, red past it. The last lines say why the selected one is due when it is. Others' "
          + "work shows within a second, and the selection stays where it is."
      )
    case .reading: ("正在读取…", "Reading…")
    case .empty: ("没有这样的事项", "Nothing like that in the queue")

    case .viewRunning: ("待办", "all")
    case .viewMine: ("我的", "mine")
    case .viewUnclaimed: ("待认领", "unclaimed")
    case .viewRed: ("红", "red")
    case .viewYellow: ("黄", "yellow")
    case .viewGreen: ("绿", "green")
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
    case .filter: ("筛", "Filter")
    case .reload: ("刷新", "Refresh")
    case .move: ("选一项", "Move")
    case .openHelp: ("打开整个办件", "Opens the whole case")
    case .claimHelp: ("认领选中的事项，别人就不会再办；再按退回", "Claims the selected one; again releases it")
    case .approveHelp: ("同意，填证照编号和有效期", "Grants it, with the document's number and end")
    case .refuseHelp: ("不同意，选理由和依据", "Refuses it, with a reason and a basis")
    case .examineHelp: ("一审一核的第一人写意见", "The first officer's opinion, where two must look")
    case .filterHelp: ("只看我的、待认领、某一种灯，或等前置的", "Only mine, unclaimed, one light, or waiting ones")
    case .filterQuestion: ("看哪些？", "Show which?")
    case .claimed: ("已认领 {0}。", "Claimed {0}.")
    case .released: ("已退回 {0}，别人可以认领。", "Released {0}; others may claim it.")

    case .nothingSelected: ("没有选中的事项", "Nothing is selected")
    case .stillWaits: ("还在等本案第 {0} 项办结（R16）", "It waits for {0} of the case (R16)")
    case .claimedBy: ("已由 {0} 认领，要先由其退回", "{0} has claimed it, and must release it first")
    case .examineFirst: ("一审一核：要先由一人一审（e）（R17）", "Two must look: examine it first (e) (R17)")
    case .secondOfficer:
      ("一审一核：一审是您，决定要由另一人（R17）", "You examined it: another officer decides (R17)")
    case .answer: ("答复", "Answer")
    case .onlyAnswered: ("核查只答复（a），不作决定（R8）", "A check is only answered (a), not decided (R8)")
    case .oneOfficer: ("这一项一人审核，直接同意或不同意", "One officer decides this: grant or refuse it")
    }
  }
}
