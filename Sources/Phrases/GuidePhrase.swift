/// The service guide (办事指南), as the public reads it.
package enum GuidePhrase: Phrase {
  case name, code, basis, conditions, materials, flow, limit, fee, phones, questions, notes
  case row, numbered, pair, none, department, nationalCode
  case originals, copies, deferrable, optional, beforeSurvey, beforeIssue, materialBasis, forItems
  case shared, sharedWhen, produced, onlyWhen, hint, nothingToBring
  case atOnce, single, double, handling
  case noVisit, visitAtOnce, windowAndCourier, onlineFirst, byAppointment, visitWay
  case after, jointVisit, statutory, promised, goal, baseline, outputs
  case yuan, enquiry, complaint, optionNote, many, number, askedWhen
  case variant, applicant, agent, tier, person, organisation, yes, no
  case village, township, zone, county
  case all, any, options, choice, atLeast, below, group, numbers

  package var texts: (String, String) {
    switch self {
    case .name: ("事项名称", "Name")
    case .code: ("事项编码", "Code")
    case .basis: ("设立依据", "Legal basis")
    case .conditions: ("办理条件", "Conditions")
    case .materials: ("申报材料", "Materials")
    case .flow: ("办理流程", "Steps")
    case .limit: ("办理时限", "Time limits")
    case .fee: ("收费标准", "Fees")
    case .phones: ("咨询监督电话", "Enquiries and complaints")
    case .questions: ("情形", "Situations")
    case .notes: ("说明", "Remarks")

    case .row: ("{0}：{1}", "{0}: {1}")
    case .numbered: ("{0}. {1}", "{0}. {1}")
    case .pair: ("{0}；{1}", "{0}; {1}")
    case .none: ("无（{0}）", "none ({0})")
    case .department: ("{0}（{1}）", "{0} ({1})")
    case .nationalCode: ("国家编码 {0}", "national code {0}")

    case .originals: ("原件 {0} 份", "originals: {0}")
    case .copies: ("复印件 {0} 份", "copies: {0}")
    case .deferrable: ("可容缺", "may follow later")
    case .optional: ("非必要", "optional")
    case .beforeSurvey: ("现场核查前交", "due before the survey")
    case .beforeIssue: ("发证前交", "due before issue")
    case .materialBasis: ("依据 {0}", "under {0}")
    case .forItems: ("用于第 {0} 项", "for item {0}")
    case .shared: ("免带，由窗口查询{0}", "not needed: the window looks into {0}")
    case .sharedWhen:
      ("{1}时免带，由窗口查询{0}", "not needed if {1}: the window looks into {0}")
    case .produced: ("一并办理第 {0} 项时免带", "not needed together with item {0}")
    case .onlyWhen: ("仅当{0}", "only if {0}")
    case .hint: ("注意 {0}", "note {0}")
    case .nothingToBring: ("不用带材料", "nothing to bring")

    case .atOnce: ("即办件", "decided at once")
    case .single: ("审核合一", "decided by one officer")
    case .double: ("一审一核", "examined by one officer, decided by another")
    case .handling: ("办件类型：{0}", "handling: {0}")

    case .noVisit: ("零上门", "no visit")
    case .visitAtOnce: ("即来即办", "done on the spot")
    case .windowAndCourier: ("窗口受理，快递送达", "at the window, result by courier")
    case .onlineFirst: ("网上预审，一次上门", "checked online first, one visit")
    case .byAppointment: ("预约上门", "by appointment, officers come")
    case .visitWay: ("办理方式：{0}", "visit: {0}")

    case .after: ("在第 {0} 项之后", "after item {0}")
    case .jointVisit: ("第 {0} 项一次联合踏勘", "One joint survey for items {0}")
    case .statutory: ("法定 {0}", "statutory {0}")
    case .promised: ("承诺 {0}", "promised {0}")
    case .goal: ("公布的目标：{0}（{1}）", "Published goal: {0} ({1})")
    case .baseline: ("改革前：{0}（{1}）", "Before: {0} ({1})")
    case .outputs: ("结果：{0}", "result: {0}")

    case .yuan: ("{0} 元（{1}）", "CNY {0} ({1})")
    case .enquiry: ("咨询 {0}", "enquiries {0}")
    case .complaint: ("投诉 {0}", "complaints {0}")
    case .optionNote: ("{0}（{1}）", "{0} ({1})")
    case .many: ("{0}（可多选）：{1}", "{0} (any number): {1}")
    case .number: ("{0}：____ {1}", "{0}: ____ {1}")
    case .askedWhen: ("{0}（{1} 时问）", "{0} (asked if {1})")

    case .variant: ("办理项", "What to apply for")
    case .applicant: ("申请人", "Applicant")
    case .agent: ("是否代办", "Somebody acts for the applicant")
    case .tier: ("受理层级", "Level that takes it in")
    case .person: ("个人", "a person")
    case .organisation: ("单位", "an organisation")
    case .yes: ("是", "yes")
    case .no: ("否", "no")
    case .village: ("村（社区）", "village")
    case .township: ("乡镇（街道）", "township")
    case .zone: ("功能区", "zone")
    case .county: ("县级", "county")

    case .all: ("，且", ", and ")
    case .any: ("，或", ", or ")
    case .options: ("或", " or ")
    case .choice: ("“{0}”为{1}", "“{0}” is {1}")
    case .atLeast: ("“{0}”不小于 {1} {2}", "“{0}” is at least {1} {2}")
    case .below: ("“{0}”小于 {1} {2}", "“{0}” is below {1} {2}")
    case .group: ("（{0}）", "({0})")
    case .numbers: ("、", ", ")
    }
  }
}
