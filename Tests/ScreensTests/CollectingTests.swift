import CaseEngine
import Catalogue
import Hall
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

/// How and where the applicant wants to collect, chosen at the intake.
@MainActor
@Suite("Choosing how to collect, on the intake screen")
struct CollectingTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws { (demo, papers) = (try DemoHall(), try PaperFolder()) }

  private func intake() throws -> Clerk {
    try demo.clerk("1001", paperFolder: papers.path) { HomeScreen(desk: $0) }
      .press(.f2).type("kbyd\n乐清市康宁大药房\n\n王秀英\n11010519491231002X13800000000\n")
  }

  private func accepted(_ clerk: Clerk) throws -> CaseFile {
    clerk.type("23322120\n21").press(.f6).type("a").press(.f10).sees("取件凭证")
    let last = try #require(try demo.store.entries(after: 0, limit: 500).last)
    return try demo.file(last.entry.caseNumber)
  }

  @Test("R31: who says nothing comes to this window, and no key is asked for it")
  func usual() throws {
    let clerk = try intake().seesNot("取件  ")
    let file = try accepted(clerk)
    #expect(file.wish == CollectionWish())
    #expect(file.collectAt == "hall-county")
  }

  @Test("R31: by courier: the name and telephone are there, the address is typed, the slip says it")
  func courier() throws {
    let clerk = try intake().press(.control("g")).sees("取件方式和地点").type("3")
    clerk.sees("收件人").press(.f10).isTold("这一项要填").type("示例路 5 号").press(.f10)
    clerk.sees("取件    快递  王秀英 示例路 5 号")
    let file = try accepted(clerk)
    #expect(
      file.wish.way
        == .courier(Addressee(name: "王秀英", phone: "13800000000", address: "示例路 5 号")))
    clerk.press(.end, .pageUp).sees("快递：王秀英 138****0000").isSound()
  }

  @Test("R31: a village's agent is chosen by the village, a cabinet or a window by its place")
  func places() throws {
    let clerk = try intake().press(.control("g")).type("4").sees("在哪里取").press(.enter)
    clerk.sees("村代办员送达").type("东河村 1 号").press(.f10).sees("取件    村代办员送达")
    clerk.press(.control("g")).type("2").sees("在哪里取").type("1").sees("取件    取件柜")
    clerk.press(.control("g")).type("1").type("1").seesNot("取件    ")
    clerk.press(.control("g")).type("5").sees("代办员送上门").press(.escape).seesNot("取件    ")
    #expect(try accepted(clerk).wish == CollectionWish())
  }

  @Test("R31: the other matters of the visit are collected the same way, and a draft keeps it")
  func visit() throws {
    var draft = IntakeDraft(matter: "open-pharmacy", kind: .person, collectAt: "hall-county")
    draft.waiting = ["newborn"]
    draft.way = .brought(
      by: .steward, to: Addressee(name: "王", phone: "1", address: "路"))
    let session = try demo.session("1001")
    try demo.hall.keep(draft, of: session)
    let kept = try #require(try demo.hall.drafts(of: session).first?.draft)
    #expect(kept.way == draft.way)
  }

  @Test("R31 R32: an agent's authority is typed in its parts, and an expired one goes no further")
  func authority() throws {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    let clerk = try demo.clerk("3001") { HandingScreen(desk: $0, number: number) }
    clerk.press(.tab, .up).type("3").type("李敏\n440524188001010014\n3 号\n2\n王秀英\n2026-03-01")
    clerk.press(.f10).isTold("授权 2026-03-01 已经到期")
    for _ in 0..<2 { clerk.press(.backspace) }
    clerk.type("31").press(.f10).sees("交出 1 件").type("y").sees("李敏")
    let over = try #require(try demo.file(number).outputs.first?.handedOut)
    guard case .agent(_, let mandate) = over.recipient.capacity else {
      Issue.record("\(over)")
      return
    }
    #expect(mandate?.document == .identityCopy && mandate?.giver == "王秀英")
    #expect(mandate?.validUntil?.iso == "2026-03-31")
  }

  @Test("R32: given to a village agent by a list that is printed; the slot of another is refused")
  func agentAndSlot() throws {
    let numbers = try (0..<2).map { _ in
      let number = try demo.accept("open-pharmacy").number
      try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
      return number
    }
    let window = try demo.clerk("3001") { HandingScreen(desk: $0, number: numbers[0]) }
    window.type("k7\n").isTold("已记入")
    let other = try demo.clerk("3001", paperFolder: papers.path) {
      HandingScreen(desk: $0, number: numbers[1])
    }
    other.type("k7\n").isTold("取件柜 7 号里是 \(numbers[0]) 的证照")
    other.type("v").sees("村代办员").type("1陈建国\nV07\n").press(.tab).press(.tab).press(.tab)
    other.type("东河村 1 号").press(.f10).sees("证照送达清单").sees("陈建国")
    #expect(try demo.file(numbers[1]).parcels.first?.consignment.messenger?.staff == "V07")
    let list = try demo.clerk("3001") { PickupScreen(desk: $0) }
    list.press(.tab, .tab).sees("取件柜 1").sees(numbers[0])
    list.press(.backTab, .backTab, .backTab).sees("已寄出 1").sees("清单 Y20260302-001")
    list.type("d").press(.f10).isTold("已记入 \(numbers[1])")
    #expect(try demo.file(numbers[1]).outputs.first?.handedOut != nil)
  }
}
