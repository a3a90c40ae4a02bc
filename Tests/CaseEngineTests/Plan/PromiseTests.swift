import Catalogue
import CatalogueTesting
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

struct PromiseTests {
  @Test("R27: the promise is the longest path, and its reasons are those of the path")
  func longestPath() throws {
    let plan = try plan(
      [("A", .workingDays(2), []), ("B", .workingDays(9), []), ("C", .workingDays(8), ["A"])])
    #expect(plan.path == [1, 3])
    #expect(plan.promise.path == [1, 3])
    #expect(plan.promise.due == (try day("2026-03-16")))
    #expect(plan.promise.warning == (try day("2026-03-11")))
    #expect(plan.parallelDays == 10)
    #expect(plan.serialDays == 19)
    #expect(plan.why.map(\.task.ordinal) == [1, 3])
    #expect(plan.why.last?.steps.last == .ends(try day("2026-03-16")))
  }

  @Test("R27: of two paths that end on one day the first is told")
  func tie() throws {
    let plan = try plan([
      ("A", .workingDays(3), []), ("B", .workingDays(5), []), ("C", .workingDays(2), ["A"]),
    ])
    #expect(plan.path == [2])
  }

  @Test("R27 S043: independent sub-tasks take as long as the longest, one after the other the sum")
  func serialAndParallel() throws {
    let items = (1...4).map { ("I\($0)", TimeLimit.workingDays($0 * 5), [String]()) }
    let plan = try plan(items)
    #expect(plan.parallelDays == 20)
    #expect(plan.serialDays == 50)
  }

  @Test("R23 R27: what is done at once holds nothing up, and half days are not rounded to days")
  func withinADay() throws {
    let plan = try plan([
      ("A", .atOnce, []), ("B", TimeLimit(n: 1, unit: .halfDays), ["A"]),
      ("C", TimeLimit(n: 2, unit: .officeHours), ["B"]),
    ])
    // From 09:00: the next half-day closes at 17:00, then two office hours run on Tuesday.
    #expect(plan.tasks[1].start == (try moment(Desk.start)))
    #expect(plan.tasks[1].finish == (try moment("2026-03-02T17:00")))
    #expect(plan.tasks[2].finish == (try moment("2026-03-03T11:00")))
    #expect(plan.parallelDays == 1)
    #expect(plan.path == [1, 2, 3])
  }

  @Test("R27: a case that is done at once is promised for the day itself, even on a rest day")
  func atOnce() throws {
    let plan = try plan([("A", .atOnce, []), ("B", .atOnce, ["A"])], from: "2026-03-07T10:00")
    #expect(plan.promise.due == (try day("2026-03-07")))
    #expect(plan.parallelDays == 0)
    #expect(plan.serialDays == 0)
  }

  @Test(
    "R22: a promise that counts a year without its notice is provisional",
    arguments: [("2026-11-20", 20, false), ("2026-12-10", 20, true)])
  func provisional(start: String, n: Int, isProvisional: Bool) throws {
    let plan = try plan([("A", .workingDays(n), [])], from: start + "T09:00")
    #expect(plan.promise.isProvisional == isProvisional)
    #expect(plan.tasks[0].promised.isProvisional == isProvisional)
  }

  @Test("R22: outside every table there is no date, and the plan says so")
  func outsideTable() throws {
    #expect(throws: PlanFault.calendar(.outsideTable(try day("2028-01-01")))) {
      try plan([("A", .workingDays(20), [])], from: "2027-12-20T09:00")
    }
  }

  @Test(
    "R16 R27: each date of a random plan equals an independent longest-path calculation",
    arguments: seeds(0..<150))
  func independent(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let edition = RandomCatalogue(seed: seed).edition
    for matter in edition.matters {
      var request = PlanRequest(
        matter: matter.code, answers: matter.randomAnswers(using: &random))
      for item in matter.items where Bool.random(using: &random) {
        request.answers["commitment-\(item.item)"] = .one("yes")
      }
      let day = CivilDate(2026, 1, 1).adding(days: Int.random(in: 0..<200, using: &random))
      let start = Moment(
        day, hour: Int.random(in: 7..<20, using: &random), minute: 17)
      guard let plan = try planned(request, edition, start) else { continue }
      let reckoning = LongestPath(plan, edition: edition, start: start)
      #expect(plan.tasks.map(\.promised.due) == (try reckoning.dues()), "seed \(seed)")
      #expect(plan.promise.due == (try reckoning.dues().max()), "seed \(seed)")
      try reckoning.check(plan.path)
    }
  }

  /// nil where the answers leave nothing to decide.
  private func planned(
    _ request: PlanRequest, _ edition: Edition, _ start: Moment
  ) throws -> CasePlan? {
    do {
      return try Planner(edition: edition, calendar: shippedCalendar).plan(request, from: start)
    } catch PlanFault.nothingSelected {
      return nil
    } catch PlanFault.notInForce { return nil }
  }

  private func plan(
    _ items: [(String, TimeLimit, [String])], from start: String = Desk.start
  ) throws -> CasePlan {
    let edition = HandMade.edition(
      items.map { HandMade.item($0.0, $0.1) },
      HandMade.matter(items.map { ($0.0, after: $0.2) }))
    return try Planner(edition: edition, calendar: shippedCalendar)
      .plan(PlanRequest(matter: "matter"), from: moment(start))
  }
}

