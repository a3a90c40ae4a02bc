/// Finding a case.
package enum FindPhrase: Phrase {
  case title, help, fieldHelp, label, typeSomething, nothingFound, tooMany, nothingSelected, noSlip
  case number, matter, applicant, state, due, contact
  case open, choose, clear

  package var texts: (String, String) {
    switch self {
    case .title: ("查办件", "Find")
    case .help:
      (
        "一边输入一边查：办件号的末几位（如 17-4）、申请人或联系人姓名、证件号、信用代码。扫描取件凭证直接打开办件。",
        "Searches at every key: the end of a case number (such as 17-4), a name, an identity. "
          + "Scanning a slip opens its case."
      )
    case .fieldHelp: ("办件号末几位、姓名、证件号", "End of the number, a name, an identity")
    case .label: ("查找", "Find")
    case .typeSomething:
      ("输入办件号末几位、姓名或证件号，或扫描凭证", "Type a number's end, a name or an identity, or scan a slip")
    case .nothingFound: ("没有找到", "Nothing found")
    case .tooMany: ("只列出前面的；再输入几个字会更准", "Only the first ones are listed; type more to narrow it")
    case .nothingSelected: ("没有选中的办件", "No case is selected")
    case .noSlip: ("扫描到的不是本大厅的取件凭证", "What was scanned is not a slip of this hall")
    case .number: ("办件号", "number")
    case .matter: ("事项", "matter")
    case .applicant: ("申请人", "applicant")
    case .state: ("状态", "state")
    case .due: ("承诺", "due")
    case .contact: ("联系人  {0}  {1}", "contact  {0}  {1}")
    case .open: ("打开", "Open")
    case .choose: ("选", "Choose")
    case .clear: ("清空", "Clear")
    }
  }
}
