/// What is wrong with the calendar, and what would mend it (R22).
package enum CalendarPhrase: Phrase {
  case outsideTable, negativeCount, badLine, noOfficialYear, missingYear, provisionalYearTooEarly
  case header, columns, date, kind, noName, duplicate

  package var texts: (String, String) {
    switch self {
    case .outsideTable:
      (
        "算不出日期：没有 {0} 年的放假安排，而这要数到 {1}。请管理员导入该年的安排。",
        "No date can be counted: there is no holiday table for {0}, and {1} is needed. Load that "
          + "year's notice."
      )
    case .negativeCount:
      (
        "算不出日期：天数 {0} 小于零。请填零或更大的数。",
        "No date can be counted: {0} is below zero. Give zero or more."
      )
    case .badLine:
      (
        "读不出放假安排：{0} 第 {1} 行{2}。请改正这一行。",
        "The holiday table cannot be read: {0}, line {1}: {2}. Correct the line."
      )
    case .noOfficialYear:
      (
        "读不出放假安排：{0} 里一行也没有。请换一份完整的表。",
        "The holiday table cannot be used: {0} has no row. Give a complete one."
      )
    case .missingYear:
      (
        "放假安排不连续：前后年份都有，缺 {0} 年。请补上该年。",
        "The holiday tables leave out {0}, though there are years on both sides. Add it."
      )
    case .provisionalYearTooEarly:
      (
        "放假安排不能用：{0} 年只有暂定的，其后的年份却已有正式安排。请导入该年的正式安排。",
        "The holiday tables cannot be used: {0} is only provisional, yet a later year has its notice. "
          + "Load the notice of that year."
      )
    case .header:
      (
        "应是表头 date、kind、name，用制表符隔开",
        "this should be the header date, kind, name, with tabs between"
      )
    case .columns: ("有 {0} 栏，应有 3 栏", "it has {0} columns instead of 3")
    case .date:
      ("的“{0}”不是真实的日期，应如 2026-03-02", "“{0}” is no day; 2026-03-02 would be one")
    case .kind:
      ("的“{0}”应是 holiday 或 workday", "“{0}” should be holiday or workday")
    case .noName: ("没有写节日名称", "it does not name the holiday")
    case .duplicate:
      ("的 {0} 在 {1} 第 {2} 行已经有了", "{0} is already in {1}, line {2}")
    }
  }
}
