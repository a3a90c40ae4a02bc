import Foundation
import Glibc
import Paper
import Phrases
import Testing

@Suite("Printing on printers", .serialized)
struct PrinterTests {
  private static let bytes = [UInt8]((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })

  private func job(_ bytes: [UInt8] = PrinterTests.bytes) -> PrintJob {
    PrintJob(bytes: bytes, rendering: .escpos(.wide), name: "slip-330382-20260302-0001-0-1.escpos")
  }

  // MARK: Addresses

  @Test(
    "an address is read and written the same",
    arguments: [
      "cups:slip-A01", "device:/dev/usb/lp0", "socket://10.0.0.9:9100",
      "socket://printer.hall:9100/?waiteof=false", "folder:/srv/papers",
    ])
  func address(text: String) { #expect(PrinterAddress(text)?.text == text) }

  @Test("a printer in the network has the usual port where none is said")
  func usualPort() { #expect(PrinterAddress("socket://p1")?.text == "socket://p1:9100") }

  @Test(
    "what is no address is none",
    arguments: [
      "", "lp0", "cups:", "cups:a/b", "cups:a b", "device:lp0", "folder:papers",
      "device:/\u{1B}[2J",
      "socket://", "socket://p:0", "socket://p:70000", "socket://p:x", "socket://a b:9100",
      "socket://[::1]:9100", "ipp://host/printers/a",
    ])
  func noAddress(text: String) { #expect(PrinterAddress(text) == nil) }

  @Test("every rendering has a word of its own, and is found by it")
  func renderings() {
    for rendering in Rendering.all { #expect(Rendering(code: rendering.code) == rendering) }
    #expect(Set(Rendering.all.map(\.code)).count == Rendering.all.count)
    #expect(Rendering(code: "pdf") == nil)
  }

  // MARK: A socket

  @Test("R30: a network printer gets the very bytes, and closing its side says that it has them")
  func socket() throws {
    let printer = try RawListener()
    let address = try #require(PrinterAddress("socket://\(printer.address)"))
    #expect(address.deliver(job()) == .printed)
    #expect(try printer.next() == Self.bytes)
    let impatient = try #require(PrinterAddress("socket://\(printer.address)/?waiteof=false"))
    #expect(impatient.deliver(job()) == .printed)
    #expect(try printer.next() == Self.bytes)
  }

  @Test("R30: a network printer that is switched off printed nothing, for certain")
  func nothingListens() throws {
    let address = try #require(PrinterAddress("socket://127.0.0.1:\(RawListener.freePort())"))
    guard case .notPrinted(let failure) = address.deliver(job()) else {
      Issue.record("something was printed")
      return
    }
    #expect(failure.code == .noAnswer)
    for language in Language.allCases { #expect(failure.sentence(language).contains("127.0.0.1")) }
  }

  @Test("R30: a network printer that goes away in the middle printed perhaps")
  func brokenOff() throws {
    let printer = try RawListener(breakingAfter: 1000)
    let address = try #require(PrinterAddress("socket://\(printer.address)"))
    guard case .perhaps = address.deliver(job([UInt8](repeating: 7, count: 8_000_000))) else {
      Issue.record("half a paper is none, and not nothing")
      return
    }
  }

  // MARK: A device

  @Test("R30: a device gets the very bytes")
  func device() throws {
    let pipe = try Fifo()
    let reader = pipe.reading()
    let address = try #require(PrinterAddress("device:\(pipe.path)"))
    #expect(address.deliver(job()) == .printed)
    #expect(try reader.value() == Self.bytes)
  }

  @Test("R30: a device that is not there, or that nothing is behind, printed nothing")
  func noDevice() throws {
    let pipe = try Fifo()
    for path in [pipe.path, "/dev/usb/there-is-none", "/etc/passwd"] {
      guard case .notPrinted(let failure)? = PrinterAddress("device:\(path)")?.deliver(job([1]))
      else {
        Issue.record("something was printed at \(path)")
        continue
      }
      #expect(failure.code == .noDevice)
      #expect(failure.sentence(.chinese).contains(path))
    }
  }

  @Test("R30: a device that is pulled in the middle printed perhaps")
  func pulled() throws {
    let pipe = try Fifo()
    let reader = pipe.reading(atMost: 5000)
    let address = try #require(PrinterAddress("device:\(pipe.path)"))
    guard case .perhaps = address.deliver(job([UInt8](repeating: 7, count: 1_000_000))) else {
      Issue.record("half a paper is none, and not nothing")
      return
    }
    #expect(try reader.value().count >= 5000)
  }

  @Test("R30: a device that takes no more is given up, and printed perhaps")
  func stuck() throws {
    let pipe = try Fifo()
    let reader = open(pipe.path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let address = try #require(PrinterAddress("device:\(pipe.path)"))
    let delivery = address.deliver(
      job([UInt8](repeating: 7, count: 1_000_000)), patience: .milliseconds(50))
    guard case .perhaps(let failure) = delivery else {
      Issue.record("\(delivery)")
      return
    }
    #expect(failure.code == .noAnswer)
  }

  @Test("R30: on a full disk a paper is not printed, and no half of it is left")
  func full() throws {
    let folder = NSTemporaryDirectory() + "full-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let mounted = mount("tmpfs", folder, "tmpfs", 0, "size=16k")
    try #require(mounted == 0, "this test needs to run as root")
    defer { umount2(folder, 2) }
    guard case .notPrinted(let failure)? = PrinterAddress("folder:\(folder)")?.deliver(job()) else {
      Issue.record("a paper on a full disk is none")
      return
    }
    #expect(failure.code == .full)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }
}

/// A named pipe in place of a device file.
final class Fifo: Sendable {
  let path = NSTemporaryDirectory() + "fifo-" + UUID().uuidString

  init() throws { try #require(mkfifo(path, 0o600) == 0) }
  deinit { unlink(path) }

  /// Opens the reading end at once, and reads in the background.
  func reading(atMost limit: Int = .max) -> Reader { Reader(path, limit) }

  /// Safe to share: the bytes are read only after the semaphore, which the thread raises at its end.
  final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var bytes: [UInt8] = []

    init(_ path: String, _ limit: Int) {
      let file = open(path, O_RDONLY | O_NONBLOCK)
      Thread.detachNewThread { [self] in
        var buffer = [UInt8](repeating: 0, count: 4096)
        var descriptor = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while bytes.count < limit, poll(&descriptor, 1, 10_000) > 0 {
          let count = read(file, &buffer, buffer.count)
          guard count > 0 else { break }
          bytes += buffer.prefix(count)
        }
        close(file)
        done.signal()
      }
    }

    func value() throws -> [UInt8] {
      try #require(done.wait(timeout: .now() + 10) == .success)
      return bytes
    }
  }
}
