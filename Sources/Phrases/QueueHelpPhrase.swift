/// The help of what the command line does about queues, hand-overs and absences.
package enum QueueHelpPhrase: Phrase {
  case itemHelp, placeHelp, mineHelp, unclaimedHelp, mineOrUnclaimed, noSuchItem, noSuchPlace
  case handOver, toHelp, whyHelp
  case absent, absentDiscussion, fromHelp, untilHelp, standInHelp, back, absences
  case ages

  package var texts: (String, String) {
    switch self {
    case .itemHelp: ("只看这个事项。", "Only this item.")
    case .placeHelp: ("只看在这里收的件。", "Only what was taken in at this place.")
    case .mineHelp:
      ("只看本人认领的，和本人替班的同事认领的。", "Only one's own, and those of whom one stands in for.")
    case .unclaimedHelp: ("只看还没有人认领的。", "Only what nobody has claimed.")
    case .mineOrUnclaimed:
      ("--mine 和 --unclaimed 只能写一个。", "Give one of --mine and --unclaimed.")
    case .noSuchItem: ("目录里没有事项 {0}。", "The catalogue has no item {0}.")
    case .noSuchPlace: ("没有地点 {0}，现有：{1}。", "There is no place {0}, only {1}.")
    case .handOver: ("交接给本部门的同事。", "Hand a sub-task over to a colleague.")
    case .toHelp: ("同事的工号。", "Staff number of the colleague.")
    case .whyHelp: ("为什么交接。", "Why it is handed over.")
    case .absent:
      ("登记审批人员不在岗，由同事替班。", "Enter that an officer is away, and who stands in.")
    case .absentDiscussion:
      (
        "本人登记，或由管理员登记。替班人在这几天可以办不在岗的人认领的事项，留痕写明替谁办。再登记一次，代替原来的。",
        "By themselves, or by the administrator. On these days the stand-in may act on what the absent "
          + "one claimed, and the record says for whom. What is entered again takes the place of what "
          + "was entered before."
      )
    case .fromHelp: ("第一天。", "First day.")
    case .untilHelp: ("最后一天。", "Last day.")
    case .standInHelp: ("替班同事的工号。", "Staff number of the colleague who stands in.")
    case .back: ("回岗，或取消登记。", "They are back, or do not go after all.")
    case .absences: ("谁不在岗，谁替班。", "Who is away, and who stands in.")
    case .ages: ("收 {0} 桌 {1}", "age {0}, here {1}")
    }
  }
}
