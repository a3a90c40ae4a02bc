import CaseEngine
import Catalogue
import Foundation
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
@Suite("A case on the screen")
struct CaseTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func open(
    _ number: String, by staff: String = "1001", rows: Int = 24, columns: Int = 80,
    language: Language = .chinese, paperFolder: String = "/dev/null/papers"
  ) throws -> Clerk {
    try demo.clerk(
      staff, rows: rows, columns: columns, language: language, paperFolder: paperFolder,
      at: { CaseScreen(desk: $0, number: number) })
  }

  /// The pharmacy of the demonstration, three days on.
  private func pharmacy() throws -> String {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    try demo.set("2026-03-05T10:12")
    try demo.approve(5, of: number, document: "2026-118")
    return number
  }

  // MARK: What is seen

  @Test("a case as a clerk sees it, at the smallest size and at a large one, in both languages")
  func looks() throws {
    let number = try pharmacy()
    for (name, clerk) in [
      ("case-80x24", try open(number)),
      ("case-80x24.en", try open(number, language: .english)),
      ("case-200x60", try open(number, rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R24: why each date is what it is, and the materials, and the journal")
  func looksBehind() throws {
    let clerk = try open(pharmacy())
    for (key, name) in [("w", "case-why"), ("m", "case-materials"), ("j", "case-journal")] {
      clerk.type(key)
      // The links of the chain differ from run to run, as the commands' names do.
      let text =
        key == "j" ? clerk.text.replacing(#/[0-9a-f]{8}(?=\n)/#, with: "········") : clerk.text
      let difference = goldenDifference(text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
      clerk.press(.escape)
    }
  }

  @Test("R9: a case that waits for materials says which, and a received one until when")
  func looksBeforeAcceptance() throws {
    let late = try demo.accept("open-pharmacy") { $0.marks["quality-rules"] = nil }
    let received = try demo.accept("newborn", answer: .receiveOnly)
    for (name, number) in [("case-correction", late.number), ("case-received", received.number)] {
      let difference = goldenDifference(try open(number).text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R28: a case past its promise is red, and its chart goes on to today")
  func late() throws {
    let number = try pharmacy()
    try demo.set("2026-04-02T09:00")
    let clerk = try open(number).sees("超 3 日").sees("误 3 日")
    let difference = goldenDifference(clerk.text, "case-late.screen")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("a number that no case has says so, and F5 reads again")
  func unknown() throws {
    try open("330382-20260302-0099-9").sees("330382-20260302-0099-9").press(.f5)
      .type("w").isTold("还没有读到")
  }

  @Test("g shows the chart alone, and again both")
  func chartAlone() throws {
    try open(pharmacy()).type("g").seesNot("综窗员  ").sees("余 ").type("g").sees("综窗员  ")
  }

  @Test("R28: lights change at midnight though nobody writes anything")
  func midnight() throws {
    let clerk = try open(pharmacy()).sees("剩 17 日")
    try demo.set("2026-03-06T00:00")
    clerk.wait().sees("剩 16 日")
  }

  @Test("a slip scanned on a case opens its own, and any other code does nothing")
  func scan() throws {
    let (first, second) = (try pharmacy(), try demo.accept("newborn"))
    try open(first).scan("abcxjgu").isTold("不是本大厅的取件凭证").sees("开办药店")
      .scan(second.slipCode).sees("新生儿")
  }

  // MARK: Keys and their reasons

  @Test(
    "R35: a key that somebody's role does not have says so",
    arguments: [("2001", "b"), ("9001", "b"), ("9001", "c"), ("1001", "c"), ("3001", "a")])
  func forbidden(staff: String, key: String) throws {
    try open(pharmacy(), by: staff).type(key).isTold("R35")
  }

  @Test(
    "a key that does nothing now says why",
    arguments: [("b", "轮到的事项"), ("a", "已经答复过"), ("x", "已经答复过"), ("n", "没有给过")])
  func notNow(key: String, why: String) throws {
    let number = try pharmacy()
    try demo.approve(6, of: number, document: "SW-1")
    try open(number).type(key).isTold(why)
  }

  @Test("R33: whole numbers are shown for a purpose that is kept, and masked again")
  func unmask() throws {
    let number = try pharmacy()
    let clerk = try open(number).sees("3303**********0046").seesNot("330382188001010046")
    clerk.type("u\n").isTold("请写明用途").type("电话核对身份\n")
      .sees("330382188001010046").sees("0577-0000001")
    let kept = try demo.hall.record(of: number).events
    #expect(kept.last == .identityRevealed(purpose: "电话核对身份"))
    clerk.type("u").seesNot("330382188001010046")
    #expect(try demo.hall.record(of: number).events.count == kept.count)
  }

  // MARK: Deciding at the window

  @Test("R35: the window decides an at-once item by the department's authority, which is kept")
  func decideAtWindow() throws {
    let number = try demo.accept("open-pharmacy").number
    try open(number).type("b").sees("市监授权〔2026〕1号").type("91330382DB0HHKRKA0")
      .press(.f10).isTold("已同意：1 公司设立登记").sees("已办结")
    let task = try #require(try demo.file(number).task(1))
    #expect(task.state == .approved)
    #expect(task.outputs.first?.documentNumber == "91330382DB0HHKRKA0")
    let approvals = try demo.hall.record(of: number).events.compactMap { event in
      if case .taskApproved(let approval) = event { approval.windowAuthority } else { nil }
    }
    #expect(approvals == ["市监授权〔2026〕1号（示例）"])
  }

  @Test("where several can be decided, the window chooses which")
  func decideWhich() throws {
    let number = try demo.accept("newborn").number
    try demo.approve(2, of: number, document: "O330000001")
    let tasks = try demo.file(number).decidableAtWindow
    #expect(tasks.count > 1)
    try open(number).type("b").sees("当场决定哪一项").type("1").sees("同意：\(tasks[0].ordinal) ")
  }

  @Test("R33: F10 twice grants once")
  func decideOnce() throws {
    let number = try demo.accept("open-pharmacy").number
    try open(number).type("b").typeAhead([.f10, .f10]).sees("已办结")
    let events = try demo.hall.record(of: number).events
    #expect(events.count { if case .taskApproved = $0 { true } else { false } } == 1)
  }

  @Test(
    "a day that is none, or is over, is refused where it was typed",
    arguments: [("2031-2-30", "日期要写成"), ("2026-03-01", "有效期已过")])
  func validUntil(typed: String, why: String) throws {
    let number = try demo.accept("open-pharmacy").number
    try open(number).type("b\t\(typed)").press(.f10).isTold(why).sees("! ").sees("同意：1 ")
    #expect(try demo.file(number).task(1)?.state == .running)
  }

  @Test("whoever decides on what has changed is told what, and is asked again")
  func changedMeanwhile() throws {
    let number = try demo.accept("open-pharmacy").number
    let clerk = try open(number).type("b").type("9133")
    _ = try demo.hall.reveal(
      number, purpose: "抽查", id: RandomIdentifier.make(), by: demo.session("9001"))
    clerk.press(.f10).sees("刚才有人改动了这个办件").sees("督查员").sees("抽查")
    #expect(try demo.file(number).task(1)?.state == .running)
    clerk.press(.f10).isTold("已同意")
    #expect(try demo.file(number).task(1)?.outputs.first?.documentNumber == "9133")
  }

  @Test("what others do is shown within a second, and said")
  func live() throws {
    let number = try demo.accept("open-pharmacy").number
    let clerk = try open(number, by: "9001").sees("审查中")
    try demo.approve(1, of: number, document: "9133")
    clerk.seesNot("9133").wait().isTold("刚才 综窗员").sees("9133")
  }

  // MARK: Answering a received request

  @Test("R10: a received request is accepted at the window, once")
  func accept() throws {
    let number = try demo.accept("newborn", answer: .receiveOnly).number
    try open(number).sees("最迟 3-09 答复").type("a").sees("受理 新生儿").type("y").isTold("已答复")
      .sees("承诺 2026-03-09")
    #expect(try demo.file(number).state == .accepted)
  }

  @Test("R9: the one-time notice names all that is missing before it is given, then can be read")
  func giveNotice() throws {
    let received = try demo.accept("open-pharmacy", answer: .receiveOnly) {
      $0.marks["quality-rules"] = nil
    }
    let clerk = try open(received.number).type("n").sees("· 质量管理制度目录").type("y")
      .isTold("待补正")
    #expect(try demo.file(received.number).state == .correction)
    clerk.type("n").sees("一次性").sees("质量管理制度目录")
  }

  @Test("R21: the applicant takes it back at the window; who decides may not take it back")
  func withdraw() throws {
    let number = try pharmacy()
    try open(number, by: "2001").type("t").isTold("R35")
    let clerk = try open(number).type("t").sees("以下事项随之终止").sees("2 药品经营许可证")
    clerk.press(.enter).sees("请写明原因")
    clerk.type("店面没租成").press(.enter).isTold("已撤回")
    let file = try demo.file(number)
    #expect(file.withdrawn == "店面没租成")
    #expect(file.state == .ready)
    clerk.type("t").isTold("没有还在办的事项")
  }

  @Test("R11: declining needs a reason and a basis from the lists")
  func decline() throws {
    let number = try demo.accept("newborn", answer: .receiveOnly).number
    try open(number).type("x").press(.f10).isTold("请先在这里选一项").type("2").press(.f10)
      .isTold("请先在这里选一项").type("2不在本县办理").press(.f10).isTold("不予受理")
    let grounds = try #require(try demo.file(number).declined)
    #expect(grounds == Grounds(reason: .notOurs, basis: .licensingLaw32, remark: "不在本县办理"))
  }

  // MARK: Materials

  @Test("R10: bringing the last missing material accepts the case")
  func bring() throws {
    let late = try demo.accept("open-pharmacy") { $0.marks["quality-rules"] = nil }
    let clerk = try open(late.number).type("m")
    // What is still wanted is where the list begins.
    clerk.press(.space).press(.f10).sees("· 质量管理制度目录").type("y").isTold("已受理")
    #expect(try demo.file(late.number).state == .accepted)
  }

  @Test("R1: what is in already, or comes from elsewhere, cannot be marked")
  func notWanted() throws {
    try open(pharmacy()).type("m").press(.home, .space).isTold("不用再交").press(.f10).isTold("先用空格")
  }

  @Test("an officer looks at the materials and takes none in (R35)")
  func materialsReadOnly() throws {
    try open(pharmacy(), by: "2001").type("m").press(.space).isTold("R35").press(.f10).isTold("R35")
  }

  // MARK: The slip

  @Test("R30: a slip is printed, then reprinted by question, and each is counted")
  func slip() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "slips-\(RandomIdentifier.make())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let number = try pharmacy()
    let clerk = try open(number, paperFolder: folder.path).type("p").sees("取件凭证")
      .press(.f10).isTold("已打印")
    #expect(try demo.file(number).slipPrints == 1)
    clerk.isOffered("补打").press(.f10).sees("第 1 次补打").press(.f10)
    #expect(try demo.file(number).slipPrints == 1, "F10 does not answer itself")
    clerk.type("y").isTold("已补打（第 1 次）")
    #expect(try demo.file(number).slipPrints == 2)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count == 2)
    let texts = try files.map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    #expect(texts.map { $0.contains("补打第 1 次") } == [false, true])
  }

  @Test("R30: a slip that did not come out is not counted, and the folder is named")
  func slipNotPrinted() throws {
    let number = try pharmacy()
    try open(number).type("p").press(.f10).isTold("/dev/null/papers")
    #expect(try demo.file(number).slipPrints == 0)
  }

  @Test("R30: a print that the hall refuses leaves no paper behind")
  func slipTakenBack() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "slips-\(RandomIdentifier.make())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let number = try pharmacy()
    let clerk = try open(number, paperFolder: folder.path).type("p")
    _ = try demo.hall.recordPrint(
      of: number, target: "file", isReprint: false, id: RandomIdentifier.make(),
      by: demo.session("3001"))
    clerk.press(.f10).sees("R30")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(try demo.file(number).slipPrints == 1)
  }

  @Test("R35: a supervisor looks at the slip and prints none")
  func slipReadOnly() throws {
    try open(pharmacy(), by: "9001").type("p").sees("取件凭证").press(.f10).isTold("R35")
  }
}
