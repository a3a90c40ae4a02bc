import TestSupport
import Testing

@Suite("docs/rules.md")
struct RuleTests {
  static let numbers = 1...38
  /// How the list says that a rule is kept, wholly or in part; anything else is not kept.
  static let keptWords = ["kept", "in part"]

  @Test("the list has each rule once, in order, with a word on whether it is kept")
  func list() throws {
    let rows = try ruleRows()
    #expect(rows.map(\.number) == Array(Self.numbers))
    let words = Set(rows.map(\.state))
    #expect(words.isSubset(of: Set(Self.keptWords + ["not yet"])), "\(words)")
  }

  @Test("a rule that is kept has a test named after it, and a file that cites it")
  func kept() throws {
    let tested = Set(NamedTest.all.flatMap(\.rules))
    for row in try ruleRows() where Self.keptWords.contains(row.state) {
      #expect(tested.contains(row.number), "no test names R\(row.number)")
      #expect(!row.files.isEmpty, "R\(row.number) is kept by no file")
      let missing = row.files.filter { !PackageFiles.exists($0) }
      #expect(missing.isEmpty, "R\(row.number): \(missing)")
    }
  }

  @Test("a rule that is not kept yet names no file")
  func notKept() throws {
    for row in try ruleRows() where row.state == "not yet" {
      #expect(row.files.isEmpty, "R\(row.number)")
    }
  }

  @Test("every rule cited in code, tests, data and documents exists")
  func cited() {
    let files = (PackageFiles.written).filter {
      $0.room != "TidyTests" && !$0.path.hasSuffix("readings.tsv")
    }
    let found = files.flatMap { file in
      file.lines.indices.flatMap { index in
        citations(in: file.lines[index]).filter { !Self.numbers.contains($0) }
          .map { file.violation(index, "there is no rule R\($0)") }
      }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("the tests by rule are those of the package; tools/rules-table writes them")
  func testsByRule() throws {
    let document = try #require(PackageFiles.file("docs/rules.md"))
    let start = try #require(document.lines.firstIndex(of: "## Tests by rule"))
    let written = document.lines[start...].filter { $0.hasPrefix("- ") || $0.hasPrefix("### ") }
    let expected = Self.numbers.flatMap { number -> [String] in
      let tests = NamedTest.all.filter { $0.rules.contains(number) }
      return tests.isEmpty ? [] : ["### R\(number)"] + tests.map { "- \($0.name) (`\($0.file)`)" }
    }
    let difference = written.difference(from: expected)
    #expect(
      difference.isEmpty, "run tools/rules-table; \(difference.count) lines differ: \(difference)")
  }

  @Test("a rule's number is found as a word and nowhere else")
  func citation() {
    #expect(citations(in: "R1, R22: (R3) `R4` R 5 CR6 R7x R² R") == [1, 22, 3, 4])
  }
}

extension NamedTest {
  /// The file's name without its folder, which the test's room makes plain.
  fileprivate var file: Substring { path.split(separator: "/").last ?? "" }
}

private struct RuleRow {
  let number: Int
  let state: String
  let files: [String]
}

private func ruleRows() throws -> [RuleRow] {
  let document = try #require(PackageFiles.file("docs/rules.md"))
  return document.table(below: "The list").compactMap { _, cells in
    guard cells.count == 4, let number = citations(in: cells[0]).first else { return nil }
    let files = cells[3].components(between: "`", and: "`").map { "Sources/\($0)" }
    let state = cells[2].split(separator: ":").first.map(String.init) ?? ""
    return RuleRow(number: number, state: state, files: files)
  }
}
