/// The hall's figures on the screen.
package enum FiguresScreenPhrase: Phrase {
  case title, help, open, openHelp, period, periodHelp, print, printHelp
  case today, week, month, year, ownDays, ownDaysHelp, first, last, show, reversed
  case figure, value, fraction, target, then, change, against, scope
  case groupsHelp, narrow, narrowHelp, grouping, groupingHelp, notByDepartment
  case boardLine, boardKey, boardKeyHelp

  package var texts: (String, String) {
    switch self {
    case .title: ("报表", "Figures")
    case .help:
      (
        "本厅的各项数和率，全部从留痕算出。下面两行说选中的指标怎么算。本期旁边是分子/分母、目标、去年同期和同比："
          + "率的同比是百分点，件数的同比是百分之几。回车按地点、窗口、事项或部门看这一项；t 换时段；p 打印。",
        "The hall's counts and rates, all from its own entries. The two lines at the foot say how "
          + "the chosen one is made. Beside it stand its fraction, the target, the same days a "
          + "year before and the change: points for a rate, percent for a count. Enter shows it "
          + "by place, window, matter or department; t changes the period; p prints."
      )
    case .open: ("分开看", "Apart")
    case .openHelp:
      ("按地点、窗口、事项或部门看选中的指标", "The chosen figure by place, window, matter or department")
    case .period: ("时段", "Period")
    case .periodHelp:
      ("今天、本周、本月、本年，或者自己填起止日", "Today, this week, month or year, or days of your own")
    case .print: ("打印", "Print")
    case .printHelp: ("把这张报表打印出来，连同怎么算的", "Prints the report, with how each figure is made")
    case .today: ("今天", "Today")
    case .week: ("本周", "This week")
    case .month: ("本月", "This month")
    case .year: ("本年", "This year")
    case .ownDays: ("自定起止", "Own days")
    case .ownDaysHelp:
      ("从哪一天到哪一天，两头都算。写法 2026-03-02。", "From a day to a day, both counted. As 2026-03-02.")
    case .first: ("从", "From")
    case .last: ("到", "To")
    case .show: ("看报表", "Show")
    case .reversed: ("起日晚于止日。", "It would end before it begins.")
    case .figure: ("指标", "figure")
    case .value: ("本期", "now")
    case .fraction: ("分子/母", "of")
    case .target: ("目标", "target")
    case .then: ("去年", "before")
    case .change: ("同比", "change")
    // {0}: of what, {1}: how many.
    case .scope: ("收件 {1}  {0}", "taken in {1}  {0}")
    case .against: ("对比 {0} – {1}", "against {0} – {1}")
    // {0} of what, {1} how many were taken in.
    case .groupsHelp:
      (
        "选中的指标按地点、窗口、事项或部门分开，件数多的在前。回车看这个地点、窗口或事项的全部指标；g 换分法。",
        "The chosen figure by place, window, matter or department, those with most cases first. Enter "
          + "shows all figures of that place, window or matter; g tells them apart otherwise."
      )
    case .narrow: ("只看它", "Only this")
    case .narrowHelp: ("看这个地点、窗口或事项的全部指标", "All figures of this place, window or matter")
    case .grouping: ("分法", "Apart by")
    case .groupingHelp: ("按地点、窗口、事项或部门分", "By place, window, matter or department")
    case .notByDepartment:
      (
        "一件办件可以有几个部门，不能只看一个部门的。",
        "A case may have several departments: none has it alone."
      )
    case .boardLine: ("本月", "Month")
    case .boardKey: ("报表", "Figures")
    case .boardKeyHelp: ("各项数和率，带去年同期", "Counts and rates, beside those of a year before")
    }
  }
}
