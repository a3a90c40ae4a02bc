import Foundation
import PtyTesting
import Testing

/// The built program in a real terminal: a pty with an emulator behind it.
@Suite("The whole path in a terminal", .serialized)
struct TerminalPathTests {
  struct Size: Sendable, CustomTestStringConvertible {
    let rows: Int
    let columns: Int
    /// The program finds a locale of its own that knows Chinese, whatever this says.
    let locale: String
    var testDescription: String { "\(columns)×\(rows)" }
    var other: Size { rows == 24 ? Self.large : Self.small }

    static let small = Size(rows: 24, columns: 80, locale: "C")
    static let large = Size(rows: 60, columns: 200, locale: "POSIX")
  }

  @Test(
    "Sign-in, intake, slip, every department, hand-out: the case closes, with resizes in between",
    arguments: [Size.small, .large])
  func wholePath(size: Size) throws {
    let hall = try TestHall()
    let terminal = try hall.open(rows: size.rows, columns: size.columns, locale: size.locale)
    try takeIn(terminal, size)
    #expect(try hall.papers.count == 1)
    try decide(terminal, size)
    try handOut(terminal)
    try terminal.signOut(depth: 2)
    try terminal.quit()
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.isOrdinary)

    let shown = try hall.shown(try hall.onlyCase())
    #expect(shown["state"] as? String == "closed")
    let outputs = try #require(shown["outputs"] as? [[String: Any]])
    #expect(outputs.count == 6)
    #expect(outputs.allSatisfy { $0["handedOut"] as? String == "2026-03-02" })
    #expect(try hall.run("verify").status == 0)
  }

  /// The drugstore, from F2 to the slip, and what its window may decide. In the middle of a field
  /// the window changes its size, and changes back.
  private func takeIn(_ terminal: VirtualTerminal, _ size: Size) throws {
    try terminal.signIn("1001")
    try terminal.beginIntake("kbyd", "开办药店")
    terminal.send("乐清市康宁")
    try terminal.waits(for: "乐清市康宁")
    try terminal.reshape(size.other)
    #expect(terminal.text.contains("乐清市康宁"))
    terminal.send("大药房\r\r王秀英\r110105")
    try terminal.waits(for: "110105")
    try terminal.reshape(size)
    for typed in ["乐清市康宁大药房", "王秀英", "110105"] {
      #expect(terminal.text.contains(typed))
    }
    terminal.send("19491231002X13800000000\r")
    try terminal.waits(for: "1101**********002X")
    terminal.send("23322120\r21")
    try terminal.waits(for: "120 ㎡")
    #expect(terminal.text.contains("2026-03-30"))
    try terminal.acceptAll()
    terminal.send("\r")
    try terminal.waits(for: "b 当场决定")
    try terminal.decideAtWindow("91330382DB0HHKRKA0", says: "已同意：1 公司设立登记")
    try terminal.decideAtWindow("SW-1", says: "已同意：6 一照一码户信息确认")
    try terminal.signOut()
  }

  /// One department decides alone, one by two officers; in its queue the window changes its size.
  private func decide(_ terminal: VirtualTerminal, _ size: Size) throws {
    try terminal.signIn("2001")
    try terminal.openQueue()
    terminal.send(Keys.down)
    try terminal.waits(for: "为什么是 3-30")
    try terminal.reshape(size.other)
    #expect(terminal.text.contains("为什么是 3-30"), "the selection stays")
    terminal.send(Keys.up)
    try terminal.approve("3 食品（含保健食品）经营许可核发", number: "JY13303820012345")
    try terminal.waits(for: "为什么是 3-30")
    try terminal.reshape(size)
    try terminal.examine("2 药品经营许可证核发（零售）")
    terminal.send(Keys.down)
    try terminal.approve("4 第三类医疗器械经营许可", number: "YL-1")
    try terminal.signOut()
    try terminal.signIn("2281")
    try terminal.openQueue()
    try terminal.answerCheck(
      "内部核查：省以上药监执业药师注册", holds: true, finding: "注册在本店", stamp: "数章1")
    try terminal.signOut()
    try terminal.signIn("2002")
    try terminal.openQueue()
    try terminal.approve("2 药品经营许可证核发（零售）", number: "DA5770123")
    try terminal.signOut()
    try terminal.signIn("2191")
    try terminal.openQueue()
    try terminal.approve("5 规范户外招牌设施设置", number: "2026-118")
    try terminal.signOut()
  }

  /// The case is found by the end of its number, and the contact's number is typed.
  private func handOut(_ terminal: VirtualTerminal) throws {
    try terminal.signIn("3001")
    terminal.send("1")
    try terminal.waits(for: "可取件 1 件")
    // Enter does not wait for what is found.
    terminal.send(Keys.pause + "0001-0" + Keys.pause + "\r")
    try terminal.waits(for: "已选 6 件")
    for number in ["91330382DB0HHKRKA0", "JY13303820012345", "DA5770123", "YL-1", "2026-118"] {
      #expect(terminal.text.contains(number))
    }
    terminal.send("\t")
    try terminal.waits(for: "Tab 证照")
    try terminal.handOut(Keys.pause + "11010519491231002X", count: 6)
    #expect(terminal.text.contains("全部取齐，办件已结"))
    #expect(!terminal.text.contains("11010519491231002X"), "who comes next is another person")
  }

  @Test("A program that is ended loses no field: the next one offers the intake again")
  func ended() throws {
    let hall = try TestHall()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    try terminal.beginIntake("kbyd", "开办药店")
    terminal.send("乐清市康宁大药房\r\r王秀英\r")
    try terminal.waits(for: "王秀英")
    terminal.signal(SIGTERM)
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.isOrdinary)
    let next = try hall.open()
    try next.signIn("1001")
    try next.waits(for: "上次没填完")
    #expect(next.text.contains("乐清市康宁大药房"))
  }

  @Test("A program that is killed loses at most the field in hand: what was left before is offered")
  func killed() throws {
    let hall = try TestHall()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    try terminal.beginIntake("kbyd", "开办药店")
    terminal.send("乐清市康宁大药房\r\r王秀英\r11010519491231002X13800")
    try terminal.waits(for: "13800")
    // It is written off the main thread, so the screen does not tell when.
    try terminal.wait("the draft on disk") { _ in
      (try? hall.drafts(of: "1001").first?.contains("11010519491231002X")) == true
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.exitCode() == -SIGKILL)

    let next = try hall.open()
    try next.signIn("1001")
    try next.waits(for: "上次没填完")
    next.send("2")
    try next.waits(for: "办理方案")
    for kept in ["乐清市康宁大药房", "王秀英", "1101**********002X"] {
      #expect(next.text.contains(kept))
    }
    next.send(Keys.backTab)
    try next.waits(for: "电话")
    #expect(!next.text.contains("13800"))
    #expect(try hall.run("verify").status == 0)
  }
}

extension VirtualTerminal {
  /// Changes the size, and holds what is drawn then against the same drawn from nothing.
  fileprivate func reshape(_ size: TerminalPathTests.Size) throws {
    try drawnAnew("a whole screen of \(size)") { resize(rows: size.rows, columns: size.columns) }
    let rule = text(row: 1)
    #expect(rule.count == columns && rule.allSatisfy { "─┬".contains($0) })
    #expect(text(row: rows - 1).contains("F1 说明"))
    let (shown, place) = (text, cursor)
    try drawnAnew("a screen drawn anew") { send(Keys.redraw) }
    #expect(text == shown, "stray cells")
    #expect(cursor == place)
  }

  /// Waits for a frame that begins with an empty screen, and for its end.
  private func drawnAnew(_ what: String, after act: () -> Void) throws {
    let start = output.count
    act()
    try wait(what) { terminal in
      let sent = String(decoding: terminal.output[start...], as: UTF8.self)
      return sent.components(separatedBy: "\u{1b}[2J").last?.hasSuffix("\u{1b}[?2026l") == true
        && sent.contains("\u{1b}[2J")
    }
  }
}
