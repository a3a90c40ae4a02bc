import HallTesting
import Storage
import Testing

@testable import Bench

@Suite("The raw limit writes what the program writes")
struct RawRowsTests {
  @Test(
    "a case that was recorded and written by bare statements has the same rows, but for its name")
  func sameRows() throws {
    let (scratch, template) = try founded()
    let program = try scratch.copy(template, to: "program.sqlite")
    let model = try CaseRecorder.record(in: program)
    #expect(model.commits.count > 7)
    let raw = try scratch.copy(template, to: "raw.sqlite")
    try RawWriter(raw, model: model).write(commits: nil)

    let ours = try rows(in: program)
    let theirs = try rows(in: raw)
    #expect(ours.count > 30)
    #expect(ours == theirs)
  }

  @Test("an intake alone is the first commit, and cases follow each other")
  func intakes() throws {
    let (scratch, template) = try founded()
    let program = try scratch.copy(template, to: "program.sqlite")
    let model = try CaseRecorder.record(in: program)
    let raw = try scratch.copy(template, to: "raw.sqlite")
    let writer = try RawWriter(raw, model: model)
    for _ in 0..<3 { try writer.write(commits: 1) }
    let database = try RawDatabase(raw)
    let numbers = try database.rows("SELECT number FROM case_file ORDER BY id")
    #expect(
      numbers == (1...3).map { ["number": .text("\(model.numberPrefix)000\($0)-0")] })
    let counts = try database.rows("SELECT sum(running) AS n FROM queue_count")
    #expect(counts == [["n": .integer(6)]], "of each its first item and its internal check")
  }

  private func founded() throws -> (ScratchFolder, String) {
    let scratch = try ScratchFolder(in: "/tmp")
    let template = scratch.place("template.sqlite")
    try Drugstore.found(DemoHall.texts(), at: template)
    try RawDatabase(template).run("PRAGMA wal_checkpoint(TRUNCATE)")
    return (scratch, template)
  }

  /// All rows of cases, without what is another in each.
  private func rows(in path: String) throws -> [[String: RawValue]] {
    let database = try RawDatabase(path)
    let number = try database.rows("SELECT number FROM case_file").first?["number"]
    return try CaseTable.all.flatMap { table in
      try database.rows("SELECT * FROM \(table.name)").map { row in
        row.filter { !["command", "tail"].contains($0.key) && $0.value != number }
      }
    }
  }
}
