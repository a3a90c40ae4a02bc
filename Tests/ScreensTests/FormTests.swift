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
@Suite("The one application on the screen")
struct FormTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  private func clerk(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    _ screen: (Desk) -> any Screen
  ) throws -> Clerk {
    try demo.clerk(
      "1001", rows: rows, columns: columns, language: language, paperFolder: papers.path,
      at: screen)
  }

  @Test(
    "Before there is a case it is printed as far as it is filled in, and signing meets its forms")
  func draft() throws {
    var draft = try demo.draft("open-pharmacy")
    draft.marks = [:]
    let kept = draft
    let clerk = try clerk { IntakeScreen(desk: $0, draft: kept) }
    clerk.press(.f2).sees("一表申请").sees("330382188001010046").press(.f10)
    #expect(goldenDifference(papers.hidden(in: clerk.text), "form-draft.screen") == nil)
    let name = try #require(papers.names.first { $0.hasPrefix("form-") })
    #expect(goldenDifference(try papers.text(name), "form-draft.txt") == nil)
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty, "no case, no entry")
    clerk.press(.escape, .f6).sees("一表申请，签了按 s").type("s").isTold("4 份申请书记为已收")
    clerk.seesNot("签了按 s").type("s").isTold("没有由一表申请代替")
  }

  @Test("R30, R35: of a case it is an entry, reprints are marked; looked at, numbers are masked")
  func ofCase() throws {
    let file = try demo.accept("open-pharmacy")
    let clerk = try clerk { PaperScreen(desk: $0, file: file, paper: .answer(.form)) }
    clerk.sees(file.number).sees("3303**********0046").seesNot("330382188001010046")
    clerk.press(.f10).isTold("已打印")
    let name = try #require(papers.names.first)
    #expect(try papers.text(name).contains("330382188001010046"))
    #expect(try papers.text(name).contains("示例数据"))
    #expect(try demo.file(file.number).answerPrints == [.form: 1])
    clerk.press(.f10).sees("补打").type("y").sees("补打第 1 次")
    #expect(try demo.file(file.number).answerPrints == [.form: 2])
    for (name, language) in [("form", Language.chinese), ("form.en", .english)] {
      let wide = try self.clerk(rows: 70, columns: 120, language: language) {
        PaperScreen(desk: $0, file: file, paper: .answer(.form))
      }
      #expect(goldenDifference(wide.text, "\(name).screen") == nil)
    }
  }
}
