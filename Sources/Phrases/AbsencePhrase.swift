/// Officers who are away and their stand-ins.
package enum AbsencePhrase: Phrase {
  case oneself, noOfficerThere, noOfficer, daysReversed, dayIsOver, standInIsAway, notAway
  case chainBroken
  case entered, ended, line, none
  case title, help, choose, enter, enterHelp, end, endHelp, notYours
  case first, last, who, whoNumber, standIn, standInNumber, enteredBy, today

  package var texts: (String, String) {
    switch self {
    case .oneself: ("不能交给本人，请选同事。", "Work is given to a colleague, not to oneself.")
    case .noOfficerThere:
      (
        "{0} 不是{1}的审批人员，不能接手。请选本部门的同事。",
        "{0} is no officer of {1} and cannot take it. Choose a colleague of the department."
      )
    case .noOfficer:
      (
        "{0} 不是审批人员，没有要人替班的事项。",
        "{0} is no officer, and has nothing that a stand-in could do."
      )
    case .daysReversed: ("第一天 {0} 在最后一天 {1} 之后。", "The first day, {0}, is after the last, {1}.")
    case .dayIsOver: ("最后一天 {0} 已经过去。", "The last day, {0}, is over.")
    case .standInIsAway:
      (
        "{0} 自己 {1} 至 {2} 不在岗，不能替班。请另选一人。",
        "{0} is away from {1} to {2} and cannot stand in. Choose somebody else."
      )
    case .notAway: ("{0} 没有登记不在岗。", "{0} is not entered as away.")
    case .chainBroken:
      ("替班记录：第 {0} 条起链断了。", "Absences: the chain breaks at entry {0}.")
    case .entered:
      ("{0} {1} 至 {2} 不在岗，由 {3} 替班。", "{0} is away from {1} to {2}; {3} stands in.")
    case .ended: ("{0} 已回岗，{1} 不再替班。", "{0} is back; {1} no longer stands in.")
    case .line: ("{0} 至 {1}  {2} 不在岗，{3} 替班", "{0} to {1}  {2} away, {3} stands in")
    case .title: ("不在岗和替班", "Absences")
    case .help:
      (
        "哪几天不在岗，由哪位同事替班。这几天替班人可以办不在岗的人认领的事项，留痕写明替谁办。再登记一次，代替原来的。",
        "On which days somebody is away and who stands in. On these days the stand-in may act on "
          + "what the absent one claimed, and the record says for whom. What is entered again takes "
          + "the place of what was entered before."
      )
    case .choose: ("选择", "Choose")
    case .enter: ("登记", "Enter")
    case .enterHelp: ("登记哪几天不在岗、谁替班", "Enters the days and the stand-in")
    case .end: ("回岗", "Back")
    case .endHelp: ("提前回岗，或取消还没开始的", "They are back early, or do not go after all")
    case .notYours: ("只有本人或管理员可以改", "Only they themselves or the administrator change it")
    case .first: ("第一天", "first day")
    case .last: ("最后一天", "last day")
    case .who: ("谁", "who")
    case .whoNumber: ("谁的工号", "Whose number")
    case .standIn: ("替班", "stand-in")
    case .standInNumber: ("替班人工号", "Stand-in's number")
    case .enteredBy: ("登记", "entered by")
    case .today: ("今天", "today")
    case .none: ("没有人登记不在岗。", "Nobody is entered as away.")
    }
  }
}
