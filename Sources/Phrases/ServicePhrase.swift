/// The papers of a yes and of its service: decision, proof of service.
package enum ServicePhrase: Phrase {
  case grantTitle, grantOpening, granted, decided, documentNumber, validUntil
  case serviceTitle, served, takenBy, recipient, recipientAs, authority, servedAt, servedBy, atPlace
  case guideTitle, guideNumber

  package var texts: (String, String) {
    switch self {
    case .grantTitle: ("准予许可（办理）决定书", "Decision to grant")
    case .grantOpening:
      (
        "对上述申请，经审查，符合法定条件、标准，决定准予许可（办理）。",
        "The application above meets the conditions of the law and is granted."
      )
    case .granted: ("准予以下证照、批文", "What is granted")
    case .decided: ("决定", "Decided")
    // {0}: a number, a day.
    case .documentNumber: ("编号：{0}", "Number: {0}")
    case .validUntil: ("有效期至：{0}", "Valid until: {0}")
    case .serviceTitle: ("送达回证", "Proof of service")
    case .served: ("送达文书 {0} 件", "Documents served: {0}")
    case .takenBy: ("受送达人（领取人）签名", "Signature of the recipient")
    case .recipient: ("领取人", "Recipient")
    // {0}: a name; {1}: by what right.
    case .recipientAs: ("{0}（{1}）", "{0} ({1})")
    case .authority: ("授权文书", "Authority")
    case .servedAt: ("送达", "Served")
    case .servedBy: ("送达人", "Served by")
    // {0}: a place; {1}: a clerk.
    case .atPlace: ("{0}  {1}", "{0}  {1}")
    case .guideTitle: ("办事指南", "Service guide")
    case .guideNumber: ("指南 {0}", "Guide {0}")
    }
  }
}
