/// What residents report at a town, put on one of its four platforms (四个平台).
package enum PlatformPhrase: Phrase {
  case governance, market, enforcement, convenience
  case noPlatforms, noSuchMatter, nameNeeded, whatNeeded, receiverNeeded, reasonNeeded
  case dayImpossible, isOver, becomesCase, noCase, samePlatform, noSuchCase, changed
  case received, linked, toBecomeCase, toBeReceived
  case paper, number, place, platform, platformAndOffice, reporter, phone, what, site, words
  case reported, reportedBy, givenBy, takenBy, takenOn, becameCase
  case title, help, none, add, addHelp, receive, receiveHelp, link, linkHelp, move, moveHelp
  case takeIn, takeInHelp, print, printHelp, reload, choose, standing, since
  case formTitle, formHelp, onPlatform, added, receiverQuestion, caseQuestion, reasonQuestion
  case moveQuestion, moved, receivedNow, linkedNow
  case abstract, addAbstract, receiveAbstract, linkAbstract, moveAbstract, listAbstract
  case showAbstract, discussion, platformHelp, nameHelp, phoneHelp, whatHelp, siteHelp, wordsHelp
  case numberHelp, byHelp, dayHelp, caseHelp, reasonHelp, allHelp
  /// Of the verification.
  case chainBroken

  package var texts: (String, String) {
    switch self {
    case .governance: ("综治工作", "governance")
    case .market: ("市场监管", "market regulation")
    case .enforcement: ("综合执法", "enforcement")
    case .convenience: ("便民服务", "convenience services")
    case .noPlatforms:
      ("没有记：{0} 没有设四个平台。", "Not written down: {0} has no platforms.")
    case .noSuchMatter: ("本地点没有来件 {0}。", "There is no report {0} at this place.")
    case .nameNeeded: ("没有记：请写来人的姓名。", "Not written down: give the name of who reports it.")
    case .whatNeeded: ("没有记：请写什么事。", "Not written down: say what it is about.")
    case .receiverNeeded: ("没有记：请写签收人的姓名。", "Not written down: give the name of who took it.")
    case .reasonNeeded: ("没有转：请写原因。", "Not moved: say why.")
    case .dayImpossible:
      (
        "没有记：{0} 不对，应在来件以后、今天以前。",
        "Not written down: {0} is not between the report and today."
      )
    case .isOver: ("没有记：{0} 已经签收或转成办件。", "Not written down: {0} was received, or became a case.")
    case .becomesCase:
      (
        "没有记：{0} 在便民服务平台，应当收件成为办件。",
        "Not written down: {0} is on the convenience platform and is to become a case."
      )
    case .noCase:
      (
        "没有记：只有便民服务平台的来件才成为办件，{0} 不是。",
        "Not written down: only what is on the convenience platform becomes a case, and {0} is not."
      )
    case .samePlatform: ("没有转：{0} 已经在这个平台。", "Not moved: {0} is on that platform.")
    case .noSuchCase: ("没有记：没有办件 {0}。", "Not written down: there is no case {0}.")
    case .changed:
      ("没有记：别人刚刚动过 {0}，请重新看一下。", "Not written down: somebody else changed {0}; look again.")
    // {0} who, {1} day.
    case .received: ("{0} {1} 签收", "taken by {0} on {1}")
    case .linked: ("办件 {0}", "case {0}")
    case .toBecomeCase: ("待收件", "to be taken in")
    case .toBeReceived: ("待签收", "to be received")
    case .paper: ("四个平台事项移交单", "RECEIPT OF A MATTER FOR A PLATFORM")
    case .number: ("编号", "Number")
    case .place: ("乡镇", "Town")
    case .platform: ("平台", "Platform")
    // {0} platform, {1} office.
    case .platformAndOffice: ("{0}（{1}）", "{0} ({1})")
    case .reporter: ("来人", "Reported by")
    case .phone: ("电话", "Telephone")
    case .what: ("事项", "What")
    case .site: ("地点", "Where")
    case .words: ("诉说", "In their words")
    case .reported: ("来件", "Reported")
    // {0} when, {1} clerk.
    case .reportedBy: ("{0}  {1}", "{0}  {1}")
    case .givenBy: ("移交人", "Given by")
    case .takenBy: ("签收人", "Taken by")
    case .takenOn: ("签收", "Taken")
    case .becameCase: ("办件号", "Case")
    case .title: ("四个平台", "Platforms")
    case .help:
      (
        "居民来反映的事放到一个平台：综治工作、市场监管、综合执法的，打印移交单交过去，签收后按 s 记；便民服务的收件成为办件。这里不处理事情本身。",
        "What a resident reports goes on one platform. But for convenience services it is handed "
          + "over by a "
          + "receipt, and s writes down who took it; convenience services becomes a case. Nothing is "
          + "handled here."
      )
    case .none: ("没有待签收、待收件的来件。", "Nothing is to be received or taken in.")
    case .add: ("来件", "Report")
    case .addHelp: ("记一件居民反映的事", "write down what a resident reports")
    case .receive: ("签收", "Received")
    case .receiveHelp: ("平台签收了，记谁签的", "the platform took it: write down who")
    case .link: ("办件号", "Case")
    case .linkHelp: ("已经收件，记办件号", "it was taken in: write down the case")
    case .move: ("转平台", "Move")
    case .moveHelp: ("放错了平台，转到另一个", "it is on the wrong platform")
    case .takeIn: ("收件", "Take in")
    case .takeInHelp: ("便民服务的来件：带着姓名和电话去收件", "to the intake, with name and telephone")
    case .print: ("移交单", "Receipt")
    case .printHelp: ("看和打印移交单", "look at the receipt and print it")
    case .reload: ("刷新", "Reload")
    case .choose: ("选", "Choose")
    case .standing: ("情况", "standing")
    case .since: ("来件", "since")
    case .formTitle: ("来件", "Report")
    case .formHelp: ("按 Tab 到下一格，F10 记下。", "Tab goes on, F10 writes it down.")
    case .onPlatform: ("放到哪个平台", "On which platform")
    case .added: ("已记 {0}，{1}", "{0} written down, on {1}")
    case .receiverQuestion: ("{0} 由谁签收", "Who took {0}")
    case .caseQuestion: ("{0} 成为哪个办件（办件号）", "Which case {0} became")
    case .reasonQuestion: ("{0} 为什么转平台", "Why {0} is moved")
    case .moveQuestion: ("{0} 转到", "Move {0} to")
    case .moved: ("{0} 已转到 {1}", "{0} is on {1} now")
    case .receivedNow: ("{0} 已签收", "{0} was received")
    case .linkedNow: ("{0} 已成为办件 {1}", "{0} became case {1}")
    case .abstract:
      (
        "四个平台：乡镇居民来件的分派和移交。",
        "The four platforms of a town: what residents report, and where it goes."
      )
    case .addAbstract:
      ("记一件来件，放到一个平台，打印编号。", "Write a report down, put it on a platform; prints its number.")
    case .receiveAbstract: ("记谁签收了。", "Write down who took it.")
    case .linkAbstract: ("记它成为哪个办件（便民服务）。", "Write down which case it became.")
    case .moveAbstract: ("放错了，转到另一个平台。", "Move it to another platform.")
    case .listAbstract:
      ("待签收、待收件的来件，最久的在前。", "What is still to be received or taken in, the oldest first.")
    case .showAbstract: ("移交单。", "The receipt.")
    case .discussion:
      (
        "只在设了四个平台的乡镇用。便民服务的来件成为办件，其余交给平台，有编号、有签收。这里不处理事情本身。",
        "Where a place has platforms. What is on convenience becomes a case, all else is handed "
          + "over by a "
          + "numbered receipt. Nothing is handled here."
      )
    case .platformHelp:
      (
        "governance 综治工作，market 市场监管，enforcement 综合执法，convenience 便民服务。",
        "governance, market, enforcement or convenience."
      )
    case .nameHelp: ("来人的姓名。", "Who reports it.")
    case .phoneHelp: ("电话。", "Telephone.")
    case .whatHelp: ("什么事。", "What it is about.")
    case .siteHelp: ("在哪里。", "Where it is.")
    case .wordsHelp: ("来人怎么说的。", "In their own words.")
    case .numberHelp: ("来件编号。", "Number of the report.")
    case .byHelp: ("签收人的姓名。", "Name of who took it.")
    case .dayHelp: ("签收的日子，不写是今天。", "The day it was taken; else today.")
    case .caseHelp: ("办件号。", "Number of the case.")
    case .reasonHelp: ("为什么转。", "Why it is moved.")
    case .allHelp: ("也列已经签收、已成办件的，最近的在前。", "Also those that are over, the latest first.")
    case .chainBroken:
      ("四个平台的留痕从第 {0} 条起断开", "the journal of the platforms breaks at entry {0}")
    }
  }
}
