import Foundation
import PtyTesting
import Testing

@Suite("Double entry: field sheets, numbers, register", .serialized)
struct EntryTests {
  @Test("R33 R35: sheet, number and register of what another office's system wants")
  func story() throws {
    let (hall, number) = try TestHall.withCase()
    let owed = try hall.run("entries", as: "1001")
    #expect(owed.status == 0, "\(owed.errors)")
    #expect(owed.output.contains("待录入 2 项") && owed.output.contains("省市场主体登记系统"))
    let sheet = try hall.run("fieldsheet", "\(number)/1", as: "1001")
    #expect(sheet.status == 0, "\(sheet.errors)")
    #expect(sheet.output.contains("330382188001010046") && sheet.output.contains("租赁"))
    #expect(try hall.run("case", "journal", number, as: "1001").output.contains("双录"))
    let table = try hall.run("fieldsheet", "\(number)/1", "--format", "tsv", as: "2001")
    #expect(table.lines.first == "register\tacceptance\t企业名称\t乐清市康宁大药房")
    #expect(table.lines.count == 9)
    let pdf = hall.folder.path("sheet.pdf")
    #expect(
      try hall.run("fieldsheet", "\(number)/1", "--format", "pdf", "--output", pdf, as: "1001")
        .status == 0)
    #expect(hall.folder.exists("sheet.pdf"))
    try numbers(number, hall)
    let register =
      try hall.run(
        "entries", "--from", "2026-03-02", "--to", "2026-03-02", "--json", as: "2001"
      ).json() as? [String: Any]
    let entered = try #require(register?["entered"] as? [[String: Any]])
    #expect(entered.map { $0["receipt"] as? String } == ["ZJ-1", "ZJ-2"])
    let open = try #require(register?["owed"] as? [[String: Any]])
    #expect(open.map { $0["system"] as? String } == ["drug"])
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  private func numbers(_ number: String, _ hall: TestHall) throws {
    let enter = ["task", "entered", "\(number)/1", "--system", "register", "--receipt"]
    #expect(try hall.start(enter + ["ZJ-1"], as: "1001").wait().status == 0)
    let again = try hall.start(enter + ["ZJ-2"], as: "1001").wait()
    #expect(again.status == 3 && again.errors.hasPrefix("R33: "))
    #expect(
      try hall.start(enter + ["ZJ-2", "--reason", "抄错"], as: "2001").wait().status == 0)
    let early = try hall.run(
      "task", "entered", "\(number)/1", "--system", "nothing", "--receipt", "1", as: "2001")
    #expect(early.status == 1)
    let other = try hall.run(
      "task", "entered", "\(number)/1", "--system", "register", "--receipt", "1", as: "2011")
    #expect(other.status == 77)
    #expect(try hall.run("fieldsheet", "\(number)/1", as: "3001").status == 77)
    #expect(try hall.run("entries", "--from", "2026-03-02", as: "1001").status == 64)
  }

  @Test("an officer copies from the sheet in a terminal, and types the number back in")
  func terminal() throws {
    let (hall, number) = try TestHall.withCase()
    let terminal = try hall.open()
    try terminal.signIn("2001")
    terminal.send("6")
    try terminal.waits(for: "双录登记")
    try terminal.waits(for: "待录入 2 项")
    terminal.send(Keys.f12)
    try terminal.waits(for: "查办件")
    terminal.send("2")
    try terminal.waits(for: "查找")
    terminal.send(Keys.pause + number + "\r")
    try terminal.waits(for: "乐清市康宁大药房")
    terminal.send(Keys.pause + "\r")
    try terminal.waits(for: "w ")
    terminal.send("l")
    try terminal.waits(for: "未录入")
    terminal.send("\r")
    try terminal.waits(for: "双录录入单")
    terminal.send(Keys.f12)
    try terminal.waits(for: "n 记编号")
    terminal.send("n")
    try terminal.waits(for: "给的编号")
    terminal.send(Keys.pause + "ZJ-7\r")
    try terminal.waits(for: "已记")
    #expect(try hall.run("case", "journal", number, as: "1001").output.contains("编号 ZJ-7"))
  }
}
