/// The register of licences on the command line: what the verbs do and take.
package enum LicenceHelpPhrase: Phrase {
  case abstract, discussion, list, find, show, verify, revoke, restore
  case words, holder, number, status, before, within
  case licence, purpose, source, finding, found, validUntil, kind, document, day
  case done, oneOf

  package var texts: (String, String) {
    switch self {
    case .abstract:
      ("证照登记簿：本厅发的和收件时所见的证照。", "The register of licences: those issued here, and those seen.")
    case .discussion:
      (
        "只是本地登记，不是法定电子证照。发证部门和数据窗口的审批人员核对和登记，其他人只看。持有人号码只显示首尾。",
        "A local register, no legal electronic licence. Officers of the issuing department and of the data window look up and record; others read. Holders' numbers are masked."
      )
    case .list: ("列出证照，最近发的在前。", "Licences, the latest issued first.")
    case .find: ("按证照号码、持有人姓名或证件号查。", "By the number on it, or its holder's name or identity.")
    case .show: ("一个证照的全部登记。", "All that is written down about one.")
    case .verify:
      ("记下到发证来源核对的结果。", "Write down what somebody found who looked it up where it was issued.")
    case .revoke:
      (
        "登记吊销、撤销、注销或换发，凭文书。",
        "Write down that it was revoked, withdrawn, cancelled or replaced, by a document."
      )
    case .restore: ("登记错了，或者恢复有效，凭文书。", "It is in force after all, by a document.")
    case .words: ("号码、姓名或证件号。", "A number, a name or an identity.")
    case .holder: ("只看这个持有人：姓名或证件号。", "Only this holder's: a name or an identity.")
    case .number: ("只看号码这样开头的。", "Only those whose number begins so.")
    case .status: ("只看这种状态的。", "Only those that stand so.")
    case .before: ("只看这一天以前到期的（今天起）。", "Only those that expire before that day, from today on.")
    case .within:
      (
        "几天以内到期的算将到期，默认 30。",
        "How many days before its last one a licence is called expiring; 30 by default."
      )
    case .licence:
      (
        "办件号和证照，如 NUMBER/2.1；所见的写 NUMBER/材料代码。",
        "The case and the licence, such as NUMBER/2.1; of one that was seen NUMBER/MATERIAL."
      )
    case .purpose:
      ("看持有人完整号码的用途；会留痕。", "What the holder's whole number is needed for; it is recorded.")
    case .source: ("到哪里核对的。", "Where it was looked up.")
    case .finding: ("核对结果。", "What the source says of it.")
    case .found: ("核对到什么。", "What was found, in words.")
    case .validUntil:
      (
        "来源写明的有效期；只用于所见的证照。",
        "Until when the source says that it is valid; only of one that was seen."
      )
    case .kind: ("怎样失效的。", "How it ended.")
    case .document: ("凭哪份文书。", "The document that says so.")
    case .day: ("从哪一天起；不写是今天。", "From which day on; today when left out.")
    case .done: ("{0} {1} 现在：{2}", "{0} {1} is now {2}")
    case .oneOf: ("--holder 和 --number 只写一个。", "Give --holder or --number, not both.")
    }
  }
}
