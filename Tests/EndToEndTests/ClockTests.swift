import Foundation
import Testing

@Suite("Stops, corrections and extensions, by the command line alone")
struct ClockTests {
  private let hall: TestHall
  private let number: String

  /// The drugstore of the demonstration, its licence given, so that everything else runs.
  init() throws {
    (hall, number) = try TestHall.withCase()
    let founded = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001")
    try #require(founded.status == 0)
  }

  @Test("R25: a special link stops the promised clock, and the days come back when it ends")
  func link() throws {
    let stopped = try officer(
      "pause", 3, "--ground", "现场核查", "--expect", "5", at: "2026-03-03T10:00")
    #expect(stopped.status == 0)
    let during = try task(3)
    #expect(during["state"] as? String == "stopped")
    #expect(during["light"] as? String == "grey")
    // 3-03 to 3-10 are not counted: six working days.
    #expect(during["due"] as? String == "2026-03-24")
    #expect(during["statutoryDue"] as? String == "2026-03-23")

    // Nothing is decided while it lasts.
    let decided = try officer("approve", 3, at: "2026-03-04T10:00")
    #expect(decided.status == 3)
    #expect(decided.errors.hasPrefix("R25: "))

    let resumed = try officer("resume", 3, "--finding", "符合条件", at: "2026-03-06T10:00")
    #expect(resumed.status == 0)
    let after = try task(3)
    #expect(after["state"] as? String == "running")
    // 3-03 to 3-06: four working days.
    #expect(after["due"] as? String == "2026-03-20")
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R25: only what the catalogue lists for the item stops it, and not twice")
  func ground() throws {
    for (arguments, status) in [
      (["--ground", "听证", "--expect", "5"], Int32(3)),
      (["--ground", "现场核查", "--expect", "0"], 3),
      (["--ground", "现场核查", "--expect", "soon"], 64),
      (["--ground", "现场核查"], 64),
    ] {
      let outcome = try officer("pause", 3, arguments)
      #expect(outcome.status == status, "\(arguments)")
      #expect(!outcome.errors.isEmpty)
    }
    #expect(try task(3)["state"] as? String == "running")
    #expect(try officer("pause", 3, "--ground", "现场核查", "--expect", "5").status == 0)
    let again = try officer("pause", 3, "--ground", "现场核查", "--expect", "5")
    #expect(again.status == 3)
    #expect(try officer("resume", 4).status == 3)
    // Another department's officer, and a clerk, may not (R35).
    let other = try hall.run("task", "resume", "\(number)/3", as: "2011")
    #expect(other.status == 77 && other.errors.hasPrefix("R35: "))
    #expect(try hall.run("task", "resume", "\(number)/3", as: "1001").status == 77)
  }

  @Test("R1 R25: what the applicant has to bring after acceptance stops the promised clock alone")
  func correction() throws {
    #expect(try officer("correct", 4, "--need", "marriage-certificate").errors.hasPrefix("R1: "))
    let asked = try officer(
      "correct", 4, "--need", "premises-plan", "quality-rules", at: "2026-03-04T10:00")
    #expect(asked.status == 0)
    let during = try task(4)
    #expect(during["state"] as? String == "stopped")
    #expect(during["statutoryDue"] as? String == "2026-03-30")
    #expect(during["due"] as? String == "2026-04-08")

    // One of two is not all of it.
    #expect(
      try hall.run(
        "case", "supply", number, "premises-plan", as: "1001", at: "2026-03-05T10:00"
      ).status == 0)
    #expect(try task(4)["state"] as? String == "stopped")
    #expect(
      try hall.run(
        "case", "supply", number, "quality-rules", as: "1001", at: "2026-03-06T10:00"
      ).status == 0)
    let after = try task(4)
    #expect(after["state"] as? String == "running")
    #expect(after["due"] as? String == "2026-04-02")
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R26: a limit is extended once, by at most ten days, by another of the same office")
  func extending() throws {
    let refused: [([String], Int32)] = [
      (["--days", "11", "--approver", "2002", "--reason", "案情复杂"], 3),
      (["--days", "0", "--approver", "2002", "--reason", "案情复杂"], 3),
      (["--days", "10", "--approver", "2001", "--reason", "案情复杂"], 3),
      (["--days", "10", "--approver", "2011", "--reason", "案情复杂"], 3),
      (["--days", "10", "--approver", "9001", "--reason", "案情复杂"], 3),
      (["--days", "10", "--approver", "2002", "--reason", " "], 3),
      (["--days", "10", "--approver", "2002"], 64),
    ]
    for (arguments, status) in refused {
      let outcome = try officer("extend", 2, arguments)
      #expect(outcome.status == status, "\(arguments)")
      #expect(status == 64 || outcome.errors.hasPrefix("R26: "), "\(outcome.errors)")
    }
    let good = ["--days", "10", "--approver", "2002", "--reason", "案情复杂"]
    #expect(try officer("extend", 2, good).status == 0)
    let extended = try task(2)
    #expect(extended["due"] as? String == "2026-04-14")
    #expect(extended["statutoryDue"] as? String == "2026-04-14")
    #expect((extended["extended"] as? [String: Any])?["approver"] as? String == "2002")
    #expect(try officer("extend", 2, good).status == 3)
    #expect(try promise() == "2026-04-14")
  }

