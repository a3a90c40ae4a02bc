/// The help of the credit list on the command line.
package enum CreditHelpPhrase: Phrase {
  case abstract, discussion, listAbstract, addAbstract, addDiscussion, repairAbstract
  case numberHelp, nameHelp, reasonHelp, basisHelp, sinceHelp, fileHelp, repairBasisHelp

  package var texts: (String, String) {
    switch self {
    case .abstract:
      ("失信名单：不得容缺、不适用告知承诺的人。", "The list of the seriously dishonest: nothing may be owing.")
    case .discussion:
      (
        "管理员登记，督查可看。名单里的号码只显示首尾。什么都不删除，修复以后原来的记录仍在。",
        "The administrator's; the supervisor may look. Numbers are masked. Nothing is deleted: who "
          + "was repaired stays to be read."
      )
    case .listAbstract: ("列出名单，最近的在前。", "The list, the latest first.")
    case .addAbstract: ("列入一个，或一个文件里的全部。", "List one, or all of a file.")
    case .addDiscussion:
      (
        """
        文件每行一个：号码、姓名或名称、事由、依据文书、列入日期（可不写），用制表符隔开；空行和 # 开头的行跳过。
        有一行不对就一个也不列入，每行的毛病都说出来，结束码 65。
        """,
        """
        A file has one a line: number, name, reason, document, since when (may be left out), parted \
        by tabs; blank lines and those that begin with # are passed over.
        Where a line is wrong nobody is listed; each wrong line is told, and it ends with 65.
        """
      )
    case .repairAbstract:
      ("信用修复：凭文书从名单上除去。", "Take somebody off the list, by a document.")
    case .numberHelp: ("身份证号或统一社会信用代码", "a citizen number or an organisation code")
    case .nameHelp: ("姓名或名称", "who it is")
    case .reasonHelp: ("列入的事由", "why they are listed")
    case .basisHelp: ("列入的依据文书", "the document by which")
    case .sinceHelp: ("自哪一天起，不写是今天", "from which day; today if left out")
    case .fileHelp: ("制表符隔开的文件，- 是标准输入", "a file parted by tabs; - is standard input")
    case .repairBasisHelp: ("信用修复的文书", "the document of the repair")
    }
  }
}
