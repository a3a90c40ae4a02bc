import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport
import WorkCalendar

@testable import Screens

@MainActor
@Suite("Signing in on the screen")
struct SignInTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func door(_ language: Language = .chinese) throws -> Clerk {
    let house = OpenHall(
      hall: demo.hall, index: try demo.desk("1001").index, paperFolder: "/nonexistent")
    return Clerk(
      at: SignInScreen(open: { house }), language: language, now: demo.hall.now().milliseconds)
  }

  private func wrong(_ count: Int) throws {
    for _ in 0..<count {
      try demo.store.record(
        SignInEntry(
          kind: .wrongPIN, at: demo.hall.now(), staff: "1001", actor: "", clockWasFixed: false))
    }
  }

  @Test("a wrong PIN is told, and the right one then signs in")
  func once() throws {
    try door().type("10011234\n").isTold("工号或 PIN 不对").type("0000\n").sees("首页")
  }

  @Test("the fifth wrong PIN in a row is told with the wait, which counts down and then is over")
  func waits() throws {
    for (language, suffix) in [(Language.chinese, ""), (.english, ".en")] {
      try demo.set("2026-03-02T09:46")
      try wrong(4)
      let clerk = try door(language).type("10011234\n")
      let difference = goldenDifference(clerk.text, "signin-wait\(suffix).screen")
      #expect(difference == nil, "\(difference ?? "")")
      try demo.set("2026-03-02T09:46:42")
      clerk.wait().sees(language == .chinese ? "还要等 18 秒" : "18 s")
      clerk.type("0000\n").seesNot("首页").seesNot("Home")
      try demo.set("2026-03-02T09:47")
      clerk.wait().seesNot("还要等").type("0000\n")
        .sees(language == .chinese ? "首页" : "Home")
    }
  }

  @Test("another number does not wait, and is not told to")
  func another() throws {
    try wrong(5)
    let clerk = try door().type("10010000\n").sees("还要等 60 秒")
    clerk.press(.up, .control("u")).type("3001").seesNot("还要等").type("0000\n").sees("首页")
  }

  @Test("whatever is told of a wait fits on the message line", arguments: Language.allCases)
  func fits(language: Language) throws {
    for count in [5, 7, 999] {
      try demo.store.record(
        SignInEntry(
          kind: .pinIssued, at: demo.hall.now(), staff: "1001", actor: "0001",
          clockWasFixed: false))
      try wrong(count)
      let clerk = try door(language).type("10010000\n")
      #expect(!clerk.message.contains("…"), "\(clerk.message)")
      clerk.isTold("\(count)")
    }
  }
}
