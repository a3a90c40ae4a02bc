import Catalogue
import TestSupport
import WorkCalendar

@testable import CaseEngine

/// Makes commands and the people who give them: mostly what the case is ready for, now and then
/// anything at all.
struct RandomCommands {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func command(for file: CaseFile) -> (Command, Actor) {
    if let move = move(file) { return (move, actor("1001")) }
    if chance(15) { return (anything(file), actor("1001")) }
    if chance(5) { return (takeBack(file), actor("1001")) }
    if let (command, actor) = licence(file) { return (command, actor) }
    if chance(6), let entry = entry(file) { return (entry, actor("1001")) }
    if chance(4) { return (.steward(steward(file)), actor("1001")) }
    let isOut = file.outputs.contains { $0.isOutstanding && $0.away != nil }
    if chance(isOut ? 40 : file.outputs.contains(where: \.isOutstanding) ? 12 : 1) {
      let (command, actor) = pickup(file)
      return (.pickup(command), actor)
    }
    switch file.state {
    case .draft: return (answer(file), actor("1001"))
    case .correction: return (correction(file), actor("1001"))
    case .accepted where chance(60): return task(file)
    case .accepted, .decided, .ready: return (window(file), actor("3001"))
    case .closed where chance(60): return task(file)
    case .declined, .closed: return (anything(file), actor("3001"))
    }
  }

  /// What the applicant takes back, and what a department decided by mistake.
  private mutating func takeBack(_ file: CaseFile) -> Command {
    let reason = chance(90) ? "不办了" : " "
    let task = file.tasks.randomElement(using: &random)
    let concluded = file.tasks.filter { $0.state == .approved || $0.state == .refused }
    guard chance(60), let decided = concluded.randomElement(using: &random) ?? task else {
      return .withdraw(chance(70) ? nil : task?.ordinal, reason: reason)
    }
    return .reopen(
      decided.ordinal, reason: reason, department: chance(90) ? decided.department : "D0")
  }

  /// Typed into another office's system, mostly where it is due.
  private mutating func entry(_ file: CaseFile) -> Command? {
    let tasks = chance(80) ? file.openDuties.map(\.task) : file.tasks
    guard let task = tasks.randomElement(using: &random) else { return nil }
    let capacity: Capacity =
      chance(40) ? .window : .officer(department: chance(90) ? task.department : "D0")
    return .enter(
      task.ordinal, system: chance(90) ? "s1" : "s2",
      stage: chance(50) ? .acceptance : .decision,
      receipt: chance(90) ? "N\(number(below: 9))" : " ", reason: chance(50) ? "抄错" : nil,
      by: capacity)
  }