/// The ends of a plan's sub-tasks worked out backwards from each, by recursion over the catalogue's
/// own prerequisites, with nothing of the planner but the split and the list of materials.
private struct LongestPath {
  private let items: [ServiceItem]
  private let entries: [MatterItem]
  private let start: Moment
  private let undertaken: Set<String>
  /// Codes of the items that need what is looked up, by the material's.
  private let checks: [String: Set<String>]

  init(_ plan: CasePlan, edition: Edition, start: Moment) {
    let items = plan.tasks.map(\.item)
    self.items = items
    entries = plan.matter.items
    self.start = start
    undertaken = Set(items.map(\.code).filter { plan.answers["commitment-\($0)"] == .one("yes") })
    let looked = plan.materials.filter {
      if case .check = $0.source { $0.state == .shared } else { false }
    }
    checks = Dictionary(
      uniqueKeysWithValues: looked.map { ($0.code, Set($0.uses.map { items[$0 - 1].code })) })
  }

  func dues() throws -> [CivilDate] { try items.map { try end(of: $0).due } }

  /// Each step of a path waits for the one before it and begins as that one ends; the first waits
  /// for nothing.
  func check(_ path: [Int]) throws {
    let steps = path.map { items[$0 - 1] }
    let first = try #require(steps.first)
    #expect(try prerequisites(of: first).isEmpty)
    for (before, next) in zip(steps, steps.dropFirst()) {
      #expect(try prerequisites(of: next).contains(before))
      #expect(try begin(of: next) == end(of: before).finish)
    }
    let last = try #require(steps.last)
    #expect(try end(of: last).due == dues().max())
    #expect(items.filter { checks[$0.code] != nil }.count == checks.count)
  }

  private func plain(of item: ServiceItem) -> [ServiceItem] {
    let after = entries.first { $0.item == item.code }?.after ?? []
    return items.filter { after.contains($0.code) }
  }

  /// Those of the catalogue, and the checks that would be answered after its own last day.
  private func prerequisites(of item: ServiceItem) throws -> [ServiceItem] {
    guard checks[item.code] == nil else { return [] }
    let due = try end(of: item, behind: plain).due
    let awaited = try items.filter { check in
      guard checks[check.code]?.contains(item.code) == true else { return false }
      return try end(of: check, from: start).due > due
    }
    return plain(of: item) + awaited
  }

  private func begin(of item: ServiceItem) throws -> Moment {
    try prerequisites(of: item).map { try end(of: $0).finish }.max() ?? start
  }

  private func end(of item: ServiceItem) throws -> (due: CivilDate, finish: Moment) {
    try end(of: item, from: begin(of: item))
  }

  private func end(
    of item: ServiceItem, behind prerequisites: (ServiceItem) -> [ServiceItem]
  ) throws -> (due: CivilDate, finish: Moment) {
    let begin = try prerequisites(item)
      .map { try end(of: $0, behind: prerequisites).finish }.max()
    return try end(of: item, from: begin ?? start)
  }

  private func end(
    of item: ServiceItem, from begin: Moment
  ) throws -> (due: CivilDate, finish: Moment) {
    // What is undertaken is decided at once; else the special links stand behind the limit (R25).
    let limits =
      undertaken.contains(item.code)
      ? [] : [item.promised.limit] + item.special.compactMap(\.promised?.limit)
    var (due, finish) = (begin.date, begin)
    for limit in limits where limit.unit != .atOnce {
      let deadline = try shippedCalendar.deadline(of: limit, from: finish, hours: .standard)
      (due, finish) = (deadline.due, deadline.moment ?? Moment(deadline.due, hour: 23, minute: 59))
    }
    return (due, finish)
  }
}

/// Seeds as arguments, so that a failing one is named.
func seeds(_ range: Range<UInt64>) -> [UInt64] { Array(range) }
