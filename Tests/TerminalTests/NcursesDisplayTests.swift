import Foundation
import PtyTesting
import Terminal
import TerminalTesting
import Testing

/// The real terminal, driven through a pseudo terminal and seen by an emulator.
@Suite("The ncurses display") struct NcursesDisplayTests {
  private func demo(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      VirtualTerminal.built("TerminalDemo"), arguments, environment: environment)
    // The question how wide a line is comes last; the emulator has answered it by then.
    try terminal.wait("first frame") { $0.output.ends(with: "\u{1b}8") }
    return terminal
  }

  @Test(
    "Chinese is shown whatever the locale says",
    arguments: ["C.UTF-8", "C", "POSIX", "zh_CN.GB18030", ""])
  func locale(name: String) throws {
    let terminal = try demo(environment: ["LANG": name, "LC_ALL": name])
    #expect(terminal.text(row: 0).hasPrefix(" 示例"))
    #expect(terminal.text(row: 2) == "姓名")
    #expect(terminal.text(row: 23) == " F1 说明  F9 die  F8 noise  F7 filter  F3 退出")
  }

  @Test("a committed name moves the cursor by its columns (IME; bubbletea#874, ink#803)")
  func inputMethod() throws {
    let terminal = try demo()
    #expect(terminal.cursor == (2, 10))
    terminal.send("欧阳")
    try terminal.wait("name") { $0.text(row: 2) == "姓名      欧阳" && $0.cursor == (2, 14) }
    terminal.send("\u{7f}")
    try terminal.wait("erasure") { $0.text(row: 2) == "姓名      欧" && $0.cursor == (2, 12) }
  }

  @Test("a rare character of CJK Extension H or I takes two columns and is sent")
  func rareCharacter() throws {
    let terminal = try demo()
    terminal.send("王\u{31350}\u{2EBF0}X")
    try terminal.wait("X") { $0.text.contains("X") }
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(sent.contains("\u{31350}") && sent.contains("\u{2EBF0}"))
  }

  @Test("a UTF-8 character that arrives in two packets is not lost") func splitCharacter() throws {
    let terminal = try demo()
    let bytes = Array("办".utf8)
    terminal.send([bytes[0], bytes[1]])
    terminal.pump(milliseconds: 60)
    terminal.send([bytes[2]])
    try terminal.waits(for: "姓名      办")
  }

  @Test("Esc alone is a key; an arrow is not typed as text") func escape() throws {
    let terminal = try demo()
    terminal.send("\u{1b}[B\u{1b}[Bx\u{1b}")
    try terminal.wait("F3") { $0.text(row: 22).contains("F3") }
    #expect(terminal.text(row: 4) == "备注      x")
  }

  @Test("a pasted line break submits nothing and moves no focus") func paste() throws {
    let terminal = try demo()
    terminal.send("\u{1b}[200~康宁\r大药房\u{1b}[201~")
    try terminal.waits(for: "姓名      康宁 大药房")
  }

  @Test("a scanned code is one text, not keys") func scan() throws {
    let terminal = try demo()
    terminal.send("33038219900101\r")
    try terminal.waits(for: "scan=33038219900101 ")
    #expect(terminal.text(row: 2) == "姓名")
  }

  @Test("a typed character costs 64 bytes at most") func fewBytes() throws {
    let terminal = try demo()
    for letter in "abcdefgh" {
      let before = terminal.output.count
      terminal.send(String(letter))
      try terminal.wait("\(letter)") { $0.text(row: 2).last == letter }
      #expect(terminal.output.count - before <= 64)
    }
  }

  @Test(
    "the window changes its size: too small says so, and back it is whole",
    arguments: [(30, 100), (10, 40), (3, 10)])
  func resize(rows: Int, columns: Int) throws {
    let terminal = try demo()
    terminal.send("王")
    try terminal.waits(for: "姓名      王")
    let before = terminal.text
    terminal.resize(rows: rows, columns: columns)
    let wanted = rows < 24 ? "窗口太小" : "F1 说明"
    try terminal.wait("resized") {
      rows < 24 ? $0.text.contains(wanted) : $0.text(row: rows - 1).contains(wanted)
    }
    terminal.resize(rows: 24, columns: 80)
    try terminal.wait("whole again") { $0.text == before }
  }

  @Test("LINES and COLUMNS of the environment do not override the window") func sizeVariables()
    throws
  {
    let terminal = try demo(environment: ["LINES": "50", "COLUMNS": "200"])
    #expect(terminal.text(row: 23).contains("F1 说明"))
  }

  @Test("colours are the terminal's own; NO_COLOR has none") func colours() throws {
    let key = try demo().look(row: 23, column: 1)
    #expect(key.text == "F" && key.isBold && key.colour == 6)
    let plain = try demo(environment: ["NO_COLOR": "1"]).look(row: 23, column: 1)
    #expect(plain.colour == -1 && plain.isBold)
  }

  @Test("what is printed to stderr does not tear the screen and is shown after")
  func standardError() throws {
    let terminal = try demo()
    terminal.send("\u{1b}[19~")
    terminal.send("x")
    try terminal.waits(for: "姓名      x")
    #expect(!terminal.text.contains("noise on stderr"))
    terminal.send("\u{1b}OR")
    try terminal.waits(for: "确定退出一窗")
    terminal.send("y")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.text.contains("noise on stderr"))
    #expect(terminal.text.contains("bye"))
    #expect(terminal.isOrdinary)
  }

  @Test("Ctrl-Z and Ctrl-C do not let the clerk out") func kiosk() throws {
    let terminal = try demo()
    terminal.send("\u{1a}\u{3}\u{13}z")
    try terminal.waits(for: "姓名      z")
  }

  @Test("150 random frames are on the terminal as they are on the canvas") @MainActor func fuzz()
    throws
  {
    let terminal = try demo("random")
    for seed in 1...150 as ClosedRange<UInt64> {
      let frame = Clerk(at: RandomScreen(seed: seed)).frame
      try terminal.wait("frame \(seed)") {
        $0.text(row: 22) == " #\(seed)#" && frame.cursor == Position($0.cursor)
      }
      for row in 1..<23 {
        let wanted = frame.text(row: row).precomposedStringWithCanonicalMapping
        let seen = terminal.text(row: row).precomposedStringWithCanonicalMapping
        #expect(seen == wanted, "frame \(seed), row \(row)")
      }
      terminal.send("x")
    }
  }

  @Test("a terminal that draws lines two columns wide gets them in ASCII") func ambiguousWide()
    throws
  {
    let terminal = try demo()
    terminal.send("\u{1b}[2;3R")
    try terminal.wait("ASCII rule") { $0.text(row: 1) == String(repeating: "-", count: 80) }
  }

  @Test("a terminal that terminfo does not know is refused in a sentence") func unknownTerminal()
    throws
  {
    let terminal = try VirtualTerminal(
      VirtualTerminal.built("TerminalDemo"), environment: ["TERM": "no-such-terminal"])
    #expect(try terminal.exitCode() == 3)
    #expect(terminal.text.contains("Unknown terminal type no-such-terminal."))
    #expect(terminal.isOrdinary)
  }
}

