/// Several matters in one visit.
package enum CartPhrase: Phrase {
  case key, keyHelp, line, separator, takeAll, step, next, nextHelp, finish, more, typeNext
  case title, help, number, matter, state, prints, printAll, printAllHelp, nothingToPrint
  case reprintQuestion, reprintAll, printed, openCase, home

  package var texts: (String, String) {
    switch self {
    case .key: ("一并办", "Together")
    case .keyHelp:
      (
        "选中的放进本次一并办的几件里，再按一次拿出来；栏里空着时按退格拿出最后一件",
        "Puts the selected one with those of this visit, or takes it out again; Backspace in an "
          + "empty field takes the last one out"
      )
    case .line: ("一并办  {0}", "Together  {0}")
    case .separator: ("、", ", ")
    case .takeAll: ("收这 {0} 件", "Take in {0}")
    case .step: ("{0}（第 {1} 件，共 {2} 件）", "{0} ({1} of {2})")
    case .next: ("办下一件 {0}/{1}", "Next {0}/{1}")
    case .nextHelp:
      ("申请人、联系人、代理人、取件地点照填", "Applicant, contact, agent and place are filled in")
    case .finish: ("本次各件", "This visit")
    case .more: ("+{1} {0}", "+{1} {0}")
    case .typeNext: ("接着输入下一件；没有了就按 Enter。", "Type the next; with no more, press Enter.")
    case .title: ("本次办的 {0} 件", "This visit: {0}")
    case .help:
      (
        "一次来办的几件都在这里，各有各的办件号和凭证，跑一次（R34）。回车看办件。",
        "What was taken in during this visit, each a case with a slip of its own, all in one visit "
          + "(R34). Enter opens one."
      )
    case .number: ("办件号", "Number")
    case .matter: ("事项", "Matter")
    case .state: ("状态", "State")
    case .prints: ("凭证", "Slips")
    case .printAll: ("打印全部凭证", "Print all slips")
    case .printAllHelp:
      ("还没打的全部打印；都打过了就先问是否补打", "Prints each that has not come out; then asks before reprinting")
    case .nothingToPrint: ("这几件都没有取件凭证。", "None of these has a slip.")
    case .reprintQuestion: ("{0} 张凭证都打过了。全部补打？", "All {0} slips came out. Reprint them?")
    case .reprintAll: ("全部补打", "Reprint all")
    case .printed: ("已打印 {0} 张凭证到 {1}", "{0} slips printed into {1}")
    case .openCase: ("看办件", "Open the case")
    case .home: ("首页", "Home")
    }
  }
}
