import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

@testable import Screens

@MainActor
@Suite("A check-list on the screen")
struct CheckListTests: AtCounter {
  let demo: DemoHall
  let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  /// Guided: the firm's name, the contact, and three answers.
  private func guided(_ clerk: Clerk) -> Clerk {
    clerk.press(.f2).type("kbyd\n").type("乐清市康宁大药房\n\n王秀英\n")
      .type("11010519491231002X13800000000\n").type("233").press(.f7)
  }

  private func number() throws -> String {
    let name = try #require(papers.names.first { $0.hasPrefix("checklist-") })
    return String(name.dropFirst("checklist-".count).prefix("D260302-001-4".count))
  }

  @Test("F7 saves what is filled in and prints what to bring; its paper on each size and language")
  func made() throws {
    let clerk = guided(try home())
    #expect(goldenDifference(papers.hidden(in: clerk.text), "checklist-80x24.screen") == nil)
    clerk.isSound()
    #expect(papers.names.count == 1)
    let text = try papers.text(try #require(papers.names.first))
    #expect(goldenDifference(text, "checklist.txt") == nil)
    let large = try PaperFolder()
    let wide = guided(
      try demo.clerk("1001", rows: 60, columns: 200, paperFolder: large.path) {
        HomeScreen(desk: $0)
      })
    #expect(goldenDifference(large.hidden(in: wide.text), "checklist-200x60.screen") == nil)
    let english = guided(try home(language: .english))
    #expect(goldenDifference(papers.hidden(in: english.text), "checklist.en.screen") == nil)
    clerk.press(.enter).sees("收件：办一件事").seesNot("上次没填完")
  }

  @Test("Its number, typed where a matter is searched, fills everything in")
  func opened() throws {
    let clerk = guided(try home()).press(.enter)
    let number = try number()
    clerk.press(.f2).type(number).sees("按 Enter 打开导引单 \(number)").press(.enter)
    clerk.sees("乐清市康宁大药房").sees("含保健食品").isTold("已按导引单 \(number) 填好")
    clerk.type("22120\n21").press(.f6).type("a").press(.f10).sees("取件凭证")
    let caseNumber = try #require(
      try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    // R33: once; whoever tries again is told which case it became.
    clerk.press(.escape).press(.f2).scan(number).sees("已经办成办件 \(caseNumber)")
    clerk.press(.escape).seesNot("办理方案").type("\n").type("y").sees("办理方案")
  }

  @Test("A mistyped number opens nothing and says why")
  func wrong() throws {
    let clerk = guided(try home()).press(.enter)
    let right = try number()
    let last = right.last == "1" ? "2" : "1"
    clerk.press(.f2).type(right.dropLast() + last + "\n").sees("清单里没有").seesNot("办理方案")
  }
}
