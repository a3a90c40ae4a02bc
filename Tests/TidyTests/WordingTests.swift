import TestSupport
import Testing

@Suite("Where words live")
struct WordingTests {
  /// Files whose code reads Chinese, and why. No word a person reads may come from one.
  static let readers = [
    "Sources/Catalogue/Reading/LimitText.swift": "parses the units of a hall folder's time limits"
  ]

  @Test("no Chinese word stands in code outside Sources/Phrases, but in what is parsed")
  func literals() {
    // The rooms that other rooms' tests call hold sample people, whom nobody reads.
    let found = PackageFiles.swiftSources.filter {
      $0.room != "Phrases" && !$0.room.hasSuffix("Testing")
    }.flatMap(chineseLiterals)
    let rest = excusing(found, Self.readers)
    #expect(rest.isEmpty, "\(listing(rest))")
  }

  @Test(
    "a Chinese word is found in each kind of text",
    arguments: [
      #"let word = "办件""#, ##"let word = #"办件"#"##, "let word = \"\"\"\n  办件\n  \"\"\"",
      #"print("\(name(of: "办件"))")"#, #"let word = "\u{529e}""#,
    ])
  func literalFound(code: String) {
    #expect(chineseLiterals(SourceFile("Sources/Hall/Sample.swift", code)).count == 1)
  }

  @Test(
    "a comment may be Chinese, and a mark is no word",
    arguments: ["// 办件", "/* 办件 /* 事项 */ */ let a = 1", #"let marks = "，。" // 标点"#])
  func noLiteral(code: String) {
    #expect(chineseLiterals(SourceFile("Sources/Hall/Sample.swift", code)).isEmpty)
  }
}

private func chineseLiterals(_ file: SourceFile) -> [Violation] {
  file.literals.filter { literal in
    literal.text.contains(where: \.isHan)
      || escapes(literal.text).contains(where: \.isHan)
  }.map { file.violation($0.line - 1, "a Chinese word outside Sources/Phrases: \($0.text)") }
}

/// The characters written as `\u{…}`.
private func escapes(_ text: String) -> [Character] {
  text.components(between: "\\u{", and: "}").compactMap {
    UInt32($0, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

extension String {
  /// What stands between each opening mark and the closing mark after it.
  func components(between open: String, and close: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: close) else { break }
      found.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return found
  }
}
