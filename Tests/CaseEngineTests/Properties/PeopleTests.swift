import Catalogue
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

/// Several people at one case, each with the case before their eyes as it was when they last looked.
struct PeopleTests {
  @Test(
    "R1 R11 R12 R16 R17 R21 R25 R26 R35: several people at once do what a small model says",
    arguments: seeds(0..<150))
  func people(seed: UInt64) throws {
    let office = try Office(seed: seed)
    #expect(office.differences == [], "seed \(seed)")
  }

  @Test("the people reach every answer of the model, and act on what they no longer see rightly")
  func coverage() throws {
    let offices = try seeds(500..<560).map { try Office(seed: $0) }
    let answers = offices.reduce(into: Set<PeopleModel.Answer>()) { $0.formUnion($1.answers) }
    let rules = [1, 11, 12, 16, 17, 21, 25, 26, 35].map { PeopleModel.Answer.no($0) }
    #expect(Set(rules + [.done, .nothing, .no(nil)]).subtracting(answers) == [])
    #expect(offices.reduce(0) { $0 + $1.lateComers } > 1000)
  }
}

/// Six people, a random case, and its model.
private struct Office {
  private(set) var differences: [String] = []
  private(set) var answers: Set<PeopleModel.Answer> = []
  /// How often somebody acted on an older sight of the case.
  private(set) var lateComers = 0

  private var random: SplitMix64
  private var desk: Desk
  private var model: PeopleModel
  /// As each saw it last.
  private var sights: [String: CaseFile] = [:]

  private static let people = ["SJ-1", "SJ-2", "SJ-3", "ZW-1", "ZW-2", "1001"]

  init(seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    desk = try Self.desk(&random)
    let file = try #require(desk.file)
    model = PeopleModel(of: file, in: desk.edition)
    for person in Self.people { sights[person] = file }
    for _ in 0..<120 where differences.isEmpty { step() }
  }

  private mutating func step() {
    guard let person = Self.people.randomElement(using: &random), let now = desk.file else {
      return
    }
    if Int.random(in: 0..<3, using: &random) == 0 { sights[person] = now }
    guard let sight = sights[person] else { return }
    if sight != now { lateComers += 1 }
    let command = command(for: sight, person)
    let expected = model.answer(command, by: person)
    answers.insert(expected)
    let actor = Actor(staff: person, place: "hall-county", window: "A01")
    var answer = PeopleModel.Answer.nothing
    do throws(Refusal) {
      if try !desk.give(command, by: actor).isEmpty { answer = .done }
    } catch { answer = .no(error.rule) }
    if answer != expected { differences.append("\(command): \(answer), not \(expected)") }
    compare(after: command)
    sights[person] = desk.file
  }

  private mutating func compare(after command: Command) {
    guard let file = desk.file else { return }
    for (task, own) in zip(file.tasks, model.tasks) {
      let isSame =
        task.state == own.state && task.examination?.officer == own.examiner
        && task.verifier == own.verifier && task.openStops.count == own.open.count
        && (task.extended != nil) == own.isExtended
        && (!task.state.isOpen || task.assignee == own.holder)
      if !isSame { differences.append("\(command) left \(task.ordinal) \(task.state), not \(own)") }
    }
    let missing = file.materials.filter { $0.state == .missing }.map(\.code)
    if Set(missing) != model.missing { differences.append("\(command): \(missing) is missing") }
    if CaseFile(replaying: desk.records) != file { differences.append("replay differs") }
  }

  // MARK: At random

  private mutating func command(for sight: CaseFile, _ person: String) -> Command {
    let own = sight.tasks.filter { person.hasPrefix($0.department) && $0.state.isOpen }
    let task = (number(5) > 0 ? own : sight.tasks).randomElement(using: &random)
    let ordinal = number(30) == 0 ? 9 : task?.ordinal ?? 1
    let department = number(15) == 0 ? "WJ" : task?.department ?? "SJ"
    if task?.state == .stopped, number(2) == 0 {
      return number(2) == 0
        ? .resume(ordinal, ground: word(), finding: nil) : .bring(papers(), byApplicant: true)
    }
    switch number(12) {
    case 0: return .claim(ordinal)
    case 1: return .release(ordinal)
    case 2, 3: return .examine(ordinal, agrees: number(3) > 0, reason: number(3) > 0 ? "不足" : nil)
    case 4: return .verify(ordinal, department: department)
    case 5 where number(2) == 0:
      return .approve(ordinal, [], by: .officer(department: department))
    case 6 where number(4) == 0:
      return .refuse(ordinal, .unmet, by: .officer(department: department))
    case 7, 8: return .stop(ordinal, ground: word() ?? "踏勘", expecting: number(8))
    case 9: return .askFor(papers(), of: ordinal, expecting: number(6))
    case 10:
      return .extend(
        ordinal, days: number(13), approver: number(4) == 0 ? person : "局长", reason: "复杂")
    default: return .bring(papers(), byApplicant: true)
    }
  }

  private mutating func word() -> String? {
    [nil, "踏勘", "听证", "公示", "correction", "a", "b"].randomElement(using: &random) ?? nil
  }

  private mutating func papers() -> [String] {
    ["a", "b", "c", "d"].shuffled(using: &random).prefix(number(3)).map { $0 }
  }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// Two to four items of two departments, each behind some of those before it.
  private static func desk(_ random: inout SplitMix64) throws -> Desk {
    var items: [ServiceItem] = []
    var entries: [(String, after: [String])] = []
    for number in 0..<Int.random(in: 2...4, using: &random) {
      let links = ["踏勘", "听证"].filter { _ in Bool.random(using: &random) }
      let needs = ["a", "b", "c"].filter { _ in Bool.random(using: &random) }
      items.append(
        HandMade.item(
          "I\(number)", handling: Bool.random(using: &random) ? .double : .single,
          materials: needs.map { ItemMaterial(material: $0, basis: "条例") },
          department: Bool.random(using: &random) ? "SJ" : "ZW",
          special: links.map { SpecialLink(name: $0, limit: CatalogueLimit(.workingDays(5))) }))
      let after = entries.map(\.0).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      entries.append(("I\(number)", after: after))
    }
    let materials = ["a", "b", "c"].map { HandMade.material($0) }
    var desk = Desk(HandMade.edition(items, HandMade.matter(entries), materials: materials))
    let marks = Dictionary(
      uniqueKeysWithValues: materials.map { ($0.code, MaterialState.received) })
    let used = Set(items.flatMap { $0.materials.map(\.material) })
    try desk.give(
      .open(.of(PlanRequest(matter: "matter", marks: marks.filter { used.contains($0.key) }))))
    try desk.give(.accept)
    return desk
  }
}