extension Position {
  fileprivate init(_ place: (row: Int, column: Int)) {
    self.init(row: place.row, column: place.column)
  }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count) == Array(text.utf8)[...]
  }
}

@Suite("The linear display") struct LinearDisplayTests {
  @Test("a screen reader hears a screen once, then what changed") func said() {
    var text = LinearText()
    var canvas = Canvas(rows: 4, columns: 30)
    canvas.put(" 一窗 › 收件        09:41", row: 0, column: 0)
    canvas.horizontal(row: 1)
    canvas.put("姓名  │     在办  3", row: 2, column: 0)
    canvas.placeCursor(row: 2, column: 4)
    #expect(text.next(canvas) == "\n一窗 › 收件  09:41\n姓名  在办  3")
    canvas.put("42", row: 0, column: 23)
    #expect(text.next(canvas) == "")
    canvas.put("单位", row: 3, column: 0)
    #expect(text.next(canvas) == "\n单位")
    canvas.placeCursor(row: 3, column: 4)
    #expect(text.next(canvas) == "\n单位", "the line that the cursor moved to")
    canvas.put("康", row: 3, column: 4)
    #expect(text.next(canvas) == "康", "what is typed is echoed by itself")
    text.forget()
    #expect(text.next(canvas).hasPrefix("\n一窗 › 收件"))
  }

  @Test("on a terminal: lines, keys, and the way out") func terminal() throws {
    let terminal = try VirtualTerminal(VirtualTerminal.built("TerminalDemo"), ["linear"])
    try terminal.waits(for: "F3 退出")
    terminal.send("王\t")
    try terminal.waits(for: "\n证件号码")
    terminal.send("\u{1b}OR")
    try terminal.waits(for: "确定退出一窗")
    terminal.send("y")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.isOrdinary)
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("\u{1b}[H") && !sent.contains("\u{1b}[?1049h"))
  }
}

/// Every way to die that leaves a moment gives the terminal back.
@Suite("Deaths") struct DeathTests {
  struct Death: Sendable, CustomTestStringConvertible {
    var name: String
    var signal: Int32 = 0
    /// Minus the signal, or an exit code.
    var ends: Int32
    var testDescription: String { name }
  }

  @Test(
    "the terminal is given back",
    arguments: [
      Death(name: "SIGTERM", signal: SIGTERM, ends: 0),
      Death(name: "SIGHUP", signal: SIGHUP, ends: 0),
      Death(name: "SIGINT", signal: SIGINT, ends: 0),
      Death(name: "SIGSEGV", signal: SIGSEGV, ends: -SIGSEGV),
      Death(name: "SIGBUS", signal: SIGBUS, ends: -SIGBUS),
      Death(name: "SIGABRT", signal: SIGABRT, ends: -SIGABRT),
      Death(name: "SIGFPE", signal: SIGFPE, ends: -SIGFPE),
      Death(name: "SIGQUIT", signal: SIGQUIT, ends: -SIGQUIT),
      Death(name: "trap", ends: -SIGILL),
      Death(name: "abort", ends: -SIGABRT),
      Death(name: "null", ends: -SIGSEGV),
      Death(name: "overflow", ends: -SIGSEGV),
    ])
  func death(_ death: Death) throws {
    let terminal = try VirtualTerminal(
      VirtualTerminal.built("TerminalDemo"), [death.name],
      environment: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.wait("first frame") { $0.output.ends(with: "\u{1b}8") }
    #expect(!terminal.isOrdinary)
    if death.signal == 0 { terminal.send("\u{1b}[20~") } else { terminal.signal(death.signal) }
    #expect(try terminal.exitCode() == death.ends)
    #expect(terminal.isOrdinary)
    #expect(!terminal.text.contains("姓名"), "the alternate screen was left")
    guard death.name == "trap" else { return }
    let after = String(decoding: terminal.output, as: UTF8.self).split(separator: "\u{1b}[?1049l")
    #expect(after.last?.contains("the demo dies") == true, "its last words are not lost")
  }
}
