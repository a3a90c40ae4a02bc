import TestSupport
import Testing

@Suite("Sharp tools")
struct SafetyTests {
  @Test("what can crash or race stands beside a comment that says why it is safe")
  func sharp() {
    let found = PackageFiles.swift.flatMap(unexplained)
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test(
    "each sharp tool is found without a comment, and passes with one",
    arguments: [
      "let x = try! read()", "let x = y as! Z", "let x = list.first!", "let x = table[1]!.name",
      "final class A: @unchecked Sendable {", "nonisolated(unsafe) var x = 1", "fatalError()",
      #"text("\(list.first!)")"#,
    ])
  func sharpFound(line: String) {
    let bare = SourceFile("Sources/X/Sample.swift", "let a = 1\n\(line)\n")
    #expect(unexplained(bare).map(\.line) == [2])
    let above = SourceFile("Sources/X/Sample.swift", "// The list is never empty.\n\(line)\n")
    #expect(unexplained(above).isEmpty)
    let behind = SourceFile("Sources/X/Sample.swift", "\(line)  // The list is never empty.\n")
    #expect(unexplained(behind).isEmpty)
  }

  @Test(
    "what only looks sharp passes",
    arguments: [
      "if a != b {", "guard !done else {", #"say("stop!")"#, "// try! this", "x = try? y()",
    ])
  func blunt(line: String) {
    #expect(unexplained(SourceFile("Sources/X/Sample.swift", line)).isEmpty)
  }
}

private func unexplained(_ file: SourceFile) -> [Violation] {
  file.code.indices.compactMap { index in
    guard let tool = sharpTool(file.code[index]), !isExplained(file, index) else { return nil }
    return file.violation(index, "\(tool) without a comment that says why it is safe")
  }
}

private func sharpTool(_ line: String) -> String? {
  for tool in ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError"]
  where line.contains(tool) {
    return tool
  }
  return forcesUnwrap(line) ? "!" : nil
}

/// Whether a `!` stands right behind a value and is no `!=`.
private func forcesUnwrap(_ line: String) -> Bool {
  let bytes = Array(line.utf8)
  return bytes.indices.dropFirst().contains { index in
    guard bytes[index] == UInt8(ascii: "!") else { return false }
    let before = Character(Unicode.Scalar(bytes[index - 1]))
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0
    return (before.isLetter || before.isNumber || "_)]}?\"".contains(before))
      && after != UInt8(ascii: "=")
  }
}

/// A comment behind the code, or on the line above it, or above the `@…` lines over it.
private func isExplained(_ file: SourceFile, _ index: Int) -> Bool {
  if file.lines[index].contains("//"), !file.code[index].contains("//") { return true }
  return file.isComment(index - 1)
}
