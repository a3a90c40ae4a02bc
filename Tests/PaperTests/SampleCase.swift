import CaseEngine
import Catalogue
import Testing
import WorkCalendar

/// A pharmacy of five items, as its case stands at several moments.
///
/// Every name can be replaced, so that a test can put anything at all where a name stands.
struct SampleCase {
  /// What each name of the case goes through.
  var rename: (String) -> String = { $0 }

  static let clerk = Actor(staff: "1001", place: "hall-county", window: "A03")
  static let number = CaseNumber(division: "330382", day: CivilDate(2026, 3, 2), serial: 17).text

  var hall: HallProfile {
    HallProfile(
      name: rename("乐清市政务服务中心（示例）"), division: "330382", isDemonstration: true,
      banner: rename("示例数据，不作为办事依据"), enquiryPhone: rename("0577-0000000"),
      complaintPhone: rename("12345"), hours: .standard)
  }

  /// Received with everything but one paper, which may come later.
  var received: CaseFile { received(on: CivilDate(2026, 3, 2)) }

  private func received(on day: CivilDate) -> CaseFile {
    let contact = Contact(name: rename("王秀英"), id: "330382197001010017", phone: "13800000000")
    let applicant = Applicant(
      kind: .organisation, name: rename("乐清市康宁大药房"), id: nil, contact: contact)
    let opened = CaseOpened(
      number: Self.number, slipCode: Self.number, edition: 1, matter: "open-pharmacy",
      matterName: rename("开办药店"), applicant: applicant, subject: nil, answers: [:],
      collectAt: "hall-county", channel: .window, items: tasks.map(\.item),
      materials: materials)
    return CaseFile(
      opened: opened, by: Self.clerk, at: Moment(day, hour: 9, minute: 40))
  }

