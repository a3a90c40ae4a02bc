/// The help of the verbs by which a case goes from hall to hall.
package enum CustodyHelpPhrase: Phrase {
  case export, exportDiscussion, to, output, reason, again, key
  case takeIn, takeInDiscussion, file

  package var texts: (String, String) {
    switch self {
    case .export:
      ("把办件移交给另一个大厅，写成文件。", "Send a case to another hall, as a file.")
    case .exportDiscussion:
      (
        "两个大厅不在同一个数据库时用。文件里有全部记录和所依据的目录；写成以后办件在这里只能查看，直到移交回来。"
          + "文件含个人信息，请按纸质案卷保管。",
        "For halls that do not share a database. The file holds every entry and the edition behind it; "
          + "from then on the case can only be looked at here, until it is sent back. It holds personal "
          + "data: keep it like the papers of the case."
      )
    case .to:
      (
        "移交到哪里：地点代码，或接收大厅、地点的名称。",
        "Where to: a place's code, or the name of the hall or place that takes it."
      )
    case .output: ("移交文件写到哪里。", "Where to write the transfer file.")
    case .reason: ("为什么移交。", "Why it is sent.")
    case .again: ("文件丢了，原样重写一份。", "The file was lost: write the same one again.")
    case .key:
      (
        "两边共有的密钥文件，封印用它；不写时封印只能防损坏。",
        "A file with a key that both halls have, for the seal; without it the seal shows damage only."
      )
    case .takeIn: ("接收另一个大厅移交的办件。", "Take in a case that another hall sent.")
    case .takeInDiscussion:
      (
        "核对封印、记录链和目录以后，办件连同全部历史在这里继续，号码和日期不变。同一个文件再次接收不重复。",
        "After seal, chain and edition were checked the case goes on here with all its history; its "
          + "number and dates stay. The same file once more changes nothing."
      )
    case .file: ("移交文件，- 为标准输入。", "The transfer file; - is standard input.")
    }
  }
}
