/// The terminal that the public uses by itself (自助办事).
package enum KioskPhrase: Phrase {
  /// Who made a check-list there.
  case terminal
  case title, ask, matterHint, help, nothing, choose, take
  case question, own, ownHint, materials, print, back, startOver, scroll, more
  /// `{0}` is seconds.
  case wipes
  case openQuestion, printed, number
  /// The last day.
  case bringIt
  case signed, finish, printFailed
  case leave, leaveHelp, leaveTitle, leaveHint
  /// `{0}` is minutes.
  case leaveLater
  case abstract, discussion, placeHelp, folderHelp
  case unknownPlace, needsTerminal

  package var texts: (String, String) {
    switch self {
    case .terminal: ("自助终端", "self-service terminal")
    case .title: ("自助办事", "Self-service")
    case .ask: ("您要办什么？", "What do you need?")
    case .matterHint:
      (
        "写事情的名字，拼音、拼音首字母也可以，如 开药店、kaiyaodian、kyd",
        "Type its name, in Chinese, pinyin or initials, such as kyd"
      )
    case .help:
      (
        "查要办的事：回答几个问题，就知道要带什么、多久办好。您的资料只写一次，打印出导引单和申请表，"
          + "带到窗口报导引单号，不用再说一遍。打印或一段时间没有按键以后，屏幕上什么都不留。",
        "Look up what you need: a few questions tell what to bring and how long it takes. Write your "
          + "own data once and print the check-list and the application; at the window the number of the "
          + "check-list is enough. After printing, or some time without a key, nothing stays on the screen."
      )
    case .nothing: ("没有找到，换个说法试试。", "Nothing found; try other words.")
    case .choose: ("选择", "Choose")
    case .take: ("就办这件", "This one")
    case .question: ("下一题", "Next")
    case .own: ("您的资料（可以不写，打印后手写）", "About you (or leave it, and write by hand)")
    case .ownHint:
      ("写好按 F10 打印。只用于本次申请表和导引单。", "F10 prints. It is used for these two papers only.")
    case .materials: ("要带什么", "What to bring")
    case .print: ("打印", "Print")
    case .back: ("返回", "Back")
    case .startOver: ("重新开始", "Start over")
    case .scroll: ("翻看", "Scroll")
    case .more: ("↓ 下面还有 {0} 行", "↓ {0} more lines")
    case .wipes:
      (
        "{0} 秒后清除屏幕；按任意键继续。",
        "The screen is wiped in {0} s; any key goes on."
      )
    case .openQuestion: ("请先回答：{0}", "Please answer first: {0}")
    case .printed: ("已打印导引单和申请表", "The check-list and the application are printed")
    case .number: ("导引单号  {0}", "Check-list  {0}")
    case .bringIt:
      (
        "请在 {0} 前带上材料到窗口，报这个号码。",
        "Bring the papers to a window by {0} and tell this number."
      )
    case .signed: ("申请表请核对、签字。", "Check the application and sign it.")
    case .finish: ("完成，清除屏幕", "Done, wipe the screen")
    case .printFailed: ("没有打印出来，请找工作人员：{0}", "Not printed; please ask the staff: {0}")
    case .leave: ("工作人员", "Staff")
    case .leaveHelp: ("工作人员输入工号和密码，退出自助办事", "Staff end the self-service with number and PIN")
    case .leaveTitle: ("退出自助办事", "End the self-service")
    case .leaveHint: ("请工作人员输入工号和密码。", "For the staff: number and PIN.")
    case .leaveLater: ("密码输错，{0} 分钟后再试。", "Wrong PINs; try again in {0} min.")
    case .abstract: ("给群众用的自助终端。", "A terminal for the public.")
    case .discussion:
      (
        "不登录，看不到任何人的资料和办件：选一件事，看要带什么、多久，写自己的资料，打印导引单和申请表。"
          + "90 秒没有按键就清屏。F3 后输入任一在职人员的工号和密码退出。",
        "Without a sign-in, and without anybody's data or cases: choose a matter, see what to bring and "
          + "how long it takes, write one's own data, print check-list and application. Wiped after 90 "
          + "seconds without a key. F3, with the number and PIN of anybody of the staff, ends it."
      )
    case .placeHelp: ("终端放在哪里：地点代码。", "Where it stands: the code of a place.")
    case .folderHelp:
      (
        "打印成文件的文件夹；不写时是数据库旁的 kiosk。",
        "Folder into which papers are printed; else kiosk, beside the database."
      )
    case .unknownPlace: ("没有地点 {0}，现有：{1}。", "There is no place {0}, only {1}.")
    case .needsTerminal: ("自助办事要在终端里开。", "The self-service needs a terminal.")
    }
  }
}