  /// Accepted, and its first item decided at the window and handed out.
  var accepted: CaseFile {
    var file = received
    let acceptance = CaseAccepted(
      from: Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46), wasDeemed: false,
      promise: promise(CivilDate(2026, 3, 30)), serialDays: 55, parallelDays: 20, tasks: tasks,
      deferrals: ["quality-system": CivilDate(2026, 3, 30)])
    evolve(&file, .accepted(acceptance), minute: 46)
    let key = Output.Key(ordinal: 1, index: 1)
    evolve(&file, .taskApproved(approval(1, key, "91330382DB0HHKRKA0")), minute: 47)
    evolve(&file, .outputReady(key), minute: 47)
    evolve(&file, .handedOut([key], recipient), minute: 48)
    return file
  }

  /// Two outputs wait, one was refused, one sub-task is void.
  var partlyDone: CaseFile {
    var file = accepted
    let key = Output.Key(ordinal: 2, index: 1)
    evolve(&file, .taskApproved(approval(2, key, "浙DA5770123")), minute: 50)
    evolve(&file, .outputReady(key), minute: 51)
    let food = Grounds(reason: .conditionsNotMet, basis: .item)
    evolve(&file, .taskRefused(refusal(3, food)), minute: 52)
    let sign = Grounds(
      reason: .prohibited, basis: .licensingLaw38, remark: rename("招牌高度超出楼顶"))
    evolve(&file, .taskRefused(refusal(5, sign)), minute: 53)
    evolve(&file, .outputReady(Output.Key(ordinal: 5, index: 1)), minute: 54)
    let cause = TaskVoided.Cause.prerequisiteRefused(3)
    evolve(&file, .taskVoided(TaskVoided(ordinal: 4, cause: cause)), minute: 55)
    return file
  }

  /// Accepted in December, so that its days are counted through a year without its notice.
  var provisional: CaseFile {
    let day = CivilDate(2026, 12, 10)
    let due = CivilDate(2027, 1, 8)
    var file = received(on: day)
    let acceptance = CaseAccepted(
      from: Moment(day, hour: 10, minute: 0), wasDeemed: false,
      promise: promise(due, isProvisional: true), serialDays: 20, parallelDays: 20,
      tasks: [task(1, "药品经营许可证核发（零售）", ["药品经营许可证"], due, true)],
      deferrals: ["quality-system": due])
    evolve(&file, .accepted(acceptance), minute: 46)
    return file
  }

  /// The one-time notice was given.
  var noticed: CaseFile {
    var file = received
    let notice = NoticeGiven(materials: ["quality-system", "health", "title"], notNameable: [])
    evolve(&file, .noticeGiven(notice), minute: 55)
    return file
  }

  var declined: CaseFile {
    var file = received
    let grounds = Grounds(
      reason: .notOurs, basis: .licensingLaw32, remark: rename("请向温州市药品监督管理部门申请"))
    evolve(&file, .declined(grounds), minute: 50)
    return file
  }

  var notNeeded: CaseFile {
    var file = received
    let grounds = Grounds(reason: .notNeeded, basis: .licensingLaw32)
    evolve(&file, .declined(grounds), minute: 50)
    return file
  }

  /// The second item is decided on an undertaking.
  var undertaken: CaseFile {
    var file = received
    let commitment = SubTask.Commitment(
      duty: rename("只卖乙类非处方药，场所、人员和质量管理制度符合规定"),
      basis: rename("药品经营和使用质量监督管理办法（示例）"),
      checkWithin: TimeLimit(n: 30, unit: .workingDays))
    let committed = task(
      2, "药品经营许可证核发（零售）", ["药品经营许可证"], CivilDate(2026, 3, 2), commitment: commitment)
    accept(&file, [tasks[0], committed])
    return file
  }

  /// A sixth sub-task looked something up, and was answered.
  func checked(holds: Bool) -> CaseFile {
    var file = received
    let name = "内部核查：国家执业药师注册系统（执业药师注册证或药学技术人员资格证）"
    let check = task(6, name, [], CivilDate(2026, 3, 3), kind: .check(material: "photos"))
    accept(&file, tasks + [check])
    let answer = CheckAnswer(
      holds: holds, finding: rename(holds ? "王秀英，注册证有效，执业单位为本店" : "王秀英，执业单位不是本店"),
      stamp: rename("数章〔2026〕12"), officer: "2291",
      at: Moment(CivilDate(2026, 3, 3), hour: 10, minute: 5))
    let answered = CheckAnswered(
      ordinal: 6, answer: answer, owingUntil: holds ? nil : CivilDate(2026, 3, 10))
    evolve(&file, .checkAnswered(answered), minute: 50)
    return file
  }

  private func accept(_ file: inout CaseFile, _ tasks: [SubTask]) {
    let acceptance = CaseAccepted(
      from: Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46), wasDeemed: false,
      promise: promise(CivilDate(2026, 3, 30)), serialDays: 55, parallelDays: 20, tasks: tasks,
      deferrals: [:])
    evolve(&file, .accepted(acceptance), minute: 46)
  }

  // MARK: Parts

  private var recipient: Recipient {
    Recipient(name: rename("王秀英"), id: "330382197001010017", capacity: .contact)
  }

  func evolve(_ file: inout CaseFile, _ event: CaseEvent, minute: Int) {
    let moment = Moment(CivilDate(2026, 3, 2), hour: 9, minute: minute)
    file.evolve(Recorded(event, at: moment, actor: Self.clerk))
  }

  private func promise(_ due: CivilDate, isProvisional: Bool = false) -> CaseFile.Promise {
    CaseFile.Promise(
      due: due, warning: due.adding(days: -5), isProvisional: isProvisional, path: [1, 2])
  }

  private func approval(_ ordinal: Int, _ key: Output.Key, _ number: String) -> TaskApproved {
    TaskApproved(
      ordinal: ordinal,
      documents: [TaskApproved.Document(key: key, number: number, validUntil: nil)],
      windowAuthority: nil)
  }

  private func refusal(_ ordinal: Int, _ grounds: Grounds) -> TaskRefused {
    TaskRefused(ordinal: ordinal, grounds: grounds, windowAuthority: nil)
  }

  private var tasks: [SubTask] {
    [
      task(1, "公司设立登记", ["营业执照"], CivilDate(2026, 3, 2)),
      task(2, "药品经营许可证核发（零售）", ["药品经营许可证"], CivilDate(2026, 3, 30)),
      task(
        3, "食品（含保健食品）经营许可新办（含食品销售、餐饮服务、单位食堂）", ["食品经营许可证（正本）", "食品经营许可证（副本）"],
        CivilDate(2026, 3, 16)),
      task(4, "第三类医疗器械经营许可", ["医疗器械经营许可证"], CivilDate(2026, 3, 30)),
      task(5, "规范户外招牌设施设置", ["意见"], CivilDate(2026, 3, 9)),
    ]
  }

  private func task(
    _ ordinal: Int, _ name: String, _ outputs: [String], _ due: CivilDate,
    _ isProvisional: Bool = false, kind: SubTask.Kind = .item,
    commitment: SubTask.Commitment? = nil
  ) -> SubTask {
    let limit = TimeLimit(n: 20, unit: .workingDays)
    return SubTask(
      ordinal: ordinal, kind: kind, item: "item-\(ordinal)", name: rename(name),
      department: "market",
      departmentShort: rename("市监"), handling: .single, windowAuthority: nil,
      basis: rename("《中华人民共和国食品安全法》第三十五条"),
      terms: ClockTerms(statutory: limit, promised: limit), commitment: commitment, after: [],
      state: .running,
      started: Moment(CivilDate(2026, 3, 2), hour: 9, minute: 46), due: due, warning: due,
      statutoryDue: due, isProvisional: isProvisional,
      outputs: outputs.enumerated().map {
        Output(key: Output.Key(ordinal: ordinal, index: $0.offset + 1), name: rename($0.element))
      })
  }

  private var materials: [CaseMaterial] {
    [
      material("application", "登记（备案）申请书", .received),
      material("identity", "法定代表人身份证", .received, copies: 1),
      material("photos", "经营场所照片", .received, originals: 0, copies: 2),
      material("e-form", "电子申报表", .received, originals: 0),
      material("house", "房屋权属", .shared, originals: 0),
      material(
        "quality-system", "质量管理制度目录", .deferred, hint: "目录须盖章、逐页编号",
        due: CivilDate(2026, 3, 30)),
      material("health", "从业人员健康证明", .missing, originals: 0, copies: 2),
      material("title", "经营场所产权证明", .missing, originals: 0),
      material("fire", "消防安全制度", .later),
    ]
  }

  private func material(
    _ code: String, _ name: String, _ state: MaterialState, originals: Int = 1, copies: Int = 0,
    hint: String? = nil, due: CivilDate? = nil
  ) -> CaseMaterial {
    CaseMaterial(
      code: code, name: rename(name), uses: [1, 2], need: .deferrable, stage: .intake,
      originals: originals, copies: copies, basis: rename("《药品管理法实施条例》第十二条（示例）"),
      hint: hint.map(rename), source: .applicant, state: state, due: due)
  }
}
