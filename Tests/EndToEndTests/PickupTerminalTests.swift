import Foundation
import PtyTesting
import Testing

@Suite("Handing out in a terminal: slip, agent, courier", .serialized)
struct PickupTerminalTests {
  @Test(
    "R30 R31 R32 R34: forged slip, reprint, wrong person, a part to an agent, the rest by courier")
  func story() throws {
    let (hall, number) = try TestHall.withCase()
    for (ordinal, document) in [(1, "91330382MA0000001X"), (6, "SW-1")] {
      #expect(
        try hall.run(
          "task", "approve", "\(number)/\(ordinal)", "--output-number", document, as: "1001"
        ).status == 0)
    }
    let slip = try #require(try hall.shown(number)["slip"] as? [String: Any])
    let code = try #require(slip["code"] as? String)
    let terminal = try hall.open()
    try terminal.signIn("3001")
    terminal.send("1")
    try terminal.waits(for: "没有等人来取的办件")
    terminal.send(Keys.pause + code.dropLast() + (code.hasSuffix("A") ? "B\r" : "A\r"))
    try terminal.waits(for: "找到 0 件")
    terminal.send("\u{15}")
    try terminal.waits(for: "没有等人来取的办件")
    terminal.send(Keys.pause + code + "\r")
    try terminal.waits(for: "已选 2 件")
    try reprint(terminal)
    terminal.send(Keys.pause + "11010519491231002X\r")
    try terminal.waits(for: "与登记的证件号不符")
    #expect(try hall.run("case", "journal", number, as: "1001").output.contains("交 营业") == false)
    try partToAgent(terminal)
    try restByCourier(terminal)
    let shown = try hall.shown(number)
    #expect(shown["visits"] as? Int == 1)
    let outputs = try #require(shown["outputs"] as? [[String: Any]])
    #expect(outputs.count { $0["handedOut"] is String } == 2)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  /// The first print, and one that is marked.
  private func reprint(_ terminal: VirtualTerminal) throws {
    terminal.send("p")
    try terminal.waits(for: "F10 打印")
    terminal.send(Keys.f10)
    try terminal.waits(for: "F10 补打")
    terminal.send(Keys.f10)
    try terminal.waits(for: "y 补打")
    terminal.send("y")
    try terminal.waits(for: "第 1 次补打")
    terminal.send(Keys.f12)
    try terminal.waits(for: "已选 2 件")
  }

  private func partToAgent(_ terminal: VirtualTerminal) throws {
    terminal.send("\t")
    try terminal.waits(for: "Tab 领取人")
    terminal.send(" ")
    try terminal.waits(for: "已选 1 件")
    terminal.send("\t")
    try terminal.waits(for: "Tab 证照")
    terminal.send(Keys.up)
    terminal.send(Keys.pause + "3")
    try terminal.waits(for: "●3 代理人")
    terminal.send("李敏\r\u{15}440524188001010014")
    try terminal.waits(for: "440524188001010014")
    terminal.send("\r委托书 7 号" + Keys.f10)
    try terminal.waits(for: "交出 1 件给 李敏")
    terminal.send("y")
    try terminal.waits(for: "已交出 1 件")
  }

  private func restByCourier(_ terminal: VirtualTerminal) throws {
    terminal.send("a")
    try terminal.waits(for: "已选 1 件")
    terminal.send("s")
    try terminal.waits(for: "运单号")
    terminal.send("邮政\rE1\r\r")
    try terminal.waits(for: "E1")
    terminal.send("13800003210")
    try terminal.waits(for: "13800003210")
    terminal.send("\t" + "示例路 5 号" + Keys.f10)
    try terminal.waits(for: "已寄出（运单 E1）")
    terminal.send(Keys.f12)
    try terminal.waits(for: "F7 通知与去向")
    terminal.send(Keys.f7)
    try terminal.waits(for: "▸要通知 0")
    terminal.send(Keys.backTab)
    try terminal.waits(for: "▸已寄出 1")
    terminal.send("d")
    try terminal.waits(for: "签收人")
    terminal.send(Keys.f10)
    try terminal.waits(for: "已记入")
    try terminal.waits(for: "▸已寄出 0")
  }
}
