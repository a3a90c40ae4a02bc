import Catalogue
import TestSupport
import Testing
import WorkCalendar

@Suite("docs/hall-folder.md")
struct HallFolderTests {
  @Test("its examples, put together, are a hall folder in the form the program reads")
  func examples() throws {
    let document = try #require(PackageFiles.file("docs/hall-folder.md"))
    let files = document.fences.filter { $0.language == "yaml" }.map { fence in
      SourceText(file: fileName(fence.heading), text: filled(fence.lines))
    }
    #expect(Set(files.map(\.file)).count >= 6)
    #expect(formFaults(files) == [])
  }

  @Test("a key that the program does not know is found")
  func unknownKey() {
    let files = [SourceText(file: "departments.yaml", text: "- {code: SJ, nmae: 市监, short: 市}\n")]
    #expect(formFaults(files).contains { $0.contains("unknownKey") })
  }
}

/// `matters/*.yaml` is any file there.
private func fileName(_ heading: String) -> String {
  String(heading.map { $0 == "*" ? "x" : $0 })
}

/// An example with its gaps filled in: `…` is any text, `CONDITION` any condition.
private func filled(_ lines: [String]) -> String {
  lines.map { line in
    line.replacing("CONDITION", with: "{has-licence: [no]}").replacing("\"…\"", with: "示例")
      .replacing("…", with: "示例")
  }.joined(separator: "\n") + "\n"
}

/// What is wrong with the form: the examples name each other's entries only in part, so that what
/// they say of each other is not judged.
private func formFaults(_ files: [SourceText]) -> [String] {
  do throws(HallFolderError) {
    _ = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    return []
  } catch {
    return error.findings.filter { isOfForm($0.problem) }
      .map { "\($0.at.file):\($0.at.line): \($0.problem)" }
  }
}

private func isOfForm(_ problem: Problem) -> Bool {
  switch problem {
  case .missingFile, .unknownFile, .unreadable, .repeatedKey, .unknownKey, .missingKey, .expected,
    .unknownWord, .badCode, .badLimit, .badDivision, .badHours, .badAmount, .badDate,
    .strangeCharacter:
    true
  default: false
  }
}
