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
@Suite("The list of the seriously dishonest on the screen")
struct CreditScreenTests {
  private let demo: DemoHall
  private let wang = "11010519491231002X"

  init() throws { demo = try DemoHall() }

  private func list(
    _ number: String = "0001", rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(number, rows: rows, columns: columns, language: language) {
      CreditScreen(desk: $0)
    }
  }

  private func enter(_ number: String, _ name: String) throws {
    try demo.hall.list(
      [
        NewListing(
          number: number, name: name, reason: "告知承诺后被查明不实", basis: "乐市监信〔2026〕7号",
          since: "2026-01-05")
      ], by: demo.session("0001"))
  }

  /// An intake of a drugstore with an agent whose number is in.
  private func withAgent() throws -> Clerk {
    let clerk = try demo.clerk("1001") { HomeScreen(desk: $0) }
    clerk.press(.f2).type("kbyd\n").press(.f5)
    return clerk.type("王秀英\n").type("11010519491231002X")
  }

  @Test("the list in both languages and at a large size, and the form in which one is entered")
  func looks() throws {
    try enter(wang, "王秀英")
    try enter("91330382DB0HHKRKA0", "乐清市好味道餐饮有限公司")
    try demo.hall.repair(wang, basis: "乐信修〔2026〕3号", by: demo.session("0001"))
    for (name, clerk) in [
      ("credit-80x24", try list()), ("credit-80x24.en", try list(language: .english)),
      ("credit-200x60", try list(rows: 60, columns: 200)),
      ("credit-add", try list().type("a")),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R35: the administrator enters and repairs with few keys; a supervisor only looks")
  func keys() throws {
    let clerk = try list().isSound().type("x").isTold("没有在列").type("a")
    clerk.type("\(wang)\n王秀英\n虚假承诺\n\n").press(.f10).sees("! 没有依据文书")
    clerk.type("乐法执1号").press(.f10).isTold("已列入：王秀英").sees("1101**********002X")
    clerk.type("x").press(.f10).sees("! 没有依据文书").type("修3号").press(.f10)
    clerk.isTold("已修复：王秀英").sees("2026-03-02 已修复").type("x").isTold("没有在列")
    try list("9001").sees("王秀英").type("a").isTold("由管理员登记").isSound()
    try demo.clerk("9001") { HomeScreen(desk: $0) }.type("3").sees("1101**********002X")
  }

  @Test("R13: who is listed is named at intake as soon as the number is in, and what it means")
  func intake() throws {
    try enter(wang, "王秀英")
    let clerk = try withAgent()
    clerk.sees("代理人 王秀英 自 2026-01-05").sees("不得容缺")
    let difference = goldenDifference(clerk.text, "intake-listed.screen")
    #expect(difference == nil, "\(difference ?? "")")
    clerk.press(.f5).seesNot("失信名单")
  }

  @Test("R12: the key that defers says why nothing may be owing")
  func deferring() throws {
    let free = try withAgent().press(.f6)
    for _ in 0..<30 { free.press(.down).type("t") }
    free.sees("△")
    try enter(wang, "王秀英")
    let listed = try withAgent().press(.f6)
    for _ in 0..<30 where !listed.message.contains("R12: 在失信名单上") {
      listed.press(.down).type("t")
    }
    listed.isTold("R12: 在失信名单上")
  }

  @Test("R12: who is listed while the draft is open loses what was owing, and is told so")
  func meanwhile() throws {
    let draft = try demo.draft("open-pharmacy")
    #expect(draft.marks["staff-health"] == .deferred)
    var sent = draft
    sent.agent = IntakeDraft.AgentFields(
      person: IntakeDraft.PersonFields(name: "王秀英", id: wang), authority: "委托书")
    try enter(wang, "王秀英")
    let clerk = try demo.clerk("1001") { [sent] in IntakeScreen(desk: $0, draft: sent) }
    clerk.isTold("不再容缺").press(.f10).isTold("份")
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }

  @Test("R13: a case says that its applicant or agent was listed")
  func inTheCase() throws {
    let number = try demo.accept("newborn") { draft in
      try? enter(draft.applicant.id, "林晓燕")
    }.number
    try demo.clerk("1001") { CaseScreen(desk: $0, number: number) }.sees("失信名单：申请人")
  }
}
