/// The list of half-filled intakes.
package enum DraftPhrase: Phrase {
  case title, help, count, none, goOn, goOnHelp, discard, discardHelp, discardQuestion
  case noWayBack, discarded
  case matter, applicant, identity, kept, progress
  case people, questions, materials, ready, gone

  package var texts: (String, String) {
    switch self {
    case .title: ("没填完的收件", "Half-filled intakes")
    case .help:
      (
        "你自己没填完的收件，最近动过的在最上面；别人的不在这里。按数字或 Enter 接着填，d 删除。没有受理的收件，删了就没有了；已收件、已受理的办件不在这里，也删不掉。",
        "Your own half-filled intakes, the latest first; nobody else's. A digit or Enter goes on, "
          + "d throws one away. A case that was received or accepted is not here and stays."
      )
    case .count: ("共 {0} 件，按数字或 Enter 接着填", "{0} in all; a digit or Enter goes on")
    case .none: ("没有没填完的收件。", "There is no half-filled intake.")
    case .goOn: ("接着填", "Go on")
    case .goOnHelp: ("从停下的地方接着填", "Goes on where it was left")
    case .discard: ("删除", "Discard")
    case .discardHelp: ("删除这份没填完的收件，先问一遍", "Throws this one away, after a question")
    case .discardQuestion: ("删除这份没填完的收件？", "Throw this half-filled intake away?")
    case .noWayBack: ("删了就没有了，要办得重新填。", "It is gone then, and has to be filled in anew.")
    case .discarded: ("已删除：{0}", "Thrown away: {0}")
    case .matter: ("事项", "Matter")
    case .applicant: ("申请人", "Applicant")
    case .identity: ("证件号", "Identity")
    case .kept: ("保存", "Kept")
    case .progress: ("填到", "Up to")
    case .people: ("申请人", "people")
    case .questions: ("情形 {0}/{1}", "answers {0}/{1}")
    case .materials: ("材料缺 {0}", "{0} to bring")
    case .ready: ("可以受理", "ready")
    case .gone: ("目录已变", "not offered")
    }
  }
}
