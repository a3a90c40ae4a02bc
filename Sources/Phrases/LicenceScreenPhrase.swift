/// The register of licences and the subject tables at the screen.
package enum LicenceScreenPhrase: Phrase {
  case title, help, search, searchQuestion, filter, filterQuestion, all, verify, end, restore
  case paper, unmask, openCase, detail, reload, none, nobody
  case notYours, source, sourceHelp, finding, found, validUntil, kind, document
  case documentHelp, day, restoreQuestion, formHelp, whole, showing, words
  case subjectHelp, next, back, look, card, cardHelp, licences
  case wordsNeeded

  package var texts: (String, String) {
    switch self {
    case .title: ("证照登记簿", "Licences")
    case .help:
      (
        "本厅发的证照，最近发的在前；查持有人时，收件时所见的证照也列出。只是本地登记，不是法定电子证照。发证部门和数据窗口核对来源、登记失效。",
        "Licences issued here, the latest first; of a holder also those seen at intake. A local register, no legal electronic licence. The issuing department and the data window look up and record."
      )
    case .search: ("查找", "Search")
    case .searchQuestion:
      ("证照号码、持有人姓名或证件号（空着列全部）", "Number, holder's name or identity (empty for all)")
    case .filter: ("状态", "Status")
    case .filterQuestion: ("看哪种状态", "Which status")
    case .all: ("全部", "all")
    case .verify: ("核对", "Look up")
    case .end: ("失效", "Ended")
    case .restore: ("恢复", "Restore")
    case .paper: ("打印", "Print")
    case .unmask: ("完整号码", "Whole number")
    case .openCase: ("办件", "Case")
    case .detail: ("详细", "Details")
    case .reload: ("刷新", "Reload")
    case .none: ("没有这样的证照", "There is no such licence")
    case .nobody: ("没有选中的", "Nothing is selected")
    case .notYours: ("由发证部门和数据窗口的审批人员登记", "The issuing department and the data window record that")
    case .source: ("到哪里核对", "Looked up at")
    case .sourceHelp: ("登记系统、网站或发证单位", "A register, a website or the office that issued it")
    case .finding: ("结果", "Finding")
    case .found: ("核对到什么", "What was found")
    case .validUntil: ("来源写的有效期", "Valid until, by the source")
    case .kind: ("怎样失效", "How it ended")
    case .document: ("凭哪份文书", "By which document")
    case .documentHelp: ("文号", "Its number")
    case .day: ("从哪天起", "From which day")
    case .restoreQuestion: ("凭哪份文书恢复有效", "By which document is it in force again")
    case .formHelp: ("写完按 F10；谁、什么时候核对的会一起记下。", "F10 writes it down, with who and when.")
    case .whole: ("已显示完整号码，并已留痕", "Shown whole, and kept")
    // {0}: what is shown.
    case .showing: ("看：{0}", "Showing: {0}")
    case .words: ("查“{0}”", "for “{0}”")
    case .subjectHelp:
      (
        "人口、法人、材料、信用、地理，都取自办件，不另存一份。不写要找的，列最近来办的。Enter 看一个人或单位的全部。",
        "Persons, firms, papers, credit and places, drawn from the cases. Without words, whoever came last. Enter shows all that is known of one."
      )
    case .next: ("下一类", "Next table")
    case .back: ("上一类", "Table before")
    case .look: ("姓名、证件号或办件号（空着列最近的）", "Name, identity or case number (empty for the latest)")
    case .card: ("全部", "All of one")
    case .cardHelp:
      (
        "证照、在库材料、信用、在办和办过的。u 看完整号码，会留痕。",
        "Licences, papers on file, credit and cases. u shows the whole number, which is recorded."
      )
    case .licences: ("证照", "Licences")
    case .wordsNeeded: ("要写明", "Say it")
    }
  }
}
