import TestSupport
import Testing

@Suite("docs/glossary.md")
struct GlossaryTests {
  @Test("every code name of the glossary is declared in Sources")
  func names() throws {
    let rows = try #require(PackageFiles.file("docs/glossary.md")).table(below: "Words")
    #expect(rows.count > 20)
    let declared = declaredNames
    let unknown = rows.flatMap { row in
      row.cells.last.map { $0.components(between: "`", and: "`") } ?? []
    }.filter { !declared.contains($0) }
    #expect(unknown.isEmpty, "\(unknown)")
  }

  @Test("every entry has its English, its Chinese and its name in code, or a dash")
  func cells() throws {
    for row in try #require(PackageFiles.file("docs/glossary.md")).table(below: "Words") {
      #expect(row.cells.count == 3)
      #expect(row.cells.allSatisfy { !$0.isEmpty }, "\(row.cells)")
      #expect(row.cells[1].contains { $0.isHan }, "\(row.cells)")
    }
  }
}

/// What the code declares: types, functions, properties and cases.
private let declaredNames: Set<Substring> = {
  let keywords: Set<Substring> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "func", "var", "let", "case",
  ]
  var names: Set<Substring> = []
  for line in PackageFiles.swiftSources.flatMap(\.code) {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    for (keyword, name) in zip(words, words.dropFirst()) where keywords.contains(keyword) {
      names.insert(name)
      // `case green, yellow` declares each of them.
      if keyword == "case" { names.formUnion(words) }
    }
  }
  return names
}()
