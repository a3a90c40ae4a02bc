import Foundation
import Paper
import Phrases
import Synchronization
import Testing

@Suite("Printing through CUPS", .serialized)
struct QueuePrinterTests {
  private let server: CupsServer
  private let queue = "q" + UUID().uuidString.prefix(8)
  private static let bytes = [UInt8]((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 13) })

  init() throws { server = try CupsServer.shared.get() }

  private var address: PrinterAddress { .queue(queue) }

  private func job(_ bytes: [UInt8] = QueuePrinterTests.bytes) -> PrintJob {
    PrintJob(bytes: bytes, rendering: .escpos(.wide), name: "slip-1.escpos")
  }

  private func failure(_ delivery: Delivery) -> PrintFailure? {
    switch delivery {
    case .printed: nil
    case .notPrinted(let failure), .perhaps(let failure): failure
    }
  }

  @Test("R30: a job is followed to its end, and the printer has the very bytes")
  func printed() throws {
    let printer = try RawListener()
    try server.addQueue(queue, to: "socket://\(printer.address)/?waiteof=false")
    #expect(try PrinterAddress.queues().contains(queue))
    #expect(PrinterState(of: address) == .idle)
    let ticket = Mutex("")
    #expect(address.deliver(job()) { name in ticket.withLock { $0 = name } } == .printed)
    #expect(try printer.next() == Self.bytes)
    #expect(address.lookUp(ticket.withLock { $0 }) == .printed)
    #expect(try server.jobs(of: queue).isEmpty)
  }

  @Test("R30: a PDF goes through CUPS's own filters, and a printer gets the paper that was meant")
  func filtered() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("filtered-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let printed = folder.appendingPathComponent("printed.ps").path
    try server.addPostScript(queue, to: printed)
    let sheet = try SamplePapers.sheet("slip", .chinese, of: SampleCase())
    let bytes = try sheet.bytes(.pdf(.a4))
    let job = PrintJob(bytes: bytes, rendering: .pdf(.a4), name: "slip.pdf")
    #expect(address.deliver(job) == .printed)
    let data = try Data(contentsOf: URL(fileURLWithPath: printed))
    #expect(data.starts(with: Data("%!PS".utf8)), "no PostScript")
    // What the printer would draw has the paper's code on it.
    let pdf = folder.appendingPathComponent("printed.pdf").path
    _ = try OutsideTool.run(["ps2pdf", printed, pdf], from: "ghostscript")
    _ = try OutsideTool.run(
      ["pdftoppm", "-r", "150", "-gray", pdf, folder.appendingPathComponent("page").path],
      from: "poppler-utils")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".pgm") }.sorted()
    let codes = try pages.map { try OutsideTool.zbar(folder.appendingPathComponent($0).path) }
    #expect(codes.filter { !$0.isEmpty } == [SampleCase.number])
  }

  @Test("R30: what waits in a stopped queue is called off, printed nothing, and never comes later")
  func stopped() throws {
    let printer = try RawListener()
    try server.addQueue(queue, to: "socket://\(printer.address)/?waiteof=false")
    try server.stop(queue, because: "No paper left")
    #expect(PrinterState(of: address) == .stopped("No paper left"))
    let delivery = address.deliver(job())
    guard case .notPrinted(let failure) = delivery else {
      Issue.record("\(delivery)")
      return
    }
    #expect(failure.code == .queueStopped)
    #expect(failure.sentence(.chinese).contains("No paper left"))
    #expect(try server.jobs(of: queue).isEmpty)
    try server.start(queue)
    #expect(address.deliver(job([1, 2, 3])) == .printed)
    #expect(try printer.next() == [1, 2, 3], "the one that was called off came out")
    #expect(printer.unread == 0)
  }

  @Test("R30: the job of a printer that is switched off is called off, for somebody to look at")
  func switchedOff() throws {
    try server.addQueue(
      queue, to: "socket://127.0.0.1:\(RawListener.freePort())/?waiteof=false")
    let delivery = address.deliver(job(), patience: .milliseconds(700))
    guard case .perhaps = delivery else {
      Issue.record("\(delivery)")
      return
    }
    #expect(failure(delivery)?.code == .queueLate)
    #expect(try server.jobs(of: queue).isEmpty)
  }

  @Test("a queue that is not there is named, and nothing was printed")
  func unknown() throws {
    guard case .notPrinted(let failure) = address.deliver(job()) else {
      Issue.record("printed nowhere")
      return
    }
    #expect(failure.code == .queueRefused)
    #expect(failure.target == queue)
    guard case .missing = PrinterState(of: address) else {
      Issue.record("a queue that is not there has a state")
      return
    }
    #expect(address.lookUp("999999") == nil)
  }
}