  /// Who carries the case for the applicant, and what they do.
  private mutating func steward(_ file: CaseFile) -> StewardCommand {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: .assign(chance(50) ? .ofHall : .ofSupplier, reason: chance(80) ? "休假" : nil)
    case 4..<9:
      .run(
        Errand(
          day: file.received.date.adding(days: Int.random(in: -1...3, using: &random)),
          what: chance(90) ? "交表" : " ", place: chance(50) ? "县住建局" : nil))
    default: .end(reason: chance(80) ? "已办结" : "")
    }
  }

  /// What is done with outputs before they are handed out, mostly where they lie.
  private mutating func pickup(_ file: CaseFile) -> (PickupCommand, Actor) {
    let outputs = file.outputs.filter(\.isOutstanding)
    let away = outputs.filter { $0.away != nil }
    let output = (chance(70) && !away.isEmpty ? away : outputs).randomElement(using: &random)
    let keys = chance(90) ? output.map { [$0.key] } ?? [] : file.outputs.map(\.key)
    let place = chance(90) ? output.map(file.whereabouts) ?? "hall" : "hall"
    return (
      pickup(file, keys, place), Actor(staff: "3001", place: place, window: "C01")
    )
  }

  private mutating func pickup(
    _ file: CaseFile, _ keys: [Output.Key], _ place: String
  ) -> PickupCommand {
    let parcel = file.parcels.last { $0.ending == nil }
    let waybill = chance(90) ? parcel?.consignment.number ?? "W" : "W"
    let list = file.journeys.last { $0.arrived == nil }?.transfer.list
    if let list, chance(50) { return .signIn(list) }
    if parcel != nil, chance(60) {
      return chance(45)
        ? .deliver(
          waybill, to: chance(90) ? "王秀英" : " ",
          on: parcel?.sent.date.adding(days: chance(80) ? 0 : -1) ?? file.received.date)
        : .takeBack(waybill, reason: chance(90) ? "无人" : "")
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<2: return .tell(Telling(outputs: keys, way: .telephone))
    case 2: return .wish(CollectionWish(together: chance(50), courier: chance(50) ? .home : nil))
    case 3: return .shelve(keys, slot: chance(90) ? "7" : " ")
    case 4..<6:
      return .send(
        keys, carrier: "邮政", number: "W\(file.parcels.count + (chance(90) ? 1 : 0))",
        to: chance(70) ? .home : nil)
    case 6..<8:
      return .signOut(
        Transfer(
          outputs: keys, list: "Y\(file.journeys.count + 1)",
          to: chance(90) ? (place == "hall" ? "east" : "hall") : place,
          bearer: chance(90) ? "林文" : " "))
    default: return .signIn(chance(90) ? list ?? "Y" : "Y")
    }
  }

  private mutating func answer(_ file: CaseFile) -> Command {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: .accept
    case 4..<7: .giveNotice
    case 7: .bring(codes(file), byApplicant: chance(80))
    case 8: .settle
    default: .decline(grounds())
    }
  }

  private mutating func correction(_ file: CaseFile) -> Command {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<6: .bring(codes(file, in: .missing), byApplicant: chance(80))
    case 6..<8: .giveSecondNotice(some(of: file.notice?.notNameable ?? [], atMost: 2))
    case 8: .accept
    default: .decline(grounds())
    }
  }

  private mutating func task(_ file: CaseFile) -> (Command, Actor) {
    let begun = file.tasks.filter { $0.state == .running || $0.state == .stopped }
    if chance(5),
      let ahead = file.tasks.filter({ $0.state == .waiting }).randomElement(using: &random)
    {
      let department = chance(90) ? ahead.department : "D0"
      let command = Command.simulate(
        ahead.ordinal, agrees: chance(70), reason: chance(80) ? "先看" : nil, department: department)
      return (command, actor("\(ahead.department)-1"))
    }
    guard let task = (chance(90) ? begun : file.tasks).randomElement(using: &random) else {
      return (.settle, actor("1001"))
    }
    let officer = actor("\(task.department)-\(Int.random(in: 1...4, using: &random))")
    let capacity: Capacity =
      chance(25) ? .window : .officer(department: chance(90) ? task.department : "D0")
    if task.isCheck, chance(80) {
      let department = chance(90) ? task.department : "D1"
      return (.answer(task.ordinal, finding(), department: department), officer)
    }
    if chance(15) { return (joint(file), officer) }
    if chance(task.state == .stopped ? 70 : 25) { return (clock(task, file), officer) }
    switch Int.random(in: 0..<13, using: &random) {
    case 12: return (handOver(task), officer)
    case 0..<2: return (.claim(task.ordinal), officer)
    case 2: return (.release(task.ordinal), officer)
    case 3..<5: return (examination(task.ordinal), officer)
    case 5: return (.verify(task.ordinal, department: task.department), officer)
    case 6..<11: return (.approve(task.ordinal, facts(), by: capacity), officer)
    default: return (.refuse(task.ordinal, grounds(), by: capacity), officer)
    }
  }

  /// What stops, starts and lengthens clocks.
  private mutating func clock(_ task: SubTask, _ file: CaseFile) -> Command {
    let days = Int.random(in: 0...12, using: &random)
    if task.state == .stopped, chance(60) { return end(task, file) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: return .stop(task.ordinal, ground: ground(task), expecting: days)
    case 5..<8:
      let own = file.materials.filter { $0.uses.contains(task.ordinal) }.map(\.code)
      return .askFor(
        some(of: chance(80) ? own : ["m0", "m1", "m2", "m3"], atMost: 2), of: task.ordinal,
        expecting: days)
    case 8:
      return .extend(
        task.ordinal, days: days, approver: "\(task.department)-\(chance(80) ? 3 : 1)",
        reason: chance(90) ? "复杂" : " ")
    default:
      return .extendCase(
        days: days + 5, approver: "县长", document: chance(90) ? "县政函 1" : "", reason: "复杂")
    }
  }

  /// By the officer, or by what the applicant brings.
  private mutating func end(_ task: SubTask, _ file: CaseFile) -> Command {
    let wanted = codes(file, in: .missing)
    if chance(40), !wanted.isEmpty { return .bring(wanted, byApplicant: chance(80)) }
    return .resume(
      task.ordinal, ground: chance(50) ? nil : ground(task), finding: chance(50) ? "已毕" : nil)
  }

  private mutating func ground(_ task: SubTask) -> String {
    let words = task.links.flatMap { [$0.name, $0.procedure?.rawValue ?? $0.name] }
    return (words + ["correction"]).randomElement(using: &random) ?? ""
  }

  private mutating func window(_ file: CaseFile) -> Command {
    let ready = file.outputs.filter { $0.ready != nil && $0.handedOut == nil }.map(\.key)
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return .handOut(some(of: ready, atMost: 4), to: recipient(file))
    case 4..<7: return .bring(codes(file), byApplicant: chance(80))
    case 7: return .recordPrint(target: "file", isReprint: file.slipPrints > 0)
    case 8:
      let paper = file.writtenAnswers.randomElement(using: &random) ?? .notice
      return .recordPaper(paper, target: "file", isReprint: file.answerPrints[paper] != nil)
    default: return .settle
    }
  }

  private mutating func anything(_ file: CaseFile) -> Command {
    let ordinal = Int.random(in: -1...file.tasks.count + 1, using: &random)
    let commands: [Command] = [
      .accept, .giveNotice, .giveSecondNotice(codes(file)), .decline(grounds()), .settle,
      .bring(codes(file) + (chance(20) ? ["nothing"] : []), byApplicant: chance(50)),
      .claim(ordinal), .release(ordinal),
      .handOver(ordinal, to: "D0-1", reason: "外出", department: "D0"), examination(ordinal),
      .stop(ordinal, ground: "环节1", expecting: 1), .askFor(codes(file), of: ordinal, expecting: 5),
      .resume(ordinal, ground: nil, finding: nil), .verify(ordinal, department: "D0"),
      .extend(ordinal, days: 5, approver: "1002", reason: "复杂"),
      .extendCase(days: 5, approver: "县长", document: "县政函 1", reason: "复杂"),
      .approve(ordinal, facts(), by: .window), .refuse(ordinal, grounds(), by: .window),
      .handOut(some(of: file.outputs.map(\.key), atMost: 3), to: recipient(file)),
      .handOut([Output.Key(ordinal: ordinal, index: ordinal)], to: recipient(file)),
      .recordPrint(target: "printer", isReprint: chance(50)),
      .recordPaper(.refused(task: ordinal), target: "printer", isReprint: chance(50)),
      .answer(ordinal, finding(), department: "D0"), .reveal(purpose: "核对"),
      .handOverPapers([ordinal], list: "Y1", to: chance(90) ? "林文" : " "),
      .archive(ArchiveMade(files: 7, content: "c")),
    ]
    return commands.randomElement(using: &random) ?? .settle
  }

  /// What several departments do together: mostly ended where it was begun.
  private mutating func joint(_ file: CaseFile) -> Command {
    if let meeting = file.meetings.last(where: { $0.ending == nil }), chance(70) {
      guard chance(60) else {
        return .cancelMeeting(meeting.number, reason: chance(90) ? "改期" : " ")
      }
      let findings = meeting.kind == .measuring ? [] : meeting.tasks.map { finding(of: $0) }
      return .recordMeeting(
        meeting.number, .init(findings: findings, document: chance(80) ? "联 1" : nil))
    }
    let kind = JointMeeting.Kind.allCases.randomElement(using: &random) ?? .review
    let last = file.meetings.last?.closed ?? file.accepted ?? file.received
    let people = (0..<Int.random(in: 1...3, using: &random)).map {
      JointMeeting.Attendee(name: "人\($0)", department: file.tasks.first?.department ?? "")
    }
    return .arrange(
      .init(
        kind: kind, day: last.date.adding(days: Int.random(in: 0...12, using: &random)),
        half: .morning, attendees: people,
        material: file.materials.filter(\.isAwaited).randomElement(using: &random)?.code),
      for: chance(60) ? nil : some(of: file.tasks.map(\.ordinal), atMost: 3))
  }

  private mutating func finding(of ordinal: Int) -> JointMeeting.Finding {
    let outcome: JointMeeting.Finding.Outcome =
      chance(60)
      ? .holds : chance(60) ? .rectify("整改", days: Int.random(in: 1...8, using: &random)) : .fails
    return JointMeeting.Finding(task: ordinal, outcome: outcome, words: chance(97) ? "已看" : " ")
  }

  // MARK: Parts of commands

  private mutating func handOver(_ task: SubTask) -> Command {
    .handOver(
      task.ordinal, to: "\(task.department)-\(Int.random(in: 1...2, using: &random))",
      reason: chance(90) ? "外出" : " ", department: chance(90) ? task.department : "D0")
  }

  private mutating func actor(_ staff: String) -> Actor {
    Actor(staff: staff, place: chance(80) ? "hall" : "east", window: "A01")
  }

  private mutating func examination(_ ordinal: Int) -> Command {
    .examine(ordinal, agrees: chance(70), reason: chance(70) ? "理由" : nil)
  }

  private mutating func finding() -> CheckFinding {
    CheckFinding(
      holds: chance(70), finding: chance(95) ? "已查库" : " ", stamp: chance(90) ? "用 12" : nil)
  }

  private mutating func facts() -> [DocumentFacts] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: []
    case 5..<9:
      [DocumentFacts(number: "证 1/2026", validUntil: chance(50) ? CivilDate(2030, 1, 1) : nil)]
    default: [DocumentFacts(index: 7, number: nil)]
    }
  }

  private mutating func grounds() -> Grounds {
    Grounds(
      reason: Grounds.Reason.allCases.randomElement(using: &random) ?? .prohibited,
      basis: Grounds.Basis.allCases.randomElement(using: &random) ?? .item,
      remark: chance(50) ? "说明" : nil)
  }

  private mutating func recipient(_ file: CaseFile) -> Recipient {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<6: .applicant
    case 6..<9: .agent
    default: Recipient(name: "", id: "1", capacity: .contact)
    }
  }

  private mutating func codes(_ file: CaseFile, in state: MaterialState? = nil) -> [String] {
    let fitting = file.materials.filter { state == nil || $0.state == state }.map(\.code)
    return some(of: fitting, atMost: 3)
  }

  private mutating func some<Element>(of elements: [Element], atMost count: Int) -> [Element] {
    Array(elements.shuffled(using: &random).prefix(Int.random(in: 0...count, using: &random)))
  }

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  /// Until the next command: mostly soon, now and then over a holiday.
  mutating func minutes() -> Int {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<12: Int.random(in: 0...90, using: &random)
    case 12..<19: Int.random(in: 0...3 * 1440, using: &random)
    default: Int.random(in: 0...12 * 1440, using: &random)
    }
  }
}
