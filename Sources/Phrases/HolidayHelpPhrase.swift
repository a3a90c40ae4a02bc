/// `yichuang calendar import` and `calendar years`.
package enum HolidayHelpPhrase: Phrase {
  case importAbstract, importDiscussion, yearsAbstract
  case fileHelp, noticeHelp, previewHelp, fewerHelp

  package var texts: (String, String) {
    switch self {
    case .importAbstract: ("导入放假通知，重算在办办件。", "Load a notice of holidays; count open cases anew.")
    case .importDiscussion:
      (
        "文件同 holidays.tsv：date、kind、name 三栏，整年。有的年份取代原有的，其余不动。中断了再导入一次，接着算完。"
          + "只限管理员。",
        "The file is as holidays.tsv: date, kind, name, whole years. Its years replace those kept; "
          + "the others stay. If it is interrupted, load it once more and it goes on. The "
          + "administrator's."
      )
    case .yearsAbstract: ("每一年按哪份通知算。", "By which notice each year is counted.")
    case .fileHelp: ("放假安排；- 为标准输入。", "The table; - for standard input.")
    case .noticeHelp: ("通知的文号。", "What the notice is called.")
    case .previewHelp: ("只列出会变的日期，什么也不写。", "Only list the dates that would move; write nothing.")
    case .fewerHelp:
      ("这一年的行数确实比现有的少。", "The year really has fewer rows than are kept.")
    }
  }
}
