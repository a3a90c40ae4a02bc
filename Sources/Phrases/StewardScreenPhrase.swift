/// Carrying a case for its applicant (代办) at a terminal.
package enum StewardScreenPhrase: Phrase {
  case which, others, isOver, help
  case assign, handOn, run, end, written, ended
  case from, ofHall, who, whoHelp, reason, what, day, place, placeHelp, note

  package var texts: (String, String) {
    switch self {
    case .which: ("代办：办什么", "Steward: what")
    // {0}: the steward's name.
    case .others: ("看 {0} 代办的办件", "Cases that {0} carries")
    case .isOver: ("已办完，不再代办", "It is over: nobody carries it any more")
    case .help:
      (
        "代办员替申请人跑腿，申请人免费。代办员不是代理人，不替申请人签字。每一笔都留痕。",
        "A steward runs the applicant's errands, free of charge. A steward is not the applicant's agent and "
          + "signs nothing for them. Everything stays in the journal."
      )
    case .assign: ("指定代办员", "Assign a steward")
    case .handOn: ("代办交给别人", "Hand on to another")
    case .run: ("记一笔代办", "Write down an errand")
    case .end: ("结束代办", "End it")
    case .written: ("已记下", "Written down")
    case .ended: ("代办已结束", "Nobody carries it any more")
    case .from: ("从哪里来", "From")
    case .ofHall: ("本大厅", "The hall")
    case .who: ("工号或姓名", "Number or name")
    case .whoHelp:
      ("本大厅的写工号，代办单位的写姓名", "A staff number for the hall, a name for a supplier")
    case .reason: ("原因", "Why")
    case .what: ("办了什么", "What was done")
    case .day: ("哪一天", "Day")
    case .place: ("去了哪里", "Where")
    case .placeHelp: ("没有跑就不填；每天每处算一次", "Empty for no trip; each day and place is one")
    case .note: ("备注", "Note")
    }
  }
}
