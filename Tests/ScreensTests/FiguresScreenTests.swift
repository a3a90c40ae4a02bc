import CaseEngine
import Catalogue
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("The hall's figures on the screen")
struct FiguresScreenTests {
  private let demo: DemoHall

  /// Of a year ago a company, and a newborn that was finished; of this month two newborns, one of them
  /// finished in time, and a pharmacy.
  init() throws {
    demo = try DemoHall()
    try demo.set("2025-03-05T09:30")
    _ = try demo.accept("open-company")
    let old = try demo.accept("newborn").number
    try demo.set("2025-03-06T10:00")
    try finish(old)
    try demo.set("2026-03-02T09:46")
    _ = try demo.accept("newborn")
    let new = try demo.accept("newborn").number
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "9133")
    try finish(new)
    try demo.set("2026-03-12T15:21")
  }

  /// Everything approved by whoever may, and fetched.
  private func finish(_ number: String) throws {
    while let task = try demo.file(number).tasks.first(where: { $0.state == .running }) {
      try demo.approve(task.ordinal, of: number, document: "N-\(task.ordinal)")
    }
    let file = try demo.file(number)
    let contact = try #require(file.applicant.id)
    _ = try demo.hall.handOut(
      nil, of: number,
      to: Recipient(name: file.applicant.name, id: contact, capacity: .applicant),
      id: RandomIdentifier.make(), by: demo.session("3001"))
  }

  private func figures(
    _ number: String = "9001", rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(number, rows: rows, columns: columns, language: language) {
      FiguresScreen(desk: $0)
    }
  }

  @Test("R34: all figures of a month, at the smallest size and at a large one, in both languages")
  func looks() throws {
    for (name, clerk) in [
      ("figures-80x24", try figures()), ("figures-80x24.en", try figures(language: .english)),
      ("figures-200x60", try figures(rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R34: one figure by place, window, matter and department, and narrowed from there")
  func drillDown() throws {
    let clerk = try figures().press(.enter).sees("收件").sees("地点").sees("县政务服务中心")
    for (name, key) in [
      ("figures-by-window", "2"), ("figures-by-matter", "3"), ("figures-by-department", "4"),
    ] {
      clerk.type("g").sees("分法").type(key)
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
    clerk.press(.enter).sees("一件办件可以有几个部门")
    clerk.type("g").type("3").press(.enter).sees("新生儿").sees("收件 2 件")
    clerk.press(.enter).type("g").sees("1 地点").sees("2 窗口").seesNot("3 事项")
  }

  @Test("R34: the period is chosen, or typed, and every definition can be read")
  func periods() throws {
    let clerk = try figures().sees("2026-03-01 – 2026-03-12")
    clerk.type("t").type("1").sees("2026-03-12 – 2026-03-12").sees("收件 0 件")
    clerk.type("t").type("2").sees("2026-03-09 – 2026-03-12")
    clerk.type("t").type("4").sees("2026-01-01 – 2026-03-12").sees("收件 3 件")
    clerk.type("t").type("5").sees("自定起止")
    for _ in 0..<10 { clerk.press(.backspace) }
    clerk.type("2025-03-05").press(.tab)
    for _ in 0..<10 { clerk.press(.backspace) }
    clerk.type("2025-03-04").press(.f10).isTold("起日晚于止日")
    for _ in 0..<10 { clerk.press(.backspace) }
    clerk.type("2025-03-06").press(.f10).sees("2025-03-05 – 2025-03-06").sees("收件 2 件")
    for indicator in Indicator.allCases {
      clerk.sees(String(indicator.definition(.chinese).prefix(20)))
      if indicator != Indicator.allCases.last { clerk.press(.down) }
    }
  }

  @Test("R34 R35: the report is printed by who may see it, and seen by nobody else")
  func rights() throws {
    try figures().type("p").sees("统计报表").sees("去年同期")
    try figures("0001").sees("收件 3 件")
    try figures("1001").isTold("R35")
    try figures("2001").isTold("R35")
  }

  @Test("R34: from the board by a key, and its figures of the month at the foot")
  func board() throws {
    try demo.clerk("9001") { SupervisorScreen(desk: $0) }.sees("本月  最多跑一次率 100.0 %（1/1）")
      .sees("一次受理率 100.0 %").type("r").sees("报表").sees("一次办结率")
  }
}
