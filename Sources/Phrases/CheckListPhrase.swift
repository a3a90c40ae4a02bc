/// The check-list of whoever asks before they come (一站导引): its paper, and what is said of it.
package enum CheckListPhrase: Phrase {
  // The paper.
  case title, number, made, madeBy, until, due, dueIfToday, why, fees, free, yuan
  case bring, bringNothing, later, spared, items, whereTo, replies, open, code, note
  case beforeSurvey, beforeIssue, deferrable, optional, printed, stillOpen, hint, separator
  case fromRegister, fromItem, fromEarlier, limitAndFee, address, phone, morePlaces
  // What keeps it from being used.
  case unknown, expired, used
  // What a later edition changed.
  case changed, itemsGone, itemsNew, materialsGone, materialsNew, materialsOther
  case questionsGone, questionsNew, answersForgotten, correctionsForgotten
  // On the screen.
  case key, keyHelp, opened, changedQuestion, goOn, usedQuestion, again, home, openIt

  package var texts: (String, String) {
    switch self {
    case .title: ("办事导引单", "What to bring, and where to")
    case .number: ("导引单号", "Check-list")
    case .made: ("开单", "Made")
    case .madeBy: ("{0} {1}", "{0} by {1}")
    case .until: ("有效至", "Valid until")
    case .due: ("多久办好", "How long")
    case .dueIfToday:
      ("今天受理的话，{0} 前（{1} 个工作日）", "if accepted today: by {0} ({1} working days)")
    case .why: ("怎么算的", "Why")
    case .fees: ("收费", "Fees")
    case .free: ("不收费", "none")
    case .yuan: ("{0} 元", "{0} yuan")
    case .bring: ("请带 {0} 份", "Bring {0}")
    case .bringNothing: ("什么都不用带", "Nothing to bring")
    case .later: ("以后再交 {0} 份", "Later: {0}")
    case .spared: ("不用带 {0} 份，大厅自己核", "Not to bring: {0}, the hall looks them up")
    case .items: ("一次办好这些事项", "What you get, in one go")
    case .whereTo: ("到哪里办", "Where to")
    case .replies: ("按这些情况列出", "For this situation")
    case .open: ("还没问清", "not settled yet")
    case .code: ("导引单 {0}", "Check-list {0}")
    case .note:
      (
        "到窗口报导引单号或出示此码，说过的不用再说。{0} 前有效；以受理时的目录为准，有变化当场说明。",
        "At the window tell the number or show the code: nothing has to be told twice. Valid until "
          + "{0}. The catalogue in force on acceptance counts; what it changes is told."
      )
    case .beforeSurvey: ("现场核查前再交", "before the survey on site")
    case .beforeIssue: ("发证前再交", "before issue")
    case .deferrable: ("可容缺，受理后补交", "may follow after acceptance")
    case .optional: ("非必要，可不交", "optional")
    case .printed: ("窗口打印、签字即可 {0} 份", "Printed at the window, only to be signed: {0}")
    case .stillOpen:
      (
        "还有 {0} 个问题没问清，先按常见情形列出；问清后要带的可能不同。",
        "{0} questions are not settled yet; what follows is for the usual case and may change."
      )
    case .hint: ("注意：{0}", "Mind: {0}")
    case .separator: ("；", "; ")
    case .fromRegister: ("查 {0}", "from {0}")
    case .fromItem: ("本次第 {0} 项办出", "made by item {0}")
    case .fromEarlier: ("沿用办件 {0}", "from case {0}")
    case .limitAndFee: ("{0}；{1} 元", "{0}; {1} yuan")
    case .address: ("地址  {0}", "Address  {0}")
    case .phone: ("电话  {0}", "Telephone  {0}")
    case .morePlaces: ("另有 {0} 处也能办，可打咨询电话。", "{0} more places take it in; ask by telephone.")

    case .unknown:
      (
        "没有导引单 {0}；请核对号码。",
        "There is no check-list {0}; please check the number."
      )
    case .expired:
      (
        "导引单 {0} 的有效期到 {1} 为止；请重新填写。",
        "Check-list {0} was valid until {1}; please fill in a new request."
      )
    case .used:
      (
        "导引单 {0} 已经办成办件 {1}；再办一件要说明是再办。",
        "Check-list {0} became case {1} already; say so if another case is wanted."
      )

    case .changed:
      ("目录从第 {0} 版换到第 {1} 版，有变化：", "The catalogue went from edition {0} to {1}:")
    case .itemsGone: ("不再办理：{0}", "Items gone: {0}")
    case .itemsNew: ("新增事项：{0}", "Items new: {0}")
    case .materialsGone: ("不用再带：{0}", "No longer to bring: {0}")
    case .materialsNew: ("新要的材料：{0}", "To bring besides: {0}")
    case .materialsOther: ("份数或时间不同：{0}", "Other pieces or another stage: {0}")
    case .questionsGone: ("不再问：{0}", "No longer asked: {0}")
    case .questionsNew: ("新的问题：{0}", "New questions: {0}")
    case .answersForgotten: ("原答案不能用了，要重新问：{0}", "To be answered anew: {0}")
    case .correctionsForgotten:
      ("当场更正不再记（现在没有收到）：{0}", "Corrections dropped, since nothing is handed in: {0}")

    case .key: ("导引单", "Check-list")
    case .keyHelp:
      (
        "把填到现在的存成导引单，打印要带什么；来办时在“办什么”里输入单号，不用再填",
        "Saves what is filled in under a short number and prints what to bring; the number, typed "
          + "where a matter is searched, fills it all in again"
      )
    case .opened: ("已按导引单 {0} 填好，请核对。", "Filled in from check-list {0}; please check.")
    case .changedQuestion:
      ("导引单 {0} 开出以后目录有变化，请告诉申请人", "The catalogue changed since check-list {0}; tell them")
    case .goOn: ("知道了，接着办", "Go on")
    case .usedQuestion: ("导引单 {0} 已经办成办件 {1}。再办一件？", "Check-list {0} became case {1}. Another one?")
    case .again: ("再办一件", "Another case")
    case .openIt: ("按 Enter 打开导引单 {0}。", "Enter opens check-list {0}.")
    case .home: ("回首页", "Home")
    }
  }
}
