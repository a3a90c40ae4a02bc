import CaseEngine
import Hall
import Phrases
@testable import Screens
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

/// Whether the clerk saw the identity document of whoever came: said on each screen until the slip.
@MainActor
@Suite("Seeing the identity document, on the screen")
struct SightScreenTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  /// In front of the drugstore of the sketches, all of it filled in.
  private func intake(
    _ change: (inout IntakeDraft) -> Void = { _ in }
  ) throws -> Clerk {
    var draft = try demo.draft("open-pharmacy")
    change(&draft)
    let filled = draft
    return try demo.clerk("1001", paperFolder: papers.path) {
      IntakeScreen(desk: $0, draft: filled)
    }
  }

  @Test("R14: one key ticks it on the intake and on the list; slip and case say which it was")
  func ticked() throws {
    for (keys, says, isSeen) in [
      ([.f6, .f10], "收件时未见证核对", false),
      ([.f11, .f6, .f10], "收件时已见证核对", true),
      ([.f6, .control("t"), .f10], "收件时已见证核对", true),
      ([.f11, .f6, .f11, .f10], "收件时未见证核对", false),
    ] as [([Key], String, Bool)] {
      let demo = try DemoHall()
      let draft = try demo.draft("open-pharmacy")
      let clerk = try demo.clerk("1001", paperFolder: papers.path) {
        IntakeScreen(desk: $0, draft: draft)
      }
      clerk.sees("未见证核对（F11）")
      for key in keys { clerk.press(key) }
      clerk.sees("取件凭证").sees(says)
      let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
      #expect(try demo.file(number).identitySeen == isSeen)
      clerk.press(.enter).sees(isSeen ? "证件已见证核对" : "证件未见证核对")
      #expect(clerk.text.contains("来人证件已见证核对") == isSeen, "the history says what was seen")
    }
  }

  @Test("R14: somebody else has to show their own; without a number there is none to compare")
  func somebodyElse() throws {
    let clerk = try intake().press(.f11).sees("✓ 已见证核对")
    clerk.press(.f5).sees("未见证核对").seesNot("✓ 已见证核对")
    clerk.press(.f11).isTold("代理人").seesNot("✓ 已见证核对")
    clerk.press(.f5).sees("✓ 已见证核对")
    clerk.press(.f11).seesNot("✓ 已见证核对").isOffered("见证核对")
  }

  @Test("R14: for the second matter of the visit nobody shows it again")
  func visit() throws {
    let clerk = try intake { $0.waiting = ["open-hotel"] }
    clerk.press(.f11).press(.f6).press(.f10).sees("收件时已见证核对")
    clerk.press(.enter).sees("开办宾馆（第 2 件").sees("✓ 已见证核对")
  }
}
