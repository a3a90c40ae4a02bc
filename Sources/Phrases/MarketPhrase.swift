/// Whether a business may open: 准入 beside 准营.
package enum MarketPhrase: Phrase {
  case entry, operation, registered, mayOpen, notYet, mayNot, part
  case refused, voidWith, void, ended, expired

  package var texts: (String, String) {
    switch self {
    case .entry: ("准入", "entry")
    case .operation: ("准营", "operation")
    case .registered: ("已登记", "registered before")
    case .mayOpen: ("可以开业", "may open for business")
    // {0}: what is not issued yet.
    case .notYet: ("还不能开业，还差：{0}", "may not open yet; still missing: {0}")
    // {0}: what, with why.
    case .mayNot: ("不可以开业：{0}", "may not open: {0}")
    // {0}: the item, {1}: why.
    case .part: ("{0} {1}", "{0} {1}")
    // {0}: the reason.
    case .refused: ("不予许可（{0}）", "was refused ({0})")
    case .voidWith: ("随 {0} 退办", "ended with {0}")
    case .void: ("已退办", "was returned")
    // {0}: how, {1}: the day, {2}: the document.
    case .ended: ("已于 {1} {0}（{2}）", "was {0} on {1} ({2})")
    case .expired: ("已于 {0} 到期", "expired on {0}")
    }
  }
}
