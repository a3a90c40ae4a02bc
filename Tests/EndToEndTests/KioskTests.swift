import Foundation
import PtyTesting
import Testing

@Suite("The terminal for the public, in a real terminal", .serialized)
struct KioskTests {
  private func open(_ hall: TestHall, lang: String = "zh") throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      Program.path,
      [
        "kiosk", "--place", "town-hongqiao", "--database", hall.database, "--now",
        TestHall.morning, "--output-folder", hall.folder.path("out"), "--lang", lang,
      ],
      environment: ["LANG": "C", "HOME": hall.folder.path], rows: 24, columns: 80)
    try terminal.wait("the kiosk", seconds: 60) {
      $0.text.contains(lang == "zh" ? "您要办什么" : "What do you need")
    }
    return terminal
  }

  @Test("S115: from pinyin to both papers, on to the window, and out by a PIN alone")
  func life() throws {
    let hall = try TestHall()
    let terminal = try open(hall)
    // Ctrl-C, Ctrl-Z, Ctrl-\ and Esc lead nowhere.
    terminal.send("\u{3}\u{1a}\u{1c}" + Keys.f12)
    terminal.send("JY01")
    try terminal.waits(for: "▸")
    terminal.send("\r")
    try terminal.waits(for: "您的资料")
    terminal.send("陈建国\r")
    terminal.send("330382188001010038")
    try terminal.waits(for: "330382188001010038")
    terminal.send(Keys.f6)
    try terminal.waits(for: "多久办好")
    terminal.send(Keys.f10)
    try terminal.waits(for: "导引单号")
    #expect(!terminal.text.contains("陈建国"))
    let names = try FileManager.default.contentsOfDirectory(atPath: hall.folder.path("out"))
    #expect(names.count == 2)
    let form = try hall.folder.text("out/" + (names.first { $0.hasPrefix("form-") } ?? ""))
    #expect(form.contains("陈建国") && form.contains("330382188001010038"))
    terminal.send("\r")
    try terminal.waits(for: "您要办什么")
    terminal.send(Keys.f3)
    try terminal.waits(for: "请工作人员")
    terminal.send("9001")
    terminal.send("0000\r")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.isOrdinary)
    let number = names.first { $0.hasPrefix("checklist-") }?.dropFirst(10).dropLast(4) ?? ""
    let shown = try hall.run("checklist", "show", String(number), as: "1001")
    #expect(shown.status == 0 && shown.output.contains("自助终端"))
    #expect(try hall.run("verify").status == 0)
  }

  @Test("what cannot be a kiosk ends with its number and writes nothing")
  func refused() throws {
    let hall = try TestHall()
    let before = try hall.rows()
    let place = try hall.run("kiosk", "--place", "nowhere")
    #expect(place.status == 64 && place.errors.contains("town-hongqiao"))
    #expect(try hall.run("kiosk", "--place", "hall-county").status == 64)
    #expect(try hall.run("kiosk").status == 64)
    #expect(try hall.rows() == before)
  }
}
