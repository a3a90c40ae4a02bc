import Catalogue
import Phrases
import Testing
import WorkCalendar

/// The county that ships, with one line changed: lint finds that, and nothing else.
struct BrokenCountyTests {
  /// One line of the county's files made wrong.
  struct Change: CustomTestStringConvertible, Sendable {
    let rule: Int
    /// How the entry begins in which the line is; the only one of the folder.
    let entry: String
    /// How the line begins that is changed, the first behind the beginning of the entry.
    let line: String
    let to: String
    /// Lines from the first changed one to the one that the finding names.
    var below = 0
    /// Whether the finding names the entry and not the line.
    var isAtEntry = false
    var testDescription: String { "R\(rule): \(to)" }
  }

  static let changes = [
    Change(
      rule: 2, entry: "- code: XF01", line: "  promised: ", to: "  promised: 9999 工作日",
      isAtEntry: true),
    Change(
      rule: 3, entry: "- code: applicant-id", line: "  name: ", to: "  name: 有关证明",
      isAtEntry: true),
    Change(
      rule: 5, entry: "code: open-pharmacy", line: "  - {item: SJ01",
      to: "  - {item: SJ01, after: [SJ01], when: {has-licence: [no]}}"),
    Change(
      rule: 6, entry: "- code: XF01", line: "- code: XF01",
      to: "- code: XF01\n  life: {published: 2018-01-01, from: 2017-01-01}", below: 1),
    Change(
      rule: 7, entry: "places:", line: "  - {code: hall-county, ",
      to:
        "  - {code: hall-county, parent: hall-county, name: 中心, tier: county, address: 县前街, phone: \"1\"}"
    ),
    Change(
      rule: 25, entry: "- code: XF01", line: "  special: ",
      to: "  special: [{name: 消防检测, procedure: testing}]"),
  ]

  @Test(
    "R2 R3 R4 R5 R6 R7 R25: one line made wrong is one finding, at its place", arguments: changes)
  func changed(_ change: Change) throws {
    let files = try CountyFolder.files()
    let (broken, place) = try apply(change, to: files)
    let edition = try HallFolder.read(broken, number: 1, date: CivilDate(2026, 1, 5))
    let findings = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      .filter(\.isError)
    #expect(findings.map(\.rule) == [change.rule])
    #expect(findings.map(\.at) == [place])
  }

  /// R4 needs two ends: the material that an item asks for, and the item that made it.
  @Test("R4: a material that only the cancelled item made is one finding")
  func ghost() throws {
    let change = Change(
      rule: 4, entry: "- code: XF01", line: "    - {material: ",
      to: "    - {material: gone, basis: 某法}")
    var (files, place) = try apply(change, to: CountyFolder.files())
    files = files.map { source in
      let more =
        switch source.file {
        case "materials.yaml":
          "\n- {code: gone, name: 旧证, issuer: 市监, kind: certificate, produced-by: [SJ98]}\n"
        case "withdrawn.yaml":
          "\n- {code: SJ98, name: 旧事项, department: SJ, since: 2019-12-01, basis: 某法}\n"
        default: ""
        }
      return SourceText(file: source.file, text: source.text + more)
    }
    let edition = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    let findings = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      .filter(\.isError)
    #expect(findings.map(\.rule) == [4])
    #expect(findings.map(\.at) == [place])
  }

  /// - Returns: the files, and the line that the finding should name.
  private func apply(
    _ change: Change, to files: [SourceText]
  ) throws -> ([SourceText], SourceLine) {
    let source = try #require(
      files.first { $0.text.split(separator: "\n").contains { $0.hasPrefix(change.entry) } })
    var lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let entry = try #require(lines.firstIndex { $0.hasPrefix(change.entry) })
    let index = try #require(lines[entry...].firstIndex { $0.hasPrefix(change.line) })
    lines[index] = change.to
    let broken = SourceText(file: source.file, text: lines.joined(separator: "\n"))
    let line = change.isAtEntry ? entry + 1 : index + 1 + change.below
    return (
      files.map { $0.file == source.file ? broken : $0 }, SourceLine(file: source.file, line: line)
    )
  }
}
