/// The list of the seriously dishonest (失信名单).
package enum CreditPhrase: Phrase {
  case see, manage, chainBroken
  /// Role, name, since when, document, reason.
  case listed
  case consequence, applicant, agent
  case badNumber, noName, noReason, noBasis, badDay, notYet
  case alreadyListed, notListed, twice, columns
  /// Number, name, since, reason, document, standing, who entered it.
  case row
  case stillListed, isRepaired, repairedOn
  /// How many.
  case added
  case repaired, fileOrNumber, numberNeedsAll, lineOfFile, nothingTaken
  /// `{0}` is a material whose mark was taken off, `{1}` why.
  case noLongerOwing, nothingOwing
  /// Whose parts in the case.
  case onList
  case title, help, choose, add, addHelp, repair, repairHelp, repairHead, reload
  case onlyLook, nobodyToRepair, nobody, number, name, since, reason, basis, standing, entered
  case repairBasis, today, nextField, addedOne, repairedOne

  package var texts: (String, String) {
    switch self {
    case .see: ("查看失信名单", "see the credit list")
    case .manage: ("登记失信名单", "change the credit list")
    case .chainBroken:
      (
        "失信名单记录的链在第 {0} 条断了：这一条被改过、缺了或换了位置。",
        "The chain of the credit list breaks at entry {0}: it was changed, removed or moved."
      )
    case .listed:
      (
        "{0} {1} 自 {2} 在失信名单上（{3}）：{4}",
        "{0} {1} is on the list of the seriously dishonest since {2} ({3}): {4}"
      )
    case .consequence:
      (
        "信用修复以前不得容缺，不适用告知承诺",
        "until the repair nothing may be owing, and nothing is decided on their word"
      )
    case .applicant: ("申请人", "applicant")
    case .agent: ("代理人", "agent")
    case .badNumber: ("号码不对：{0}", "The number is wrong: {0}")
    case .noName: ("没有姓名或名称。请写明列入的是谁。", "There is no name. Say who is listed.")
    case .noReason: ("没有列入的事由。请写明。", "There is no reason. Say why they are listed.")
    case .noBasis: ("没有依据文书。请写明文号。", "There is no document. Name the one by which.")
    case .badDay: ("日期应写成 2026-03-02，这里是“{0}”。", "A date is written 2026-03-02, not “{0}”.")
    case .notYet:
      ("{0} 还没有到。列入日期不能晚于今天。", "{0} has not come. Nobody is listed from a later day.")
    case .alreadyListed:
      (
        "{0} 自 {1} 已在名单上。信用修复以前不再登记。",
        "{0} is listed since {1} already. Nothing is entered before the repair."
      )
    case .notListed:
      ("{0} 不在名单上，没有什么可以修复。", "{0} is not on the list; there is nothing to repair.")
    case .twice: ("与第 {0} 行是同一个号码。", "The same number stands on line {0}.")
    case .columns:
      (
        "有 {0} 列。应为：号码、名称、事由、依据文书、列入日期（可不写），用制表符隔开。",
        "There are {0} columns. They are: number, name, reason, document, since when (may be left "
          + "out), parted by tabs."
      )
    case .row: ("{0}  {1}  {2}  {3}（{4}）  {5}  {6}", "{0}  {1}  {2}  {3} ({4})  {5}  {6}")
    case .stillListed: ("在列", "listed")
    case .isRepaired: ("已修复", "repaired")
    case .repairedOn: ("{0} 已修复（{1}）", "repaired {0} ({1})")
    case .added: ("已列入 {0} 个。", "{0} listed.")
    case .repaired: ("已记下信用修复，不再在名单上。", "The repair is entered; they are off the list.")
    case .fileOrNumber:
      ("写一个号码，或用 --file 指明文件，只能一样。", "Give one number, or --file, and not both.")
    case .numberNeedsAll:
      (
        "列入一个号码，--name、--reason、--basis 都要写。",
        "To list one number, give --name, --reason and --basis."
      )
    case .lineOfFile: ("{0}:{1}: {2}", "{0}:{1}: {2}")
    case .nothingTaken: ("{0} 行不对，一个也没有列入。", "{0} lines are wrong; nobody was listed.")
    case .noLongerOwing: ("“{0}”不再容缺：{1}。", "“{0}” may not be owing any more: {1}.")
    case .nothingOwing:
      ("在失信名单上，信用修复以前不得容缺。", "On the credit list: until the repair nothing may be owing.")
    case .onList: ("失信名单：{0}", "dishonest: {0}")
    case .title: ("失信名单", "Credit list")
    case .help:
      (
        "名单上的人，收件时会提示：信用修复以前不得容缺，不适用告知承诺。列入和修复都要有文书；什么都不删除，"
          + "修复以后原来的记录仍可查。",
        "Who is on this list is named at intake: until the repair nothing may be owing, and nothing "
          + "is decided on their word. Listing and repair need a document; nothing is deleted."
      )
    case .choose: ("选择", "Choose")
    case .add: ("列入", "List")
    case .addHelp: ("把一个人或单位列入失信名单", "Put a person or an organisation on the list")
    case .repair: ("信用修复", "Repair")
    case .repairHelp: ("凭文书记下信用修复", "Enter a repair, by its document")
    case .repairHead: ("信用修复：{0}  {1}  {2}", "Repair: {0}  {1}  {2}")
    case .reload: ("刷新", "Reload")
    case .onlyLook: ("名单由管理员登记。", "The administrator keeps the list.")
    case .nobodyToRepair: ("选中的没有在列，不用修复。", "The one chosen is not listed.")
    case .nobody: ("名单上没有人。", "Nobody is on the list.")
    case .number: ("号码", "Number")
    case .name: ("姓名或名称", "Name")
    case .since: ("列入日期", "Since")
    case .reason: ("事由", "Reason")
    case .basis: ("依据文书", "Document")
    case .standing: ("现状", "Standing")
    case .entered: ("依据 {0}    {1} {2} 登记", "by {0}    entered {1} by {2}")
    case .repairBasis: ("修复文书", "Document")
    case .today: ("今天", "today")
    case .nextField: ("下一项", "Next")
    case .addedOne: ("已列入：{0}", "Listed: {0}")
    case .repairedOne: ("已修复：{0}", "Repaired: {0}")
    }
  }
}
