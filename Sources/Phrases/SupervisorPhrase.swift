/// The board of all queues, and the list of the staff.
package enum SupervisorPhrase: Phrase {
  case title, help, reading, open, choose, page, clear, reload, nothingCounted
  case totalRunning, totalDue, totalWaiting
  case department, running, red, yellow, green, grey, waiting, dueToday
  case staffTitle, staffHelp, filter, filterHelp, people, nobody
  case number, name, role, windows, place, pin, oneTimePIN, officer

  package var texts: (String, String) {
    switch self {
    case .title: ("督查", "Supervision")
    case .help:
      (
        "全厅各部门在办的事项：红超期、黄将到期、绿正常、灰停钟，最急的部门在最上面。条形里实心是红，深的是黄，浅的是绿。只看不办；回车看这个部门的待办。",
        "What every department has to decide: red past its day, yellow near it, green, grey stopped. The most "
          + "pressed first. In the bars full is red, dark yellow, light green. Looking changes "
          + "nothing; Enter opens a department's queue."
      )
    case .reading: ("正在读取…", "Reading…")
    case .open: ("看待办", "Queue")
    case .choose: ("选", "Choose")
    case .page: ("翻页", "Page")
    case .clear: ("清空", "Clear")
    case .reload: ("刷新", "Refresh")
    case .nothingCounted: ("这段时间没有。", "Nothing in this period.")
    case .totalRunning: ("在办 {0}", "running {0}")
    case .totalDue: ("今日到期 {0}", "due today {0}")
    case .totalWaiting: ("等前置 {0}", "waiting {0}")
    case .department: ("部门", "office")
    case .running: ("在办", "run")
    case .red: ("红", "red")
    case .yellow: ("黄", "yell.")
    case .green: ("绿", "green")
    case .grey: ("灰", "grey")
    case .waiting: ("等", "wait")
    case .dueToday: ("今日", "today")

    case .staffTitle: ("人员", "Staff")
    case .staffHelp:
      (
        "可以登录的全部人员。输入工号、姓名、部门或窗口就会筛选。增减人员和重置口令用命令 yichuang staff。",
        "Everybody who may sign in. Type a number, name, department or window to filter. People are "
          + "added and removed, and PINs reset, by the command yichuang staff."
      )
    case .filter: ("筛", "Filter")
    case .filterHelp:
      ("工号、姓名、岗位、部门或窗口，几个词用空格分开", "Number, name, role, office or window; several words")
    case .people: ("{0} 人，共 {1} 人", "{0} of {1}")
    case .nobody: ("没有这样的人", "Nobody like that")
    case .number: ("工号", "number")
    case .name: ("姓名", "name")
    case .role: ("岗位", "role")
    case .windows: ("窗口", "windows")
    case .place: ("地点", "place")
    case .pin: ("口令", "PIN")
    case .oneTimePIN: ("一次性", "one-time")
    case .officer: ("审批员", "Officer")
    }
  }
}
