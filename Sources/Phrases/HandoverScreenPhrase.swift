/// The screen of papers that wait for departments without a window (代收).
package enum HandoverScreenPhrase: Phrase {
  case title, help, choose, make, makeHelp, reload, nothing, receiver, nobody
  case department, items, papers, since

  package var texts: (String, String) {
    switch self {
    case .title: ("代收移交", "Hand-over")
    case .help:
      (
        "没有窗口的部门，大厅代收，按清单移交。选中部门按 Enter，填来取的人，清单随即打印，双方签名；交过的不会再列。",
        "For departments without a window the hall takes in and hands over by a list. Choose one, press Enter and type who takes the papers: the list is printed, and both sign it. What went is not listed again."
      )
    case .choose: ("选择", "Choose")
    case .make: ("移交", "Hand over")
    case .makeHelp: ("填签收人，打印移交清单", "Type who takes them; the list is printed")
    case .reload: ("刷新", "Reload")
    case .nothing: ("没有待移交的材料。", "No papers wait.")
    case .receiver: ("移交给 {0}，签收人姓名", "To {0}: who takes them?")
    case .nobody: ("请填签收人姓名", "Please type a name")
    case .department: ("部门", "Department")
    case .items: ("事项", "Items")
    case .papers: ("件数", "Papers")
    case .since: ("最早受理", "Since")
    }
  }
}
