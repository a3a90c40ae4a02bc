import Catalogue
import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport
import WorkCalendar

@testable import Screens

@MainActor
@Suite("A department's queue on the screen")
struct QueueTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func queue(
    _ staff: String = "2001", rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    department: String? = nil
  ) throws -> Clerk {
    try demo.clerk(staff, rows: rows, columns: columns, language: language) {
      QueueScreen(desk: $0, department: department)
    }
  }

  /// The market regulation's three licences of the pharmacy, running.
  private func pharmacy(_ name: String = "乐清市康宁大药房") throws -> String {
    let number = try demo.accept("open-pharmacy") { $0.applicant.name = name }.number
    try demo.bringAll(to: number)
    try demo.approve(1, of: number, document: "9133-\(number)")
    return number
  }

  // MARK: What is seen

  @Test("a queue of several days, at the smallest size and at a large one, in both languages")
  func looks() throws {
    _ = try pharmacy()
    try demo.set("2026-03-12T14:05")
    let second = try pharmacy("乐清市老街大药房")
    try demo.set("2026-03-17T14:05")
    _ = try demo.hall.claim(
      2, of: second, id: RandomIdentifier.make(), by: demo.session("2001"))
    _ = try demo.accept("open-pharmacy") { $0.applicant.name = "康宁二店" }
    for (name, clerk) in [
      ("queue-80x24", try queue()), ("queue-80x24.en", try queue(language: .english)),
      ("queue-200x60", try queue(rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R24: the selected row says why it is due when it is")
  func why() throws {
    _ = try pharmacy()
    try queue().sees("为什么是 3-16").press(.down).sees("为什么是 3-30")
  }

  @Test(
    "a queue is looked at by part",
    arguments: [("2", "没有这样的事项"), ("4", "没有这样的事项"), ("6", "食品（含"), ("7", "等 1")])
  func views(digit: String, seen: String) throws {
    _ = try pharmacy()
    _ = try demo.accept("open-pharmacy")
    try queue().type("f" + digit).sees(seen)
  }

  @Test("going down at the end reads on, and the selection stays on its row when others move")
  func paging() throws {
    var numbers: [String] = []
    for index in 0..<105 {
      let file = try demo.accept("open-pharmacy") {
        $0.matter = "CG01"
        $0.answers = ["premises": .one("rented")]
        $0.marks = [
          "sign-rendering": .received, "business-licence": .received,
          "premises-proof": .received,
        ]
        $0.applicant.name = "店\(index)"
        $0.applicant.id = "91330382DB0HHKRKA0"
      }
      numbers.append(file.number)
    }
    let officer = try demo.officer(of: "CG", 1)
    let clerk = try queue(officer).sees("店0 ").press(.end).press(.down)
    clerk.press(.end).sees("店104").press(.up).sees("店103")
    let line = try #require(selectedLine(clerk))
    #expect(line.contains("0302-0104"))
    for number in numbers.prefix(3) { try demo.approve(1, of: number, document: "X") }
    clerk.wait()
    #expect(selectedLine(clerk)?.contains("0302-0104") == true)
  }

  private func selectedLine(_ clerk: Clerk) -> String? {
    clerk.text.split(separator: "\n").first { $0.contains("▸") }.map(String.init)
  }

  @Test("R17: keys wait for the row that they are meant for, and then say what it forbids")
  func ahead() throws {
    _ = try pharmacy()
    let works = HeldWorks()
    let clerk = try demo.clerk("2001", executor: works.executor) {
      QueueScreen(desk: $0, department: nil)
    }
    clerk.type("aJY1")
    for _ in 0..<4 {
      works.finish()
      clerk.send([])
    }
    clerk.sees("同意：3 食品").sees("JY1").press(.escape, .down).type("a")
    for _ in 0..<4 {
      works.finish()
      clerk.send([])
    }
    clerk.seesNot("同意：2").isTold("一审")
  }

  // MARK: Claiming

  @Test("R16: two officers collide: the second is told who has it")
  func collide() throws {
    _ = try pharmacy()
    let (first, second) = (try queue("2001"), try queue("2002"))
    first.type("c").isTold("已认领").sees("我")
    second.type("c").sees("R16").sees("市监甲").press(.enter)
    second.type("c").isTold("已由 市监甲 认领")
    first.type("c").isTold("已退回")
    second.wait().type("c").isTold("已认领")
  }

  @Test(
    "R16: what waits cannot be claimed or decided, and says for what", arguments: ["c", "a", "x"])
  func waiting(key: String) throws {
    _ = try demo.accept("open-pharmacy")
    try queue().type("f7").sees("等 1").type(key).isTold("还在等本案第 1 项")
  }

  // MARK: Deciding

  @Test("one officer grants with a document's number and its end")
  func grant() throws {
    let number = try pharmacy()
    try queue().type("aJY13303820012345\t2031-03-01").press(.f10).isTold("已同意：3 ")
      .seesNot("▸ 绿  3-16")
    let output = try #require(try demo.file(number).task(3)?.outputs.first)
    #expect(output.documentNumber == "JY13303820012345")
    #expect(output.validUntil?.iso == "2031-03-01")
  }

  @Test("R11: refusing takes a reason and a basis from the lists, and is kept with the remark")
  func refuse() throws {
    let number = try pharmacy()
    try queue().type("x").press(.f10).isTold("请先在这里选一项").type("11冷库未建成").press(.f10)
      .isTold("已决定不予")
    let task = try #require(try demo.file(number).task(3))
    #expect(
      task.refusal == Grounds(reason: .conditionsNotMet, basis: .item, remark: "冷库未建成"))
    #expect(task.outputs.map(\.kind) == [.refusal])
  }

  @Test("Esc leaves an act without doing anything", arguments: ["a", "x"])
  func nothingDone(key: String) throws {
    let number = try pharmacy()
    let before = try demo.hall.record(of: number).version
    try queue().type(key).type("1").press(.escape).sees("3 食品（含")
    #expect(try demo.hall.record(of: number).version == before)
  }

  @Test("R17: two officers: the second decides, and neither does both")
  func twoOfficers() throws {
    let number = try pharmacy()
    let (first, second) = (try queue("2001"), try queue("2002"))
    first.press(.down).type("a").isTold("R17")
    first.type("e").type("2").press(.f10).isTold("不同意必须写明理由")
    first.type("制度缺一项").press(.f10).isTold("一审意见已记下").sees("不同意 制度缺")
    first.type("a").isTold("R17")
    second.press(.down).type("a").sees("一审：市监甲 不同意 制度缺一项")
      .type("浙DA5770123").press(.f10).isTold("已同意：2 ")
    let task = try #require(try demo.file(number).task(2))
    #expect(task.state == .approved)
    #expect(task.examination?.officer == "2001")
  }

  @Test("R17: an item of one officer is not examined by a first")
  func oneOfficer() throws {
    _ = try pharmacy()
    try queue().type("e").isTold("一人审核")
  }

  @Test("R12: what still owes a material is not granted, and the refusal says so whole")
  func owing() throws {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "9133")
    try queue().type("a").press(.f10).sees("R12").sees("还欠 从业人员健康证")
    #expect(try demo.file(number).task(3)?.state == .running)
  }

  @Test("R33: an act begun by two officers is done by one; the other is told what happened")
  func grantTwice() throws {
    let number = try pharmacy()
    let (first, second) = (try queue("2001").type("aA1"), try queue("2002").type("aB2"))
    first.press(.f10).isTold("已同意")
    second.press(.f10).sees("刚才有人改动了这个办件").press(.f10).sees("R21")
    let task = try #require(try demo.file(number).task(3))
    #expect(task.outputs.first?.documentNumber == "A1")
    let events = try demo.hall.record(of: number).events
    #expect(
      events.count { if case .taskApproved(let a) = $0 { a.ordinal == 3 } else { false } } == 1)
  }

  // MARK: Looking only

  @Test(
    "R35: a supervisor looks at a queue, and every deciding key says why not",
    arguments: ["c", "a", "x", "e"])
  func readOnly(key: String) throws {
    _ = try pharmacy()
    try queue("9001", department: "SJ").sees("食品（含").type(key).isTold("R35")
  }

  @Test("Enter opens the case, and what is done there is seen on return")
  func open() throws {
    _ = try pharmacy()
    try queue().press(.enter).sees("剩 20 日").press(.escape).sees("为什么是 3-16")
  }

  @Test("a slip scanned over a queue opens its case, and any other code does nothing")
  func scan() throws {
    let number = try pharmacy()
    let file = try demo.file(number)
    let before = try demo.hall.record(of: number).version
    try queue().scan("acxe").isTold("不是本大厅的取件凭证").scan(file.slipCode).sees("承诺")
    #expect(try demo.hall.record(of: number).version == before)
  }

  @Test("what others do is seen within a second")
  func live() throws {
    let clerk = try queue().sees("没有这样的事项")
    _ = try pharmacy()
    clerk.seesNot("食品（含").wait().sees("食品（含")
  }
}
