import CaseEngine
import Catalogue
import Hall
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

@MainActor
@Suite("What goes step by step, on the screen")
struct StepwiseScreenTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  @Test("R17: the queue says which step it is in and until when, and each step is another person's")
  func steps() throws {
    var draft = IntakeDraft(matter: "MZ02", kind: .person, collectAt: "hall-county")
    draft.applicant.name = "王秀英"
    draft.applicant.id = "330382188001010046"
    for code in ["applicant-id", "household-register", "family-means-statement"] {
      draft.marks[code] = .received
    }
    let number = try demo.hall.takeIn(
      draft, answer: .acceptOrNotify, by: demo.session("1001")
    ).number
    let first = try demo.clerk("2061") { QueueScreen(desk: $0) }
    first.sees("第 1 级 调查核对，到 3-18").sees("e 审这级")
      .type("a").isTold("要先经“调查核对”")
      .type("e").sees("审这一级：1 最低生活保障").type("1").press(.f10)
      .isTold("这一级的意见已记下").sees("第 2 级 审核").sees("调查核对 民政甲：同意")
    let second = try demo.clerk("2062") { QueueScreen(desk: $0) }
    second.type("e").type("2收入核对不符").press(.f10).sees("第 3 级 确认")
    second.type("e").type("1").press(.escape)
    first.press(.f5)
    first.type("e").isTold("各级都审过")
    let third = try demo.clerk("2063") { QueueScreen(desk: $0) }
    third.type("e").isTold("各级都审过").type("x").sees("审核 民政乙：不同意 收入核对不符")
    #expect(try demo.file(number).task(1)?.looks.map(\.agrees) == [true, false])
  }
}
