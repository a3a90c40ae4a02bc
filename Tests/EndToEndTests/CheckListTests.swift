import Foundation
import PtyTesting
import TestSupport
import Testing

@Suite("Check-lists from the command line and in a terminal")
struct CheckListTests {
  private func made(_ hall: TestHall) throws -> String {
    let outcome = try hall.run(
      "checklist", "make", TestHall.demo + "/open-pharmacy.json", as: "1001")
    #expect(outcome.status == 0)
    return outcome.answer
  }

  @Test("make prints the number, show the paper, and intake the case it becomes")
  func path() throws {
    let hall = try TestHall()
    let number = try made(hall)
    #expect(number.hasPrefix("D260302-001-"))
    let shown = try hall.run(
      "checklist", "show", number.lowercased(), "--columns", "48", as: "1001")
    #expect(shown.status == 0)
    #expect(goldenDifference(shown.output, "checklist-48.txt") == nil)
    let file = hall.folder.path("list.txt")
    #expect(try hall.run("checklist", "show", number, "--output", file, as: "1001").status == 0)
    #expect(try hall.folder.text("list.txt").contains(number))

    let half = try hall.run(
      "intake", "--checklist", number, "--received", "articles-of-association", as: "1001")
    #expect(half.status == 1, "what is missing is told once")
    let again = try hall.run("intake", "--checklist", number, "--received", "all", as: "1001")
    #expect(again.status == 3)
    #expect(again.errors.hasPrefix("R33: ") && again.errors.contains(half.answer))
    let other = try hall.run(
      "intake", "--checklist", number, "--received", "all", "--again", "--identity-seen",
      as: "1001")
    #expect(other.status == 0 && other.answer != half.answer)
    #expect(try hall.shown(other.answer)["identitySeen"] as? Bool == true)
    #expect(try hall.shown(half.answer)["identitySeen"] as? Bool == false)
    let json = try hall.run("checklist", "show", number, "--json", as: "1001").json()
    #expect((json as? [String: Any])?["case"] as? String == half.answer)
    #expect(try hall.run("verify").status == 0)
  }

  @Test("A half-filled request is enough; what cannot be used ends as the contract says")
  func refusals() throws {
    let hall = try TestHall()
    try hall.folder.write(
      "half.json", #"{"matter": "open-pharmacy", "answers": {"chain": "chain"}}"#)
    let half = hall.folder.path("half.json")
    let number = try hall.run("checklist", "make", half, as: "1001").answer
    #expect(number.hasPrefix("D"))
    let open = try hall.run("intake", "--checklist", number, "--received", "all", as: "1001")
    #expect(open.status == 65)
    try hall.folder.write("bad.json", #"{"matter": "open-pharmcy"}"#)
    for (arguments, staff, time, status) in [
      (["checklist", "make", hall.folder.path("bad.json")], "1001", TestHall.morning, 65),
      (["checklist", "make", half], "2001", TestHall.morning, 77),
      (["checklist", "show", "D260302-009-9"], "1001", TestHall.morning, 1),
      (["checklist", "show", number], "1001", "2026-04-02T09:00", 1),
      (["intake"], "1001", TestHall.morning, 64),
      (["intake", half, "--checklist", number], "1001", TestHall.morning, 64),
      (["intake", half, "--again"], "1001", TestHall.morning, 64),
      (["intake", half, "--identity-seen"], "1001", TestHall.morning, 64),
      (
        ["intake", "--checklist", number, "--received", "all", "--identity-seen"], "1001",
        TestHall.morning, 65
      ),
    ] as [([String], String, String, Int32)] {
      let outcome = try hall.start(arguments, as: staff, at: time).wait()
      #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
    }
  }

  @Test("In a terminal: guided, printed, gone; another day the number becomes the case")
  func terminal() throws {
    let hall = try TestHall()
    let terminal = try hall.open()
    try terminal.signIn("1001")
    try terminal.beginIntake("kbyd", "开办药店")
    terminal.send("乐清市康宁大药房\r\r王秀英\r11010519491231002X13800000000\r")
    try terminal.waits(for: "1101**********002X")
    terminal.send("23322120\r21")
    try terminal.waits(for: "120 ㎡")
    terminal.send("\u{1b}[18~")
    try terminal.waits(for: "已打印")
    terminal.send("\r")
    try terminal.waits(for: "F3 退出登录")
    let name = try #require(try hall.papers.first)
    let number = String(try #require(name.firstMatch(of: /D\d{6}-\d{3}-\d/)).output)
    terminal.send(Keys.f2)
    try terminal.waits(for: "办什么")
    // As a quick hand types, which a scanner does too.
    terminal.send(number + "\r")
    try terminal.waits(for: "乐清市康宁大药房")
    try terminal.acceptAll()
    #expect(try hall.shown(try hall.onlyCase(besides: name))["state"] as? String == "accepted")
  }
}

extension TestHall {
  fileprivate func onlyCase(besides paper: String) throws -> String {
    let slip = try #require(try papers.first { $0 != paper })
    return String(try #require(slip.firstMatch(of: /\d{6}-\d{8}-\d{4}-\d/)).output)
  }
}
