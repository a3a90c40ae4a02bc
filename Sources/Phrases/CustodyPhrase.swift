/// A case that goes from hall to hall by a file (三级联动): its custody, and why it does not go.
package enum CustodyPhrase: Phrase {
  /// To where, since when.
  case away
  case here, sentToItself
  /// To where, why.
  case sent, sentBecause
  /// Which hall, the first digits of the seal.
  case taken
  /// When, hall, place, staff number, what.
  case step
  /// To where, since when, by whom.
  case isAway
  /// Which hall, since when, where it was taken in.
  case isHere
  case list
  /// What is wrong with it.
  case notWhole
  case noTransfer, otherFormat, wrongSeal, keyNeeded, keyNotUsed, badKey, brokenChain, badEntry
  case badEdition, notSent, otherKind
  /// Where it goes, where this is.
  case notForHere
  case numberTaken, forked, older, stillHere, notAway
  case exported, imported, importedBefore, fileNotPlaced, onlyAgain, unknownDepartments
  case otherHolidays

  package var texts: (String, String) {
    switch self {
    case .away:
      (
        "没有办：办件 {1} 已移交 {0}，移交回来以前只能查看。",
        "Not done: the case went to {0} on {1}, and can only be looked at until it is back."
      )
    case .here: ("没有接收：办件就在本大厅。", "Not taken in: the case is here.")
    case .sentToItself: ("没有移交：办件已在该处。", "Not sent: that is where the case is.")
    case .sent: ("移交 {0}", "sent to {0}")
    case .sentBecause: ("移交 {0}：{1}", "sent to {0}: {1}")
    case .taken: ("{0} 接收（移交文件 {1}）", "taken in by {0} (transfer file {1})")
    case .step: ("{0}  {1}（{2}）{3}  {4}", "{0}  {1} ({2}) {3}  {4}")
    case .isAway:
      ("办件不在本大厅：{1} 由 {2} 移交 {0}", "not at this hall: sent to {0} on {1} by {2}")
    case .isHere: ("保管：{0}，{1} 接收，原收件 {2}", "held by {0} since {1}, first taken in by {2}")
    case .list: ("保管记录", "Custody")
    case .notWhole: ("移交文件没有接收：{0}", "The transfer file was not taken in: {0}")
    case .noTransfer: ("不是移交文件，或已损坏。", "it is no transfer file, or damaged.")
    case .otherFormat:
      ("格式是第 {0} 版，请先更新程序。", "its format is version {0}; update the program first.")
    case .wrongSeal: ("封印不符，文件已损坏或被改动。", "its seal does not fit; it is damaged or was changed.")
    case .keyNeeded:
      ("封印用了共享密钥，请用 --key 指明。", "it is sealed with a shared key; name it with --key.")
    case .keyNotUsed:
      ("封印没有用共享密钥，不能证明来处。", "it is not sealed with the shared key, so its origin is not shown.")
    case .badKey: ("密钥文件 {0} 至少要有 32 字节。", "The key file {0} needs 32 bytes at least.")
    case .brokenChain: ("第 {0} 条记录与前面不衔接。", "its entry {0} does not follow on those before it.")
    case .badEntry: ("有的记录读不懂：{0}", "an entry of it cannot be read: {0}")
    case .badEdition: ("所带的目录不对。", "the edition in it is not the one it names.")
    case .notSent: ("最后一条记录不是移交。", "its last entry is no transfer.")
    case .otherKind:
      ("示例大厅和正式大厅之间不移交。", "a demonstration and a real hall exchange no cases.")
    case .notForHere:
      ("它是给 {0} 的，这里是 {1}。", "it is for {0}, and this is {1}.")
    case .numberTaken:
      (
        "没有接收：号 {0} 在本大厅是另一件办件。",
        "Not taken in: the number {0} is another case at this hall."
      )
    case .forked:
      (
        "没有接收：办件 {0} 从第 {1} 条记录起两边不同，请核对两个大厅的记录。",
        "Not taken in: from entry {1} on, case {0} is not the same on both sides. Compare what the two "
          + "halls have."
      )
    case .older:
      (
        "没有接收：办件 {0} 在本大厅已办到第 {1} 条记录，这个文件是以前的。",
        "Not taken in: case {0} has {1} entries at this hall; the file is an earlier one."
      )
    case .stillHere:
      (
        "没有接收：办件 {0} 没有从本大厅移交出去。",
        "Not taken in: case {0} was never sent from this hall."
      )
    case .notAway:
      ("办件 {0} 就在本大厅，没有移交文件可以重写。", "Case {0} is here; there is no transfer file to write again.")
    case .exported: ("{0} 已移交 {1}；文件 {2}；封印 {3}", "{0} sent to {1}; file {2}; seal {3}")
    case .imported: ("{0} 已接收；{1} 条记录；封印 {2}", "{0} taken in; {1} entries; seal {2}")
    case .importedBefore: ("{0} 先前已接收；封印 {1}", "{0} was taken in before; seal {1}")
    case .fileNotPlaced:
      (
        "办件已移交，但文件没有放到 {0}：{1}。请用 --again 重写。",
        "The case is sent, but the file was not put at {0}: {1}. Write it again with --again."
      )
    case .onlyAgain:
      (
        "写 --to 移交到哪里；文件丢了要重写时写 --again，不写 --to 和 --reason。",
        "Name with --to where it goes; to write a lost file again give --again, without --to and "
          + "--reason."
      )
    case .unknownDepartments:
      (
        "提示：目录里没有部门 {0}，其事项在这里没有人能办。",
        "Note: there is no department {0} here, so that nobody here can decide its items."
      )
    case .otherHolidays:
      (
        "提示：移出的大厅还按放假通知 {0} 计日，本大厅没有。到期日没有改动。",
        "Note: the sending hall counted by the holiday notice {0}, which this hall does not have. No "
          + "date was moved."
      )
    }
  }
}
