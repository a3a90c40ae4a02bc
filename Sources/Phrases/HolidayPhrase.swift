/// Notices of holidays: what they move, why one is not kept, which is in force (R22).
package enum HolidayPhrase: Phrase {
  case see, manage, outdated
  // Why not. `at` puts file and line before a sentence.
  case at, noName, gap, noHoliday, fewerDays, uncountable
  // What moves: number of the case, what, from, to.
  case move, moveBecause, provisionalDay
  case answer, statutory, warning, stop, owing, promise
  // What came of it: name, number, cases, dates.
  case previewSum, previewNothing, kept, keptNothing, goneOn, progress
  // Which is in force.
  case founding, noNotice, officialYear, provisionalYear, row, provisionalCases, noProvisionalCases
  // The screen.
  case title, help, choose, reload, year, workingDays, standing, basis, keptOn, howTo

  package var texts: (String, String) { why ?? moves ?? outcomes ?? screen }

  private var why: (String, String)? {
    switch self {
    case .see: ("查看放假安排", "look at the holiday notices")
    case .manage: ("导入放假通知", "load a holiday notice")
    case .outdated:
      (
        "办件 {0} 的日期还是按旧的放假通知算的。请再导入一次现行通知。",
        "The dates of the case {0} were counted under an older notice. Load the notice in force again."
      )
    case .at: ("{0}:{1}: {2}", "{0}:{1}: {2}")
    case .noName:
      (
        "没有导入：没有写通知名称。请用 --notice 写明文号。",
        "Nothing was loaded: the notice has no name. Give it with --notice."
      )
    case .gap:
      (
        "没有导入：{0} 年还没有放假通知，其后的年份不能先有。请先导入 {0} 年的。",
        "Nothing was loaded: {0} has no notice yet, and a later year cannot have one first. Load "
          + "that of {0} before."
      )
    case .noHoliday:
      (
        "没有导入：{0} 年一个放假日也没有。请补全这一年。",
        "Nothing was loaded: {0} has no holiday at all. Complete that year."
      )
    case .fewerDays:
      (
        "没有导入：{0} 年只有 {1} 行，现有 {2} 行。请补全；确实减少了，加 --fewer。",
        "Nothing was loaded: {0} has {1} rows, and {2} are kept. Complete it or, if it really has "
          + "fewer, add --fewer."
      )
    case .uncountable:
      (
        "没有导入：办件 {0} 的日期会算不出来。{1}",
        "Nothing was loaded: a date of the case {0} could not be counted. {1}"
      )
    default: nil
    }
  }

  private var moves: (String, String)? {
    switch self {
    case .move: ("{0}  {1}  {2} → {3}", "{0}  {1}  {2} → {3}")
    case .moveBecause: ("{0}  {1}", "{0}  {1}")
    case .provisionalDay: ("{0}（暂定）", "{0} (provisional)")
    case .answer: ("答复期限", "answer")
    case .statutory: ("{0} 法定期限", "{0}, by law")
    case .warning: ("{0} 黄灯", "{0}, yellow from")
    case .stop: ("{0} {1}", "{0}, {1}")
    case .owing: ("欠交 {0}", "owing: {0}")
    case .promise: ("承诺办结", "promise")
    default: nil
    }
  }

  private var outcomes: (String, String)? {
    switch self {
    case .previewSum:
      (
        "按 {0}，{1} 件办件的 {2} 个日期会变。什么也没有写入。",
        "By {0}, {2} dates of {1} cases would move. Nothing was written."
      )
    case .previewNothing:
      (
        "按 {0}，没有日期会变。什么也没有写入。",
        "By {0}, no date would move. Nothing was written."
      )
    case .kept:
      (
        "已导入 {0}（第 {1} 号），{2} 件办件的 {3} 个日期已重算。",
        "Loaded {0} as number {1}; {3} dates of {2} cases were counted anew."
      )
    case .keptNothing:
      ("已导入 {0}（第 {1} 号），没有日期变动。", "Loaded {0} as number {1}; no date moved.")
    case .goneOn:
      (
        "{0} 已经导入过。接着重算了 {1} 件办件的 {2} 个日期。",
        "{0} had been loaded before. What was left was counted anew: {2} dates of {1} cases."
      )
    case .progress: ("已看 {0}/{1} 件……", "{0} of {1} cases so far…")
    case .founding: ("建厅时的放假安排", "tables the hall was founded with")
    case .noNotice: ("尚无通知，只有法定节日", "no notice yet, statutory days only")
    case .officialYear: ("正式", "official")
    case .provisionalYear: ("暂定", "provisional")
    case .row: ("{0}  {1}  {2} 个工作日  {3}", "{0}  {1}  {2} working days  {3}")
    case .provisionalCases:
      (
        "{0} 件在办办件的日期用到暂定年份。",
        "Open cases with a date that was counted with a provisional year: {0}."
      )
    case .noProvisionalCases:
      ("没有在办办件用到暂定年份。", "No open case was counted with a provisional year.")
    default: nil
    }
  }

  private var screen: (String, String) {
    switch self {
    case .title: ("日历", "Calendar")
    case .help:
      (
        "每一年按哪份国务院放假通知算工作日。暂定的年份还没有通知，只知道法定节日；用到它的日期，屏幕和纸上都注明暂定。"
          + "新通知由管理员在命令行导入：先加 --preview 看哪些日期会变，再去掉 --preview 导入。",
        "By which notice of the State Council the working days of each year are counted. A "
          + "provisional year has none yet, only its statutory days; dates that were counted with it "
          + "are marked on every screen and paper. The administrator loads a new notice from the "
          + "command line: with --preview first, to see which dates would move, then without."
      )
    case .choose: ("选", "choose")
    case .reload: ("刷新", "reload")
    case .year: ("年份", "Year")
    case .workingDays: ("工作日", "Days")
    case .standing: ("状态", "Standing")
    case .basis: ("依据", "By")
    case .keptOn: ("{0} {1} 导入（第 {2} 号）", "loaded {0} by {1}, number {2}")
    case .howTo:
      (
        "导入：yichuang calendar import 文件 --notice 文号 --preview",
        "To load one: yichuang calendar import FILE --notice NAME --preview"
      )
    default: preconditionFailure("every phrase has a text")
    }
  }
}
