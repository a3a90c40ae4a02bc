import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

struct SelectionTests {
  @Test(
    "R5: prerequisites in a circle are refused, and exactly the circle is named",
    arguments: [
      ([("A", ["A"])], ["A"]),
      ([("A", ["B"]), ("B", ["A"])], ["B", "A"]),
      // D waits for the circle and E is free of it: neither is in it.
      (
        [("E", []), ("D", ["A"]), ("A", ["C"]), ("B", ["A"]), ("C", ["B"])], ["B", "C", "A"]
      ),
    ] as [([(String, [String])], [String])])
  func loop(items: [(String, [String])], circle: [String]) throws {
    let edition = HandMade.edition(
      items.map { HandMade.item($0.0) }, HandMade.matter(items.map { ($0.0, after: $0.1) }))
    do {
      _ = try plan(edition)
      Issue.record("planned in spite of the loop")
    } catch PlanFault.loop(let codes) {
      #expect(Set(codes) == Set(circle) && codes.count == circle.count)
      let after = Dictionary(uniqueKeysWithValues: items)
      for (before, next) in zip(codes, codes.dropFirst() + codes.prefix(1)) {
        #expect(after[next]?.contains(before) == true)
      }
    }
  }

  @Test("R16: each selected item is one sub-task, in the matter's order")
  func split() throws {
    let edition = HandMade.edition(
      ["A", "B", "C"].map { HandMade.item($0) },
      HandMade.matter([("C", after: []), ("A", after: ["C"]), ("B", after: [])]))
    let tasks = try plan(edition).tasks
    #expect(tasks.map(\.item.code) == ["C", "A", "B"])
    #expect(tasks.map(\.ordinal) == [1, 2, 3])
    #expect(tasks.map(\.after) == [[], [1], []])
  }

  @Test("R16: an item named twice, or one the edition does not have, adds no sub-task")
  func brokenMatter() throws {
    let edition = HandMade.edition(
      [HandMade.item("A"), HandMade.item("B")],
      HandMade.matter([
        ("ghost", after: []), ("A", after: ["ghost"]), ("A", after: []), ("B", after: ["A", "A"]),
      ]))
    let tasks = try plan(edition).tasks
    #expect(tasks.map(\.item.code) == ["A", "B"])
    #expect(tasks.map(\.after) == [[], [1]])
  }

  @Test("R16: a prerequisite that the answers leave out makes nothing wait")
  func absentPrerequisite() throws {
    let edition = HandMade.edition(
      [HandMade.item("A"), HandMade.item("B"), HandMade.item("C")],
      Matter(
        code: "matter", name: "办一件事", lead: "SJ", questions: [question],
        items: [
          MatterItem(item: "A", when: .chosen(question: "new", options: ["yes"])),
          MatterItem(item: "B", after: ["A"]), MatterItem(item: "C", after: ["A", "B"]),
        ]))
    let with = try plan(edition, ["new": .one("yes")]).tasks
    #expect(with.map(\.after) == [[], [1], [1, 2]])
    let without = try plan(edition, ["new": .one("no")]).tasks
    #expect(without.map(\.item.code) == ["B", "C"])
    #expect(without.map(\.after) == [[], [1]])
    #expect(without[0].start == (try moment(Desk.start)))
  }

  private let question = Question(
    code: "new", ask: "新办？", kind: .one,
    options: [Question.Option(code: "yes", name: "是"), Question.Option(code: "no", name: "否")],
    defaultAnswer: .one("no"))

  private func plan(_ edition: Edition, _ answers: Answers = [:]) throws -> CasePlan {
    try Planner(edition: edition, calendar: shippedCalendar)
      .plan(PlanRequest(matter: "matter", answers: answers), from: moment(Desk.start))
  }
}
