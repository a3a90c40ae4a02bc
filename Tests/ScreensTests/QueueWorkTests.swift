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
@Suite("An officer works through the queue")
struct QueueWorkTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func queue(_ staff: String = "2001", executor: Executor = .inline) throws -> Clerk {
    try demo.clerk(staff, executor: executor) { QueueScreen(desk: $0) }
  }

  /// The market regulation's three licences of the pharmacy, running: 3 first, then 2 and 4.
  @discardableResult
  private func pharmacy(_ name: String = "乐清市康宁大药房") throws -> String {
    let number = try demo.accept("open-pharmacy") { $0.applicant.name = name }.number
    try demo.bringAll(to: number)
    try demo.approve(1, of: number, document: "9133-\(number)")
    return number
  }

  private func assignees(_ number: String) throws -> [String?] {
    try demo.file(number).tasks.map(\.assignee)
  }

  private func expectGolden(_ clerk: Clerk, _ name: String) {
    let difference = goldenDifference(clerk.text, "\(name).screen")
    #expect(difference == nil, "\(difference ?? "")")
  }

  // MARK: Many at once

  @Test("two rows are marked and claimed at once, each with what became of it, and go back so")
  func claimTwo() throws {
    let number = try pharmacy()
    let clerk = try queue().press(.space, .space).sees("已选 2").type("c")
    clerk.sees("认领 2 项").sees("2/2  办成 2  没办成 0").sees("✓ 已认领")
    #expect(try assignees(number) == [nil, "2001", "2001", nil, nil, nil])
    clerk.press(.enter).seesNot("已选").press(.home, .space, .space).type("c").sees("✓ 已退回")
    #expect(try assignees(number) == [nil, nil, nil, nil, nil, nil])
  }

  @Test(
    "R16: what another has is refused in its own words, the others are done, and it stays marked")
  func outcomes() throws {
    let number = try pharmacy()
    let clerk = try queue().press(.space, .space, .space)
    _ = try demo.hall.claim(2, of: number, id: "other", by: demo.session("2002"))
    clerk.type("c").sees("3/3  办成 2  没办成 1").sees("✗ R16")
    expectGolden(clerk, "queue-batch-80x24")
    clerk.press(.enter).sees("已选 1")
    #expect(try assignees(number)[1] == "2002")
  }

  @Test("a stop key leaves the rest untouched, and what was done stays")
  func stop() throws {
    let number = try pharmacy()
    let works = HeldWorks()
    let clerk = try queue(executor: works.executor)
    func turn() {
      works.finish()
      clerk.send([])
    }
    for _ in 0..<3 { turn() }
    clerk.press(.space, .space, .space)
    for _ in 0..<3 { turn() }
    clerk.type("c").sees("0/3")
    turn()
    clerk.sees("1/3  办成 1").type("s").isTold("已停，1 项没有动").press(.escape)
      .isTold("正在办的这一项要办完")
    turn()
    // The one that was under way came to its end.
    clerk.sees("2/3  办成 2").sees("没有动 1")
    turn()
    #expect(try assignees(number).compactMap(\.self).count == 2)
    clerk.press(.escape)
    for _ in 0..<3 { turn() }
    clerk.sees("已选 1")
  }

  @Test("R17: agreeing to many does what is complete, and says of the rest what it wants")
  func agree() throws {
    let number = try pharmacy()
    let clerk = try queue().press(.space, .space, .space).type("a").sees("同意 3 项")
    #expect(try demo.file(number).task(2)?.examination == nil, "it waits for F10")
    clerk.press(.f10).sees("✓ 一审同意已记下").sees("✗ 要填证照编号")
    #expect(try demo.file(number).task(2)?.examination?.agrees == true)
    #expect(try demo.file(number).task(3)?.state == .running)
    clerk.press(.enter).sees("已选 ").type("a").type("n").sees("没有编号的也同意").press(.f10)
    #expect(try demo.file(number).task(3)?.state == .approved)
  }

  @Test("R33: what changed since it was shown is not granted with many; it is looked at first")
  func changed() throws {
    let number = try pharmacy()
    let clerk = try queue().press(.space, .space).type("an")
    _ = try demo.hall.claim(3, of: number, id: "other", by: demo.session("2001"))
    clerk.press(.f10).sees("✗ 刚才有人改动了")
    #expect(try demo.file(number).task(3)?.state == .running)
  }

  @Test("a no and a first opinion are given one by one", arguments: ["x", "e"])
  func oneByOne(key: String) throws {
    try pharmacy()
    try queue().press(.space, .up).type(key).isTold("逐项").type("u").seesNot("已选").type(key)
      .isTold(key == "x" ? "F10 不同意" : "一人审核")
  }

  // MARK: Handing over

  @Test("R33: one is handed over with a reason; the colleague sees it among theirs")
  func handOver() throws {
    let number = try pharmacy()
    let clerk = try queue().type("c").isTold("已认领").type("o").sees("2002 市监乙")
    clerk.press(.f10).isTold("请写明为什么交接").type("外出培训")
    expectGolden(clerk, "queue-hand-over-80x24")
    clerk.press(.f10).isTold("已交接：3 食品").sees("市监乙")
    #expect(try demo.file(number).task(3)?.assignee == "2002")
    try queue("2002").type("f2").sees("[我的]").sees("3 食品").seesNot("2 药品")
  }

  @Test("several are handed over at once")
  func handOverTwo() throws {
    let number = try pharmacy()
    try queue().press(.space, .space).type("o").sees("交接 2 项").press(.enter).type("回避")
      .press(.f10).sees("交接 2 项给 市监乙").sees("2/2  办成 2").press(.enter).sees("市监乙")
    #expect(try assignees(number).compactMap(\.self) == ["2002", "2002"])
  }

  @Test("R35: a supervisor hands nothing over and marks nothing")
  func supervisor() throws {
    try pharmacy()
    try demo.clerk("9001") { QueueScreen(desk: $0, department: "SJ") }.press(.space)
      .seesNot("已选").type("o").isTold("R35")
  }

  // MARK: Standing in

  @Test(
    "R33: the stand-in sees what the absent one claimed as theirs to do, and the record says so")
  func standIn() throws {
    let number = try pharmacy()
    _ = try demo.hall.claim(3, of: number, id: "mine", by: demo.session("2001"))
    let clerk = try queue("2002").type("a").isTold("已由 市监甲 认领")
    try demo.hall.absent(
      "2001", from: CivilDate(2026, 3, 2), to: CivilDate(2026, 3, 6), standIn: "2002",
      by: demo.session("2001"))
    clerk.wait().sees("替市监甲").type("f2").sees("[我的]").sees("替市监甲")
    clerk.type("aJY1").press(.f10).isTold("已同意")
    let lines = try demo.hall.record(of: number).events.map { $0.kind }
    #expect(lines.suffix(3).contains(.taskStoodIn))
    try demo.set("2026-03-07T09:00")
    _ = try demo.hall.claim(2, of: number, id: "again", by: demo.session("2001"))
    try queue("2002").press(.down).seesNot("替市监甲")
  }
}
