import Foundation
import TestSupport
import Testing

@Suite("Working days by the line")
struct CalendarStreamTests {
  /// Working days by the tables, found by looking at each day: slow, and right at a glance.
  struct NaiveCount {
    private let kinds: [String: String]
    private static let gregorian: Calendar = {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = TimeZone(identifier: "UTC") ?? calendar.timeZone
      return calendar
    }()
    static let first = gregorian.date(from: DateComponents(year: 2025, month: 1, day: 1)) ?? .now

    init() throws {
      let folder = packageRoot().appendingPathComponent("Resources/calendar")
      var kinds: [String: String] = [:]
      for name in ["holidays.tsv", "holidays-2027-provisional.tsv"] {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        for line in text.split(separator: "\n").dropFirst() {
          let columns = line.split(separator: "\t").map(String.init)
          kinds[columns[0]] = columns[1]
        }
      }
      self.kinds = kinds
    }

    static func iso(_ day: Int) -> String {
      let date = gregorian.date(byAdding: .day, value: day, to: first) ?? first
      let parts = gregorian.dateComponents([.year, .month, .day], from: date)
      return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// - Parameter day: days after 1 January 2025, a Wednesday.
    func answer(_ day: Int, _ count: Int) -> String {
      var day = day
      var left = count
      while left > 0 {
        day += 1
        let isWeekend = [3, 4].contains(day % 7)
        let kind = kinds[Self.iso(day)]
        if kind == "workday" || (kind == nil && !isWeekend) { left -= 1 }
      }
      // 2027 has no notice yet; nothing is counted in it when the start lies on its end.
      let end = Self.iso(day)
      return end >= "2027" && count > 0 ? end + "\tprovisional" : end
    }
  }

  @Test(
    "R22, R23: many pairs, answered a line each, as a day-by-day count has them", arguments: [1, 2])
  func pairs(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let naive = try NaiveCount()
    let pairs = (0..<2000).map { _ in
      (Int.random(in: 0..<900, using: &random), Int.random(in: 0...60, using: &random))
    }
    let input = pairs.map { "\(NaiveCount.iso($0)) \($1)\n" }.joined()
    let outcome = try Program.run(["calendar", "add", "-"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.lines == pairs.map { naive.answer($0, $1) }, "seed \(seed)")
  }

  @Test("A line that is no pair ends it with its number, after the answers before it")
  func badLine() throws {
    let outcome = try Program.run(
      ["calendar", "add", "-"], input: "2026-03-02 10\r\n\n2026-02-30 1\n2026-03-02 1\n")
    #expect(outcome.status == 65)
    #expect(outcome.output == "2026-03-16\n")
    #expect(outcome.errors.hasPrefix("-:3: "))
  }

  @Test("An answer that cannot be written is no success")
  func fullDisk() throws {
    let outcome = try Program.run(
      ["calendar", "add", "2026-03-02", "10"],
      behind: ["sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
    #expect(outcome.status == 74)
    #expect(!outcome.errors.isEmpty)
  }

  @Test("R22: a day outside every table is an error, never a guess")
  func outside() throws {
    for arguments in [["add", "2031-03-02", "1"], ["between", "2026-03-02", "2031-03-02"]] {
      let outcome = try Program.run(["calendar"] + arguments)
      #expect(outcome.status == 3)
      #expect(outcome.errors.hasPrefix("R22: "))
      #expect(outcome.output == "")
    }
  }

  @Test(
    "A pair on the command line",
    arguments: [
      (["add", "2026-03-02", "10"], "2026-03-16"),
      (["add", "2026-12-31", "1"], "2027-01-04\tprovisional"),
      (["add", "2026-03-07", "0"], "2026-03-07"),
      (["between", "2026-03-02", "2026-03-16"], "10"),
      (["between", "2026-03-16", "2026-03-02"], "-10"),
    ])
  func single(arguments: [String], answer: String) throws {
    #expect(try Program.run(["calendar"] + arguments).answer == answer)
  }

  @Test(
    "Arguments that are no date and no number end with 64",
    arguments: [
      ["add", "2026-02-30", "1"], ["add", "2026-03-02"], ["add", "2026-03-02", "x"],
      ["add", "2026-03-02", "-1"], ["add", "-", "3"], ["between", "2026-03-02", "2026-3-2"],
    ])
  func wrong(arguments: [String]) throws {
    #expect(try Program.run(["calendar"] + arguments).status == 64)
  }
}

@Suite("Identities by the line")
struct CheckIDTests {
  @Test("R14: each line is answered in its order, blank ones skipped; one that is bad ends with 1")
  func answers() throws {
    let outcome = try Program.run(
      ["check-id", "--lang", "en"],
      input: "11010519491231002x\n\n９１３５０１００Ｍ０００１００Ｙ４３\n110105194912310021\n")
    #expect(outcome.status == 1)
    #expect(
      outcome.lines.prefix(2) == [
        "ok\tcitizen\t11010519491231002X", "ok\torganisation\t91350100M000100Y43",
      ])
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.last?.hasPrefix("bad\t") == true)
    #expect(try Program.run(["check-id", "-"], input: "11010519491231002X").status == 0)
  }
}
