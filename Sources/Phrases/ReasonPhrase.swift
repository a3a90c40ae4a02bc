/// The dates of a case and what stands under each besides its derivation (R24).
package enum ReasonPhrase: Phrase {
  case stepDate, heldTime, answerDate, promiseDate, taskDate, statutoryDate, stopDate, issueDate, owingDate
  case answerWhy, owingWhy, deferralWhy, concluded, planned

  package var texts: (String, String) {
    switch self {
    case .answerDate: ("答复申请，{0} 前", "to be answered by {0}")
    case .promiseDate: ("承诺办结 {0}", "promised by {0}")
    case .taskDate: ("{0} 到期 {1}", "{0} is due {1}")
    case .statutoryDate: ("法定到期 {0}", "due by law {0}")
    // {0} days of the government, {1} of the applicant, {2} of special links.
    case .heldTime:
      (
        "已用自然日：政府 {0} 日，申请人 {1} 日，特殊环节 {2} 日",
        "natural days so far: government {0}, applicant {1}, special links {2}"
      )
    case .stepDate: ("第 {0} 级 {1} 到 {2}", "step {0}, {1}, until {2}")
    case .stopDate: ("停钟 {0}，至 {1}", "stopped for {0}, until {1}")
    case .issueDate: ("{0} 送达，{1} 前", "{0} to be served by {1}")
    case .owingDate: ("{0} 最迟 {1}", "{0} owing until {1}")
    case .answerWhy:
      (
        "过期视为自收件之日受理（行政许可法第三十二条）",
        "after that it counts as accepted from the receipt (Licensing Law art. 32)"
      )
    case .owingWhy: ("请申请人补交", "the applicant was asked for it")
    case .deferralWhy:
      (
        "容缺：需要它的事项 {0} 中最先到期的一天",
        "tolerance: the first due day among those that need it ({0})"
      )
    case .planned: ("要等 {0}，以上按计划", "it waits for {0}; this is the plan")
    case .concluded: ("已于 {0} 决定", "decided on {0}")
    }
  }
}
