import Foundation
import PtyTesting
import Testing

/// The built program in a real terminal: a pty with an emulator behind it.
@Suite("The whole path in a terminal", .serialized)
struct TerminalPathTests {
  private static let up = "\u{1b}OA"
  private static let down = "\u{1b}OB"
  private static let f2 = "\u{1b}OQ"
  private static let f3 = "\u{1b}OR"
  private static let f6 = "\u{1b}[17~"
  private static let f10 = "\u{1b}[21~"
  private static let f12 = "\u{1b}[24~"

  /// A hall of its own, gone with the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + "yichuang-terminal-" + UUID().uuidString
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    var papers: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: path + "/papers")) ?? []).sorted()
    }
  }

  private func start(
    in folder: Folder, rows: Int = 24, columns: Int = 80, locale: String = "C"
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      VirtualTerminal.built("yichuang"),
      ["demo", "--database", folder.path + "/hall.sqlite", "--now", "2026-03-02T09:46"],
      environment: ["LANG": locale, "HOME": folder.path], rows: rows, columns: columns)
    try terminal.wait("the hall", seconds: 60) { $0.text.contains("演示大厅") }
    return terminal
  }

  private func signIn(_ number: String, _ terminal: VirtualTerminal) throws {
    // The arrows part what follows from the key before: at this speed they would be one scan.
    terminal.send(Self.down + Self.up + number + "0000\r")
    try terminal.waits(for: "F3 退出登录")
  }

  private func signOut(_ terminal: VirtualTerminal) throws {
    terminal.send(Self.f3)
    try terminal.waits(for: "退出登录？")
    terminal.send("y")
    try terminal.waits(for: "演示大厅")
  }

  /// The drugstore, from F2 to the slip; all keys of a step at once, as a quick hand types.
  private func takeIn(_ terminal: VirtualTerminal) throws {
    terminal.send(Self.f2)
    try terminal.waits(for: "办什么")
    terminal.send("kbyd")
    try terminal.waits(for: "▸ 开办药店")
    terminal.send("\r")
    try terminal.waits(for: "办理方案")
    terminal.send("乐清市康宁大药房\r\r王秀英\r11010519491231002X13800000000\r")
    try terminal.waits(for: "1101**********002X")
    terminal.send("23322120\r21")
    try terminal.waits(for: "120 ㎡")
    #expect(terminal.text.contains("2026-03-30"))
    terminal.send(Self.f6)
    try terminal.waits(for: "用于")
    terminal.send("a" + Self.f10)
    try terminal.waits(for: "取件凭证 330382-20260302-0001")
  }

  @Test("Sign-in, intake, slip, decisions, and at the hand-out window, with a resize in the middle")
  func wholePath() throws {
    let folder = try Folder()
    let terminal = try start(in: folder)
    try signIn("1001", terminal)
    try takeIn(terminal)
    try terminal.waits(for: "已打印")
    #expect(folder.papers.count == 1)

    terminal.send("\r")
    try terminal.waits(for: "公司设立登记")
    terminal.resize(rows: 60, columns: 200)
    try terminal.wait("a wide screen") { $0.text(row: 1).filter { $0 == "─" }.count > 150 }
    terminal.send("b")
    try terminal.waits(for: "营业执照")
    terminal.send("91330382DB0HHKRKA0" + Self.f10)
    try terminal.waits(for: "可取")
    terminal.send(Self.f12)
    // Only home offers it: the breadcrumb names home on every screen.
    try terminal.waits(for: "F3 退出登录")
    try signOut(terminal)

    try signIn("2001", terminal)
    terminal.send("1")
    try terminal.waits(for: "食品（含保健食品）经营许可")
    terminal.send("a")
    try terminal.waits(for: "食品经营许可证")
    terminal.send("JY13303820012345" + Self.f10)
    try terminal.waits(for: "绿 2")
    terminal.send(Self.f12)
    // Only home offers it: the breadcrumb names home on every screen.
    try terminal.waits(for: "F3 退出登录")
    try signOut(terminal)

    terminal.resize(rows: 24, columns: 80)
    try signIn("3001", terminal)
    terminal.send("1")
    try terminal.waits(for: "出件")
    #expect(try findsOutputs(terminal))
  }

  /// Both outputs lie at the hand-out window, found by the firm's name.
  private func findsOutputs(_ terminal: VirtualTerminal) throws -> Bool {
    terminal.send("康宁")
    try terminal.waits(for: "0001-0")
    terminal.send("\r")
    try terminal.waits(for: "JY13303820012345")
    return terminal.text.contains("91330382DB0HHKRKA0")
  }

  @Test("At 200×60 the same keys lead the same way, whatever LANG says")
  func large() throws {
    let folder = try Folder()
    let terminal = try start(in: folder, rows: 60, columns: 200, locale: "POSIX")
    try signIn("1001", terminal)
    try takeIn(terminal)
  }

  @Test("A terminal that dies loses no field: the next one offers the intake again")
  func killed() throws {
    let folder = try Folder()
    var terminal = try start(in: folder)
    try signIn("1001", terminal)
    terminal.send(Self.f2)
    try terminal.waits(for: "办什么")
    terminal.send("kbyd\r")
    try terminal.waits(for: "办理方案")
    terminal.send("乐清市康宁大药房\r\r王秀英\r")
    try terminal.waits(for: "王秀英")
    // The draft is written off the main thread; the second sign-in waits for what is on disk.
    terminal.signal(SIGTERM)
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.isOrdinary)
    terminal = try start(in: folder)
    try signIn("1001", terminal)
    try terminal.waits(for: "上次没填完")
    #expect(terminal.text.contains("乐清市康宁大药房"))
  }
}
