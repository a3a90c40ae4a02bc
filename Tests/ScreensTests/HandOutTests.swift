import CaseEngine
import Foundation
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

@testable import Screens

@MainActor
@Suite("Handing out on the screen")
struct HandOutTests {
  private static let contact = "330382188001010046"
  private static let stranger = "11010519491231002X"
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func window(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk("3001", rows: rows, columns: columns, language: language) {
      HandOutScreen(desk: $0)
    }
  }

  private func handing(_ number: String, by staff: String = "3001") throws -> Clerk {
    try demo.clerk(staff) { HandingScreen(desk: $0, number: number) }
  }

  /// Two outputs of the pharmacy are ready, four are not.
  private func partlyReady() throws -> CaseFile {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    return try demo.approve(6, of: number, document: "SW-1")
  }

  private func ready(_ name: String = "乐清市康宁大药房") throws -> CaseFile {
    let number = try demo.accept("open-pharmacy") { $0.applicant.name = name }.number
    try demo.bringAll(to: number)
    for ordinal in 1...6 { try demo.approve(ordinal, of: number, document: "D-\(ordinal)") }
    return try demo.file(number)
  }

  // MARK: What is seen

  @Test(
    "the list of who waits, and a case, at the smallest size and at a large one, in both languages")
  func looks() throws {
    _ = try ready("乐清市先好药房")
    try demo.set("2026-03-03T10:00")
    _ = try ready("乐清市后好药房")
    let part = try partlyReady()
    for (name, rows, columns, language) in [
      ("80x24", 24, 80, Language.chinese), ("80x24.en", 24, 80, .english),
      ("200x60", 60, 200, .chinese),
    ] {
      let clerk = try window(rows: rows, columns: columns, language: language)
      let list = goldenDifference(clerk.text, "handout-list-\(name).screen")
      #expect(list == nil, "\(list ?? "")")
      clerk.scan(part.slipCode).scan(Self.contact)
      let handing = goldenDifference(clerk.text, "handout-\(name).screen")
      #expect(handing == nil, "\(handing ?? "")")
    }
  }

  @Test("the longest ready stands first on the list of who to call")
  func callList() throws {
    let first = try ready()
    try demo.set("2026-03-03T10:00")
    let second = try ready()
    let text = try window().sees(first.number).sees(second.number).text
    let places = [first, second].map { text.range(of: $0.number)?.lowerBound }
    #expect(places[0] ?? text.endIndex < places[1] ?? text.startIndex)
  }

  @Test("typing finds a case, and emptying the field shows the list again")
  func find() throws {
    let part = try partlyReady()
    try window().sees("没有等人来取").type("康宁").sees(part.number).press(.control("u"))
      .sees("没有等人来取")
  }

  @Test("who calls the applicant opens the case, where the number is shown for a purpose")
  func showCase() throws {
    let file = try ready()
    try window().sees(file.number).press(.f6).sees("057*****0001").type("u通知取件\n")
      .sees("0577-0000001")
  }

  // MARK: Handing out

  @Test("R31: slip, card, F10, y: everything ready goes out at once, and the case closes")
  func allAtOnce() throws {
    let file = try ready()
    let clerk = try window().scan(file.slipCode).sees("[✓]").scan(Self.contact)
      .isTold("身份证已核").press(.f10).sees("交出 6 件给 王秀英（联系人）").press(.f10)
    #expect(try demo.file(file.number).state == .ready, "F10 does not answer itself")
    clerk.type("y").isTold("已交出 6 件").sees("全部取齐").seesNot(Self.contact)
    let after = try demo.file(file.number)
    #expect(after.state == .closed)
    #expect(after.outputs.allSatisfy { $0.handedOut?.clerk == "3001" })
  }

  @Test("R31: a part is handed out, and the same slip hands out the rest later")
  func inParts() throws {
    let file = try partlyReady()
    let clerk = try handing(file.number).press(.space).scan(Self.contact).press(.f10)
      .sees("交出 1 件").type("y").isTold("已交出 1 件").sees("还没有取")
    #expect(try demo.file(file.number).outputs.count { $0.handedOut != nil } == 1)
    clerk.type("a").press(.f10).isTold("请扫描或输入领取人的身份证号").scan(Self.contact)
      .press(.f10).type("y").isTold("已交出 1 件")
    #expect(try demo.file(file.number).outputs.count { $0.handedOut != nil } == 2)
  }

