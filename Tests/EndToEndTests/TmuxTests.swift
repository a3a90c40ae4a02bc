import Foundation
import PtyTesting
import Testing

@Suite("tmux as a second opinion")
struct TmuxTests {
  @Test("R32: a refusal, handed out in parts against one slip, shows the same in both terminals")
  func samePath() throws {
    let (mine, other) = (try TestHall(), try TestHall())
    let tmux = try Tmux(in: other.folder.path, prompt: "壳> ", rows: 60, columns: 200)
    try start(other, in: tmux)
    let seats = TwoSeats(try mine.open(rows: 60, columns: 200), tmux)
    try takeIn(seats)
    let code = try slipCode(mine)
    #expect(try slipCode(other) == code)
    try grant(seats)
    try handOut(seats, code, then: "还没有取：烟草专卖零售许可证")
    try refuse(seats)
    try handOut(seats, code, then: "全部取齐，办件已结")
    try seats.quit()
    try leaves(tmux)
    #expect(try seats.terminal.exitCode() == 0)
    for hall in [mine, other] {
      let shown = try hall.shown(try hall.onlyCase())
      #expect(shown["state"] as? String == "closed")
      #expect(try hall.run("verify").status == 0)
    }
  }

  /// From the shell's prompt, as a person starts it.
  private func start(_ hall: TestHall, in tmux: Tmux) throws {
    let words = ([Program.path] + hall.opening).map { "'\($0)'" }.joined(separator: " ")
    try hall.folder.write("start", words + "\n")
    try tmux.waits(for: "壳>")
    try tmux.send("sh start\r")
    try tmux.waits(for: "演示大厅")
    #expect(try tmux.picture.isAlternate)
  }

  private func slipCode(_ hall: TestHall) throws -> String {
    let slip = try hall.shown(try hall.onlyCase())["slip"] as? [String: Any]
    return try #require(slip?["code"] as? String)
  }

  /// A restaurant that has its licence and sells tobacco; its window changes its size meanwhile.
  private func takeIn(_ seats: TwoSeats) throws {
    try seats.signIn("1001")
    try seats.beginIntake("kbcyd", "开办餐饮店")
    try seats.send("乐清市老街")
    try seats.waits(for: "乐清市老街")
    try seats.resize(rows: 24, columns: 80)
    try seats.waits("the small screen") { $0.contains("乐清市老街") && $0.isDrawn(rows: 24) }
    try seats.send("面馆\r91330382DB0HHKRKA0王秀英\r11010519491231002X13800000000\r")
    try seats.waits(for: "1101**********002X")
    try seats.send("180\r")
    try seats.waits(for: "80 ㎡")
    try seats.send("21211111")
    try seats.acceptAll()
    try seats.signOut()
  }

  private func grant(_ seats: TwoSeats) throws {
    try seats.signIn("2001")
    try seats.openQueue()
    try seats.resize(rows: 60, columns: 200)
    try seats.waits("the large screen") { $0.contains("老街面馆") && $0.isDrawn(rows: 60) }
    try seats.approve("1 食品（含保健食品）经营许可核发", number: "JY13303820012345")
    try seats.signOut()
  }

  private func refuse(_ seats: TwoSeats) throws {
    try seats.signIn("2231")
    try seats.openQueue()
    try seats.refuse("2 烟草专卖零售许可证新办", remark: "距学校不足五十米")
    try seats.signOut()
  }

  /// The slip is scanned, then the identity card.
  private func handOut(_ seats: TwoSeats, _ code: String, then end: String) throws {
    try seats.signIn("3001")
    try seats.send("1")
    try seats.waits(for: "凭证/查找")
    // Not so soon behind the key that it would be one burst of a scanner.
    try seats.send(Keys.pause + code + "\r")
    try seats.waits(for: "已选 1 件")
    try seats.handOut("11010519491231002X\r", count: 1)
    #expect(seats.text.contains(end))
    try seats.signOut(depth: 2)
  }

  /// The prompt is back on the screen that was there before, and what is typed is echoed.
  private func leaves(_ tmux: Tmux) throws {
    try tmux.waits("the prompt") { $0.split(separator: "\n").last == "壳>" }
    #expect(try tmux.text.contains("sh start"))
    #expect(try !tmux.picture.isAlternate)
    try tmux.send("echo 回显")
    try tmux.waits("an echo") { $0.split(separator: "\n").last == "壳> echo 回显" }
    try tmux.send("\rstty -a\r")
    try tmux.waits(for: "-extproc")
    let modes = try tmux.text.split { " ;\n".contains($0) }
    for mode in ["echo", "icanon", "isig", "opost", "ixon"] {
      #expect(modes.contains { $0 == mode })
    }
  }
}

extension String {
  /// Whether this is a screen with a whole rule under its head, and the keys in its last row.
  fileprivate func isDrawn(rows: Int) -> Bool {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == rows else { return false }
    return lines[1].allSatisfy { "─┬".contains($0) } && lines[rows - 1].contains("F1 说明")
  }
}
