import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing

@Suite("Printing on printers, and what waits")
struct PrintingTests {
  private let demo: DemoHall
  private let number: String
  private let clerk: Session
  private let printer = KeptPrinter(name: "A01", address: "cups:slip", rendering: "escpos-48")
  private static let fault = WaitingPrint.Fault(code: "noAnswer", target: "A01", detail: "off")

  init() throws {
    demo = try DemoHall()
    number = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001")).number
    clerk = try demo.session("1001")
  }

  private func print(
    _ answer: PrinterAnswer, isReprint: Bool = false, id: String = RandomIdentifier.make()
  ) throws(HallError) -> PrintEnd {
    try demo.hall.printing(
      nil, of: number, on: printer, isReprint: isReprint, id: id, by: clerk
    ) { ticket in
      ticket("17")
      return answer
    }
  }

  private var waiting: [WaitingPrint] {
    get throws { try demo.hall.waitingPrints(by: clerk) }
  }

  private var prints: Int {
    get throws { try demo.hall.showCase(number, by: clerk).file.slipPrints }
  }

  @Test(
    "R30: what the printer says came out is recorded, under the printer's name, and waits no more")
  func printed() throws {
    guard case .printed(let file) = try print(.printed) else {
      Issue.record("it waits")
      return
    }
    #expect(file.slipPrints == 1)
    #expect(try waiting.isEmpty)
  }

  @Test("R30: what is meant is written down before the first byte goes out")
  func intent() throws {
    _ = try demo.hall.printing(
      nil, of: number, on: printer, isReprint: false, id: "p1", by: clerk
    ) { ticket in
      #expect((try? waiting.map(\.stage)) == [.sending])
      ticket("17")
      #expect((try? waiting.map(\.ticket)) == ["17"])
      return .printed
    }
    #expect(try waiting.isEmpty)
  }

  @Test("R30: what did not come out is no print, waits once, and is then the first")
  func failed() throws {
    guard case .waits = try print(.notPrinted(Self.fault)) else {
      Issue.record("it was printed")
      return
    }
    #expect(try prints == 0)
    #expect(try waiting.map(\.stage) == [.failed])
    #expect(try waiting.first?.fault == Self.fault)
    _ = try print(.notPrinted(Self.fault))
    #expect(try waiting.map(\.attempt) == [2], "taken up, and not put beside it")
    _ = try print(.printed)
    #expect(try prints == 1)
    #expect(try waiting.isEmpty)
  }

  @Test("R30: what perhaps came out is not sent again by itself, but confirmed by who looked")
  func perhaps() throws {
    _ = try print(.perhaps(Self.fault))
    #expect(throws: HallError.self) {
      _ = try demo.hall.printing(
        nil, of: number, on: printer, isReprint: false, id: "other", by: clerk
      ) { _ in
        Issue.record("it was sent a second time")
        return .printed
      }
    }
    let print = try #require(try waiting.first)
    _ = try demo.hall.confirmPrint(print, by: clerk)
    #expect(try prints == 1)
    #expect(try waiting.isEmpty)
    _ = try demo.hall.confirmPrint(print, by: clerk)
    #expect(try prints == 1, "confirmed twice, it is one print")
  }

  @Test("R30: where the program died after sending, it waits as perhaps printed")
  func died() throws {
    let intent = WaitingPrint(
      id: "p1", caseNumber: number, paper: "slip", printer: "A01", rendering: "escpos-48",
      staff: "1001", place: clerk.place, since: demo.hall.now())
    _ = try demo.hall.store.keep(intent, after: 0)
    #expect(throws: HallError.self) { _ = try print(.printed) }
    #expect(try prints == 0)
    let end = try demo.hall.printAgain(intent, on: printer, by: clerk) { _ in .printed }
    guard case .printed = end else {
      Issue.record("it waits")
      return
    }
    #expect(try prints == 1)
    #expect(throws: HallError.self) {
      _ = try demo.hall.printAgain(intent, on: printer, by: clerk) { _ in .printed }
    }
    #expect(try prints == 1, "the other window's copy is old")
  }

  @Test("R30: who may not print, or a second first print, is told before anything is sent")
  func refused() throws {
    _ = try print(.printed)
    for (session, isReprint) in [(clerk, false), (try demo.session("2001"), true)] {
      #expect(throws: HallError.self) {
        _ = try demo.hall.printing(
          nil, of: number, on: printer, isReprint: isReprint, id: "x", by: session
        ) { _ in
          Issue.record("it was sent")
          return .printed
        }
      }
    }
    #expect(try waiting.isEmpty)
    _ = try print(.printed, isReprint: true)
    #expect(try prints == 2)
  }

  @Test("what is dropped is recorded nowhere")
  func dropped() throws {
    _ = try print(.notPrinted(Self.fault))
    try demo.hall.dropPrint(try #require(try waiting.first), by: clerk)
    #expect(try waiting.isEmpty)
    #expect(try prints == 0)
  }

  @Test(
    "a window has its own printer before that of every window, and only the administrator says so")
  func defaults() throws {
    let administrator = try demo.session("0001")
    let page = KeptPrinter(name: "office", address: "cups:a4", rendering: "pdf-a4")
    for one in [printer, page] { try demo.hall.keep(one, by: administrator) }
    #expect(throws: HallError.self) { try demo.hall.keep(page, by: clerk) }
    let window = clerk.window
    try demo.hall.choosePrinter("office", for: PaperKind.allCases, at: nil, by: administrator)
    try demo.hall.choosePrinter("A01", for: [.slip], at: window, by: administrator)
    let known = try demo.hall.printers()
    #expect(known.printer(for: .slip, at: window) == printer)
    #expect(known.printer(for: .paper, at: window) == page)
    #expect(known.printer(for: .slip, at: "other") == page)
    for (name, place) in [("none", nil), ("A01", "no-window")] {
      #expect(throws: HallError.self) {
        try demo.hall.choosePrinter(name, for: [.slip], at: place, by: administrator)
      }
    }
    try demo.hall.removePrinter("A01", by: administrator)
    #expect(try demo.hall.printers().printer(for: .slip, at: window) == page)
  }

  @Test("every paper of a case has a word of its own, by which it is found again")
  func codes() throws {
    let file = try demo.hall.showCase(number, by: clerk).file
    let papers: [WrittenAnswer?] = [nil] + file.writtenAnswers + [.form, .jointNotice]
    #expect(Set(papers.map(PaperCode.code)).count == papers.count)
    for paper in papers {
      let found = try #require(PaperCode.paper(PaperCode.code(paper), of: file))
      #expect(found == paper)
    }
    #expect(PaperCode.paper("granted-99", of: file) == nil)
  }
}
