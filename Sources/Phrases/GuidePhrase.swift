/// The service guide (办事指南), as the public reads it.
package enum GuidePhrase: Phrase {
  case places, commitment, authority, hints, changes
  case name, code, basis, conditions, materials, flow, limit, fee, phones, questions, notes
  case row, numbered, pair, none, department, nationalCode
  case originals, copies, essential, deferrable, optional, beforeSurvey, beforeIssue, materialBasis,
    forItems
  case shared, sharedWhen, produced, onlyWhen, hint, nothingToBring
  case atOnce, single, double, stepwise, stage, stages, sentTo, handling
  case noVisit, visitAtOnce, windowAndCourier, onlineFirst, byAppointment, visitWay
  case after, jointVisit, statutory, promised, goal, baseline, outputs
  case yuan, enquiry, complaint, optionNote, many, number, askedWhen
  case partners, trade, draft, inForceFrom, cancelled, batch, main, kindAndType, power, service
  case visits, special, atMost, besides
  case figureMaterials, figureCertificates, figureVisits, figureFields
  case autofilled, above, kept, keptForEver
  case takenIn, handedOut, nowhere, everywhere, placeCount
  case scope, scopeCounty, scopeCity, scopeProvince, scopeNation
  case undertaking, sparedByUndertaking, decidedAt, decidedBy, entrusted, devolved, waived, replaced
  case bring, bringSometimes, notBrought, whereTo, howLong, howMuch, howOften, ask
  case workedOut, free, noVisits, atMostTimes, required, notRequired, mayFollow
  case itemOf, gives, noLimit, ofItem, lawsElsewhere, links, limitsAbove, comma
  case unlessSaid, printed, leaveAtHome, servesItems, copiesToo, madeBy, lookedUp, lookedUpWhen
  case noUndertaking
  case variant, applicant, agent, tier, person, organisation, yes, no
  case village, township, zone, county
  case all, any, options, choice, otherChoice, negation, atLeast, below, group, numbers

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
    case .places: ("办理地点", "Where")
    case .commitment: ("告知承诺", "Written undertaking")
    case .authority: ("谁来决定", "Who decides")
    case .hints: ("可以更快", "Faster ways")
    case .changes: ("免交和代替", "Waived and replaced")

    case .partners: ("配合部门 {0}", "with {0}")
    case .trade: ("行业 {0}", "trade: {0}")
    case .draft: ("尚未公布", "not announced yet")
    case .inForceFrom: ("{0} 起实施", "in force from {0}")
    case .cancelled: ("{0} 起取消", "no more since {0}")
    case .batch: ("{0}公布", "announced in batch {0}")
    case .main: ("主项 {0}", "part of {0}")
    case .kindAndType: ("{0}，类型 {1}", "{0}, type {1}")
    case .power: ("行政权力事项", "power of the state")
    case .service: ("公共服务事项", "public service")

    case .visits: ("到现场 {0} 次", "visits: {0}")
    case .special: ("特殊环节 {0}：{1}", "Special link {0}: {1}")
    case .atMost: ("最长 {0}", "at most {0}")
    case .besides: ("不算在承诺时限内", "besides the promised limit")
    case .figureMaterials: ("材料 {0} 份", "materials: {0}")
    case .figureCertificates: ("证照 {0} 个", "certificates: {0}")
    case .figureVisits: ("跑 {0} 次", "visits: {0}")
    case .figureFields: ("填 {0} 项", "fields: {0}")

    case .autofilled: ("由大厅打印，不用自己填", "the hall prints it filled in")
    case .above: ("{0}（省以上系统）", "{0} (above the county)")
    case .kept: ("交过一次，{0}内不用再交", "once given, good for {0}")
    case .keptForEver: ("交过一次，不用再交", "once given, never again")

    case .takenIn: ("受理：{0}", "Taken in at: {0}")
    case .handedOut: ("取件：{0}", "Handed out at: {0}")
    case .nowhere: ("没有地点", "no place")
    case .everywhere: ("各级所有地点", "every place")
    case .placeCount: ("{0} {1} 处", "{0}: {1} places")
    case .scope: ("通办范围：{0}", "For applicants of: {0}")
    case .scopeCounty: ("县内", "the county")
    case .scopeCity: ("全市", "the city")
    case .scopeProvince: ("全省", "the province")
    case .scopeNation: ("全国", "the country")
    case .sparedByUndertaking: ("不用交{0}", "without {0}")
    case .undertaking:
      ("书面承诺“{0}”的，当场决定，{1}内核查", "decided at once on the undertaking “{0}”, checked within {1}")
    case .decidedAt: ("由{0}决定", "decided at the level: {0}")
    case .decidedBy: ("由{0}决定（{1}）", "decided by {0} ({1})")
    case .entrusted: ("委托，以原部门名义", "in the name of the item's own department")
    case .devolved: ("下放，以自己名义", "in its own name")
    case .waived: ("{0}免交", "{0}: not asked for")
    case .replaced: ("{0}改交{1}", "{0}: {1} instead")

    case .bring: ("要带", "Bring")
    case .bringSometimes: ("有的情形还要带", "Sometimes also")
    case .notBrought: ("不用带", "Leave at home")
    case .whereTo: ("去哪里", "Where")
    case .howLong: ("多久", "How long")
    case .howMuch: ("多少钱", "How much")
    case .howOften: ("跑几次", "How often")
    case .ask: ("问谁", "Ask")
    case .workedOut:
      ("受理时按您的情形算出日期，写在取件凭证上", "worked out at intake for your situation and put on the slip")
    case .free: ("不收费", "free")
    case .noVisits: ("不用跑", "not once")
    case .atMostTimes: ("最多 {0} 次", "at most {0}")
    case .required: ("必要", "required")
    case .notRequired: ("可不交", "not required")
    case .mayFollow: ("可后补", "may follow")

    case .row: ("{0}：{1}", "{0}: {1}")
    case .numbered: ("{0}. {1}", "{0}. {1}")
    case .pair: ("{0}；{1}", "{0}; {1}")
    case .none: ("无（{0}）", "none ({0})")
    case .department: ("{0}（{1}）", "{0} ({1})")
    case .nationalCode: ("国家编码 {0}", "national code {0}")

    case .originals: ("原件 {0} 份", "originals: {0}")
    case .copies: ("复印件 {0} 份", "copies: {0}")
    case .essential: ("1 必要", "1 required")
    case .optional: ("2 非必要", "2 not required")
    case .deferrable: ("3 容缺后补", "3 may follow later")
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
    case .stepwise: ("逐级审批", "step by step")
    case .stage: ("{0} {1}", "{0} {1}")
    // {0} the kind of handling, {1} its steps.
    case .stages: ("{0}（{1}）", "{0} ({1})")
    case .sentTo: ("由{0}决定", "decided by {0}")
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

    case .ofItem: ("{0} {1}", "{0} {1}")
    case .links: ("特殊环节，不算在承诺时限内：{0}", "Special links, besides the promised limit: {0}")
    case .itemOf: ("{0}（{1}，{2}）", "{0} ({1}, {2})")
    case .gives: ("得{0}", "gives {0}")
    case .noLimit: ("没有规定", "none")
    case .lawsElsewhere:
      (
        "每份材料依据哪一条，写在各事项自己的办事指南里",
        "The article behind each material stands on the guide of its item"
      )
    case .limitsAbove: ("各项见上面的事项表", "Of each item: see the table above")
    case .comma: ("，", ", ")
    case .unlessSaid:
      (
        "没有另外说明的，都是必要的，交原件 1 份；括号里是谁开具、哪几项用",
        "Unless said otherwise each is required, one original; in brackets who issues it and for which items"
      )
    case .printed: ("大厅打印好，核对后签名：{0}", "Printed by the hall, to be checked and signed: {0}")
    case .leaveAtHome: ("不用带：{0}", "Not to bring: {0}")
    case .servesItems: ("第 {0} 项", "item {0}")
    case .copiesToo: ("另交复印件 {0} 份", "and copies: {0}")
    case .madeBy: ("办第 {0} 项就有", "made by item {0}")
    case .lookedUp: ("窗口查{0}", "looked up in {0}")
    case .lookedUpWhen: ("{1}时不用带，窗口查{0}", "looked up in {0} if {1}")
    case .noUndertaking:
      ("不实行告知承诺（{0}）", "never decided on an undertaking ({0})")

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
    case .otherChoice: ("“{0}”不为{1}", "“{0}” is not {1}")
    case .negation: ("不是（{0}）", "not ({0})")
    case .atLeast: ("“{0}”不小于 {1} {2}", "“{0}” is at least {1} {2}")
    case .below: ("“{0}”小于 {1} {2}", "“{0}” is below {1} {2}")
    case .group: ("（{0}）", "({0})")
    case .numbers: ("、", ", ")
    }
  }
}
