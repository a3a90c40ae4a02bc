/// Registers of a period: what a place did on a day (日清单), and where the data window's seal was used
/// (用章登记).
package enum DayBookPhrase: Phrase {
  case title, place, window, allWindows, day, made, madeBy
  case receipts, noReceipts, receipt, promised, handOuts, noHandOuts, handOut, by, sentTo, signs
  case stampTitle, period, stamp, ofCase, answered, nothingStamped, stampSum, keeperSigns
  case bookAbstract, bookDiscussion, dayHelp, windowHelp
  case stampsAbstract, stampsDiscussion, fromHelp, toHelp, wrongOrder

  package var texts: (String, String) {
    switch self {
    case .title: ("日清单", "DAY BOOK")
    case .place: ("地点", "Place")
    case .window: ("窗口", "Window")
    case .allWindows: ("全部", "all")
    case .day: ("日期", "Day")
    case .made: ("制表", "Made")
    // {0} when, {1} by whom.
    case .madeBy: ("{0}  {1}", "{0}  {1}")
    case .receipts: ("收件 {0} 件", "Taken in: {0}")
    case .noReceipts: ("当日没有收件。", "Nothing was taken in.")
    // {0} time, {1} case number, {2} window, {3} clerk.
    case .receipt: ("{0}  {1}  {2}  {3}", "{0}  {1}  {2}  {3}")
    case .promised: ("承诺 {0}", "promised {0}")
    case .handOuts: ("出件 {0} 次", "Handed out: {0}")
    case .noHandOuts: ("当日没有出件。", "Nothing was handed out.")
    // {0} time, {1} case number, {2} window, {3} clerk.
    case .handOut: ("{0}  {1}  {2}  {3}", "{0}  {1}  {2}  {3}")
    case .by: ("领取 {0}", "taken by {0}")
    case .sentTo: ("寄给 {0}", "sent to {0}")
    case .signs: ("核对人", "Checked by")
    case .stampTitle: ("数据服务专用章用章登记", "REGISTER OF THE DATA SERVICE SEAL")
    case .period: ("期间", "Period")
    // {0} number of the stamp, {1} what was checked.
    case .stamp: ("{0}  {1}", "{0}  {1}")
    // {0} case, {1} ordinal, {2} applicant.
    case .ofCase: ("办件 {0}/{1}  {2}", "case {0}/{1}  {2}")
    // {0} when, {1} by whom.
    case .answered: ("{0}  {1}", "{0}  {1}")
    case .nothingStamped: ("这段时间没有用章。", "The seal was not used.")
    case .stampSum: ("共用章 {0} 次。", "Used {0} times.")
    case .keeperSigns: ("用章保管人", "Keeper of the seal")
    case .bookAbstract:
      ("日清单：本地点一天收了什么、出了什么。", "What one's place took in and handed out on a day.")
    case .bookDiscussion:
      (
        "从留痕中得出；在别的大厅办的不算。",
        "Drawn from the journal; what another hall did before a case came here is left out."
      )
    case .dayHelp: ("哪一天，不写就是今天。", "Which day; today unless given.")
    case .windowHelp: ("只要这个窗口的。", "Of this window alone.")
    case .stampsAbstract:
      ("用章登记：内部核查答复用章，一次一行。", "Each answer to an internal check under the seal.")
    case .stampsDiscussion:
      (
        "编号是答复时写的用章编号；章由人保管，程序只记登记。",
        "The number is what the officer wrote with the answer; people keep the seal, the program keeps the "
          + "register."
      )
    case .fromHelp: ("从哪一天。", "From this day.")
    case .toHelp: ("到哪一天，含当天。", "Up to and including this day.")
    case .wrongOrder: ("--from 晚于 --to。", "--from is after --to.")
    }
  }
}
