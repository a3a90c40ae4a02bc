import Foundation
import PtyTesting
import Testing

@Suite("The four platforms of a town", .serialized)
struct PlatformTests {
  private func report(
    _ platform: String, in hall: TestHall, _ more: [String] = []
  ) throws -> Outcome {
    try hall.start(
      [
        "platform", "add", "--platform", platform, "--name", "王秀英", "--phone", "0577-0000001",
        "--what", "摊位占道", "--where", "老街", "--words", "早上走不过去", "--window", "T01",
      ] + more, as: "1001"
    ).wait()
  }

  private func at(
    _ hall: TestHall, _ words: String..., window: String = "T01"
  ) throws -> Outcome {
    try hall.start(["platform"] + words + ["--window", window], as: "1001").wait()
  }

  @Test("R33: what is reported is numbered, handed over by a receipt, and received by name")
  func handedOver() throws {
    let hall = try TestHall()
    let added = try report("enforcement", in: hall)
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.output.hasPrefix("S20260302-001  综合执法"))
    #expect(try report("market", in: hall).output.hasPrefix("S20260302-002"))
    let paper = try at(hall, "show", "S20260302-001")
    for words in ["四个平台事项移交单", "虹桥镇综合执法中队", "0577-0000001", "早上走不过去", "签收人"] {
      #expect(paper.output.contains(words), "\(words)")
    }
    let open = try at(hall, "list")
    #expect(open.lines.count == 2 && open.lines[0].contains("待签收"))
    #expect(try at(hall, "receive", "S20260302-001", "--by", " ").status == 64)
    #expect(
      try at(hall, "receive", "S20260302-001", "--by", "林文", "--day", "2026-03-03").status == 64)
    let received = try at(hall, "receive", "S20260302-001", "--by", "林文")
    #expect(received.status == 0 && received.output.contains("林文 2026-03-02 签收"))
    let again = try at(hall, "receive", "S20260302-001", "--by", "林文")
    #expect(again.status == 3 && again.errors.hasPrefix("R33: "))
    #expect(try at(hall, "list").lines.count == 1)
    #expect(try at(hall, "list", "--all").lines.count == 2)
    let shown = try at(hall, "show", "S20260302-001", "--json").json() as? [String: Any]
    let entries = try #require(shown?["entries"] as? [[String: Any]])
    #expect(entries.map { $0["kind"] as? String } == ["reported", "received"])
    #expect((shown?["phone"] as? String)?.contains("0577-0000001") == false)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("what is on the wrong platform is moved with a reason; convenience becomes a case")
  func becomesCase() throws {
    let hall = try TestHall()
    #expect(try report("market", in: hall).status == 0)
    let number = "S20260302-001"
    #expect(try at(hall, "link", number, "--case", "x").status == 3)
    #expect(
      try at(hall, "move", number, "--platform", "market", "--reason", "重放").status == 3)
    #expect(
      try at(hall, "move", number, "--platform", "convenience", "--reason", " ").status == 64)
    #expect(
      try at(hall, "move", number, "--platform", "convenience", "--reason", "要办证").status == 0)
    #expect(try at(hall, "receive", number, "--by", "林文").status == 3)
    #expect(try at(hall, "link", number, "--case", "330382-20260302-0099-0").status == 1)
    let taken = try hall.takeIn()
    let linked = try at(hall, "link", number, "--case", taken)
    #expect(linked.status == 0 && linked.output.contains(taken))
    #expect(try at(hall, "list").output.isEmpty)
  }

  @Test("R35: only a clerk of a town with platforms writes, a supervisor looks at all of them")
  func rights() throws {
    let hall = try TestHall()
    #expect(try report("market", in: hall).status == 0)
    let county = try at(hall, "list", window: "A01")
    #expect(county.status == 77 && county.errors.hasPrefix("R35: "))
    for staff in ["2001", "3001"] {
      #expect(try hall.run("platform", "list", as: staff).status == 77)
    }
    #expect(try hall.run("platform", "list", as: "9001").lines.count == 1)
    #expect(
      try hall.run("platform", "receive", "S20260302-001", "--by", "林文", as: "9001").status == 77)
    #expect(try at(hall, "show", "S20260302-009").status == 1)
  }

  @Test("at the town centre: a report goes to a desk with its receipt, another becomes a case")
  func terminal() throws {
    let hall = try TestHall()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    terminal.send("w")
    try terminal.waits(for: "T01")
    terminal.send(Keys.pause + "T01\r")
    try terminal.waits(for: "四个平台")
    terminal.send("7")
    try terminal.waits(for: "没有待签收")
    terminal.send("a")
    try terminal.waits(for: "放到哪个平台")
    type(["王秀英", "0577-0000001", "摊位占道", "老街", "走不过去", "3"], on: terminal)
    try terminal.waits(for: "四个平台事项移交单")
    terminal.send(Keys.f12)
    try terminal.waits(for: "S20260302-001")
    try terminal.waits(for: "综合执法")
    terminal.send("s")
    try terminal.waits(for: "由谁签收")
    terminal.send(Keys.pause + "林文\r")
    try terminal.waits(for: "已签收")
    terminal.send("a")
    try terminal.waits(for: "放到哪个平台")
    type(["王秀英", "0577-0000001", "生了孩子", "", "", "4"], on: terminal)
    try terminal.waits(for: "S20260302-002")
    terminal.send("i")
    try terminal.waits(for: "收件")
    terminal.send(Keys.pause + "newborn\r")
    try terminal.waits(for: "王秀英")
  }

  /// Field by field, so that no burst is taken for a scan.
  private func type(_ fields: [String], on terminal: VirtualTerminal) {
    for field in fields.dropLast() {
      terminal.send(Keys.pause + field)
      terminal.send(Keys.pause + "\t")
    }
    terminal.send(Keys.pause + (fields.last ?? ""))
    terminal.send(Keys.pause + Keys.f10)
  }
}
