import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// A day written in a test; a typing error there stops the test.
func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// A moment written in a test.
func moment(_ iso: String) throws -> Moment { try #require(Moment(iso: iso)) }

/// One event of each kind, with every optional fact that it can carry.
func sampleEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  switch kind {
  case .opened: .opened(try sampleOpening())
  case .noticeGiven:
    .noticeGiven(NoticeGiven(materials: ["lease", "layout"], notNameable: ["id-card"]))
  case .declined:
    .declined(Grounds(reason: .notOurs, basis: .licensingLaw32, remark: "请到住建窗口"))
  case .materialsBrought:
    .materialsBrought(MaterialsBrought(materials: ["lease"], byApplicant: true))
  case .accepted: .accepted(try sampleAcceptance())
  case .taskStarted:
    .taskStarted(
      TaskStarted(
        ordinal: 2, due: try day("2026-12-18"), warning: try day("2026-12-15"),
        statutoryDue: try day("2027-01-08"), isProvisional: true))
  case .taskClaimed: .taskClaimed(ordinal: 2, officer: "2001")
  case .taskReleased: .taskReleased(ordinal: 2)
  case .taskHandedOver:
    .taskHandedOver(TaskHandedOver(ordinal: 2, from: "2001", to: "2002", reason: "外出培训"))
  case .taskStoodIn: .taskStoodIn(ordinal: 2, for: "2001")
  case .taskExamined:
    .taskExamined(
      ordinal: 2,
      SubTask.Examination(
        officer: "2001", agrees: false, reason: "平面图与现场不符",
        at: try moment("2026-11-24T10:05:30")))
  case .taskSimulated: .taskSimulated(ordinal: 3, try sampleOpinion())
  case .taskVerified: .taskVerified(ordinal: 2, officer: "2002")
  case .withdrawn, .taskReopened: try sampleTakingBack(kind)
  case .taskStopped, .taskResumed, .limitExtended, .datesMoved: try sampleClockEvent(kind)
  case .taskApproved: .taskApproved(try sampleApproval())
  case .taskRefused:
    .taskRefused(
      TaskRefused(
        ordinal: 2,
        grounds: Grounds(reason: .conditionsNotMet, basis: .item, remark: "面积不足 20/40 平方米"),
        windowAuthority: "乐市监授〔2026〕3号"))
  case .taskVoided: .taskVoided(TaskVoided(ordinal: 3, cause: .prerequisiteRefused(2)))
  case .checkAnswered: .checkAnswered(try sampleAnswer())
  case .followUpMade: .followUpMade(try sampleFollowUp())
  case .meetingArranged, .meetingRecorded, .meetingCancelled: try sampleMeetingEvent(kind)
  case .outputReady: .outputReady(Output.Key(ordinal: 1, index: 2))
  case .caseDecided: .caseDecided
  case .caseReady: .caseReady
  case .handedOut:
    .handedOut(
      [Output.Key(ordinal: 1, index: 1), Output.Key(ordinal: 2, index: 1)],
      Recipient(
        name: "王秀英", id: "11010519491231002X", capacity: .agent(authority: "委托书 2026-11-20")))
  case .caseClosed: .caseClosed
  case .slipPrinted: .slipPrinted(SlipPrinted(target: "file", isReprint: true))
  case .paperPrinted:
    .paperPrinted(PaperPrinted(paper: .refused(task: 2), target: "file", isReprint: true))
  case .papersHandedOver:
    .papersHandedOver(PapersHandedOver(tasks: [2, 3], list: "Y20261124-003", receiver: "林文"))
  case .identityRevealed: .identityRevealed(purpose: "电话通知取件")
  case .transferredOut, .transferredIn, .taskEntered, .archived: sampleElsewhere(kind)
  default: try sampleOfFamily(kind)
  }
}

private let seal = String(repeating: "0a1b2c3d", count: 8)

private func sampleElsewhere(_ kind: CaseEvent.Kind) -> CaseEvent {
  switch kind {
  case .archived: .archived(ArchiveMade(files: 9, content: seal))
  case .taskEntered:
    .taskEntered(
      TaskEntered(
        ordinal: 2, system: "fda", name: "省药品监管系统", stage: .decision, receipt: "YP-1",
        reason: "前次编号抄错"))
  default: sampleMove(kind)
  }
}

