import CaseEngine
import Hall
import Phrases
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("A case at another hall, on the screen")
struct CustodyScreenTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func sent() throws -> String {
    let number = try demo.accept("open-pharmacy").number
    try demo.set("2026-03-03T10:12")
    let departure = try demo.hall.departure(
      of: number, to: "town-hongqiao", reason: "就近办理", key: nil, id: "away",
      by: demo.session("1001"))
    #expect(try demo.hall.depart(departure))
    return number
  }

  @Test("S159: where it is, since when and by whom stands on the case, in both languages")
  func looks() throws {
    let number = try sent()
    for (name, language) in [("case-away", Language.chinese), ("case-away.en", .english)] {
      let clerk = try demo.clerk(
        "1001", language: language, at: { CaseScreen(desk: $0, number: number) })
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R33: no queue shows it, and what somebody does to it is refused with where it is")
  func refused() throws {
    let number = try sent()
    let officer = try demo.clerk("2001", at: { QueueScreen(desk: $0) })
    #expect(!officer.text.contains("康宁"))
    let clerk = try demo.clerk("1001", at: { CaseScreen(desk: $0, number: number) })
    clerk.type("u核对\n")
    #expect(clerk.text.contains("已移交 虹桥镇便民服务中心"))
    #expect(!clerk.text.contains("330382188001010046"))
  }
}
