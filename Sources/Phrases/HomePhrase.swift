/// The first screen after signing in.
package enum HomePhrase: Phrase {
  case title, help, choose, open, intake, window, signOut, signOutQuestion, noDrafts
  case intakeLine, draftsLine, findLine, queueLine, handOutLine, supervisionLine, staffLine
  case creditLine, handoverLine, absencesLine, calendarLine, dayBookLine, waitingPrintsLine
  case pickupLine, figuresLine, licencesLine, subjectsLine, entriesLine, platformsLine
  /// `{0}` is the matter, `{1}` the applicant, `{2}` how many there are.
  case unfinished, unfinishedMany
  case drafts, draftsHelp
  case workingDay, restDay
  case red, yellow, green, dueToday, waiting

  package var texts: (String, String) {
    switch self {
    case .title: ("首页", "Home")
    case .help:
      (
        "按数字直接进入，或用上下键选中后按 Enter。填了一半的收件会自动保存，断电也不丢。",
        "Press a digit, or choose with the arrows and Enter. A half-filled intake is kept by "
          + "itself, whatever happens."
      )
    case .choose: ("选择", "Choose")
    case .open: ("进入", "Open")
    case .intake: ("收件", "Intake")
    case .window: ("换窗口", "Window")
    case .signOut: ("退出登录", "Sign out")
    case .signOutQuestion: ("{0} 退出登录？", "Sign {0} out?")
    case .noDrafts: ("没有填了一半的收件。", "There is no half-filled intake.")
    case .intakeLine: ("收件：办一件事", "Intake: take a matter in")
    case .draftsLine: ("继续填了一半的收件", "Go on with a half-filled intake")
    case .findLine: ("查办件", "Find a case")
    case .queueLine: ("待办：本部门的分办件", "Queue: the sub-tasks of your department")
    case .handOutLine: ("出件：凭取件凭证交件", "Hand-out: give outputs against the slip")
    case .pickupLine:
      ("通知与去向：该通知谁，证照在哪里", "Telling and whereabouts: whom to call, where outputs are")
    case .platformsLine:
      ("四个平台：居民来件的分派和移交", "Platforms: what residents report, and where it goes")
    case .entriesLine: ("双录登记：还没有录入别的系统的", "Double entry: still to be typed into other systems")
    case .supervisionLine: ("督查：各部门的待办", "Supervision: every department's queue")
    case .figuresLine: ("报表：各项数和率，同比", "Figures: counts and rates, against a year before")
    case .staffLine: ("工作人员", "Staff")
    case .handoverLine: ("代收移交：给没有窗口的部门", "Hand-over: to departments without a window")
    case .absencesLine: ("不在岗和替班", "Absences and stand-ins")
    case .dayBookLine: ("日清单：今天收了什么、出了什么", "Day book: taken in and handed out today")
    case .waitingPrintsLine: ("待打印  没打出来的纸，打印可取件的纸", "Waiting prints")
    case .calendarLine: ("日历：每一年按哪份放假通知", "Calendar: by which notice each year is counted")
    case .licencesLine: ("证照登记簿", "Register of licences")
    case .subjectsLine:
      ("主题库：人口、法人、材料、信用、地理", "Subject tables: persons, firms, papers, credit, places")
    case .creditLine: ("失信名单", "List of the seriously dishonest")
    case .unfinished:
      ("上次没填完：{0}  {1}  按 2 继续", "Not finished last time: {0}  {1}  press 2 to go on")
    case .unfinishedMany:
      (
        "没填完的收件 {2} 件，最近：{0}  {1}  按 2 选择",
        "{2} not finished, the latest: {0}  {1}  press 2 to choose"
      )
    case .drafts: ("草稿", "Drafts")
    case .draftsHelp: ("列出没填完的收件，接着填或删除", "Lists half-filled intakes: go on, or discard")
    case .workingDay: ("工作日", "a working day")
    case .restDay: ("休息日", "a rest day")
    case .red: ("红", "Red")
    case .yellow: ("黄", "Yellow")
    case .green: ("绿", "Green")
    case .dueToday: ("今日到期", "Due today")
    case .waiting: ("等待前置", "Waiting")
    }
  }
}
