/// The sheet from which something is typed into another office's system, and the register of it (双录):
/// papers, screen and verbs.
package enum EntryPaperPhrase: Phrase {
  case sheet, system, owner, ownerAndLevel, `case`, stage, made, madeBy, unknown
  case notYetEntered, alreadyEntered, receipt, enteredBy, enteredOn
  case register, period, owed, nothingOwed, age, into, ofCase, more, entered, nothingEntered
  case corrected, keeper
  case sheetAbstract, sheetDiscussion, systemHelp, formatHelp
  case enterAbstract, enterDiscussion, stageHelp, receiptHelp, reasonHelp
  case entriesAbstract, entriesDiscussion, fromHelp, toHelp, wrongOrder
  case key, title, help, none, nothingDue, show, showHelp, record, recordHelp
  case recordQuestion, reasonQuestion, recorded, notEntered

  package var texts: (String, String) {
    switch self {
    case .sheet: ("双录录入单", "FIELD SHEET FOR DOUBLE ENTRY")
    case .system: ("录入系统", "System")
    case .owner: ("系统归口", "Owner")
    // {0} office, {1} level.
    case .ownerAndLevel: ("{0}（{1}）", "{0} ({1})")
    case .case: ("办件", "Case")
    case .stage: ("录入时间", "To be entered")
    case .made: ("制表", "Made")
    // {0} when, {1} by whom.
    case .madeBy: ("{0}  {1}", "{0}  {1}")
    case .unknown: ("（本办件没有）", "(not known here)")
    case .notYetEntered:
      ("还没有录入。录入后请把对方系统给的编号记回来。", "Not entered yet. Write down the number the system gives.")
    // {0} when, {1} by whom, {2} number.
    case .alreadyEntered: ("{0} 已由 {1} 录入，编号 {2}。", "Entered on {0} by {1} under {2}.")
    case .receipt: ("对方系统编号", "Number given")
    case .enteredBy: ("录入人", "Entered by")
    case .enteredOn: ("录入日期", "Entered on")
    case .register: ("双录登记", "REGISTER OF DOUBLE ENTRY")
    case .period: ("期间", "Period")
    case .owed: ("待录入 {0} 项", "Still to be entered: {0}")
    case .nothingOwed: ("没有待录入的。", "Nothing is to be entered.")
    case .age: ("已 {0} 个工作日", "{0} working days")
    // {0} system, {1} stage or number.
    case .into: ("{0}  {1}", "{0}  {1}")
    // {0} case, {1} ordinal, {2} applicant or officer, {3} day.
    case .ofCase: ("办件 {0}/{1}  {2}  {3}", "case {0}/{1}  {2}  {3}")
    case .more: ("还有更多，没有列出。", "There are more, not listed here.")
    case .entered: ("已录入 {0} 项", "Entered: {0}")
    case .nothingEntered: ("这段时间没有录入。", "Nothing was entered.")
    case .corrected: ("更正：{0}", "corrected: {0}")
    case .keeper: ("登记人", "Keeper")
    case .sheetAbstract:
      ("按对方系统的字段和次序列出要录入的内容（双录）。", "What is typed into another office's system, in its own order.")
    case .sheetDiscussion:
      (
        "单上有完整的个人信息，所以每次出单都留痕。不写 --system 时，列出该录入而还没有录入的；--format tsv 每行：系统、时间、字段、内容。",
        "People's numbers stand on it in full, so that each sheet is an entry. Without --system "
          + "all that is "
          + "due and not entered; --format tsv has system, stage, field, value on each line."
      )
    case .systemHelp: ("系统代码。", "Code of the system.")
    case .formatHelp: ("text、pdf、escpos 或 tsv。", "text, pdf, escpos or tsv.")
    case .enterAbstract:
      (
        "记下已录入对方系统，和它给的编号（双录）。",
        "Write down that it was entered into another office's system, and its number."
      )
    case .enterDiscussion:
      (
        "受理后要录入的，窗口和部门都可以记；办结后要录入的由部门记。编号抄错了，写原因再记一次。",
        "What is entered on acceptance the window or the department writes down, what is entered "
          + "on "
          + "decision the department. Give a reason to write another number over a wrong one."
      )
    case .stageHelp:
      (
        "acceptance 受理后，decision 办结后；不写是该录还没有录的那一次。",
        "acceptance or decision; else what is due and not entered."
      )
    case .receiptHelp: ("对方系统给的编号。", "The number that the system gave.")
    case .reasonHelp: ("为什么要改已记的编号。", "Why the number written down before is wrong.")
    case .entriesAbstract:
      (
        "双录登记：还没有录入的（最久的在前）和一段时间里录入的。",
        "The register of double entry: what is still to be entered, and what was."
      )
    case .entriesDiscussion:
      (
        "审批人看本部门的，窗口看本地点受理后要录入的，督查看全部。不写期间只列待录入的。",
        "An officer sees the department's, a clerk what the place has to enter on acceptance, a "
          + "supervisor all. Without a period only what is still to be entered."
      )
    case .fromHelp: ("从这一天。", "From this day on.")
    case .toHelp: ("到这一天。", "Up to and including this day.")
    case .wrongOrder: ("--from 和 --to 要一起写，先早后晚。", "Give both --from and --to, the earlier first.")
    case .key: ("双录", "double entry")
    case .title: ("双录", "Double entry")
    case .help:
      (
        "要再录入一遍的外部系统。Enter 出录入单照着录，n 把那个系统给的编号记回来。",
        "The systems of other offices it has to be typed into. Enter shows the sheet to copy "
          + "from, n "
          + "writes down the number that the system gave."
      )
    case .none: ("这个办件没有要录入别的系统的事项。", "Nothing of this case is entered into another system.")
    case .nothingDue: ("现在没有要由您录入的。", "Nothing is for you to enter now.")
    case .show: ("录入单", "sheet")
    case .showHelp:
      ("显示录入单，可以打印；单上有完整个人信息，会留痕", "show the sheet; personal data in full, which is an entry")
    case .record: ("记编号", "number")
    case .recordHelp: ("记下对方系统给的编号", "write down the number that the system gave")
    case .recordQuestion: ("{0} 给的编号", "Number given by {0}")
    case .reasonQuestion: ("原编号 {0} 为什么要改", "Why {0} is not the number")
    case .recorded: ("已记：{0}，编号 {1}", "Written down: {0}, number {1}")
    case .notEntered: ("未录入", "not entered")
    }
  }
}