private func sampleMove(_ kind: CaseEvent.Kind) -> CaseEvent {
  if kind == .transferredIn {
    return .transferredIn(
      TransferredIn(hall: Custodian(id: "9f86d081884c7d65", name: "虹桥镇"), file: seal))
  }
  let sent = TransferredOut(
    hall: Custodian(id: "2c26b46b68ffc68f", name: "乐清市政务服务中心"), place: "town-hongqiao",
    name: "虹桥镇便民服务中心", reason: "就近办理", edition: seal)
  return .transferredOut(sent)
}

private func sampleOpinion() throws -> SubTask.Examination {
  SubTask.Examination(
    officer: "2001", agrees: false, reason: "差环评批复", at: try moment("2026-11-24T10:05:30"))
}

private func sampleAnswer() throws -> CheckAnswered {
  CheckAnswered(
    ordinal: 3,
    answer: CheckAnswer(
      holds: false, finding: "户籍库无此人", stamp: "数章〔2026〕12", officer: "2291",
      at: try moment("2026-11-24T10:05:30")),
    owingUntil: try day("2026-12-01"))
}

private func sampleMeetingEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  switch kind {
  case .meetingArranged: .meetingArranged(try sampleMeeting())
  case .meetingRecorded: .meetingRecorded(number: 1, sampleMinutes())
  default: .meetingCancelled(number: 1, reason: "台风，改期")
  }
}

private func sampleMeeting() throws -> JointMeeting {
  JointMeeting(
    number: 1,
    agenda: JointMeeting.Agenda(
      kind: .survey, day: try day("2026-11-26"), half: .morning,
      attendees: [
        JointMeeting.Attendee(name: "林涛", department: "market"),
        JointMeeting.Attendee(name: "周敏", department: "health"),
      ], material: nil),
    tasks: [2, 3], stops: [JointMeeting.OwnStop(task: 2, number: 1)], officer: "2001",
    arranged: try moment("2026-11-24T10:05:30"))
}

