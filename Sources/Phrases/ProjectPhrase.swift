/// The one code of an investment project (统一项目代码, R38).
package enum ProjectPhrase: Phrase {
  case code, codeLabel, codeHelp, codeLater, lead
  case codeNeeded, codeMalformed, codeNotStated

  package var texts: (String, String) {
    switch self {
    case .code: ("统一项目代码", "the project's code")
    case .codeLabel: ("项目代码", "project")
    // {0}: the form, where 9 is a digit, A a letter, X either.
    case .codeHelp:
      (
        "统一项目代码，各部门同用一个；写法 {0}（9 是数字），横线可以不打",
        "The project's one code, used by every department; written {0} (9 is a digit), hyphens may be left out"
      )
    // {0}: the department that leads the matter.
    case .lead: ("牵头 {0}", "led by {0}")
    case .codeLater: ("备案后取得", "given when registered")
    case .codeNeeded:
      (
        "没有收件：投资项目的事项须有统一项目代码。请先办项目备案取得代码。",
        "Not taken in: what belongs to an investment project needs the project's code. Register the project first."
      )
    case .codeMalformed:
      (
        "没有收件：统一项目代码的写法不对。应为 {0}（9 是数字，A 是字母，X 两者都可）。",
        "Not taken in: the project's code has another form than {0} (9 is a digit, A a letter, X either)."
      )
    case .codeNotStated:
      (
        "{0} 没有批准：请写上所赋的统一项目代码，写法 {1}（9 是数字，A 是字母，X 两者都可）。",
        "{0} not approved: state the project's code that it gives, written {1} (9 is a digit, A a letter, X either)."
      )
    }
  }
}
