import TestSupport
import Testing

@Suite("The layers")
struct LayerTests {
  @Test("every room imports only what its charter allows")
  func imports() {
    let found = PackageFiles.swiftSources.flatMap(forbiddenImports)
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test(
    "an import from above, from the side or from outside is found",
    arguments: ["Hall", "StoreSQLite", "GRDB", "Foundation"])
  func importFromAbove(module: String) {
    let file = SourceFile(
      "Sources/CaseEngine/Sample.swift", "import Catalogue\npackage import struct \(module).X\n")
    #expect(
      forbiddenImports(file).map(\.description) == [
        "Sources/CaseEngine/Sample.swift:2: CaseEngine may not import \(module)"
      ])
  }

  @Test("the word import in a comment or a text is no import")
  func importInText() {
    let file = SourceFile(
      "Sources/CaseEngine/Sample.swift",
      "// import Hall\nlet text = \"\"\"\n  import Hall\n  \"\"\"\n")
    #expect(forbiddenImports(file).isEmpty)
  }

  @Test("every folder of Sources has a charter, and every charter a folder")
  func charters() {
    #expect(PackageFiles.folders(in: "Sources") == Charter.rooms.keys.sorted())
  }

  @Test("only CTerminal includes curses, and only three rooms are written in C")
  func curses() {
    let found = PackageFiles.sources.flatMap { file in
      file.code.indices.compactMap { index -> Violation? in
        let line = file.code[index]
        guard line.contains("curses"), line.contains("#include") || line.contains("header") else {
          return nil
        }
        return file.room == "CTerminal" ? nil : file.violation(index, "includes curses")
      }
    }
    #expect(found.isEmpty, "\(listing(found))")
    let written = Set(PackageFiles.sources.filter { $0.path.hasSuffix(".c") }.map(\.room))
    #expect(written == ["CCups", "CPango", "CTerminal", "CTextWidth"])
  }

  @Test("tests use Swift Testing alone")
  func testLibrary() {
    let found = PackageFiles.tests.flatMap { file in
      file.imports.filter { $0.module == "XCTest" }.map { file.violation($0.index, "uses XCTest") }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }
}

private func forbiddenImports(_ file: SourceFile) -> [Violation] {
  let allowed = Charter.allowed(file.room)
  return file.imports.filter { !allowed.contains($0.module) }.map {
    file.violation($0.index, "\(file.room) may not import \($0.module)")
  }
}