private func sampleMinutes() -> JointMeeting.Minutes {
  JointMeeting.Minutes(
    findings: [
      JointMeeting.Finding(task: 2, outcome: .holds, words: "与图纸一致"),
      JointMeeting.Finding(
        task: 3, outcome: .rectify("补装洗手池", days: 5), words: "操作间缺洗手池"),
    ],
    photographs: [
      JointMeeting.Photograph(
        name: "操作间.jpg",
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    ], document: "乐联踏〔2026〕7号")
}

private func sampleFollowUp() throws -> FollowUpMade {
  FollowUpMade(
    ordinal: 4, of: 2, name: "承诺核查：药品经营许可证核发", due: try day("2027-01-08"),
    warning: try day("2026-12-29"), isProvisional: true)
}

private func sampleOpening() throws -> CaseOpened {
  CaseOpened(
    number: "330382-20261120-0001-8", slipCode: "33038220261120000187K2M", edition: 3,
    matter: "open-pharmacy", matterName: "开办药店",
    applicant: Applicant(
      kind: .organisation, name: "乐清市康宁大药房", id: "91330382DB0HHKRKA0",
      contact: Contact(name: "王秀英", id: "11010519491231002X", phone: "13800003210"),
      phone: "0577-60000000"),
    agent: Agent(
      name: "周强", id: "330382197001010017", phone: "13900003210", authority: "委托书 2026-11-18"),
    subject: Subject(name: "李敏", id: "440524188001010014"),
    answers: [
      "sells-food": .one("health-food"), "extras": .many(["sign", "seal"]),
      "floor-area": .number(120.5), "staff": .number(12),
    ],
    collectAt: "hall-county", channel: .window, items: ["SJ01", "SJ08", "SJ05"],
    materials: try sampleMaterials(),
    listing: Listing([
      Listing.Party(
        role: .applicant, name: "乐清市康宁大药房", since: try day("2026-06-01"), reason: "虚假承诺",
        basis: "乐市监信〔2026〕7号"),
      Listing.Party(
        role: .agent, name: "周强", since: try day("2025-12-31"), reason: "拒不履行生效判决",
        basis: "（2025）浙0382执99号"),
    ]), corrections: ["rules": "目录漏写一项，已补"])
}

private func sampleMaterials() throws -> [CaseMaterial] {
  [
    CaseMaterial(
      code: "licence", name: "营业执照", uses: [2, 3], need: .essential, stage: .intake,
      originals: 1, copies: 0, basis: "药品管理法 51", hint: nil, source: .subTask(1),
      state: .shared),
    CaseMaterial(
      code: "title", name: "房屋权属", uses: [2], need: .essential, stage: .intake, originals: 1,
      copies: 1, basis: "药品管理法 51", hint: nil, source: .register("不动产登记"),
      state: .shared),
    CaseMaterial(
      code: "diploma", name: "学历证书", uses: [2], need: .essential, stage: .intake, originals: 1,
      copies: 0, basis: "药品管理法 51", hint: nil, source: .check("学信网"), state: .shared),
    CaseMaterial(
      code: "charter", name: "公司章程", uses: [1], need: .essential, stage: .intake, originals: 1,
      copies: 0, basis: "公司登记 16", hint: nil, source: .earlierCase("330382-20260105-0003-7"),
      state: .reused),
    CaseMaterial(
      code: "rules", name: "质量管理制度目录", uses: [2], need: .deferrable, stage: .intake,
      originals: 1, copies: 0, basis: "药品管理法 52", hint: "须盖章、逐页编号", source: .applicant,
      state: .deferred, due: try day("2026-12-18")),
  ]
}

private func sampleAcceptance() throws -> CaseAccepted {
  CaseAccepted(
    from: try moment("2026-11-20T09:42"), wasDeemed: false,
    promise: CaseFile.Promise(
      due: try day("2026-12-18"), warning: try day("2026-12-15"), isProvisional: false,
      path: [1, 2]),
    serialDays: 21, parallelDays: 20, tasks: try sampleTasks(),
    deferrals: ["rules": try day("2026-12-18")])
}

private func sampleTasks() throws -> [SubTask] {
  [
    SubTask(
      ordinal: 1, item: "company", name: "公司设立登记", department: "market",
      departmentShort: "市监", handling: .atOnce, windowAuthority: "乐市监授〔2026〕3号",
      basis: "公司法 29", terms: ClockTerms(statutory: nil, promised: .atOnce), after: [],
      state: .running, started: try moment("2026-11-20T09:42"), due: try day("2026-11-20"),
      warning: try day("2026-11-21"), statutoryDue: nil, isProvisional: false,
      outputs: [
        Output(key: Output.Key(ordinal: 1, index: 1), name: "营业执照"),
        Output(key: Output.Key(ordinal: 1, index: 2), name: "公章"),
      ]),
    SubTask(
      ordinal: 2, item: "drug", name: "药品经营许可证核发", department: "market",
      departmentShort: "市监", level: .township,
      delegation: SubTask.Delegated(
        form: .entrusted, inNameOf: "县市场监督管理局", document: "乐政发〔2017〕1号"),
      handling: .double, windowAuthority: nil, basis: nil,
      terms: ClockTerms(
        statutory: TimeLimit(n: 30, unit: .workingDays),
        promised: TimeLimit(n: 20, unit: .workingDays)),
      commitment: SubTask.Commitment(
        duty: "只卖乙类非处方药", basis: "告知承诺办法",
        checkWithin: TimeLimit(n: 30, unit: .workingDays)),
      after: [1], state: .waiting, started: nil, due: try day("2026-12-18"),
      warning: try day("2026-12-15"), statutoryDue: try day("2027-01-04"), isProvisional: true,
      outputs: [Output(key: Output.Key(ordinal: 2, index: 1), name: "药品经营许可证")]),
    SubTask(
      ordinal: 3, kind: .check(material: "diploma"), item: "diploma", name: "内部核查：学信网（学历证书）",
      department: "data", departmentShort: "数据", handling: .single, windowAuthority: nil,
      basis: "药品管理法 51",
      terms: ClockTerms(statutory: nil, promised: TimeLimit(n: 1, unit: .workingDays)), after: [],
      state: .running, started: try moment("2026-11-20T09:42"), due: try day("2026-11-23"),
      warning: try day("2026-11-23"), statutoryDue: nil, isProvisional: false, outputs: []),
  ]
}

private func sampleApproval() throws -> TaskApproved {
  TaskApproved(
    ordinal: 1,
    documents: [
      TaskApproved.Document(
        key: Output.Key(ordinal: 1, index: 1), number: "91330382DB0HHKRKA0",
        validUntil: try day("2031-11-19")),
      TaskApproved.Document(key: Output.Key(ordinal: 1, index: 2), number: nil, validUntil: nil),
    ],
    windowAuthority: "乐市监授〔2026〕3号")
}
