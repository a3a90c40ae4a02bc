import Foundation
import PtyTesting
import Testing

@Suite("The officers' queue, in a terminal and from the command line")
struct OfficerQueueTests {
  /// One pharmacy whose three licences of the market regulation run: 3 first, then 2 and 4.
  private func begun() throws -> (TestHall, String) {
    let (hall, number) = try TestHall.withCase()
    let approved = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "9133", as: "1001")
    #expect(approved.status == 0)
    return (hall, number)
  }

  private func row(_ hall: TestHall, _ ordinal: Int) throws -> [String: Any] {
    let list = try hall.run("task", "list", "--json", as: "9001").json() as? [[String: Any]]
    return try #require(
      list?.first { $0["ordinal"] as? Int == ordinal && $0["department"] as? String == "SJ" })
  }

  @Test("R33: two rows claimed at once, one handed over, the colleague sees it, the stand-in acts")
  func day() throws {
    let (hall, number) = try begun()
    let first = try hall.open()
    try first.signIn("2001")
    try first.openQueue()
    try first.waits(for: "▸  绿  3-16")
    first.send("  ")
    try first.waits(for: "已选 2")
    first.send("c")
    try first.waits(for: "2/2  办成 2  没办成 0")
    first.send("\r")
    try first.waits { !$0.contains("已选") && $0.contains("我") }

    let second = try hall.open()
    try second.signIn("2002")
    try second.openQueue()
    try second.waits(for: "市监甲")

    first.send(Keys.up + Keys.up)
    try first.waits(for: "为什么是 3-16")
    first.send("o")
    try first.waits(for: "2002 市监乙")
    first.send("\r")
    first.send(Keys.pause + "外出培训")
    try first.waits(for: "外出培训")
    first.send(Keys.f10)
    try first.waits(for: "已交接：3 食品")

    // Nobody touches the second terminal.
    try second.waits(for: "我")
    #expect(try row(hall, 3)["assignee"] as? String == "2002")

    let entered = try hall.run(
      "staff", "absent", "2001", "--from", "2026-03-02", "--to", "2026-03-06", "--stand-in",
      "2002", as: "2001")
    #expect(entered.status == 0)
    try second.waits(for: "替市监甲")
    second.send("f2")
    try second.waits(for: "[我的]")
    second.send(Keys.down)
    try second.waits(for: "为什么是 3-30")
    try second.examine("2 药品经营许可证核发（零售）")
    let journal = try hall.run("case", "journal", number, as: "9001")
    #expect(journal.output.contains("由 市监甲 交接给 市监乙：外出培训"))
    #expect(journal.output.contains("替 市监甲 办理（替班）"))
    #expect(try hall.run("verify").status == 0)
  }

  @Test("the list is narrowed by item, place and hands, and tells two ages")
  func list() throws {
    let (hall, number) = try begun()
    func ordinals(_ arguments: String...) throws -> [Int] {
      let answer = try hall.start(
        ["task", "list", "--json"] + arguments, as: "2001", at: "2026-03-09T10:00"
      ).wait()
      #expect(answer.status == 0)
      return (try answer.json() as? [[String: Any]] ?? []).compactMap { $0["ordinal"] as? Int }
    }
    #expect(try hall.run("task", "claim", "\(number)/2", as: "2001").status == 0)
    #expect(try ordinals() == [3, 2, 4])
    #expect(try ordinals("--mine") == [2])
    #expect(try ordinals("--unclaimed") == [3, 4])
    #expect(try ordinals("--item", "SJ08") == [2])
    #expect(try ordinals("--item", "SJ08", "--unclaimed") == [])
    #expect(try ordinals("--place", "hall-county") == [3, 2, 4])
    let given = try hall.run(
      "task", "hand-over", "\(number)/2", "--to", "2002", "--reason", "外出", as: "2001",
      at: "2026-03-05T10:00")
    #expect(given.status == 0)
    let shown = try hall.run("task", "list", as: "2002", at: "2026-03-09T10:00")
    #expect(shown.output.contains("收   5 桌   2"))
    #expect(shown.output.contains("收   5 桌   5"))
    let row = try #require(
      (try hall.run(
        "task", "list", "--mine", "--json", as: "2002", at: "2026-03-09T10:00"
      ).json() as? [[String: Any]])?.first)
    #expect(row["age"] as? Int == 5)
    #expect(row["onDesk"] as? Int == 2)
    #expect(row["place"] as? String == "hall-county")
    #expect(row["reached"] as? String == "2026-03-05")
  }

  @Test(
    "what is no filter is told, and nothing is listed",
    arguments: [
      ["--item", "XX99"], ["--place", "moon"], ["--mine", "--unclaimed"], ["--department", "XX"],
    ])
  func badFilters(arguments: [String]) throws {
    let hall = try TestHall()
    let outcome = try hall.start(["task", "list"] + arguments, as: "9001").wait()
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test("R33 R35: a hand-over that may not be ends as documented, and nothing is written")
  func refusedHandOvers() throws {
    let (hall, number) = try begun()
    let before = try hall.kept()
    for (to, reason, staff, status) in [
      ("2999", "外出", "2001", 1), ("2001", "外出", "2001", 64), ("2011", "外出", "2001", 3),
      ("2002", " ", "2001", 3), ("2002", "外出", "9001", 77), ("2012", "外出", "2011", 77),
    ] as [(String, String, String, Int32)] {
      let outcome = try hall.run(
        "task", "hand-over", "\(number)/2", "--to", to, "--reason", reason, as: staff)
      #expect(outcome.status == status, "\(to) \(staff): \(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
    }
    #expect(try hall.kept() == before)
  }
}

extension VirtualTerminal {
  fileprivate func waits(until holds: (String) -> Bool) throws {
    try waits("the screen", until: holds)
  }
}
