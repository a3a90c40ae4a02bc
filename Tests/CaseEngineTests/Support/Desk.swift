import Catalogue
import CatalogueTesting
import WorkCalendar

@testable import CaseEngine

/// A case on a desk: commands go in, and what they did is kept for looking at.
struct Desk {
  let edition: Edition
  var calendar = shippedCalendar
  /// What came since the dates were last counted.
  var renewal: CalendarRenewal?
  private(set) var file: CaseFile?
  private(set) var records: [Recorded] = []

  init(_ edition: Edition = SmallHall.edition) { self.edition = edition }

  /// Decides the command and applies what follows.
  /// - Parameter time: `2026-03-02T09:00`.
  @discardableResult
  mutating func give(
    _ command: Command, at time: String = Desk.start, by actor: Actor = .clerk,
    standingInFor absent: Set<String> = []
  ) throws(Refusal) -> [CaseEvent] {
    let context = context(time, actor, absent)
    let events = try Decider.decide(command, on: file, in: context)
    let fresh = events.map { Recorded($0, at: context.at, actor: actor) }
    if file == nil { file = CaseFile(replaying: fresh) } else { fresh.forEach { file?.evolve($0) } }
    records += fresh
    return events
  }

  /// What the command would be refused with; nil when it would not be.
  func refusal(
    of command: Command, at time: String = Desk.start, by actor: Actor = .clerk,
    standingInFor absent: Set<String> = []
  ) -> Refusal? {
    do {
      _ = try Decider.decide(command, on: file, in: context(time, actor, absent))
      return nil
    } catch { return error }
  }

  private func context(
    _ time: String, _ actor: Actor, _ absent: Set<String>
  ) -> Context {
    // Only a test writes the time: a wrong one is a fault of that test.
    guard let moment = Moment(iso: time) else { fatalError("no moment: \(time)") }
    return Context(
      at: moment, actor: actor, edition: edition, calendar: calendar, standsInFor: absent,
      renewal: renewal)
  }

  /// A Monday with five plain working days behind it.
  static let start = "2026-03-02T09:00"
}

extension Actor {
  static let clerk = Actor(staff: "1001", place: "hall-county", window: "A01")
  static let handOut = Actor(staff: "3001", place: "hall-county", window: "C01")
  static let eastClerk = Actor(staff: "1002", place: "hall-east", window: "E01")
  static let market = Actor(staff: "2001", place: "hall-county", window: "")
  static let health = Actor(staff: "2011", place: "hall-county", window: "")
  static let health2 = Actor(staff: "2012", place: "hall-county", window: "")
}

extension Capacity {
  static let market = Capacity.officer(department: "SJ")
  static let health = Capacity.officer(department: "WJ")
}

extension Grounds {
  static let unmet = Grounds(reason: .conditionsNotMet, basis: .item, remark: "操作间不合格")
  static let notOurs = Grounds(reason: .notOurs, basis: .licensingLaw32, remark: "县住房和城乡建设局")
}

extension Recipient {
  static let applicant = Recipient(
    name: "王秀英", id: "11010519491231002X", capacity: .applicant)
  static let agent = Recipient(
    name: "李敏", id: "440524188001010014", capacity: .agent(authority: "委托书"))
}

extension Applicant {
  static let person = Applicant(
    kind: .person, name: "王秀英", id: "11010519491231002X", phone: "13800003210")
}

extension Reception {
  static func of(
    _ plan: PlanRequest, applicant: Applicant = .person, subject: Subject? = nil,
    collectAt: String = "hall-county", corrections: [String: String] = [:],
    identitySeen: Bool = false, way: CollectionWay = .window
  ) -> Reception {
    Reception(
      number: "330382-20260302-0001-1", slipCode: "330382202603020001AB", plan: plan,
      applicant: applicant, subject: subject, collectAt: collectAt,
      corrections: corrections, identitySeen: identitySeen, way: way)
  }
}

/// `open-teahouse` with hot meals in rented rooms: sub-tasks 1 SJ01, 2 WJ02, 3 SJ02 after both,
/// 4 WJ01 after 1; due 2026-03-23 when accepted on 2026-03-02.
enum Teahouse {
  static let answers: Answers = [
    "has-licence": .one("no"), "sells": .many(["meals"]), "premises": .one("rented"),
    "floor-area": .number(80), "air": .one("no"),
  ]
  static let marks: [String: MaterialState] = [
    "application": .received, "premises": .received, "kitchen-plan": .received,
    "smoke-plan": .received,
  ]

  static func request(_ changes: [String: MaterialState] = [:]) -> PlanRequest {
    PlanRequest(
      matter: "open-teahouse", answers: answers, marks: marks.merging(changes) { $1 })
  }

  /// Received at the start; with everything in, but for the changes.
  static func received(
    _ changes: [String: MaterialState] = [:], correcting corrections: [String: String] = [:]
  ) throws(Refusal) -> Desk {
    var desk = Desk()
    try desk.give(.open(.of(request(changes), corrections: corrections)))
    return desk
  }

  static func accepted(_ changes: [String: MaterialState] = [:]) throws(Refusal) -> Desk {
    var desk = try received(changes)
    try desk.give(.accept)
    return desk
  }

  /// The licence at once, the health certificates on 03-04, so that all four have run.
  static func running(_ changes: [String: MaterialState] = [:]) throws(Refusal) -> Desk {
    var desk = try accepted(changes)
    try desk.give(.approve(1, [], by: .window))
    try desk.give(.approve(2, [], by: .health), at: "2026-03-04T10:00", by: .health)
    return desk
  }

  /// Everything approved by 2026-03-10.
  static func ready() throws(Refusal) -> Desk {
    var desk = try running(["water-report": .received])
    try desk.give(.approve(3, [], by: .market), at: "2026-03-09T10:00", by: .market)
    try desk.give(
      .examine(4, agrees: true, reason: nil), at: "2026-03-09T11:00", by: .health)
    try desk.give(.approve(4, [], by: .health), at: "2026-03-10T10:00", by: .health2)
    return desk
  }
}

extension Array where Element == CaseEvent {
  var kinds: [CaseEvent.Kind] { map(\.kind) }
}

extension Output.Key {
  init(_ ordinal: Int, _ index: Int = 1) { self.init(ordinal: ordinal, index: index) }
}
