import CaseEngine
import Catalogue
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
@Suite("A queue is narrowed down")
struct QueueNarrowingTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func queue(_ staff: String = "2001") throws -> Clerk {
    try demo.clerk(staff) { QueueScreen(desk: $0) }
  }

  /// The market regulation's three licences of the pharmacy, running: 3 first, then 2 and 4.
  @discardableResult
  private func pharmacy(_ name: String = "乐清市康宁大药房") throws -> String {
    let number = try demo.accept("open-pharmacy") { $0.applicant.name = name }.number
    try demo.bringAll(to: number)
    try demo.approve(1, of: number, document: "9133-\(number)")
    return number
  }

  @Test("R24: each row tells two ages: since the receipt, and since it came to this desk")
  func ages() throws {
    let number = try pharmacy()
    try demo.set("2026-03-09T10:00")
    try queue().sees("收/桌").sees(" 5/5 ")
    _ = try demo.hall.handOver(
      3, of: number, to: "2002", reason: "外出", id: "give", by: demo.session("2001"))
    try demo.set("2026-03-11T10:00")
    try queue().sees(" 7/2 ").sees(" 7/7 ")
  }

  @Test("parts narrow each other down, and one chosen again is taken back")
  func parts() throws {
    let number = try pharmacy()
    _ = try demo.hall.claim(2, of: number, id: "mine", by: demo.session("2001"))
    let clerk = try queue().type("f6f2").sees("[我的]").sees("[绿]").sees("2 药品").seesNot("3 食品")
    clerk.type("f2").seesNot("[我的]").sees("[绿]").sees("3 食品").type("f4").sees("[红]")
      .sees("没有这样的事项").type("f1").sees("[待办]").sees("3 食品")
  }

  @Test("by item and by place of intake, chosen by name or pinyin")
  func itemAndPlace() throws {
    try pharmacy()
    let clerk = try queue().type("f9").type("ypjyxkz").press(.enter)
    clerk.sees("[事项 药品经营许可").sees("2 药品").seesNot("3 食品").seesNot("4 第三类")
    let other = try #require(demo.hall.edition.places.first { $0.code != "hall-county" })
    clerk.type("f1f").press(.end, .enter).type(other.name).press(.enter).sees("[收件 \(other.name)]")
      .sees("没有这样的事项")
  }

  @Test(
    "a queue is searched by number, applicant and item, in Chinese and pinyin",
    arguments: [
      ("0302-0002", "老街", "康宁"), ("0002", "老街", "康宁"), ("lj", "老街", "康宁"),
      ("康宁", "康宁", "老街"), ("yaopjy", "2 药品", "3 食品"),
      ("knd yaopin", "康宁", "老街"),
    ])
  func search(words: String, seen: String, notSeen: String) throws {
    try pharmacy()
    try pharmacy("乐清市老街大药房")
    try queue().type("/" + words).press(.enter).sees("[找 \(words)]").sees(seen).seesNot(notSeen)
      .type("/").press(.control("u"), .enter).sees("[待办]").sees("康宁").sees("老街")
  }

  @Test("a view is kept under a name, is its owner's after signing in again, and can be dropped")
  func views() throws {
    try pharmacy()
    try queue().type("v1").isTold("现在没有筛选").press(.escape).type("f3f6").type("v1")
      .sees("叫什么名字").type("待认领的绿灯\n").isTold("视图“待认领的绿灯”已存")
    try queue("2002").type("v").seesNot("待认领的绿灯")
    try queue().sees("[待办]").type("v").sees("待认领的绿灯").type("1").sees("[待认领]").sees("[绿]")
      .type("v3").sees("删去一个视图").type("1").isTold("已删去").type("v")
      .seesNot("待认领的绿灯")
  }

  @Test("marks and selection stay on their rows while others work")
  func live() throws {
    let first = try pharmacy()
    let clerk = try queue().press(.down, .space).sees("已选 1")
    let selected = selectedLine(clerk)
    try demo.set("2026-03-02T09:47")
    try pharmacy("乐清市老街大药房")
    try demo.approve(3, of: first, document: "JY1")
    clerk.wait().seesNot(" 3 食品（含保健食品）经营许可核发  乐清市康宁").sees("老街").sees("已选 1")
    let marked = clerk.text.split(separator: "\n").filter { $0.contains("✓") }
    #expect(marked.count == 1)
    #expect(marked.first?.contains("2 药品") == true)
    #expect(selected?.contains("4 第三类") == true)
    #expect(selectedLine(clerk)?.contains("4 第三类") == true)
  }

  private func selectedLine(_ clerk: Clerk) -> String? {
    clerk.text.split(separator: "\n").first { $0.contains("▸") }.map(String.init)
  }
}
