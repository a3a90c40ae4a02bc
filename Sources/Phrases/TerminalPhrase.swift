/// What the terminal itself says: key names, the message line, the help.
package enum TerminalPhrase: Phrase {
  case windowTooSmall, help, back, leave, howToLeave, leaveQuestion, leaveYes, stay
  case spaceKey, busy, closeHelp, helpKeys, helpField, notNow, anyScreen, redrawKey, helpKey
  case backKey, leaveKey, choose, close, noMatch, nothingHere, marked, ofRows, yes, no, accept
  case selfTestFailed, noTerminal, noUTF8, unknownTerminal

  package var texts: (String, String) {
    switch self {
    case .windowTooSmall:
      (
        "窗口太小：现在 {0}×{1}，需要 80×24。请放大窗口。",
        "Window too small: {0}×{1} now, 80×24 needed. Please enlarge it."
      )
    case .help: ("说明", "Help")
    case .back: ("返回", "Back")
    case .leave: ("退出", "Leave")
    case .howToLeave: ("已在首页。要退出请按 F3。", "This is the first screen. Press F3 to leave.")
    case .leaveQuestion: ("确定退出一窗？", "Leave Yichuang?")
    case .leaveYes: ("退出", "leave")
    case .stay: ("不退出", "stay")
    case .spaceKey: ("空格", "Space")
    case .busy: ("正在处理，请稍候；已按的键不会丢。", "Working; keys you press meanwhile are kept.")
    case .closeHelp: ("任意键关闭说明", "Any key closes this help")
    case .helpKeys: ("按键", "Keys")
    case .helpField: ("当前栏目", "This field")
    case .notNow: ("现在不能用：{0}", "not now: {0}")
    case .anyScreen: ("各屏通用", "On every screen")
    case .redrawKey: ("重画屏幕", "Redraw the screen")
    case .helpKey: ("本屏说明", "Help on this screen")
    case .backKey: ("返回上一屏", "Back to the screen before")
    case .leaveKey: ("离开本屏；在首页退出程序", "Leave this screen; on the first one, the program")
    case .choose: ("选择", "Choose")
    case .close: ("关闭", "Close")
    case .noMatch: ("没有相符的选项", "Nothing matches")
    case .nothingHere: ("没有内容", "Nothing here")
    case .marked: ("已选 {0}", "{0} marked")
    case .ofRows: ("{0}/{1}", "{0}/{1}")
    case .yes: ("是", "yes")
    case .no: ("否", "no")
    case .accept: ("确定", "OK")
    case .selfTestFailed:
      (
        "终端库不能正确显示生僻字，程序不启动。请联系管理员重新安装。",
        "The terminal library cannot show rare characters, so the program does not start. "
          + "Please reinstall it."
      )
    case .noTerminal:
      ("没有可用的终端。请在终端窗口中运行。", "There is no terminal. Please run it in a terminal.")
    case .noUTF8:
      (
        "系统没有 UTF-8 语言环境，中文无法显示。请安装 C.UTF-8。",
        "The system has no UTF-8 locale, so Chinese cannot be shown. Please install C.UTF-8."
      )
    case .unknownTerminal:
      (
        "不认识终端类型 {0}。请设 TERM=xterm-256color。",
        "Unknown terminal type {0}. Please set TERM=xterm-256color."
      )
    }
  }
}
