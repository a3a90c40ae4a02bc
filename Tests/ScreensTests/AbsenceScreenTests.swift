import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

@MainActor
@Suite("Absences on the screen")
struct AbsenceScreenTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  @Test("an officer enters their own, looks at it, and is back early")
  func own() throws {
    let clerk = try demo.clerk("2001") { AbsenceScreen(desk: $0) }.sees("没有人登记不在岗")
    clerk.type("a").press(.enter).type("2026-03-06\n2002").press(.f10)
      .isTold("市监甲 2026-03-02 至 2026-03-06 不在岗，由 市监乙 替班")
    let difference = goldenDifference(clerk.text, "absences-80x24.screen")
    #expect(difference == nil, "\(difference ?? "")")
    try demo.clerk("2002") { AbsenceScreen(desk: $0) }.sees("市监甲").type("x")
      .isTold("只有本人或管理员可以改")
    clerk.type("x").isTold("市监甲 已回岗").sees("没有人登记不在岗")
  }

  @Test("the administrator enters anybody's, and what cannot be is said where it was typed")
  func administrator() throws {
    let clerk = try demo.clerk("0001") { AbsenceScreen(desk: $0) }
    clerk.type("a").type("2001\n\n2026-03-06\n2001").press(.f10).sees("! 不能交给本人")
      .press(.control("u")).type("2011").press(.f10).sees("! R35").press(.control("u"))
      .type("2002").press(.f10).isTold("不在岗").sees("管理员")
  }

  @Test("a day that is none is told", arguments: ["明天", "2026-13-01", ""])
  func noDay(typed: String) throws {
    try demo.clerk("2001") { AbsenceScreen(desk: $0) }.type("a").press(.enter).type(typed)
      .press(.f10).isTold("日期")
  }

  @Test("every key has one meaning, in both languages", arguments: Language.allCases)
  func sound(language: Language) throws {
    for staff in ["2001", "0001"] {
      try demo.clerk(staff, language: language) { AbsenceScreen(desk: $0) }.isSound().type("a")
        .isSound()
    }
  }
}
