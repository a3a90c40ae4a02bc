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
@Suite("Several matters in one visit on the screen")
struct CartTests: AtCounter {
  let demo: DemoHall
  let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  private func chosen(_ clerk: Clerk) -> Clerk {
    clerk.press(.f2).type("kbyd").press(.f4).type("open-restaurant").press(.f4)
      .type("open-hotel").press(.f4)
  }

  /// The drugstore of a firm with a licence, up to its slip.
  private func pharmacy(_ clerk: Clerk) -> Clerk {
    clerk.press(.enter).type("康宁大药房\n91330382DB0HHKRKA0")
      .type("王秀英\n11010519491231002X13800000000\n13322120\n2")
      .press(.f6).type("a").press(.f10)
  }

  /// With a licence; everything else as it usually is.
  private func usual(_ clerk: Clerk) -> Clerk {
    clerk.type("1")
    for _ in 0..<12 where !clerk.text.contains("用于") { clerk.press(.enter) }
    clerk.type("a").press(.f10)
    // R15: the sign of the shop, which the drugstore has asked for too.
    if clerk.text.contains("已有在办") { clerk.type("y") }
    return clerk.sees("取件凭证")
  }

  @Test("F4 gathers matters, shown and removable; Enter begins with the first")
  func gathered() throws {
    for (name, clerk) in [
      ("cart-80x24", try home()), ("cart-200x60", try home(rows: 60, columns: 200)),
      ("cart.en", try home(language: .english)),
    ] {
      let difference = goldenDifference(chosen(clerk).text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
      clerk.isSound()
    }
    let clerk = chosen(try home())
    clerk.press(.backspace).seesNot("开办宾馆").isOffered("收这 2 件")
    clerk.type("kbyd").press(.f4).isOffered("收这件").press(.enter).seesNot("第 1 件")
  }

  @Test("One after the other, nothing typed twice; at the end all the cases and their slips")
  func taken() throws {
    let clerk = pharmacy(chosen(try home())).sees("取件凭证").isOffered("办下一件 2/3")
    clerk.press(.enter).sees("第 2 件，共 3 件").sees("康宁大药房").sees("王秀英")
    usual(clerk).press(.enter).sees("第 3 件，共 3 件")
    usual(clerk).isOffered("本次各件").press(.enter)
    #expect(goldenDifference(clerk.text, "visit.screen") == nil)
    clerk.isSound()
    #expect(papers.names.count == 3, "each slip came out with its case")
    clerk.press(.f10).sees("3 张凭证都打过了").type("y").isTold("已打印 3 张凭证")
    #expect(papers.names.count == 6)
    let numbers = Set(try demo.store.entries(after: 0, limit: 500).map(\.entry.caseNumber))
    #expect(numbers.count == 3)
    for number in numbers { #expect(try demo.file(number).slipPrints == 2) }
  }

  @Test("After a crash, or when the clerk leaves, the rest is offered on the home screen")
  func crash() throws {
    let clerk = pharmacy(chosen(try home())).sees("取件凭证")
    // No farewell: the terminal is simply gone. Another one starts.
    let again = try home().sees("上次没填完").press(Key.character("d"))
    again.sees("+1 开办餐饮").press(.enter).sees("第 2 件，共 3 件").sees("康宁大药房")
    clerk.press(.escape).sees("上次没填完")
  }

  @Test("R8: what the first brought is offered to the second")
  func held() throws {
    let clerk = pharmacy(chosen(try home())).press(.enter).type("1").press(.f6)
    clerk.sees("可按 r 沿用")
  }
}
