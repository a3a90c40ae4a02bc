import TestSupport
import Testing

@Suite("The package speaks of itself alone")
struct PlaceTests {
  /// Folders of somebody's machine. `/tmp` and `/usr` are everybody's.
  static let places = ["/home/", "/root/", "/Users/", "/work/", "../shared", "file:///"]
  /// Marks of work that is not done: what is not built is not offered.
  static let marks = ["TODO", "FIXME", "HACK", "not implemented", "unimplemented"]
  /// Names that say nothing, as docs/CONTRIBUTING.md has it.
  static let emptyNames = ["Manager", "Helper", "Util", "Utils", "Utilities", "Common", "Info"]

  @Test("no file names a folder of somebody's machine or a thing left to do")
  func words() {
    let found = PackageFiles.written.filter { !$0.path.hasSuffix("/PlaceTests.swift") }
      .flatMap { file in
        (Self.places + Self.marks).flatMap { word in linesWith(word, in: file) }
      }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("no type and no file has a name that says nothing")
  func names() {
    let found = PackageFiles.swift.flatMap { file in
      file.code.indices.compactMap { index -> Violation? in
        let words = file.code[index].split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard let kind = words.firstIndex(where: { ["struct", "enum", "class"].contains($0) }),
          words.indices.contains(kind + 1),
          Self.emptyNames.contains(where: { words[kind + 1].hasSuffix($0) })
        else { return nil }
        return file.violation(index, "\(words[kind + 1]) says nothing")
      }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("a place and a mark are found")
  func wordFound() {
    let file = SourceFile("docs/x.md", "one\nsee /home/me/x and TODO\n")
    #expect(linesWith("/home/", in: file).map(\.line) == [2])
    #expect(linesWith("TODO", in: file).map(\.line) == [2])
  }
}

private func linesWith(_ word: String, in file: SourceFile) -> [Violation] {
  file.lines.indices.filter { file.lines[$0].contains(word) }.map {
    file.violation($0, "says \(word)")
  }
}
