/// Joint procedures (五联): what they are called, what was found, what happened (R18).
package enum JointPhrase: Phrase {
  case survey, review, acceptance, measuring
  case surveyShort, reviewShort, acceptanceShort, measuringShort
  case morning, afternoon
  case holds, fails, rectify, finding
  // What happened.
  case arranged, arrangedFor, recorded, recordedWith, cancelled, photographs
  // How one stands, in a line.
  case line, lineOpen, lineToday, lineRecorded, lineCancelled, lineNeedless, people,
    departmentPeople
  case findingLine, documentLine, photographLine, tasksLine, attendeesLine, measuredLine

  package var texts: (String, String) {
    switch self {
    case .survey: ("联合踏勘", "joint survey")
    case .review: ("联合审批", "joint review")
    case .acceptance: ("联合验收", "joint acceptance")
    case .measuring: ("联合测量", "joint measuring")
    case .surveyShort: ("联踏", "survey")
    case .reviewShort: ("联批", "review")
    case .acceptanceShort: ("联验", "acceptance")
    case .measuringShort: ("联测", "measuring")
    case .morning: ("上午", "morning")
    case .afternoon: ("下午", "afternoon")
    case .holds: ("符合", "as required")
    case .fails: ("不符合", "not as required")
    case .rectify: ("整改：{0}（{1} 个工作日内）", "to put right: {0} (within {1} working days)")
    case .finding: ("{0} {1}，{2}", "{0} {1}, {2}")
    case .arranged: ("排定{0} {1} {2}：{3}（{4}）", "{0} arranged for {1} {2}: {3} ({4})")
    case .arrangedFor:
      ("排定{0} {1} {2}，测{5}：{3}（{4}）", "{0} of {5} arranged for {1} {2}: {3} ({4})")
    case .recorded: ("{0}记录：{1}", "{0} recorded: {1}")
    case .recordedWith: ("{0}记录，文号 {2}：{1}", "{0} recorded, document {2}: {1}")
    case .cancelled: ("取消{0}：{1}", "{0} cancelled: {1}")
    case .photographs: ("照片 {0} 张", "{0} photographs")
    case .line: ("{0} {1} {2}  {3}  {4}", "{0} {1} {2}  {3}  {4}")
    case .lineOpen: ("已排", "arranged")
    case .lineToday: ("到日子了，待记录", "to be recorded")
    case .lineRecorded: ("已记录", "recorded")
    case .lineCancelled: ("已取消：{0}", "cancelled: {0}")
    case .lineNeedless: ("各件都已办完，不用了", "not needed any more: all are decided")
    case .people: ("{0} {1}", "{0} {1}")
    case .departmentPeople: ("{0} {1} 人", "{0}: {1}")
    case .findingLine: ("{0}：{1}，{2}", "{0}: {1}, {2}")
    case .documentLine: ("文号 {0}", "document {0}")
    case .photographLine: ("照片 {0}  SHA-256 {1}", "photograph {0}  SHA-256 {1}")
    case .tasksLine: ("分办件 {0}", "sub-tasks {0}")
    case .attendeesLine: ("参加 {0}", "with {0}")
    case .measuredLine: ("测量成果 {0}", "result: {0}")
    }
  }
}
