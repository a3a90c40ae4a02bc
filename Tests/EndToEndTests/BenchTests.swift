import Foundation
import TestSupport
import Testing

@Suite("bench")
struct BenchTests {
  @Test("The figures that are asked for come as JSON, with the control, and nothing is left behind")
  func json() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["bench", "--quick", "--json", "--only", "plan", "--only", "deadline", "--folder"]
        + [folder.path])
    #expect(outcome.status == 0)
    let answer = try #require(try outcome.json() as? [String: Any])
    let figures = try #require(answer["figures"] as? [[String: Any]])
    #expect(figures.compactMap { $0["code"] as? String } == ["deadline", "plan"])
    #expect(figures.allSatisfy { ($0["ours"] as? Double ?? 0) > 0 })
    #expect((answer["control"] as? [String: Any])?["flushMilliseconds"] as? Double ?? 0 > 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("Slips are made in every format, and the memory is watched while they are")
  func slips() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["bench", "--quick", "--json", "--only", "slip", "--folder", folder.path])
    #expect(outcome.status == 0)
    let answer = try #require(try outcome.json() as? [String: Any])
    let figures = try #require(answer["figures"] as? [[String: Any]])
    #expect(
      figures.compactMap { $0["code"] as? String }
        == ["slip-text", "slip-escpos", "slip-pdf", "slip-pdf-short"])
    let pdf = figures.first { $0["code"] as? String == "slip-pdf" }
    let details = try #require(pdf?["details"] as? [String: Double])
    #expect(details["first"] ?? 0 > 0 && details["size"] ?? 0 > 0 && details["growth"] != nil)
    // What is leaked at each slip would be seen: a slip's file has some 40 KB.
    #expect(details["growth"] ?? 100 < 20)
  }

  @Test("Whole cases are written by a process of its own, through the program and beside it")
  func writers() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["bench", "--quick", "--only", "lifecycle", "--lang", "en", "--folder", folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("Whole cases"))
    #expect(outcome.lines.contains { $0.hasPrefix("Whole cases") && $0.contains("/s") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("What cannot be measured, and a folder that cannot be used, are refused")
  func refused() throws {
    #expect(try Program.run(["bench", "--only", "everything"]).status == 64)
    #expect(try Program.run(["bench", "--tasks", "0"]).status == 64)
    let outcome = try Program.run(["bench", "--only", "plan", "--folder", "/nowhere"])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("/nowhere"))
  }
}
