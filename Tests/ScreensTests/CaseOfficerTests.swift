import CaseEngine
import Hall
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

@MainActor
@Suite("What an officer does on the screen of a case")
struct CaseOfficerTests {
  private let demo: DemoHall
  private let number: String

  /// The drugstore with its licence given.
  init() throws {
    demo = try DemoHall()
    number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
  }

  private func open(_ staff: String = "2001") throws -> Clerk {
    let number = number
    return try demo.clerk(staff, rows: 24, columns: 80) { CaseScreen(desk: $0, number: number) }
  }

  @Test("R26: a case of several departments is extended as a whole, once, on a document")
  func extended() throws {
    let clerk = try open()
    clerk.type("e").sees("全案延期").type("10").press(.tab).type("副县长").press(.f10)
      .isTold("请写明批准人和批准文号")
    clerk.type("县政函〔2026〕8号").press(.tab).type("评审复杂").press(.f10)
      .isTold("已延期")
    #expect(try demo.file(number).extended?.days == 10)
    #expect(try demo.file(number).promise?.due.iso == "2026-04-14")
    clerk.type("e").isTold("已经延长过一次")
  }

  @Test("R21: a decision nobody collected is taken back, and the reason why not is on the key")
  func reopened() throws {
    try demo.approve(4, of: number, document: "浙械 1")
    let clerk = try open()
    // Others began because of the first; the fourth is free.
    clerk.type("r").sees("重新办理哪一项").type("2").sees("重新办理").press(.f10)
      .isTold("写")
    clerk.type("证号错").press(.f10).isTold("已重新办理")
    #expect(try demo.file(number).task(4)?.state == .running)
    let other = try open("1001")
    other.type("r").isTold("R35")
  }

  @Test("R25: a stop that lasts longer than it should is red on the chart, with the days")
  func overStop() throws {
    let session = try demo.session("2001")
    _ = try demo.hall.stop(
      2, of: number, ground: "现场检查", expecting: 3, id: "stop", by: session)
    try demo.set("2026-03-09T09:00")
    try open().sees("停超 2 日")
  }
}
