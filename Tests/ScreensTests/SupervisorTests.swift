import CaseEngine
import Catalogue
import Hall
import Phrases
import Terminal
import TerminalTesting
import Testing
import TestSupport

@testable import Screens

@MainActor
@Suite("Supervision on the screen")
struct SupervisorTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func board(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk("9001", rows: rows, columns: columns, language: language) {
      SupervisorScreen(desk: $0)
    }
  }

  @Test("the board, at the smallest size and at a large one, in both languages")
  func looks() throws {
    for _ in 0..<3 { _ = try demo.accept("newborn") }
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "9133")
    try demo.set("2026-03-12T15:21")
    _ = try demo.accept("resident-death")
    for (name, clerk) in [
      ("board-80x24", try board()), ("board-80x24.en", try board(language: .english)),
      ("board-200x60", try board(rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R35: down to a department's queue and to a case, where nothing can be decided")
  func drillDown() throws {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "9133")
    try board().sees("▸ 市监").press(.enter).sees("市监待办").type("a").isTold("R35")
      .press(.enter).sees("办件 330382").type("b").isTold("R35")
  }

  @Test("every department is on the board, and what happens is seen within a second")
  func live() throws {
    let clerk = try board(rows: 60).sees("在办 0")
    for department in demo.hall.edition.departments { clerk.sees(department.short) }
    _ = try demo.accept("open-pharmacy")
    clerk.wait().sees("在办 1").sees("等前置 5")
  }
}

@MainActor
@Suite("The staff on the screen")
struct StaffTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func staff(
    _ number: String = "0001", rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(number, rows: rows, columns: columns, language: language) {
      StaffScreen(desk: $0)
    }
  }

  @Test("everybody who may sign in, at the smallest size and at a large one, in both languages")
  func looks() throws {
    for (name, clerk) in [
      ("staff-80x24", try staff()), ("staff-80x24.en", try staff(language: .english)),
      ("staff-200x60", try staff(rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(
    "typing narrows the list by anything that is shown",
    arguments: [("卫健", "2031"), ("1001", "综窗员"), ("A02", "1001"), ("市监 乙", "2002")])
  func filter(words: String, seen: String) throws {
    try staff().type(words).sees("▸ ").sees(seen).seesNot("公安甲")
  }

  @Test("R35: only the administrator sees the list")
  func forbidden() throws {
    try staff("1001").isTold("R35").seesNot("市监甲")
  }
}
