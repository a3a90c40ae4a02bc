import CaseEngine
import Hall
import Phrases
import Terminal
import TerminalTesting
import Testing
import TestSupport
import TextWidth

@testable import Screens

@MainActor
@Suite("Finding a case on the screen")
struct FindTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func find(
    _ staff: String = "1001", rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    executor: Executor = .inline
  ) throws -> Clerk {
    try demo.clerk(
      staff, rows: rows, columns: columns, language: language, executor: executor,
      at: { FindScreen(desk: $0) })
  }

  @Test("what is found, at the smallest size and at a large one, in both languages")
  func looks() throws {
    for name in ["乐清市康宁大药房", "乐清市康宁大药房二店"] {
      _ = try demo.accept("open-pharmacy") { $0.applicant.name = name }
    }
    _ = try demo.accept("newborn")
    for (name, clerk) in [
      ("find-80x24", try find()), ("find-80x24.en", try find(language: .english)),
      ("find-200x60", try find(rows: 60, columns: 200)),
    ] {
      let difference = goldenDifference(clerk.type("康宁").text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("names that are made to turn a row or to shift it do neither")
  func hostileNames() throws {
    let names = [
      "康宁\u{202E}大药房\u{2066}12\u{200F}", "康宁👩\u{200D}👧药房❤\u{FE0F}", "康宁\u{E0041}\u{FEFF}三\u{AD}店",
      "康宁e" + String(repeating: "\u{301}\u{302}", count: 20), "康宁\u{1B}[2J\u{9B}1m\u{2028}五店",
    ]
    for name in names { _ = try demo.accept("open-pharmacy") { $0.applicant.name = name } }
    let clerk = try find().type("康宁")
    let difference = goldenDifference(clerk.text, "find-hostile.screen")
    #expect(difference == nil, "\(difference ?? "")")
    #expect(clerk.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable && !$0.isHidden })
    #expect((0..<24).allSatisfy { clerk.frame.text(row: $0).columns <= 80 })
  }

  @Test(
    "a case is found by its number's end, a name, or an identity, which is shown masked (R35)",
    arguments: ["0001-0", "康宁", "王秀英", "330382188001010046", "330382-20260302-0001-0"])
  func found(words: String) throws {
    _ = try demo.accept("open-pharmacy")
    try find().type(words).sees("▸ 330382-20260302-0001-0").sees("3303**********0046")
  }

  @Test("a slip's code opens its case at once, and any other scan is searched for")
  func scans() throws {
    let file = try demo.accept("open-pharmacy")
    try find().scan("330382188001010046").sees("▸ \(file.number)").scan(file.slipCode)
      .sees("等 1").press(.escape).sees("▸ \(file.number)")
  }

  @Test("an answer that comes late does not replace a newer one")
  func lateAnswer() throws {
    _ = try demo.accept("open-pharmacy")
    let works = HeldWorks()
    let clerk = try find(executor: works.executor).type("康").type("x")
    works.finish()
    clerk.send([]).sees("没有找到").seesNot("▸ 3303")
  }

  @Test("Enter opens what is selected, and says when nothing is")
  func open() throws {
    _ = try demo.accept("open-pharmacy")
    try find().press(.enter).isTold("没有选中").type("康宁").press(.enter).sees("办件 330382")
  }

  @Test("Enter waits for the words typed before it: the one case they find opens, and no other")
  func openAhead() throws {
    _ = try demo.accept("open-pharmacy") { $0.applicant.name = "乐清市老街大药房" }
    _ = try demo.accept("open-pharmacy")
    let works = HeldWorks()
    let clerk = try find(executor: works.executor).type("乐清")
    finish(works, clerk)
    clerk.sees("▸ 3303").type("市老").press(.enter).sees("查找")
    finish(works, clerk)
    clerk.sees("办件 330382-20260302-0001")
  }

  @Test("Enter ahead of two cases opens neither") func openAheadOfTwo() throws {
    for name in ["乐清市老街大药房", "乐清市康宁大药房"] {
      _ = try demo.accept("open-pharmacy") { $0.applicant.name = name }
    }
    let works = HeldWorks()
    let clerk = try find(executor: works.executor).type("大药房").press(.enter)
    finish(works, clerk)
    clerk.sees("▸ 3303").sees("0001").sees("0002").seesNot("办件 3303")
  }

  private func finish(_ works: HeldWorks, _ clerk: Clerk) {
    for _ in 0..<3 {
      works.finish()
      clerk.send([])
    }
  }
}
