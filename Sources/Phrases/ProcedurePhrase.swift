/// The procedures whose time no statutory limit counts, as the law calls them.
///
/// Source: PL art. 45.
package enum ProcedurePhrase: Phrase {
  case hearing, tender, auction, inspection, testing, quarantine, appraisal, expertReview

  package var texts: (String, String) {
    switch self {
    case .hearing: ("听证", "hearing")
    case .tender: ("招标", "tender")
    case .auction: ("拍卖", "auction")
    case .inspection: ("检验", "inspection")
    case .testing: ("检测", "testing")
    case .quarantine: ("检疫", "quarantine")
    case .appraisal: ("鉴定", "appraisal")
    case .expertReview: ("专家评审", "expert review")
    }
  }
}
