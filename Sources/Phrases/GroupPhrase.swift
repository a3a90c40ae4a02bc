/// Cases that are looked at together: those a department leads, those of one project, those a steward
/// carries.
package enum GroupPhrase: Phrase {
  case list, listDiscussion, leadHelp, projectHelp, stewardHelp, oneGroup
  case ledBy, atRisk, open, none

  package var texts: (String, String) {
    switch self {
    case .list: ("牵头的、同一项目的、代办的办件。", "Cases one leads, of one project, or with a steward.")
    case .listDiscussion:
      (
        "每件一行：灯、编号、状态、承诺日；下面是各部门办结几项、共几项，过期的标红。牵头和代办只列未办结的，先收的在前。",
        "A line a case: light, number, state, promised day; below it how many sub-tasks each department "
          + "has concluded, and who is late. Of those led or with a steward only the open ones, first "
          + "received first."
      )
    case .leadHelp:
      (
        "牵头部门的代码；部门人员只看本部门的。",
        "Code of the department that leads; an officer sees those of their own."
      )
    case .projectHelp: ("统一项目代码。", "The project's code.")
    case .stewardHelp:
      (
        "代办员：工号，或者代办单位人员的姓名。",
        "The steward: a staff number, or the name of a supplier's person."
      )
    case .oneGroup:
      ("--lead、--project、--steward 要写一个，只写一个。", "Give one of --lead, --project, --steward.")
    // {0}: the department.
    case .ledBy: ("牵头 {0}", "led by {0}")
    case .atRisk: ("有风险", "at risk")
    case .open: ("打开", "Open")
    case .none: ("没有这样的办件", "No such case")
    }
  }
}
