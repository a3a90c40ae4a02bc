import CaseEngine
import Catalogue
import CatalogueTesting
import Foundation
import Hall
import HallTesting
import Storage
import TestSupport
import Testing
import WorkCalendar

@Suite("The county's promises, reckoned a second time")
struct CountyPathTests {
  @Test(
    "R27: whatever is answered, the promise is the longest path of the county's own limits",
    arguments: 0..<20)
  func paths(seed: UInt64) throws {
    let edition = try Self.edition.get()
    let planner = Planner(edition: edition, calendar: try Self.calendar.get())
    let naive = try SlowDays()
    var random = SplitMix64(seed: seed)
    for matter in edition.matters {
      for _ in 0..<25 {
        var answers = matter.boundaryAnswers(using: &random)
        for item in matter.items where Bool.random(using: &random) {
          answers["commitment-\(item.item)"] = .one("yes")
        }
        let start = Moment(
          CivilDate(2026, 1, 5).adding(days: Int.random(in: 0..<240, using: &random)), hour: 10,
          minute: 0)
        let plan = try planner.plan(
          PlanRequest(matter: matter.code, answers: answers), from: start)
        let slow = SlowPath(plan: plan, days: naive, start: start.date)
        #expect(plan.promise.due == slow.end, "\(matter.code) \(answers) \(start)")
        #expect(Set(plan.itemTasks.map(\.item.code)) == slow.selected(from: matter, on: start.date))
      }
    }
  }

  @Test("S040: in 2018 the drugstore had four certificates, 150 days before and 20 together")
  func drugstoreOf2018() throws {
    let plan = try Self.drugstore(on: CivilDate(2018, 3, 5))
    let certificates = ["SJ05", "SJ08", "SJ09", "SJ12"]
    #expect(plan.tasks.map(\.item.code).filter(certificates.contains).sorted() == certificates)
    #expect(plan.matter.baseline?.certificates == 4)
    #expect(plan.matter.baseline?.limit?.limit == TimeLimit(n: 150, unit: .workingDays))
    #expect(plan.parallelDays == 20)
  }

  @Test("S040: today the drugstore has three, and nobody asks for what the fourth needed")
  func drugstoreOfToday() throws {
    let plan = try Self.drugstore(on: CivilDate(2026, 3, 2))
    #expect(plan.itemTasks.map(\.item.code) == ["SJ01", "SJ08", "SJ05", "SJ09", "CG01", "SW01"])
    #expect(!plan.materials.contains { $0.code == "gsp-application" })
    #expect((plan.parallelDays, plan.separateMaterials, plan.materials.count) == (20, 26, 16))
  }

  private static func drugstore(on day: CivilDate) throws -> CasePlan {
    let planner = Planner(edition: try edition.get(), calendar: try calendar.get())
    return try planner.plan(
      PlanRequest(matter: "open-pharmacy"), from: Moment(day, hour: 9, minute: 46))
  }

  private static let edition = Result {
    let files = try DemoHall.texts().folder.map { SourceText(file: $0.name, text: $0.text) }
    return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
  }

  private static let calendar = Result {
    let texts = try DemoHall.texts()
    return try WorkCalendar(
      official: CalendarText(name: texts.official.name, text: texts.official.text),
      provisional: texts.provisional.map { CalendarText(name: $0.name, text: $0.text) })
  }
}

/// The longest path by plain recursion over the matter's own entries and days counted one by one.
private struct SlowPath {
  let plan: CasePlan
  let days: SlowDays
  let start: CivilDate

  var end: CivilDate { plan.tasks.map { finish(of: $0.item.code) }.max() ?? start }

  /// Every way back is walked again, however often: slow, and nothing to get wrong.
  private func finish(of code: String, awaitingChecks: Bool = true) -> CivilDate {
    guard let task = plan.tasks.first(where: { $0.item.code == code }) else { return start }
    let before = plan.matter.items.filter { $0.item == code }.flatMap(\.after)
    let begin = before.map { finish(of: $0, awaitingChecks: awaitingChecks) }.max() ?? start
    let limit = task.commitment == nil ? task.item.promised.limit : .atOnce
    let awaited =
      awaitingChecks ? checks(before: finish(of: code, awaitingChecks: false), task) : []
    // What is promised for special links is counted behind the item's own limit (R25).
    let links = task.commitment == nil ? task.item.special.compactMap { $0.promised?.limit } : []
    return ([limit] + links).reduce((awaited + [begin]).max() ?? begin) { end, limit in
      days.end(of: limit, after: end)
    }
  }

  /// Last days of the checks that end after an item that needs the answer would.
  private func checks(before due: CivilDate, _ task: PlannedTask) -> [CivilDate] {
    guard task.kind == .item else { return [] }
    return plan.tasks.filter { check in
      plan.materials.contains { material in
        check.kind == .check(material: material.code) && material.uses.contains(task.ordinal)
      }
    }.map { days.end(of: $0.item.promised.limit, after: start) }.filter { $0 > due }
  }

  /// What the answers select, by the conditions alone.
  func selected(from matter: Matter, on day: CivilDate) -> Set<String> {
    let answers = plan.answers
    let holding = matter.items.filter { $0.when.holds(for: answers) }.map(\.item)
    // The one item of a matter that is over.
    return Set(holding).subtracting(day < CivilDate(2019, 12, 1) ? [] : ["SJ12"])
  }
}

/// Working days by a reading of the tables of its own and one step a day.
private struct SlowDays {
  private var rows: [String: Bool] = [:]

  init() throws {
    let texts = try DemoHall.texts()
    for text in [texts.official] + texts.provisional {
      for line in text.text.split(separator: "\n").dropFirst() {
        let columns = line.split(separator: "\t")
        rows[String(columns[0])] = columns[1] == "workday"
      }
    }
  }

  private func isWorking(_ day: CivilDate) -> Bool { rows["\(day)"] ?? (day.weekday <= 5) }

  func end(of limit: TimeLimit, after start: CivilDate) -> CivilDate {
    var day = start
    switch limit.unit {
    case .atOnce: return start
    // The county has none longer than the rest of a morning.
    case .minutes, .officeHours, .halfDays: while !isWorking(day) { day = day.adding(days: 1) }
    case .workingDays:
      var left = limit.n
      while left > 0 {
        day = day.adding(days: 1)
        if isWorking(day) { left -= 1 }
      }
    case .naturalDays, .months:
      day = limit.unit == .months ? day.adding(months: limit.n) : day.adding(days: limit.n)
      while !isWorking(day) { day = day.adding(days: 1) }
    }
    return day
  }
}

extension Matter {
  /// Answers at random, numbers at the bounds of this matter's conditions and beside them.
  fileprivate func boundaryAnswers(using random: inout SplitMix64) -> Answers {
    var answers = randomAnswers(using: &random)
    for question in questions where question.kind == .number {
      let bound = [10, 15, 30, 300, 500].randomElement(using: &random) ?? 10
      answers[question.code] = .number(Double(bound + Int.random(in: -1...1, using: &random)))
    }
    return answers
  }
}
