/// The register of licences (证照登记簿): what is said of a licence, and why not.
package enum LicencePhrase: Phrase {
  case notThere, notYours, wordsNeeded, validityIsOurs, alreadyEnded, notEnded
  case dayImpossible, dayAhead
  case matches, differs, notFound
  case revoked, withdrawn, cancelled, replaced
  case valid, expiring, expired, unverified, contradicted
  case checked, checkedUntil, ended, restored
  case issuedHere, seenHere, lasting, unknown
  case title, disclaimer, licence, number, holder, issuer, issued, until, status, from, check
  case keep, papers, made, purposeNeeded
  case checkLine, endLine, noCheck, nothing, noSuchLicence

  package var texts: (String, String) {
    switch self {
    case .notThere:
      (
        "没有记：这个办件没有证照 {0}，或者还没有出证。",
        "Not written down: the case has no licence {0}, or it is not issued yet."
      )
    case .notYours:
      (
        "没有记：这个证照由 {0} 核对和登记。",
        "Not written down: {0} looks this licence up and records what became of it."
      )
    case .wordsNeeded:
      (
        "没有记：请写明在哪里核对、核对到什么，注销吊销的写明文书。",
        "Not written down: say where it was looked up and what was found, or which document says so."
      )
    case .validityIsOurs:
      (
        "没有记：本大厅发的证照，有效期以证照为准。",
        "Not written down: until when a licence of this hall is valid stands on it."
      )
    case .alreadyEnded:
      ("没有记：已于 {1} {0}（{2}）。", "Not written down: it was {0} on {1} already ({2}).")
    case .notEnded: ("没有记：这个证照没有失效登记。", "Not written down: nothing ended this licence.")
    case .dayImpossible:
      (
        "没有记：{0} 不对，应在发证（{1}）以后、今天以前。",
        "Not written down: {0} is not between the issue ({1}) and today."
      )
    case .dayAhead: ("没有记：{0} 还没有到。", "Not written down: {0} is still to come.")

    case .matches: ("相符", "as the source has it")
    case .differs: ("不符", "not as the source has it")
    case .notFound: ("查无此证", "unknown to the source")

    case .revoked: ("吊销", "revoked")
    case .withdrawn: ("撤销", "withdrawn")
    case .cancelled: ("注销", "cancelled")
    case .replaced: ("换发", "replaced")
    case .valid: ("有效", "valid")
    case .expiring: ("将到期", "expiring")
    case .expired: ("已过期", "expired")
    case .unverified: ("未核对", "unverified")
    case .contradicted: ("核对不符", "contradicted")

    // {0}: the licence, {1}: the source, {2}: the finding, {3}: the words.
    case .checked: ("核对 {0}：到“{1}”查，{2}。{3}", "Looked up {0} at “{1}”: {2}. {3}")
    case .checkedUntil: ("{0}（有效期至 {1}）", "{0} (valid until {1})")
    // {0}: the licence, {1}: how, {2}: the day, {3}: the document.
    case .ended: ("{0} 自 {2} 起{1}，{3}", "{0} {1} from {2}, {3}")
    case .restored: ("{0} 恢复有效，{1}", "{0} is in force again, {1}")

    case .issuedHere: ("本厅发证", "issued here")
    case .seenHere: ("收件时所见", "seen at intake")
    case .lasting: ("长期", "lasting")
    case .unknown: ("—", "—")
    case .title: ("证照登记簿", "Register of licences")
    case .disclaimer:
      (
        "本地登记，不是法定电子证照，不作为证照使用。",
        "A local register, no legal electronic licence."
      )
    case .licence: ("证照", "licence")
    case .number: ("号码", "number")
    case .holder: ("持有人", "holder")
    case .issuer: ("发证", "issued by")
    case .issued: ("发证日", "issued")
    case .until: ("有效期至", "until")
    case .status: ("状态", "status")
    case .from: ("来自", "from")
    case .check: ("核对", "looked up")
    case .keep: ("核对和登记证照", "record licences")
    // {0}: how many.
    case .papers: ("共 {0} 项。", "{0} in all.")
    case .made: ("打印", "printed")
    case .purposeNeeded: ("看完整号码要写明用途。", "Say what the whole number is needed for.")
    // {0}: when, {1}: who, {2}: the source, {3}: the finding, {4}: the words.
    case .checkLine: ("{0} {1} 到“{2}”查：{3}。{4}", "{0} {1} at “{2}”: {3}. {4}")
    // {0}: how, {1}: the day, {2}: the document, {3}: who, {4}: when.
    case .endLine: ("自 {1} 起{0}，{2}（{3} {4} 登记）", "{0} from {1}, {2} (written down by {3} on {4})")
    case .noCheck: ("没有人到发证来源核对过", "nobody looked it up where it was issued")
    case .nothing: ("没有这样的证照。", "There is no such licence.")
    case .noSuchLicence:
      (
        "办件 {0} 没有证照 {1}。发的写成 2.1，所见的写材料代码。",
        "The case {0} has no licence {1}. Write one that was issued as 2.1, one that was seen by its material's code."
      )
    }
  }
}
