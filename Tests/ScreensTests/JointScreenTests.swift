import CaseEngine
import Foundation
import Hall
import Phrases
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

@MainActor
@Suite("Joint procedures on the screen")
struct JointScreenTests {
  private let demo: DemoHall
  private let number: String

  /// The drugstore with its licence given.
  init() throws {
    demo = try DemoHall()
    number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
  }

  private func open(
    _ staff: String = "2001", language: Language = .chinese, columns: Int = 80, rows: Int = 24
  ) throws -> Clerk {
    let number = number
    return try demo.clerk(staff, rows: rows, columns: columns, language: language) {
      CaseScreen(desk: $0, number: number)
    }
  }

  /// A survey of 2, 3 and 4 on Thursday, arranged key by key.
  @discardableResult private func arrange(_ clerk: Clerk) -> Clerk {
    clerk.type("y").sees("还没有排过").type("a").sees("联合踏勘").type("1")
      .sees("哪几件").press(.tab).type("2026-03-05").press(.tab, .tab)
      .type("2001 王工@消防").press(.f10).isTold("已排定联合踏勘：2026-03-05 上午")
  }

  @Test("R18: a survey is arranged from the case, and its day stands on it")
  func arranging() throws {
    let clerk = try open()
    arrange(clerk).sees("联踏 2026-03-05 上午  市监 1 人 消防 1 人  已排")
    #expect(goldenDifference(clerk.text, "joint-80x24.screen") == nil)
    clerk.press(.escape).sees("联踏 2026-03-05 上午  市监 1 人 消防 1 人  已排")
    #expect(goldenDifference(clerk.text, "joint-case-80x24.screen") == nil)
    let file = try demo.file(number)
    #expect(file.meetings.map(\.tasks) == [[2, 3, 4]])
    #expect(file.tasks.filter { $0.state == .stopped }.map(\.ordinal) == [2, 3, 4])
  }

  @Test("R18: what was found is recorded from its day on, and who decides sees it")
  func recording() throws {
    arrange(try open())
    let early = try open()
    early.type("y").type("r").type("1符合\n").press(.f10).isTold("选一个结论")
    try demo.set("2026-03-05T11:00")
    let clerk = try open()
    clerk.type("y").sees("到日子了，待记录").type("r").sees("2 药品经营许可证核发")
    clerk.type("1符合").press(.tab, .tab, .tab)
    clerk.type("3缺隔断").press(.tab).press(.f10).isTold("写明整改什么")
    clerk.type("加装隔断").press(.tab).type("5").press(.tab)
    clerk.type("1符合")
    #expect(goldenDifference(clerk.text, "joint-record-80x24.screen") == nil)
    clerk.press(.f10).isTold("已记录联合踏勘 2026-03-05").sees("整改：加装隔断（5 个工作日内）")
    #expect(goldenDifference(clerk.text, "joint-recorded-80x24.screen") == nil)
    let file = try demo.file(number)
    #expect(file.tasks.filter { $0.state == .stopped }.map(\.ordinal) == [3])
    let act = try demo.clerk("2001") {
      ActScreen(desk: $0, act: .approve(4), file: file, version: 0, names: [:])
    }
    act.sees("联合踏勘  4 第三类医疗器械经营许可：符合，符合")
  }

  @Test("R18: photographs are kept by name and hash, and one that cannot be read is named")
  func photographs() throws {
    arrange(try open())
    try demo.set("2026-03-05T11:00")
    let folder = try PaperFolder()
    let path = folder.path + "/door.jpg"
    try "picture".write(toFile: path, atomically: false, encoding: .utf8)
    let clerk = try open()
    clerk.type("y").type("r")
    for _ in 1...3 { clerk.type("1符合").press(.tab, .tab, .tab) }
    clerk.type("/nonexistent/a.jpg").press(.f10).isTold("读不到照片文件 /nonexistent/a.jpg")
    clerk.press(.control("u")).type(path + "；").press(.f10).isTold("已记录联合踏勘")
    let minutes = try #require(try demo.file(number).meetings.first?.minutes)
    #expect(minutes.photographs.map(\.name) == ["door.jpg"])
    #expect(minutes.photographs.allSatisfy { $0.sha256.count == 64 })
  }

  @Test("R18: what is wrong is said where it was typed")
  func wrong() throws {
    let clerk = try open()
    clerk.type("y").type("a").type("1")
    clerk.press(.tab).type("2026-03-07").press(.tab, .tab).type("2001 2002").press(.f10)
      .sees("! R18")
    clerk.press(.control("u")).type("2026-03-05").press(.tab, .tab).press(.control("u"))
      .type("2001").press(.f10).sees("两人以上")
    clerk.press(.control("u")).type("2001 7777").press(.f10).sees("7777")
    #expect(try demo.file(number).meetings.isEmpty)
  }

  @Test("R18: a visit is cancelled with a reason; a second one waits for that")
  func cancelling() throws {
    let clerk = try open()
    arrange(clerk)
    clerk.type("a").type("1").press(.tab).type("2026-03-06").press(.tab, .tab)
      .type("2001 2002").press(.f10).isTold("第 1 次定在 2026-03-05")
    clerk.press(.escape).type("x").sees("取消第 1 次联合踏勘").type("台风\n").isTold("已取消")
      .sees("已取消：台风")
    #expect(try demo.file(number).tasks.allSatisfy { $0.state != .stopped })
    clerk.type("r").isTold("已记录或取消")
    clerk.type("p").isTold("没有单子")
  }

  @Test("R18 S123: the sheet and the joint notice are looked at from there")
  func papers() throws {
    let clerk = try open(columns: 100, rows: 40)
    arrange(clerk)
    clerk.type("p").sees("联合踏勘记录").press(.escape)
    clerk.type("n").sees("联合告知书")
  }

  @Test("R35: who does not decide looks on", arguments: ["1001", "3001", "9001"])
  func others(staff: String) throws {
    arrange(try open())
    try open(staff).type("y").sees("联踏 2026-03-05").type("a").isTold("R35")
      .type("r").isTold("R35").type("p").sees("联合踏勘记录")
  }

  @Test("every key has one meaning, in both languages", arguments: Language.allCases)
  func sound(language: Language) throws {
    let clerk = try open(language: language)
    clerk.isSound().type("y").isSound().type("a").type("1").isSound()
      .press(.escape).type("a").type("4").isSound()
  }
}
