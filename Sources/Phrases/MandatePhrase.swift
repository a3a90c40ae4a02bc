/// An agent's authority in its parts: what was shown, who gave it, until when.
package enum MandatePhrase: Phrase {
  case letter, identityCopy, introduction, certificate
  case document, giver, until, documentHelp, giverHelp, untilHelp, notADay
  case whole, givenBy, validUntil
  case giverField, untilField, badDay, authorityFirst
  case documentOption, giverOption, untilOption

  package var texts: (String, String) {
    switch self {
    case .letter: ("授权委托书", "letter of authority")
    case .identityCopy: ("委托人身份证复印件", "copy of the giver's identity card")
    case .introduction: ("单位介绍信", "letter of introduction")
    case .certificate: ("公证书或监护证明", "notarial deed or proof of guardianship")
    case .document: ("文书种类", "Document")
    case .giver: ("谁授权", "Given by")
    case .until: ("有效至", "Valid until")
    case .documentHelp: ("看到的是哪一种；可以不填", "Which document was seen; may be left open")
    case .giverHelp: ("谁授权的；可以不填", "Who gave the authority; may be left open")
    case .untilHelp:
      ("最后一天，如 2026-12-31；可以不填", "Its last day, such as 2026-12-31; may be left open")
    case .notADay: ("日期写成 2026-12-31 这样", "Please write the day as 2026-12-31")
    // {0}: document, {1}: number or date.
    case .whole: ("{0} {1}", "{0} {1}")
    case .givenBy: ("{0}，{1}授权", "{0}, given by {1}")
    case .validUntil: ("{0}，至 {1}", "{0}, until {1}")
    case .giverField: ("谁授权", "who gave the authority")
    case .untilField: ("授权的最后一天", "the last day of the authority")
    case .badDay: ("{0}写成 2026-12-31 这样。", "Please write {0} as 2026-12-31.")
    case .authorityFirst:
      ("授权的种类、来源和期限要和 --authority 一起写。", "The parts of an authority go with --authority.")
    case .documentOption: ("授权文书的种类。", "Which document of authority was shown.")
    case .giverOption: ("谁授权的。", "Who gave the authority.")
    case .untilOption: ("授权的最后一天；过期的不办。", "Last day of the authority; an expired one is refused.")
    }
  }
}
