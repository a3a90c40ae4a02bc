import CaseEngine
import Catalogue
import Hall
import Phrases
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("Papers for departments without a window, on the screen")
struct HandoverScreenTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  private func open(_ language: Language = .chinese) throws -> Clerk {
    try demo.clerk("1001", language: language, paperFolder: papers.path) {
      HandoverScreen(desk: $0)
    }
  }

  private func takeIn() throws -> CaseFile {
    var draft = IntakeDraft(matter: "JY01", kind: .person, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: "王秀英", id: "11010519491231002X")
    // Nothing is missing: what is asked for is in.
    for material in try demo.hall.plan(draft).missing { draft.marks[material.code] = .received }
    for planned in try demo.hall.plan(draft).questions {
      draft.answers[planned.question.code] = planned.question.defaultAnswer
    }
    return try demo.hall.takeIn(draft, by: demo.session("1001"))
  }

  @Test("S024: what waits is shown by department, goes to a named person, and is printed once")
  func handOver() throws {
    _ = try open().sees("没有待移交的材料").press(.enter).isTold("没有待移交的材料")
    let file = try takeIn()
    let clerk = try open().sees("县教育局").press(.enter).sees("签收人姓名").press(.enter)
      .sees("请填签收人姓名")
    clerk.type("林文\n").sees("Y20260302-001").sees("林文").isTold("已打印")
    #expect(papers.names.count == 1)
    #expect(try demo.file(file.number).task(1)?.papers?.receiver == "林文")
    clerk.press(.f12).sees("没有待移交的材料")
    clerk.isSound()
  }

  @Test("the list in both languages")
  func looks() throws {
    _ = try takeIn()
    for language in Language.allCases {
      let difference = goldenDifference(
        try open(language).text, "handover.\(language.rawValue).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }
}
