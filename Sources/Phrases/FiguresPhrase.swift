/// The hall's figures of a period (报表): on paper, on the screen and as a verb.
package enum FiguresPhrase: Phrase {
  case title, see, period, before, of, whole, made, madeBy, ownFigures
  case definitions, definition, items, by
  case percent, cases, pieces, none, noneThen, noneThenShort, points, growth, difference, target
  case place, window, matter, department, departmentNote, signs
  case abstract, discussion, fromHelp, toHelp, placeHelp, byHelp, alone, noSuchPlace
  case footer

  package var texts: (String, String) {
    switch self {
    case .title: ("统计报表", "FIGURES")
    case .see: ("看统计报表", "see the hall's figures")
    case .period: ("时段", "Period")
    case .before: ("去年同期", "A year before")
    case .of: ("范围", "Of")
    case .whole: ("全厅", "the whole hall")
    case .made: ("制表", "Made")
    // {0} when, {1} by whom.
    case .madeBy: ("{0}  {1}", "{0}  {1}")
    case .ownFigures:
      (
        "本厅口径：全部从本厅的留痕算出，别的大厅收的办件不在内。",
        "By this hall's own count: all from its own entries; cases that another hall took in are left out."
      )
    case .definitions: ("怎么算的", "How they are made")
    // {0} the figure, {1} how it is made.
    case .definition: ("{0}：{1}", "{0}: {1}")
    // {0} how many, {1} of how many, {2} in percent.
    case .items:
      (
        "现行目录 {1} 个事项，即办的 {0} 个，占 {2}。",
        "Of the {1} items in force {0} are decided at once: {2}."
      )
    case .by: ("按{0}", "By {0}")
    case .percent: ("{0} %", "{0} %")
    case .cases: ("{0} 件", "{0}")
    case .pieces: ("{0} 份", "{0}")
    case .none: ("—", "—")
    case .noneThen: ("去年同期没有", "none a year before")
    case .noneThenShort: ("去年没有", "none then")
    case .points: ("{0} 点", "{0} pt")
    case .growth: ("{0} %", "{0} %")
    case .difference: ("{0} 份", "{0}")
    case .target: ("目标 {0} %", "target {0} %")
    case .place: ("地点", "place")
    case .window: ("窗口", "window")
    case .matter: ("事项", "matter")
    case .department: ("部门", "department")
    case .departmentNote:
      (
        "一件多部门的办件，在每个部门各算一次，所以各部门相加大于全厅。",
        "A case of several departments counts once with each, so that their sum is more than the hall's."
      )
    case .signs: ("制表人", "Made by")
    case .abstract:
      ("一段时间的统计报表：各项率和数，带分子、分母和同比。", "The hall's figures of a period, with their fractions.")
    case .discussion:
      (
        "全部从留痕算出。收件按收件日、办结按办结日、结案按取完日归入时段。督查和管理员可看。",
        "All from the journal. A case counts in the period of its receipt, its decision and its closing "
          + "each. For supervisors and the administrator."
      )
    case .fromHelp: ("从哪一天。", "From this day.")
    case .toHelp: ("到哪一天，含当天。", "Up to and including this day.")
    case .placeHelp: ("只要这个地点收的。", "Of what this place took in alone.")
    case .byHelp: ("再按地点、窗口、事项或部门分开。", "Told apart by place, window, matter or department as well.")
    case .alone: ("不和去年同期比。", "Without the same period a year before.")
    // {0} code, {1} what there is.
    case .noSuchPlace: ("没有地点 {0}；有 {1}。", "There is no place {0}; there are {1}.")
    // {0} name, {1} value, {2} fraction.
    case .footer: ("{0} {1}（{2}）", "{0} {1} ({2})")
    }
  }
}
