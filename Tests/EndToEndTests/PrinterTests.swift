import Foundation
import Glibc
import PtyTesting
import Testing

@Suite("Printers, from the command line and in the terminal")
struct PrinterTests {
  /// Nothing listens there: a port that only the system may open.
  private static let off = "socket://127.0.0.1:1"

  private func add(_ address: String, to hall: TestHall) throws {
    let added = try hall.run("printer", "add", "slip", address, "--format", "text-48", as: "0001")
    #expect(added.status == 0, "\(added.errors)")
  }

  private func names(in hall: TestHall) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: hall.folder.path("out"))
  }

  @Test("R30: what a printer did not print is recorded nowhere, waits, and is printed once later")
  func waits() throws {
    let (hall, number) = try TestHall.withCase()
    try add(Self.off, to: hall)
    let before = try hall.kept()
    let failed = try hall.run("slip", number, "--printer", "slip", as: "1001")
    #expect(failed.status == 74)
    #expect(failed.errors.contains("127.0.0.1:1"))
    #expect(try hall.kept() == before)
    let waiting = try hall.run("printer", "waiting", "--json", as: "1001")
    let list = try #require(try waiting.json() as? [[String: Any]])
    #expect(list.map { $0["stage"] as? String } == ["failed"])
    #expect(try hall.run("printer", "retry", as: "1001").status == 74)

    try add("folder:" + hall.folder.path("out"), to: hall)
    let retried = try hall.run("printer", "retry", as: "1001")
    #expect(retried.status == 0, "\(retried.errors)")
    #expect(try hall.kept().count == before.count + 1)
    #expect(try names(in: hall).count == 1)
    #expect(try hall.run("printer", "waiting", "--json", as: "1001").answer == "[]")

    #expect(try hall.run("slip", number, "--printer", "slip", as: "1001").status == 3)
    let again = try hall.run("slip", number, "--printer", "slip", "--reprint", as: "1001")
    #expect(again.status == 0)
    #expect(try names(in: hall).count == 2)
    #expect(try hall.run("verify").status == 0)
  }

  @Test("R30: what broke off is printed again only by who looked, or confirmed, which is one print")
  func perhaps() throws {
    let (hall, number) = try TestHall.withCase()
    let pipe = hall.folder.path("lp0")
    #expect(mkfifo(pipe, 0o600) == 0)
    try add("device:" + pipe, to: hall)
    let before = try hall.kept()
    // The reader takes a few bytes of a paper longer than the pipe, and goes.
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = ["-c", "exec 3<>\"$0\"; echo ready; read go; head -c 9 <&3 >&2", pipe]
    let (ready, go) = (Pipe(), Pipe())
    reader.standardOutput = ready
    reader.standardInput = go
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    _ = ready.fileHandleForReading.availableData
    // Without a reader that empties it, the paper stays in the pipe: that is all a device says.
    let printed = try hall.run("slip", number, "--printer", "slip", as: "1001")
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(try hall.kept().count == before.count + 1)
    go.fileHandleForWriting.write(Data("\n".utf8))
    reader.waitUntilExit()
    let gone = try hall.run("slip", number, "--printer", "slip", "--reprint", as: "1001")
    #expect(gone.status == 74, "nothing is behind the device any more")
    let id = try #require(
      (try hall.run("printer", "waiting", "--json", as: "1001").json() as? [[String: Any]])?
        .first?["id"] as? String)
    #expect(try hall.run("printer", "confirm", id, as: "2001").status == 77)
    #expect(try hall.run("printer", "confirm", id, as: "1001").status == 0)
    #expect(try hall.kept().count == before.count + 2)
    #expect(try hall.run("printer", "drop", id, as: "1001").status == 1)
  }

  @Test("R30: a machine without libcups says what to install, prints nothing, and prints the rest")
  func noCups() throws {
    let (hall, number) = try TestHall.withCase()
    try add("cups:desk", to: hall)
    let before = try hall.kept()
    // What is found first is no library, so that none is found.
    try hall.folder.write("libcups.so.2", "no library")
    let prefix = ["env", "LD_LIBRARY_PATH=\(hall.folder.path)"]
    let outcome = try hall.run("slip", number, "--printer", "slip", as: "1001", behind: prefix)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("libcups2"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try hall.kept() == before)
    let list = try hall.run("printer", "list", as: "1001", behind: prefix)
    #expect(list.status == 0 && list.output.contains("libcups2"), "\(list.output)")
    let text = try hall.run("slip", number, as: "1001", behind: prefix)
    #expect(text.status == 0 && text.output.contains(number))
    try add("folder:" + hall.folder.path("out"), to: hall)
    let file = try hall.run("printer", "retry", as: "1001", behind: prefix)
    #expect(file.status == 0, "\(file.errors)")
    #expect(try names(in: hall).count == 1)
  }

  @Test("R30: the batch stops behind the paper in hand; what was not printed is printed later")
  func stopped() throws {
    let hall = try TestHall()
    let numbers = try Self.ready(in: hall)
    let pipe = hall.folder.path("lp0")
    #expect(mkfifo(pipe, 0o600) == 0)
    try add("device:" + pipe, to: hall)
    #expect(try hall.run("printer", "default", "slip", as: "0001").status == 0)
    // A printer whose memory is full until it is told to go on.
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = [
      "-c", #"exec 3<>"$0"; head -c 65536 /dev/zero >&3; echo full; read go; exec cat <&3"#, pipe,
    ]
    let (full, go) = (Pipe(), Pipe())
    reader.standardOutput = full
    reader.standardInput = go
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    defer { reader.terminate() }
    _ = full.fileHandleForReading.availableData
    full.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    defer { full.fileHandleForReading.readabilityHandler = nil }

    let terminal = try hall.open()
    try terminal.signIn("1001")
    terminal.send("6")
    try terminal.waits(for: "没有待打印的纸")
    terminal.send("b")
    try terminal.waits(for: "打印可取件的纸（4 张）")
    terminal.send(Keys.f10)
    try terminal.waits(for: "s 停下")
    terminal.send("s")
    try terminal.waits(for: "还有 4 张没动")
    go.fileHandleForWriting.write(Data("go\n".utf8))
    try terminal.waits(for: "还有 3 张没动")
    #expect(try Self.prints(of: numbers, in: hall) == 1)
    terminal.send("\r")
    try terminal.waits(for: "没有待打印的纸")
    terminal.send("b")
    try terminal.waits(for: "打印可取件的纸（3 张）")
    terminal.send(Keys.f10)
    try terminal.waits(for: "3/3")
    #expect(try Self.prints(of: numbers, in: hall) == 4)
    #expect(try hall.run("verify").status == 0)
  }

  /// Entries of prints.
  private static func prints(of numbers: [String], in hall: TestHall) throws -> Int {
    try numbers.map { number in
      try hall.run("case", "journal", number, as: "1001").output.split(separator: "\n")
        .count { $0.contains("（slip）") }
    }.reduce(0, +)
  }

  /// Two cases that are ready, each with its slip and its decision to print.
  private static func ready(in hall: TestHall) throws -> [String] {
    try ["11010519491231002X", "330382188001010046"].map { id in
      try hall.folder.write(
        "request.json",
        """
        {"matter": "WJ03", "applicant": {"kind": "person", "name": "王秀英", "id": "\(id)"}}
        """)
      let number = try hall.run("intake", hall.folder.path("request.json"), as: "1001").answer
      let decided = try hall.run(
        "task", "approve", number + "/1", "--output-number", "D-1", as: "1001")
      #expect(decided.status == 0, "\(decided.errors)")
      return number
    }
  }

  @Test("Printers are the administrator's, and bad ones are told with what would be good")
  func settings() throws {
    let hall = try TestHall()
    #expect(try hall.run("printer", "add", "p", "cups:p", as: "1001").status == 77)
    for bad in ["lp0", "cups:a b", "folder:here"] {
      let outcome = try hall.run("printer", "add", "p", bad, as: "0001")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("socket://"))
    }
    #expect(try hall.run("printer", "add", "a/b", "cups:p", as: "0001").status == 64)
    #expect(
      try hall.run("printer", "add", "p", "cups:p", "--format", "pdf", as: "0001").status == 64)
    #expect(try hall.run("printer", "default", "p", as: "0001").status == 64)
    try add("folder:" + hall.folder.path("out"), to: hall)
    let chosen = try hall.run("printer", "default", "slip", "--kind", "slip", as: "0001")
    #expect(chosen.status == 0, "\(chosen.errors)")
    #expect(try hall.run("printer", "test", "slip", as: "1001").status == 0)
    #expect(try names(in: hall) == ["test.txt"])
    let list = try hall.run("printer", "list", "--json", as: "1001").json() as? [[String: Any]]
    #expect(list?.first?["state"] as? String == "there")
    #expect((list?.first?["windows"] as? [[String: Any]])?.count == 1)
    #expect(try hall.run("printer", "remove", "slip", as: "0001").status == 0)
    #expect(try hall.run("printer", "remove", "slip", as: "0001").status == 64)
  }

  @Test("R30: in the terminal the slip goes to the window's printer; what failed is printed later")
  func terminal() throws {
    let hall = try TestHall()
    try add(Self.off, to: hall)
    _ = try hall.run("printer", "default", "slip", as: "0001")
    let terminal = try hall.open()
    try terminal.signIn("1001")
    try terminal.fillPharmacyIn()
    terminal.send(Keys.f6)
    try terminal.waits(for: "用于")
    terminal.send("a" + Keys.f10)
    try terminal.waits(for: "没有打印")
    try add("folder:" + hall.folder.path("out"), to: hall)
    terminal.send(Keys.f12)
    try terminal.waits(for: "F3 退出登录")
    terminal.send("6")
    try terminal.waits(for: "没有打出")
    terminal.send("\r")
    try terminal.waits(for: "已在 slip 打印")
    try terminal.waits(for: "没有待打印的纸")
    #expect(try names(in: hall).count == 1)
    try terminal.signOut()
    try terminal.quit()
    #expect(try terminal.exitCode() == 0)
  }
}
