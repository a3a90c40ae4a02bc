import Foundation
import Testing
import TestSupport

/// The notices here were never given: they are made up for these tests.
@Suite("Notices of holidays from the command line")
struct HolidayTests {
  private let december = "2026-12-10T09:00"

  /// The presumed days of 2027 and these.
  private func write(_ rows: String, in hall: TestHall) throws -> String {
    let presumed = packageRoot().appendingPathComponent(
      "Resources/calendar/holidays-2027-provisional.tsv")
    try hall.folder.write("2027.tsv", try String(contentsOf: presumed, encoding: .utf8) + rows)
    return hall.folder.path("2027.tsv")
  }

  private func longNewYear(in hall: TestHall) throws -> String {
    try write("2027-01-04\tholiday\t元旦\n", in: hall)
  }

  private func takeIn(_ hall: TestHall) throws -> String {
    try hall.run(
      "intake", TestHall.demo + "/open-pharmacy.json", as: "1001", at: december
    ).answer
  }

  private func load(
    _ hall: TestHall, _ arguments: String..., as staff: String = "0001", input: String = ""
  ) throws -> Outcome {
    try hall.start(
      ["calendar", "import"] + arguments, as: staff, at: december, input: input
    ).wait()
  }

  @Test("R22: looked at, loaded, and the mark gone from case, list and slip")
  func life() throws {
    let hall = try TestHall()
    let number = try takeIn(hall)
    let slip = try hall.run("slip", number, as: "1001", at: december)
    #expect(slip.output.contains("2027-01-08") && slip.output.contains("暂定"))
    let file = try longNewYear(in: hall)
    let rows = try hall.rows()
    let seen = try load(hall, file, "--notice", "虚构〔2026〕1号", "--preview")
    #expect(seen.status == 0)
    #expect(try hall.rows() == rows)
    let task = try #require(seen.lines.first)
    #expect(task.hasPrefix("\(number)  2 "))
    #expect(task.contains("2027-01-08（暂定） → 2027-01-11"))
    #expect(task.contains("受理") || task.contains("前置办结"))
    #expect(
      seen.lines.contains { $0.hasPrefix("\(number)  承诺办结  2027-01-08（暂定） → 2027-01-11") })
    #expect(seen.lines.last?.hasSuffix("什么也没有写入。") == true)
    let done = try load(hall, file, "--notice", "虚构〔2026〕1号")
    #expect(done.status == 0)
    #expect(done.lines.dropLast() == seen.lines.dropLast())
    #expect(done.lines.last?.hasPrefix("已导入 虚构〔2026〕1号（第 1 号），1 件办件的") == true)
    let shown = try hall.run("case", "show", number, as: "1001", at: december)
    #expect(shown.output.contains("2027-01-11") && !shown.output.contains("暂定"))
    let again = try hall.run("slip", number, as: "1001", at: december)
    #expect(again.output.contains("2027-01-11") && !again.output.contains("暂定"))
    let journal = try hall.run("case", "journal", number, as: "1001", at: december)
    #expect(journal.output.contains("按 虚构〔2026〕1号 重算"))
    let why = try hall.run("case", "why", number, as: "1001", at: december)
    #expect(why.output.contains("2027-01-11") && !why.output.contains("暂定"))
    #expect(try hall.run("verify", at: december).status == 0)
    let repeated = try load(hall, file, "--notice", "虚构〔2026〕1号")
    #expect(repeated.answer == "虚构〔2026〕1号 已经导入过。接着重算了 0 件办件的 0 个日期。")
    let counted = try hall.run(
      "calendar", "add", "2026-12-10", "20", at: nil)
    #expect(counted.answer == "2027-01-11")
  }

  @Test("R22: the shape of what a notice moves, for a program")
  func json() throws {
    let hall = try TestHall()
    let number = try takeIn(hall)
    let outcome = try load(
      hall, try longNewYear(in: hall), "--notice", "虚构〔2026〕1号", "--preview", "--json")
    let answer = try #require(try outcome.json() as? [String: Any])
    #expect(answer["number"] is NSNull && answer["new"] as? Bool == true)
    #expect(answer["years"] as? [Int] == [2027] && answer["cases"] as? Int == 1)
    let moves = try #require(answer["moves"] as? [[String: Any]])
    #expect(moves.count == answer["dates"] as? Int)
    let promise = try #require(moves.last)
    #expect(promise["case"] as? String == number && promise["what"] as? String == "promise")
    #expect(promise["from"] as? String == "2027-01-08" && promise["to"] as? String == "2027-01-11")
    #expect(promise["wasProvisional"] as? Bool == true && promise["provisional"] as? Bool == false)
    let years = try hall.run("calendar", "years", "--json", as: "9001", at: december)
    let overview = try #require(try years.json() as? [String: Any])
    #expect(overview["provisionalCases"] as? Int == 1)
    let newest = try #require((overview["years"] as? [[String: Any]])?.first)
    #expect(newest["year"] as? Int == 2027 && newest["provisional"] as? Bool == true)
    let lines = try hall.run("calendar", "years", as: "9001", at: december).lines
    #expect(lines.first == "2027  暂定  248 个工作日  尚无通知，只有法定节日")
    #expect(lines.last == "1 件在办办件的日期用到暂定年份。")
  }

  @Test("R22: who takes in while notices are loaded always counts by the one in force")
  func atOnce() throws {
    let hall = try TestHall()
    let file = try longNewYear(in: hall)
    let request = TestHall.demo + "/open-pharmacy.json"
    let clerks = try (0..<4).map { _ in
      try hall.start(["intake", request], as: "1001", at: december)
    }
    let loading = try hall.start(
      ["calendar", "import", file, "--notice", "虚构〔2026〕1号"], as: "0001", at: december)
    #expect(try loading.wait().status == 0)
    for clerk in clerks { #expect(try clerk.wait().status == 0) }
    // Taken in before, and counted anew; or after, and counted by the notice.
    _ = try load(hall, file, "--notice", "虚构〔2026〕1号")
    let verified = try hall.run("verify", at: december)
    #expect(verified.status == 0, "\(verified.output)")
    let overview = try hall.run("calendar", "years", "--json", as: "0001", at: december).json()
    #expect((overview as? [String: Any])?["provisionalCases"] as? Int == 0)
  }
}
