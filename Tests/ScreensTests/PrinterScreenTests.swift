import CaseEngine
import Hall
import Storage
import Terminal
import TerminalTesting
import Testing

@testable import Screens

@MainActor
@Suite("Printers on the screen")
struct PrinterScreenTests {
  private let demo: DemoHall
  private let papers: PaperFolder
  private let out: PaperFolder

  init() throws {
    (demo, papers, out) = (try DemoHall(), try PaperFolder(), try PaperFolder())
  }

  /// Nothing listens there: a port that only the system may open.
  private static let off = "socket://127.0.0.1:1"

  private func add(_ name: String, _ address: String, isUsual: Bool = false) throws {
    let administrator = try demo.hall.signIn(number: "0001", pin: "0000", window: nil)
    try demo.hall.keep(
      KeptPrinter(name: name, address: address, rendering: "text-48"), by: administrator)
    guard isUsual else { return }
    try demo.hall.choosePrinter(name, for: PaperKind.allCases, at: nil, by: administrator)
  }

  private func clerk(_ staff: String = "1001", _ screen: (Desk) -> any Screen) throws -> Clerk {
    try demo.clerk(staff, paperFolder: papers.path, at: screen)
  }

  @Test("R30: a paper goes to the window's printer in its own width, or to a chosen one, or a file")
  func chosen() throws {
    let file = try demo.accept("open-pharmacy")
    try add("A01", "folder:" + out.path, isUsual: true)
    let clerk = try clerk { PaperScreen(desk: $0, file: file) }
    clerk.sees("打印机 A01").sees("纸宽 48").press(.f10).isTold("已在 A01 打印")
    #expect(out.names.count == 1)
    #expect(papers.names.isEmpty)
    #expect(try demo.file(file.number).slipPrints == 1)
    clerk.press(.f10).sees("第 1 次补打").type("y").isTold("已在 A01 补打（第 1 次）")
    clerk.type("o").sees("文件").press(.down, .enter).sees("打印机 文件")
    clerk.press(.f10).type("y").isTold("已补打（第 2 次）")
    #expect(papers.names.count == 1)
    #expect(try demo.file(file.number).slipPrints == 3)
    clerk.isSound()
  }

  @Test("R30: what did not come out is told, recorded nowhere, and waits to be printed or dropped")
  func waits() throws {
    let file = try demo.accept("open-pharmacy")
    try add("A01", Self.off, isUsual: true)
    let paper = try clerk { PaperScreen(desk: $0, file: file) }
    paper.press(.f10).isTold("没有打印")
    #expect(try demo.file(file.number).slipPrints == 0)
    let waiting = try clerk { WaitingPrintsScreen(desk: $0) }
    waiting.sees("取件凭证").sees("没有打出").press(.enter).isTold("没有打印")
    try add("A01", "folder:" + out.path)
    waiting.press(.enter).isTold("已在 A01 打印").sees("没有待打印的纸")
    #expect(try demo.file(file.number).slipPrints == 1)
    #expect(out.names.count == 1)
    waiting.isSound()
  }

  @Test("R30: what perhaps came out is printed again, confirmed or dropped only after a question")
  func perhaps() throws {
    let file = try demo.accept("open-pharmacy")
    try add("A01", "folder:" + out.path)
    let session = try demo.session("1001")
    for (key, prints) in [("x", 0), ("c", 1)] {
      let intent = WaitingPrint(
        id: key, caseNumber: file.number, paper: "slip", printer: "A01", rendering: "text-48",
        staff: "1001", place: session.place, since: demo.hall.now())
      #expect(try demo.store.keep(intent, after: 0))
      let clerk = try clerk { WaitingPrintsScreen(desk: $0) }
      clerk.sees("正在打，或中途断了").press(.enter).sees("看过打印机").press(.escape)
      #expect(out.names.isEmpty)
      clerk.type(key).sees(key == "x" ? "不打了？" : "确认后记一次打印").type("y")
      clerk.sees("没有待打印的纸")
      #expect(try demo.file(file.number).slipPrints == prints)
    }
  }

  @Test("R30: all that ready cases need and never came out is printed in one go, with a stop key")
  func batch() throws {
    try add("A01", "folder:" + out.path, isUsual: true)
    let clerk = try clerk { WaitingPrintsScreen(desk: $0) }
    clerk.type("b").isTold("没有还没打过的纸")
    let number = try demo.accept("open-pharmacy").number
    try demo.bringAll(to: number)
    for task in 1...6 { try demo.approve(task, of: number, document: "D-\(task)") }
    #expect(try demo.file(number).state == .ready)
    clerk.type("b").sees("打印可取件的纸").sees("取件凭证").press(.f10)
    let count = out.names.count
    #expect(count > 1)
    clerk.sees("\(count)/\(count)").sees("✓ 已打出")
    #expect(try demo.file(number).slipPrints == 1)
    clerk.press(.enter).type("b").isTold("没有还没打过的纸")
    clerk.isSound()
  }
}
