import TestSupport
import Testing

@Suite("Lengths")
struct LengthTests {
  static let longestFile = 400
  static let longestFunction = 60
  /// Most files are shorter than this; `shareBelowUsual` says how many.
  static let usualFile = 150
  static let shareBelowUsual = 0.85

  static let excusedFiles = [
    "Sources/CTextWidth/table.h": "written by tools/make-width-table from Unicode's own data"
  ]
  static let excusedFunctions: [String: String] = [:]

  @Test("no file is longer than 400 lines, but for those excused")
  func files() {
    let found = (PackageFiles.sources + PackageFiles.tests).filter {
      lineCount($0) > Self.longestFile
    }.map { Violation(path: $0.path, line: lineCount($0), what: "longer than \(Self.longestFile)") }
    let rest = excusing(found, Self.excusedFiles)
    #expect(rest.isEmpty, "\(listing(rest))")
  }

  @Test("most files are shorter than 150 lines")
  func usualFiles() {
    let all = PackageFiles.swift
    let short = all.filter { lineCount($0) < Self.usualFile }
    #expect(Double(short.count) >= Self.shareBelowUsual * Double(all.count))
  }

  @Test("no function is longer than 60 lines, but for the phrases and those excused")
  func functions() {
    let found = PackageFiles.swift.flatMap(longFunctions).filter { !isPhraseTable($0) }
    let rest = excusing(found, Self.excusedFunctions)
    #expect(rest.isEmpty, "\(listing(rest))")
  }

  @Test("a function of 61 lines is found, and one of 60 is not")
  func functionFound() {
    func sample(_ count: Int) -> SourceFile {
      let body = String(repeating: "    count += 1 // }\n", count: count - 2)
      return SourceFile(
        "Sources/X/Sample.swift",
        "protocol P {\n  func go()\n}\nstruct S {\n  mutating func go() {\n\(body)  }\n}\n")
    }
    #expect(longFunctions(sample(60)).isEmpty)
    #expect(longFunctions(sample(61)).map(\.key) == ["Sources/X/Sample.swift go"])
  }

  @Test("what only looks like a declaration is none")
  func noFunction() {
    let text = "let list: [A] = [\n  .init(a),\n  self.init(b) {\n  },\n]\nvar b = {\n}\n"
    #expect(SourceFile("Sources/X/Sample.swift", text).functions.isEmpty)
  }
}

private func lineCount(_ file: SourceFile) -> Int {
  file.lines.last == "" ? file.lines.count - 1 : file.lines.count
}

private func longFunctions(_ file: SourceFile) -> [Violation] {
  file.functions.filter { $0.length > LengthTests.longestFunction }.map {
    Violation(
      path: file.path, line: $0.first, what: "\($0.name) has \($0.length) lines",
      key: "\(file.path) \($0.name)")
  }
}

/// A family's texts are one exhaustive switch, a line a phrase: a table, not a function to follow.
private func isPhraseTable(_ violation: Violation) -> Bool {
  violation.path.hasPrefix("Sources/Phrases/") && violation.key.hasSuffix(" texts")
}
