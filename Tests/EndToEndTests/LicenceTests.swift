import Foundation
import PtyTesting
import Testing

@Suite("The register of licences and the subject tables from outside", .serialized)
struct LicenceEndToEndTests {
  private func issued() throws -> (TestHall, String) {
    let (hall, number) = try TestHall.withCase()
    let approved = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382DB0HHKRKA0",
      "--valid-until", "2026-03-31", as: "2001")
    #expect(approved.status == 0)
    return (hall, number)
  }

  @Test("S113: listed, found, looked up, ended and in force again, with exit codes and masked JSON")
  func register() throws {
    let (hall, number) = try issued()
    let licence = "\(number)/1.1"
    let list = try hall.run("licence", "list", as: "1001")
    #expect(list.status == 0 && list.output.contains("将到期"))
    #expect(list.output.contains("91330382DB0HHKRKA0") && list.output.contains(licence))
    for (arguments, status) in [
      (["list", "--status", "expired"], 1), (["list", "--expires-before", "2026-04-01"], 0),
      (["list", "--expires-before", "2026-03-31"], 1), (["list", "--number", "9133"], 0),
      (["list", "--number", "330382"], 1), (["list", "--holder", "康宁"], 0),
      (["list", "--holder", "康宁", "--number", "91"], 64), (["list", "--within", "-1"], 64),
      (["find", "91330382DB0HHKRKA0"], 0), (["find", "没有的"], 1), (["show", licence], 0),
      (["show", "\(number)/9.9"], 1), (["show", number], 64),
      (["show", licence, "--purpose", " "], 64),
      (["list", "--status", "gone"], 64), (["list", "--columns", "48"], 0),
    ] {
      let outcome = try hall.start(["licence"] + arguments, as: "1001").wait()
      #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
    }
    let revoke = ["licence", "revoke", licence, "--document", "乐市监吊〔2026〕3号"]
    #expect(try hall.start(revoke, as: "1001").wait().status == 77)
    let before = try hall.kept()
    let other = try hall.start(revoke, as: "2021").wait()
    #expect(other.errors.hasPrefix("R35: "))
    #expect(try hall.kept() == before)
    let verified = try hall.run(
      "licence", "verify", licence, "--source", "公示系统", "--finding", "matches", "--found", "一致",
      as: "2001")
    #expect(verified.status == 0)
    #expect(try hall.start(revoke, as: "2001").wait().answer == "\(licence) 营业执照 现在：吊销")
    let json = try hall.run("licence", "show", licence, "--json", as: "9001").json()
    let shown = try #require(json as? [String: Any])
    #expect(shown["status"] as? String == "revoked")
    #expect((shown["ended"] as? [String: Any])?["document"] as? String == "乐市监吊〔2026〕3号")
    #expect((shown["checks"] as? [[String: Any]])?.first?["finding"] as? String == "matches")
    let again = try hall.run("licence", "revoke", licence, "--document", "另一份", as: "2001")
    #expect(again.status == 3 && again.errors.hasPrefix("R33: "))
    #expect(try hall.run("licence", "list", "--status", "revoked", as: "1001").status == 0)
    #expect(
      try hall.run("licence", "restore", licence, "--document", "复 1 号", as: "2001").status == 0)
    #expect(try hall.run("verify").status == 0)
  }

  @Test("S050: a case says whether the business may open, in words and in JSON")
  func market() throws {
    let (hall, number) = try issued()
    let text = try hall.run("case", "show", number, as: "1001").output
    #expect(text.contains("准入 ✓1  准营 ○2 ○3 ○4  还不能开业，还差：2 药品经营许可证"))
    let market = try #require(try hall.shown(number)["market"] as? [String: Any])
    #expect(market["mayOpen"] as? Bool == false)
    #expect(market["missing"] as? [Int] == [2, 3, 4])
    #expect((market["entry"] as? [[String: Any]])?.first?["issued"] as? String == "2026-03-02")
    #expect(
      try hall.run(
        "licence", "revoke", "\(number)/1.1", "--document", "吊 1 号", as: "2001"
      ).status == 0)
    let after = try #require(try hall.shown(number)["market"] as? [String: Any])
    #expect((after["entry"] as? [[String: Any]])?.first?["hindrance"] as? String == "revoked")
    #expect(
      try hall.run("case", "show", number, as: "1001").output.contains("不可以开业：1 公司设立登记"))
  }

  @Test("S117 R33 R35: the tables and a card, masked; whole for a purpose, as an entry")
  func subjects() throws {
    let (hall, number) = try issued()
    for (arguments, staff, status) in [
      (["people"], "1001", 0), (["firms", "康宁"], "1001", 0), (["firms", "没有的"], "1001", 1),
      (["materials"], "1001", 0), (["places", "镇"], "1001", 0), (["credit"], "1001", 77),
      (["credit"], "9001", 1), (["people"], "0001", 77), (["show", number], "1001", 0),
      (["show", "44052418800101001X"], "1001", 1), (["people", "--limit", "0"], "1001", 64),
    ] {
      for json in [[], ["--json"]] {
        let outcome = try hall.start(["subject"] + arguments + json, as: staff).wait()
        #expect(outcome.status == Int32(status), "\(arguments) \(outcome.errors)")
        #expect(!outcome.output.contains("330382188001010046"))
      }
    }
    let card = try hall.run("subject", "show", number, "--json", as: "1001").json()
    let shown = try #require(card as? [String: Any])
    #expect(
      Set(shown.keys) == [
        "kind", "name", "id", "phone", "contact", "credit", "licences", "materials", "cases",
      ])
    let whole = try hall.run("subject", "show", number, "--purpose", "核实", as: "1001")
    #expect(whole.output.contains("0577-0000001"))
    #expect(try hall.run("case", "journal", number, as: "1001").output.contains("查看完整个人信息：核实"))
  }

  @Test("S113 S117 R33: at a terminal: a licence ended by a document, then the firm's card")
  func terminal() throws {
    let (hall, number) = try issued()
    let terminal = try hall.open()
    try terminal.signIn("2001")
    terminal.send("4")
    try terminal.waits(for: "91330382DB0HHKRKA0")
    terminal.send("/")
    try terminal.waits(for: "持有人姓名或证件号")
    terminal.send(Keys.pause + "9133\r")
    try terminal.waits(for: "查“9133”")
    terminal.send("x")
    try terminal.waits(for: "凭哪份文书")
    terminal.send(Keys.pause + "1")
    try terminal.waits(for: "●1 吊销")
    terminal.send(Keys.pause + "吊 1 号" + Keys.f10)
    try terminal.waits(for: "起吊销，吊 1 号")
    terminal.send(Keys.f12)
    try terminal.waits(for: "F3 退出登录")
    terminal.send("5")
    try terminal.waits(for: "▸人口")
    terminal.send("\t")
    try terminal.waits(for: "▸法人")
    terminal.send("\r")
    try terminal.waits(for: "在库材料")
    try terminal.waits(for: "吊销")
    let journal = try hall.run("case", "journal", number, as: "1001").output
    #expect(journal.contains("营业执照 自 2026-03-02 起吊销，吊 1 号"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }
}
