/// Cases that are looked at together: those a department leads, those of one project, those a steward
/// carries.
package enum GroupPhrase: Phrase {
  case list, listDiscussion, leadHelp, projectHelp, stewardHelp, oneGroup
  case ledBy, atRisk, isLate, open, none, noProject
  case ledTitle, projectTitle, stewardTitle, help

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
    case .isLate: ("超期", " late")
    case .noProject: ("这个办件没有项目代码", "This case has no project's code")
    case .ledTitle: ("{0}牵头的办件", "Led by {0}")
    case .projectTitle: ("项目 {0}", "Project {0}")
    case .stewardTitle: ("{0} 代办的办件", "Carried by {0}")
    case .help:
      (
        "一起看的办件，先收的在前。下面是选中一件的牵头、代办和各部门：办结几项、共几项，超期的标红。回车打开。",
        "Cases that belong together, first received first. Below, of the selected one: who leads, who carries "
          + "it, and how many of their sub-tasks each department has concluded; who is late is red."
      )
    case .open: ("打开", "Open")
    case .none: ("没有这样的办件", "No such case")
    }
  }
}
