import Foundation
import GRDB
import PtyTesting
import TestSupport
import Testing

@Suite("The figures of a period")
struct ReportTests {
  private func report(_ hall: TestHall, _ arguments: String...) throws -> [String: Any] {
    let found = try hall.start(["report", "--json"] + arguments, as: "9001").wait()
    #expect(found.status == 0, "\(found.errors)")
    return try #require(try found.json() as? [String: Any])
  }

  private func figure(_ name: String, in report: [String: Any]) throws -> [String: Any] {
    let figures = try #require(report["figures"] as? [[String: Any]])
    return try #require(figures.first { $0["figure"] as? String == name })
  }

  @Test("R34: what was taken in counts in its period, beside a year before, with its target")
  func figures() throws {
    let hall = try TestHall()
    #expect(try hall.takeIn("newborn").isEmpty == false)
    let request = try hall.request("newborn", replacing: "\"photo\": \"received\",", with: "")
    #expect(try hall.run("intake", request, as: "1001").status == 1)
    let march = try report(hall, "--from", "2026-03-01", "--to", "2026-03-31")
    let rate = try figure("firstAcceptance", in: march)
    #expect(rate["numerator"] as? Int == 1 && rate["denominator"] as? Int == 2)
    #expect(rate["value"] as? Double == 50 && rate["target"] as? Int == 98)
    #expect(rate["unit"] as? String == "percent" && rate["change"] is NSNull)
    let received = try figure("received", in: march)
    #expect(received["value"] as? Int == 2 && received["target"] is NSNull)
    let april = try report(hall, "--from", "2026-04-01", "--to", "2026-04-30")
    #expect(try figure("received", in: april)["value"] as? Int == 0)
    #expect(try figure("firstAcceptance", in: april)["value"] is NSNull)
    let later = try report(hall, "--from", "2027-03-01", "--to", "2027-03-31")
    let before = try #require(try figure("received", in: later)["before"] as? [String: Any])
    #expect(before["numerator"] as? Int == 2)
    #expect(try figure("received", in: later)["change"] as? Int == -100)
    let alone = try report(
      hall, "--from", "2026-03-01", "--to", "2026-03-31", "--no-comparison")
    #expect(alone["before"] is NSNull)
  }

  @Test("The JSON of a report, by department, has the recorded shape")
  func shape() throws {
    let hall = try TestHall()
    _ = try hall.takeIn("open-pharmacy")
    let outcome = try hall.run(
      "report", "--from", "2026-03-01", "--to", "2026-03-31", "--place", "hall-county", "--by",
      "department", "--json", as: "9001")
    let difference = goldenDifference(outcome.output, "report.json")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("R35: as a paper, for supervisors and the administrator, of days and places there are")
  func paper() throws {
    let hall = try TestHall()
    _ = try hall.takeIn("open-pharmacy")
    let days = ["--from", "2026-03-01", "--to", "2026-03-31"]
    let paper = try hall.start(["report"] + days, as: "0001").wait()
    #expect(paper.output.contains("统计报表") && paper.output.contains("去年同期没有"))
    let pdf = try hall.start(
      ["report", "--by", "place", "--format", "pdf", "--output", hall.folder.path("r.pdf")] + days,
      as: "9001"
    ).wait()
    #expect(pdf.status == 0, "\(pdf.errors)")
    let refused = try hall.start(["report"] + days, as: "1001").wait()
    #expect(refused.status == 77 && refused.errors.contains("R35"))
    let elsewhere = try hall.start(["report", "--place", "moon"] + days, as: "9001").wait()
    #expect(elsewhere.status == 64 && elsewhere.errors.contains("hall-county"))
    let reversed = try hall.run("report", "--from", "2026-03-02", "--to", "2026-03-01", as: "9001")
    #expect(reversed.status == 64)
  }

  @Test("R34: from home to the report, another period, one figure by matter, and onto paper")
  func screen() throws {
    let hall = try TestHall()
    _ = try hall.takeIn("newborn")
    let terminal = try hall.open()
    try terminal.signIn("9001")
    terminal.send("6")
    try terminal.waits(for: "收件 1 件")
    terminal.send("t")
    try terminal.waits(for: "自定起止")
    terminal.send("4")
    try terminal.waits(for: "2026-01-01")
    terminal.send(Keys.down + Keys.down + Keys.down + Keys.down)
    try terminal.waits(for: "没有发一次性补正告知")
    terminal.send("\r")
    try terminal.waits(for: "县政务服务中心")
    terminal.send("g")
    try terminal.waits(for: "3 事项")
    terminal.send("3")
    try terminal.waits(for: "新生儿出生")
    terminal.send("\r")
    try terminal.waits(for: "按时办结率")
    terminal.send("p")
    try terminal.waits(for: "统计报表")
    terminal.send(Keys.f10)
    try terminal.waits(for: "已打印")
    #expect(try hall.papers.contains { $0.hasPrefix("figures-2026-01-01-2026-03-02") })
  }

  @Test("R34: cases of an older version are counted at the next opening, and verified")
  func olderCases() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("open-pharmacy")
    let database = try DatabaseQueue(path: hall.database)
    let kept = try database.read { try Row.fetchOne($0, sql: "SELECT * FROM case_file") }
    try database.write { database in
      try database.execute(
        sql: "UPDATE case_file SET counted = NULL, window = '', accepted_first = 0, parts = ''")
    }
    try database.close()
    let march = try report(hall, "--from", "2026-03-01", "--to", "2026-03-31")
    #expect(try figure("received", in: march)["value"] as? Int == 1)
    #expect(try hall.run("verify").status == 0)
    let again = try DatabaseQueue(path: hall.database)
    #expect(try again.read { try Row.fetchOne($0, sql: "SELECT * FROM case_file") } == kept)
    // A figure that somebody made better is found out.
    try again.write { try $0.execute(sql: "UPDATE case_file SET materials = 1") }
    try again.close()
    let verified = try hall.run("verify")
    #expect(verified.status == 1 && verified.output.contains(number))
  }
}
