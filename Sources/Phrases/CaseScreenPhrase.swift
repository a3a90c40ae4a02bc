/// The screen of one case, and those behind it: why, journal, materials, papers.
package enum CaseScreenPhrase: Phrase {
  case title, reading, notRead, help, readingHelp, scroll, page, reload
  // Head.
  case promise, promiseProvisional, daysLeft, late, visits, agentVisits, agent, atRisk,
    answerByShort, toCorrect
  case applicant, contact, subject, identitySeen, identityNotSeen
  // Chart.
  case waitsFor, longest, slack, beyond, collected, collectable, promised, today, moreTasks
  // Owing.
  case owing, owingUntil, moreOwing
  // Keys.
  case whyShort, journal, materials, papers, decide, handOut, notice, accept, decline, unmask, mask
  case chart, history, joint, jointHelp
  case whyHelp, journalHelp, materialsHelp, papersHelp, decideHelp, handOutHelp, noticeHelp
  case acceptHelp, declineHelp, unmaskHelp, chartHelp
  case extendCase, extendCaseHelp, nothingToExtend, notJoint, stopOver
  case reopen, reopenHelp, reopenWhich, nothingToReopen
  case withdraw, withdrawHelp, withdrawQuestion, withdrawn, nothingToWithdraw
  // Why not.
  case notAccepted, noPapers, nothingForWindow, nothingReady, alreadyAnswered, stillMissing,
    noNotice
  case nothingMissing
  // Questions and answers.
  case decideWhich, acceptQuestion, noticeQuestion, giveNotice, answered, justChanged
  case purposeQuestion, purposeRecorded, purposeNeeded, unmasked
  // Why the dates are so.
  case why
  // Journal.
  case fixedClock
  // Between the parts of a list.
  case comma
  // Materials.
  case notWanted, bring, bringHelp, bringQuestion, brought, broughtAccepted, markFirst, mark
  case markAll, markAllHelp
  case materialsScreenHelp
  // A long text.
  case below
  case steward, stewardHelp, project, entriesHelp, projectHelp

  package var texts: (String, String) {
    switch self {
    case .steward: ("代办", "Steward")
    case .stewardHelp:
      (
        "谁替申请人跑、跑了什么：指定、记一笔、交给别人、结束",
        "who carries the case for the applicant: assign, write an errand down, hand on, end"
      )
    case .project: ("同项目", "Project")
    case .entriesHelp:
      ("录入别的系统（双录）：出录入单，记编号", "double entry: the sheet for another system, and its number")
    case .projectHelp: ("同一项目代码的所有办件，各部门到哪一步", "all cases of the project")
    case .title: ("办件 {0}", "Case {0}")
    case .reading: ("正在读取…", "Reading…")
    case .notRead: ("还没有读到这个办件，按 F5 再读", "The case is not read yet; F5 reads again")
    case .help:
      (
        "一个办件的全貌：各部门办到哪一步、红黄绿灯、承诺日期和余地，欠交的材料，全部经过。别人改动后一秒内自动更新。",
        "All of one case: how far each department is, lights, promise and slack, what is owing, "
          + "and what happened. It follows others' changes within a second."
      )
    case .readingHelp: ("用方向键和翻页键看完全文。", "Arrows and page keys move the text.")
    case .scroll: ("滚动", "Scroll")
    case .page: ("翻页", "Page")
    case .reload: ("刷新", "Refresh")
    case .joint: ("联合", "Joint")
    case .jointHelp:
      ("联合踏勘、审批、验收、测量：看、排、记录", "Joint surveys, reviews, acceptances, measurings")

    case .promise: ("承诺 {0} {1}", "promised {0} {1}")
    case .promiseProvisional: ("承诺 {0} {1} 暂定", "promised {0} {1} provisional")
    case .daysLeft: ("剩 {0} 日", "{0} d left")
    case .late: ("超 {0} 日", "{0} d late")
    case .visits: ("跑 {0} 次", "visits {0}")
    case .agentVisits: ("代理人 {0} 次", "agent {0}")
    case .agent: ("代理人", "agent")
    case .identitySeen: ("证件已见证核对", "ID seen")
    case .identityNotSeen: ("证件未见证核对", "ID not seen")
    case .atRisk: ("将误", "at risk")
    case .answerByShort: ("最迟 {0} 答复", "answer by {0}")
    case .toCorrect: ("待补 {0} 份", "{0} to bring")
    case .applicant: ("申请人", "applicant")
    case .contact: ("联系人", "contact")
    case .subject: ("当事人", "concerning")

    case .waitsFor: ("等 {0}", "after {0}")
    case .longest: ("最长", "longest")
    case .slack: ("余 {0} 日", "{0} d room")
    case .beyond: ("误 {0} 日", "{0} d over")
    case .collected: ("已取", "collected")
    case .collectable: ("可取", "ready")
    case .promised: ("承诺", "promise")
    case .today: ("今", "now")
    case .moreTasks: ("另有 {0} 项，按 g 看全图", "{0} more: g shows the whole chart")

    case .owing: ("欠  {0}（{1}）", "owing  {0} ({1})")
    case .owingUntil: ("欠  {0}（{1}）最迟 {2}", "owing  {0} ({1}) by {2}")
    case .moreOwing: ("欠  另有 {0} 份，按 m 看全部", "owing  {0} more: m shows all")

    case .whyShort: ("为什么", "Why")
    case .journal: ("留痕", "Journal")
    case .materials: ("材料", "Materials")
    case .papers: ("纸件", "Papers")
    case .decide: ("当场决定", "Decide")
    case .handOut: ("交件", "Hand out")
    case .notice: ("告知书", "Notice")
    case .accept: ("受理", "Accept")
    case .decline: ("不予受理", "Decline")
    case .unmask: ("看全号", "Unmask")
    case .mask: ("遮回", "Mask")
    case .chart: ("图", "Chart")
    case .history: ("看经过", "History")
    case .whyHelp: ("每个日期为什么是那一天，逐条列出", "Why each date is what it is, step by step")
    case .journalHelp: ("全部留痕，从头到尾，连同人、窗口和时间", "Every entry with person, window and time")
    case .materialsHelp: ("材料清单；补来的材料在这里登记", "The materials; what came in later is taken in here")
    case .papersHelp:
      ("取件凭证、告知书、不予决定书：看，打印或补打", "Slip, notice, refusals: look, print, reprint")
    case .decideHelp: ("部门书面授权的即办事项，在窗口当场决定", "Decides at the window what its department allows")
    case .handOutHelp: ("到出件屏，交出可取的证照", "Hands out what is ready")
    case .noticeHelp: ("一次性告知：给出，或看已给出的", "The one-time notice: give it, or read it")
    case .acceptHelp: ("材料齐了，受理这个已收的申请", "Accepts the request that was received")
    case .declineHelp: ("不予受理，须选理由和依据", "Declines with a reason and a basis")
    case .withdraw: ("撤回", "Take back")
    case .extendCase: ("全案延期", "Extend")
    case .extendCaseHelp:
      (
        "几个部门合办的，经本级人民政府批准延一次，最多 15 个工作日（R26）",
        "Once, at most 15 working days, approved by the government: a case of several departments (R26)"
      )
    case .nothingToExtend: ("都办结了，不用延期", "Everything is decided: there is nothing to extend")
    case .notJoint:
      ("只有一个部门办，请在待办里延期（t）", "One department has it all: extend in the queue (t)")
    case .stopOver: ("停超 {0} 日", "stop {0} d over")
    case .reopen: ("重新办理", "Reopen")
    case .reopenHelp:
      (
        "本部门的决定有误，结果没有交出以前可以重新办理（R21）",
        "A decision of one's own department, before anything of it was collected (R21)"
      )
    case .reopenWhich: ("重新办理哪一项？", "Which one is reopened?")
    case .nothingToReopen:
      (
        "没有本部门已经决定、又没有交出的事项",
        "Your department decided nothing here that was not collected"
      )
    case .withdrawHelp:
      (
        "申请人撤回申请：没办结的终止，办结的照常领取（R21）",
        "The applicant takes it back: what is open ends, what is decided is collected (R21)"
      )
    case .withdrawQuestion:
      ("申请人撤回申请，原因？以下事项随之终止：", "Why does the applicant take it back? These end with it:")
    case .withdrawn: ("已撤回，办件现在是“{0}”。", "Taken back; the case is now: {0}.")
    case .nothingToWithdraw: ("没有还在办的事项可撤回", "Nothing is open that could be taken back")
    case .unmaskHelp:
      ("显示完整证件号和电话；要写用途，并记入留痕", "Shows numbers whole; asks what for, and keeps it")
    case .chartHelp: ("只看图，或回到图和经过", "The chart alone, or with the history")

    case .notAccepted: ("还没有受理，没有承诺日期和凭证", "Not accepted yet: no promise and no slip")
    case .noPapers: ("还没有答复，没有纸件", "Not answered yet: there is no paper")
    case .nothingForWindow:
      ("没有部门授权窗口当场决定、且轮到的事项", "No item that the window may decide is at hand")
    case .nothingReady: ("没有可取而未取的证照", "Nothing is ready to be handed out")
    case .alreadyAnswered: ("申请已经答复过", "The request has been answered")
    case .stillMissing: ("还有材料未交：先在“材料”里登记，或给一次性告知", "Materials are missing: bring them first (m)")
    case .noNotice: ("没有给过一次性告知", "No one-time notice was given")
    case .nothingMissing: ("材料已齐，不用告知，可以受理", "Nothing is missing: it can be accepted")

    case .decideWhich: ("当场决定哪一项？", "Decide which one?")
    case .acceptQuestion: ("受理 {1}（{0}）？", "Accept {1} ({0})?")
    case .noticeQuestion:
      ("给出一次性告知：{1}（{0}）？只能一次，缺的全在下面：", "Give the one-time notice for {1} ({0})?")
    case .giveNotice: ("给出告知", "give it")
    case .answered: ("已答复，现在是：{0}。", "Answered; now: {0}.")
    case .justChanged: ("刚才 {0}：{1}", "Just now {0}: {1}")
    case .purposeQuestion: ("为什么要看完整证件号？", "What do you need the whole numbers for?")
    case .purposeRecorded: ("用途、姓名和时间会记入留痕。", "Purpose, name and time are kept.")
    case .purposeNeeded: ("请写明用途", "Please say what for")
    case .unmasked: ("已显示完整号码，并已留痕；离开本屏即遮回。", "Shown whole, and kept; masked again when you leave.")

    case .why: ("为什么", "Why")

    case .comma: ("、", ", ")
    case .fixedClock: ("（时钟固定）", "(fixed clock)")

    case .notWanted: ("这份不用再交：{0}", "This one is not wanted: {0}")
    case .bring: ("登记收到", "Take in")
    case .bringHelp: ("把已选的材料登记为收到；收齐即受理", "Takes the marked ones in; complete means accepted")
    case .bringQuestion: ("登记收到 {0} 份材料（{1}）？", "Take in {0} materials ({1})?")
    case .brought: ("已登记收到 {0} 份。", "{0} taken in.")
    case .broughtAccepted: ("已登记收到 {0} 份，材料齐全，已受理。", "{0} taken in; complete, so accepted.")
    case .markFirst: ("先用空格选收到的材料", "First mark with Space what came in")
    case .mark: ("选", "Mark")
    case .markAll: ("全选", "All")
    case .markAllHelp:
      ("要补正的和容缺的全部选上", "Marks all that is to be corrected or was promised")
    case .materialsScreenHelp:
      (
        "这个办件的全部材料。补正的、容缺的、后交的材料送来时，用空格选上，按 F10 登记；不在清单上的一律不收（R1）。",
        "All materials of the case. Mark with Space what came in later and press F10. Nothing "
          + "outside the list is ever asked for (R1)."
      )

    case .below: ("下面还有 {0} 行", "{0} more lines below")
    }
  }
}
