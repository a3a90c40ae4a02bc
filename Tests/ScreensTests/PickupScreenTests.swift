import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// Whom to tell, and where outputs are, at the hand-out window.
@MainActor
@Suite("Telling and whereabouts, on the screen")
struct PickupScreenTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func begun() throws -> String {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    return number
  }

  private func window(by staff: String = "3001") throws -> Clerk {
    try demo.clerk(staff) { PickupScreen(desk: $0) }
  }

  @Test("R29 R33 R35: masked, whole for a purpose, ticked, and gone from the list")
  func told() throws {
    let number = try begun()
    let clerk = try window().sees(number).sees("057*****0001").sees("未通知")
    let difference = goldenDifference(clerk.text, "pickup-80x24.screen")
    #expect(difference == nil, "\(difference ?? "")")
    clerk.type("u通知取件\n").sees("0577-0000001")
    clerk.type("t1").isTold("已记入 \(number)").seesNot("057*****0001")
    #expect(try demo.file(number).tellings.map(\.telling.way) == [.telephone])
    clerk.press(.tab).sees("没人取 1").sees("已电话通知")
  }

  @Test("R31: who wants all together leaves the list until the last is in")
  func together() throws {
    let number = try begun()
    try window().sees(number).type("wy").isTold("已记入 \(number)").seesNot("未通知")
    #expect(try demo.file(number).wish.together)
  }

  @Test("R32: sent by courier from the hand-out screen, back, sent again, delivered")
  func courier() throws {
    let number = try begun()
    let handing = try demo.clerk("3001") { HandingScreen(desk: $0, number: number) }
    handing.type("s").sees("运单号").type("邮政\nE1\n").press(.tab).type("13800003210\n示例路 5 号")
      .press(.f10).isTold("已记入 \(number)").sees("已寄出（运单 E1）")
    let clerk = try window().press(.backTab).sees("已寄出 1").sees("运单 E1")
    clerk.type("b无人\n").isTold("已记入 \(number)").seesNot("运单 E1")
    #expect(try demo.file(number).outputs.count(where: \.isCollectable) == 1)
    handing.press(.f5).type("s").type("邮政\nE2\n").press(.tab)
      .type("13800003210\n示例路 5 号").press(.f10)
    clerk.press(.f5).sees("运单 E2").type("d").press(.f10).isTold("已记入 \(number)")
    #expect(try demo.file(number).output(Output.Key(ordinal: 1, index: 1))?.handedOut != nil)
  }

  @Test("R32: moved by a list that is printed, it is refused here, with where it is")
  func elsewhere() throws {
    let number = try begun()
    _ = try demo.hall.signOut(
      to: "village-donghe", of: [number], bearer: "林文", { $0.name },
      by: try demo.session("3001"))
    let handing = try demo.clerk("3001") { HandingScreen(desk: $0, number: number) }
    handing.sees("在去虹桥").press(.space).isTold("路上（清单 Y20260302-001）")
  }

  @Test("R32: a key that does nothing here says why; a supervisor only looks")
  func reasons() throws {
    let number = try begun()
    try window().sees(number).type("d").isTold("只在“已寄出”里").type("m").isTold("只在“要送走”里")
    let other = try window(by: "9001")
    other.type("a").sees(number).type("t").isTold("R35")
    #expect(try demo.file(number).tellings.isEmpty)
  }
}
