import Foundation
import PtyTesting
import Testing

@Suite("Registers of a day and of a period")
struct RegisterTests {
  @Test("the day book has what this place took in and handed out on that day, and nothing else")
  func dayBook() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(
      try hall.run("task", "approve", "\(number)/1", "--output-number", "9133", as: "1001").status
        == 0)
    #expect(
      try hall.run(
        "handout", number, "--to", "王秀英", "--id", "330382188001010046", as: "3001",
        at: "2026-03-03T10:00"
      ).status == 0)
    let first = try book(hall, "--day", "2026-03-02")
    #expect(first.receipts.map { $0["number"] as? String } == [number])
    #expect(first.receipts.first?["state"] as? String == "accepted")
    #expect(first.handOuts.isEmpty)
    let second = try book(hall, "--day", "2026-03-03")
    #expect(second.receipts.isEmpty)
    #expect(second.handOuts.first?["recipient"] as? String == "王秀英")
    #expect(second.handOuts.first?["outputs"] as? [String] == ["营业执照"])
    // What went by courier left the window too.
    #expect(
      try hall.run("case", "supply", number, "staff-health", as: "1001", at: "2026-03-04T09:00")
        .status == 0)
    #expect(
      try hall.run(
        "task", "approve", "\(number)/3", "--output-number", "JY1", as: "2001",
        at: "2026-03-04T09:30"
      ).status == 0)
    let sent = try hall.run(
      "pickup", "send", number, "--carrier", "邮政", "--waybill", "EMS1", "--name", "王秀英",
      "--phone", "13800000000", "--address", "县前街 1 号", as: "3001", at: "2026-03-04T10:00")
    #expect(sent.status == 0, "\(sent.errors)")
    let third = try book(hall, "--day", "2026-03-04")
    #expect(third.handOuts.map { $0["waybill"] as? String } == ["邮政 EMS1"])
    #expect(third.handOuts.first?["outputs"] as? [String] == ["食品经营许可证"])
    // Of another window there is nothing, and at another place neither.
    #expect(try book(hall, "--day", "2026-03-02", "--of-window", "A02").receipts.isEmpty)
    #expect(try book(hall, "--day", "2026-03-02", "--window", "V01").receipts.isEmpty)
    let paper = try hall.run("daybook", "--day", "2026-03-02", as: "1001")
    #expect(paper.output.contains("收件 1 件") && paper.output.contains("当日没有出件。"))
    let pdf = try hall.run(
      "daybook", "--format", "pdf", "--output", hall.folder.path("book.pdf"), as: "1001")
    #expect(pdf.status == 0)
    #expect(try hall.run("daybook", as: "1001", pin: "9999").status == 77)
  }

  @Test("S110: each answer under the seal is a line of the register, in its period alone")
  func stamps() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"pharmacist-certificate\": \"received\",", with: "")
    let number = try hall.run("intake", request, as: "1001").answer
    #expect(
      try hall.run(
        "task", "answer", "\(number)/7", "--confirmed", "--finding", "注册在本店", "--stamp", "数章 12",
        as: "2281"
      ).status == 0)
    func lines(_ from: String, _ to: String) throws -> [[String: Any]] {
      let found = try hall.run("stamps", "--from", from, "--to", to, "--json", as: "2281")
      return try #require(try found.json() as? [[String: Any]])
    }
    let line = try #require(try lines("2026-03-01", "2026-03-02").first)
    #expect(line["stamp"] as? String == "数章 12")
    #expect(line["case"] as? String == number)
    #expect(line["holds"] as? Bool == true)
    #expect(try lines("2026-03-03", "2026-03-31").isEmpty)
    let paper = try hall.run("stamps", "--from", "2026-03-01", "--to", "2026-03-02", as: "9001")
    #expect(paper.output.contains("用章登记") && paper.output.contains("共用章 1 次。"))
    #expect(
      try hall.run("stamps", "--from", "2026-03-03", "--to", "2026-03-02", as: "9001").status == 64)
  }

  @Test("the day book opens from home, and is printed from there")
  func screen() throws {
    let (hall, number) = try TestHall.withCase()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    terminal.send("5")
    try terminal.waits(for: "收件 1 件")
    #expect(terminal.text.contains(number))
    terminal.send(Keys.f10)
    try terminal.waits(for: "已打印")
    #expect(try hall.papers.contains { $0.hasPrefix("daybook-2026-03-02") })
  }

  // MARK: Parts

  private func book(
    _ hall: TestHall, _ arguments: String...
  ) throws -> (receipts: [[String: Any]], handOuts: [[String: Any]]) {
    let found = try hall.start(["daybook", "--json"] + arguments, as: "1001").wait()
    let book = try #require(try found.json() as? [String: Any])
    return (
      try #require(book["receipts"] as? [[String: Any]]),
      try #require(book["handOuts"] as? [[String: Any]])
    )
  }
}
