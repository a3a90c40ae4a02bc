/// Papers that the hall took in for a department without a window, and the lists they go by (代收).
package enum HandoverPhrase: Phrase {
  case title, number, department, receiver, made, madeBy, sum, givenBy, takenBy
  /// Case number and ordinal.
  case ofCase, due
  /// Department, how many.
  case waiting
  /// Case and ordinal, item, applicant, since when, working days.
  case waitingLine
  case nothingWaits
  /// List, when, receiver.
  case went
  case unknownDepartment, hasWindow, nothing, noReceiver, noSuchList
  case abstract, discussion, listAbstract, makeAbstract, makeDiscussion, showAbstract, numberHelp
  case departmentHelp, departmentOfListHelp, receiverHelp

  package var texts: (String, String) {
    switch self {
    case .title: ("材料移交清单", "LIST OF PAPERS HANDED OVER")
    case .number: ("清单号", "List")
    case .department: ("接收部门", "To")
    case .receiver: ("接收人", "Taken by")
    case .made: ("移交", "Made")
    case .madeBy: ("{0}  {1}", "{0}  {1}")
    case .sum:
      (
        "共 {0} 件。部门的办理时限自受理之日起算，不因移交推迟。一式两份，双方各执一份。",
        "{0} in all. The department's time runs from acceptance, whenever the papers reach it. Two "
          + "copies, one for each side."
      )
    case .givenBy: ("移交人", "Given by")
    case .takenBy: ("接收人", "Taken by")
    case .ofCase: ("办件 {0}/{1}", "case {0}/{1}")
    case .due: ("{0} 到期", "due {0}")
    case .waiting: ("{0}  待移交 {1} 件", "{0}  {1} to hand over")
    case .waitingLine:
      ("  {0}  {1}  {2}  受理 {3}，已 {4} 个工作日", "  {0}  {1}  {2}  accepted {3}, {4} working days")
    case .nothingWaits: ("没有要移交的材料。", "No papers wait to be handed over.")
    case .went: ("材料已移交  清单 {0}  {1}  接收人 {2}", "papers went by list {0}  {1}  taken by {2}")
    case .unknownDepartment: ("没有部门 {0}，现有：{1}。", "There is no department {0}, only {1}.")
    case .hasWindow:
      (
        "{0}在大厅有窗口，材料由它自己的人取，不用移交清单。",
        "{0} has a window of its own in the hall: its people fetch their papers without a list."
      )
    case .nothing: ("没有要移交给{0}的材料。", "No papers wait for {0}.")
    case .noSuchList:
      (
        "本地点没有清单 {0}，或上面的都办结了。",
        "There is no list {0} here, or all that is on it is concluded."
      )
    case .noReceiver: ("请写明接收人。", "Say who takes the papers.")
    case .abstract:
      ("代收材料的移交：部门在大厅没有窗口的。", "Papers taken in for departments without a window.")
    case .discussion:
      (
        "没有常驻窗口的部门（departments.yaml 里 window: false），由综合窗口代收，凭编号的清单移交。",
        "For a department without a window (window: false in departments.yaml) the hall takes in, "
          + "and hands the papers over by a numbered list."
      )
    case .listAbstract: ("在本地点等着移交的，按部门。", "What waits here to be handed over, by department.")
    case .makeAbstract: ("开一张移交清单，打印出来。", "Make a list for a department, and print it.")
    case .makeDiscussion:
      (
        "清单印在标准输出上：列着的材料从此记为已移交，每份只移交一次。",
        "The list comes out on standard output; what is on it counts as handed over, and nothing is "
          + "handed over twice."
      )
    case .showAbstract: ("再印一张已经移交的清单。", "Print a list again that was made.")
    case .numberHelp: ("清单号", "the list's number")
    case .departmentHelp: ("只看这个部门", "only this department")
    case .departmentOfListHelp: ("接收的部门", "the department that takes them")
    case .receiverHelp: ("接收人的姓名", "who takes them")
    }
  }
}
