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
@Suite("A paper on the screen")
struct PaperScreenTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  private func open(
    _ file: CaseFile, _ paper: CasePaper? = nil, by staff: String = "1001", rows: Int = 24,
    columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(
      staff, rows: rows, columns: columns, language: language, paperFolder: papers.path,
      at: { PaperScreen(desk: $0, file: file, paper: paper) })
  }

  private func noticed() throws -> CaseFile {
    try demo.accept("open-pharmacy") { $0.marks["quality-rules"] = nil }
  }

  /// Sub-task 1 was granted, 5 was not.
  private func refused() throws -> CaseFile {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    let task = try #require(try demo.file(number).task(5))
    return try demo.hall.refuse(
      5, of: number,
      grounds: Grounds(reason: .conditionsNotMet, basis: .item, remark: "位置不合规划"),
      id: RandomIdentifier.make(), by: demo.session(demo.officer(of: task.department, 2)))
  }

  // MARK: What is seen

  @Test("a slip on each width of paper, a notice, and a refusal, as they come out")
  func looks() throws {
    let accepted = try demo.accept("open-pharmacy")
    let slip = try open(accepted)
    for width in [80, 48, 32] {
      let difference = goldenDifference(slip.text, "paper-slip-\(width).screen")
      #expect(difference == nil, "\(difference ?? "")")
      slip.type("w")
    }
    for (name, clerk) in [
      ("paper-notice", try open(noticed(), rows: 44)),
      ("paper-refused", try open(refused(), .answer(.refused(task: 5)), by: "3001", rows: 44)),
      ("paper-slip.en", try open(accepted, language: .english)),
      ("paper-slip-200x60", try open(accepted, rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("Tab shows the other papers of a case, and the arrows all of a long one")
  func others() throws {
    let file = try refused()
    let clerk = try open(file).sees("取件凭证").press(.tab).sees("不予许可（办理）决定书")
      .sees("位置不合规划").seesNot("不动产").press(.end).sees("签收").press(.tab)
    clerk.sees("准予许可（办理）决定书").press(.tab)
    clerk.sees("容缺受理通知书").press(.tab).sees("受理通知书").press(.tab).sees("一表申请").press(.tab).sees("将取得")
      .isTold("下面还有")
    clerk.press(.pageDown, .pageDown, .pageDown, .pageDown)
    #expect(!clerk.message.contains("下面还有"))
    clerk.isSound()
  }

  // MARK: Printing

  @Test(
    "R30 R33: a notice and a refusal are printed once, then marked, counted and kept in the journal"
  )
  func answers() throws {
    let cases: [(CaseFile, CasePaper, String)] = [
      (try noticed(), .answer(.notice), "补打一次性补正告知书"),
      (
        try demo.accept(
          "newborn",
          answer: .decline(
            Grounds(reason: .notOurs, basis: .licensingLaw32, remark: "县住建局"))),
        .answer(.declined), "补打不予受理通知书"
      ),
      (try refused(), .answer(.refused(task: 5)), "补打不予决定书"),
    ]
    for (file, paper, line) in cases {
      let before = papers.names.count
      let clerk = try open(file, paper).press(.f10).isTold("已打印到文件").press(.f10)
        .sees("这是第 1 次补").press(.f10)
      #expect(paper.prints(of: try demo.file(file.number)) == 1, "F10 does not answer itself")
      clerk.type("y").isTold("已补打（第 1 次）").sees("补打第 1 次")
      let after = try demo.file(file.number)
      #expect(paper.prints(of: after) == 2)
      let record = try demo.hall.record(of: file.number)
      #expect(try #require(record.events.last).line(.chinese, in: after).hasPrefix(line))
      #expect(record.entries.last?.entry.actor == "1001")
      #expect(papers.names.count == before + 2)
    }
    let marked = try papers.names.filter { try papers.text($0).contains("补打第 1 次") }
    #expect(marked.count == 3)
  }

  @Test("R30: a notice that names more is a new paper, and its first print is no reprint")
  func secondNotice() throws {
    var file = try noticed()
    file.answerPrints[.notice] = 2
    file.evolve(
      Recorded(
        .noticeGiven(NoticeGiven(materials: [], notNameable: [])), at: DemoHall.start,
        actor: Actor(staff: "1001", place: "hall-county", window: "A01")))
    try open(file).isOffered("F10 打印")
  }

  @Test("a paper is printed in the width that is shown")
  func printedWidth() throws {
    try open(demo.accept("open-pharmacy")).type("ww").press(.f10).isTold("已打印")
    let lines = try papers.text(try #require(papers.names.first)).split(separator: "\n")
    #expect(lines.contains(Substring(String(repeating: "-", count: 32))))
  }

  @Test(
    "a paper is printed in the format that is shown, and its file is called so",
    arguments: [("f", "f PDF", "pdf"), ("fw", "纸 A5", "pdf"), ("ffw", "w 纸宽 32", "escpos")])
  func printedFormat(keys: String, shown: String, ending: String) throws {
    let clerk = try open(demo.accept("open-pharmacy")).type(keys).sees(shown)
    clerk.press(.f10).isTold("已打印")
    #expect(try #require(papers.names.first).hasSuffix("." + ending))
    clerk.isSound()
  }

  @Test("R30: what could not be recorded leaves no paper behind")
  func takenBack() throws {
    let file = try noticed()
    let clerk = try open(file)
    _ = try demo.hall.recordPaper(
      .notice, of: file.number, target: "file", isReprint: false, id: RandomIdentifier.make(),
      by: demo.session("1001"))
    clerk.press(.f10).sees("R30")
    #expect(papers.names.isEmpty)
  }

  @Test("R35: an officer looks at a paper and prints none", arguments: ["2001", "9001"])
  func forbidden(staff: String) throws {
    try open(noticed(), by: staff).sees("一次性补正告知书").press(.f10).isTold("R35")
    #expect(papers.names.isEmpty)
  }

  @Test("a scan presses no key of a paper")
  func scan() throws {
    let file = try demo.accept("open-pharmacy")
    try open(file).scan("pwp" + file.slipCode).isTold("先按 F12").isOffered("纸宽 80")
    #expect(papers.names.isEmpty)
  }

  // MARK: Where it is opened

  @Test("after an intake the slip is printed by itself, and Enter opens the case")
  func intake() throws {
    let file = try demo.accept("open-pharmacy")
    let clerk = try demo.clerk("1001", paperFolder: papers.path) {
      PaperScreen(desk: $0, file: file, occasion: .intake)
    }
    clerk.isTold("已打印到文件 slip-\(file.number)-1").seesNot("补打第").press(.enter)
      .sees("办件 \(file.number)")
    let received = try demo.accept("newborn", answer: .receiveOnly)
    try demo.clerk("1001", paperFolder: papers.path) {
      PaperScreen(desk: $0, file: received, occasion: .intake)
    }
    .sees("5 个工作日内答复").press(.f10).isTold("没有要打印的纸")
  }

  @Test("at the hand-out window p shows the selected refusal, else the slip")
  func handOut() throws {
    let file = try refused()
    let clerk = try demo.clerk("3001", paperFolder: papers.path) {
      HandingScreen(desk: $0, number: file.number)
    }
    clerk.type("p").sees("取件凭证").press(.f10).isTold("已打印").press(.escape)
      .sees("凭证有效（未补打）")
    for _ in 0..<4 { clerk.press(.down) }
    clerk.type("p").sees("不予许可（办理）决定书").press(.f10).isTold("已打印")
    #expect(try demo.file(file.number).answerPrints == [.refused(task: 5): 1])
  }
}