  @Test("R26: a joint case is extended as a whole, by at most fifteen days, on a document")
  func joint() throws {
    let extend = { (days: String, document: String) in
      try hall.run(
        "case", "extend", number, "--days", days, "--approver", "县长", "--document", document,
        "--reason", "需要论证", as: "2001")
    }
    #expect(try extend("16", "县政函〔2026〕1号").status == 3)
    #expect(try extend("15", " ").status == 3)
    #expect(try extend("15", "县政函〔2026〕1号").status == 0)
    #expect(try promise() == "2026-04-21")
    #expect(try extend("1", "县政函〔2026〕2号").errors.hasPrefix("R26: "))
  }

  @Test("R17: the second officer verifies, and anybody of the department decides then")
  func verifying() throws {
    #expect(try officer("verify", 2).status == 3)
    #expect(try officer("examine", 2, "--agree").status == 0)
    let same = try officer("verify", 2)
    #expect(same.status == 3 && same.errors.hasPrefix("R17: "))
    #expect(try hall.run("task", "verify", "\(number)/2", as: "2002").status == 0)
    #expect(try officer("approve", 2, "--output-number", "浙DA5770123").status == 0)
  }

  @Test("R24 R29: every date of a case is told with its reasons, as text and for a program")
  func why() throws {
    #expect(
      try officer("pause", 3, "--ground", "现场核查", "--expect", "5", at: "2026-03-03T10:00").status
        == 0)
    let told = try hall.run("case", "why", number, as: "2001", at: "2026-03-04T10:00")
    #expect(told.lines.contains("  2026-03-03 至 2026-03-10 停算（现场核查）"))
    #expect(told.lines.contains("1 公司设立登记 送达，2026-03-16 前"))
    let json = try hall.run("case", "why", number, "--json", as: "2001").json()
    let dates = (json as? [String: Any])?["dates"] as? [[String: Any]] ?? []
    #expect(
      Set(dates.compactMap { $0["kind"] as? String })
        == ["promise", "task", "statutory", "stop", "issue", "owing"])
  }

  // MARK: Support

  private func officer(
    _ verb: String, _ ordinal: Int, _ arguments: String..., at time: String = TestHall.morning
  ) throws -> Outcome {
    try officer(verb, ordinal, arguments, at: time)
  }

  private func officer(
    _ verb: String, _ ordinal: Int, _ arguments: [String], at time: String = TestHall.morning
  ) throws -> Outcome {
    try hall.start(["task", verb, "\(number)/\(ordinal)"] + arguments, as: "2001", at: time).wait()
  }

  private func task(_ ordinal: Int) throws -> [String: Any] {
    let tasks = try shown()["tasks"] as? [[String: Any]] ?? []
    return try #require(tasks.first { $0["ordinal"] as? Int == ordinal })
  }

  private func promise() throws -> String? {
    (try shown()["promise"] as? [String: Any])?["due"] as? String
  }

  private func shown() throws -> [String: Any] {
    let shown = try hall.run("case", "show", number, "--json", as: "2001")
    return try #require(try shown.json() as? [String: Any])
  }
}
