/// Signing in.
package enum SignInPhrase: Phrase {
  case title, product, opening, signIn, number, pin, numberHelp, pinHelp, help
  case demonstration, numbers
  /// `{0}` is seconds.
  case waiting
  case changeTitle, changeHelp, change, newPIN, again, notTheSame

  package var texts: (String, String) {
    switch self {
    case .title: ("一窗", "Yichuang")
    case .product: ("一窗  一窗受理，后台并联，一次取件", "Yichuang: one window, one slip")
    case .opening: ("正在打开大厅……", "Opening the hall …")
    case .signIn: ("登录", "Sign in")
    case .number: ("工号", "Number")
    case .pin: ("密码", "PIN")
    case .numberHelp: ("四位工号", "Your staff number, four digits")
    case .pinHelp: ("输入后按 Enter 登录", "Enter signs you in")
    case .help:
      (
        "输入工号和密码登录。登录后只看到自己岗位的工作：收件不审批，审批不出件，督查不改决定。",
        "Enter your number and PIN. You then see the work of your role only: intake does not "
          + "decide, deciding does not hand out, supervising changes nothing."
      )
    case .demonstration:
      ("演示大厅，密码都是 0000。工号：", "A demonstration; every PIN is 0000. Numbers:")
    case .numbers:
      (
        "1001 综窗  3001 出件  2001 市监审批  9001 督查",
        "1001 clerk  3001 hand-out  2001 officer  9001 supervisor"
      )
    case .waiting:
      ("这个工号密码连续输错，还要等 {0} 秒。", "Too many wrong PINs for this number: {0} s to wait.")
    case .changeTitle: ("改密码", "New PIN")
    case .changeHelp:
      (
        "这是一次性密码，请换成自己的（至少 4 位，与旧的不同）。",
        "This was a one-time PIN. Choose your own (at least 4 characters, not the old one)."
      )
    case .change: ("更换", "Change")
    case .newPIN: ("新密码", "New PIN")
    case .again: ("再输一次", "Once more")
    case .notTheSame: ("两次输入不同，请重新输入。", "The two are not the same; type them again.")
    }
  }
}