  @Test("R19: a written refusal is handed out under its own name, not as the licence")
  func refusal() throws {
    let file = try partlyReady()
    let officer = try demo.session("2001")
    _ = try demo.hall.refuse(
      3, of: file.number, grounds: Grounds(reason: .conditionsNotMet, basis: .item),
      id: RandomIdentifier.make(), by: officer)
    try handing(file.number).sees("不予决定书（食品").scan(Self.contact).press(.f10)
      .sees("· 不予决定书（食品（含保健食品）经营许可核发）").type("y").sees("、不予决定书（食品")
  }

  @Test("R32: an identity that is not the case's is refused, and nothing leaves")
  func wrongIdentity() throws {
    let file = try partlyReady()
    try handing(file.number).scan(Self.stranger).isTold("与登记的证件号不符").press(.f10)
      .isTold("与登记的证件号不符").seesNot("y 交出")
    #expect(try demo.file(file.number).outputs.allSatisfy { $0.handedOut == nil })
  }

  @Test("R14: a number with a wrong check digit says what it should be")
  func wrongDigit() throws {
    try handing(partlyReady().number).scan("330382188001010047").sees("! 公民身份号码的校验码不符")
      .press(.f10).seesNot("y 交出")
  }

  @Test("R32: an agent needs a name, a number and an authority, and all are kept")
  func agent() throws {
    let file = try partlyReady()
    let clerk = try handing(file.number).press(.tab, .up).type("3").press(.f10)
      .isTold("请填代理人姓名").type("李四\n" + Self.stranger).press(.f10).isTold("授权文书")
    clerk.type("授权委托书 3-02").press(.f10).sees("李四（代理人）").type("y").isTold("已交出 2 件")
    let given = try #require(try demo.file(file.number).outputs.first?.handedOut)
    #expect(
      given.recipient
        == Recipient(
          name: "李四", id: Self.stranger, capacity: .agent(authority: "授权委托书 3-02")))
  }

  @Test("R32: an organisation does not come in person")
  func organisation() throws {
    try handing(partlyReady().number).press(.tab, .up).type("1").type(Self.contact).press(.f10)
      .isTold("申请人是单位")
  }

  @Test("R32: what has left, or is not there yet, cannot be chosen, and says why")
  func notChoosable() throws {
    let file = try partlyReady()
    let clerk = try handing(file.number).scan(Self.contact).press(.f10).type("y")
    clerk.press(.space).isTold("R32").press(.down, .space).isTold("R31")
    clerk.press(.f10).isTold("没有选中")
  }

  @Test("R32: of two windows that hand out the same, one is told, and nothing leaves twice")
  func twoWindows() throws {
    let file = try partlyReady()
    let (first, second) = (try handing(file.number), try handing(file.number))
    for clerk in [first, second] { clerk.scan(Self.contact).press(.f10) }
    first.type("y").isTold("已交出 2 件")
    second.type("y").sees("刚才有人改动了这个办件").press(.enter).sees("已取 3-02 王秀英")
      .press(.f10).isTold("没有选中")
    let events = try demo.hall.record(of: file.number).events
    #expect(events.count { if case .handedOut = $0 { true } else { false } } == 1)
  }

  @Test("another slip, scanned anywhere, opens its own case")
  func anotherSlip() throws {
    let (one, other) = (try partlyReady(), try ready("乐清市老街大药房"))
    try handing(one.number).press(.tab).type("11010").scan(other.slipCode).sees("老街大药房")
      .seesNot("11010").scan(other.slipCode).isTold("就是这张")
  }

  @Test("what becomes ready meanwhile is chosen too")
  func live() throws {
    let file = try partlyReady()
    let clerk = try handing(file.number).isTold("已选 2 件")
    try demo.approve(5, of: file.number, document: "2026-118")
    clerk.wait().isTold("已选 3 件")
  }

  @Test("R35: an officer hands nothing out")
  func forbidden() throws {
    try handing(partlyReady().number, by: "2001").press(.f10).isTold("R35")
  }
}
