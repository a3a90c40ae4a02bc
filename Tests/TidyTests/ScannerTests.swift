import TestSupport
import Testing

@Suite("The scanner that the checks stand on")
struct ScannerTests {
  @Test(
    "texts are told from code",
    arguments: [
      (#"a("b")"#, #"a(   )"#, ["b"]),
      (#"a("\"b\\")"#, #"a(       )"#, [#"\"b\\"#]),
      (#"a("b\(c)d")"#, #"a(   (c)  )"#, ["bd"]),
      (#"a("b\(c("d"))e")"#, #"a(   (c(   ))  )"#, ["d", "be"]),
      (##"a(#"b"c"#)"##, ##"a(       )"##, [#"b"c"#]),
      ("a // b \"c\"", "a         ", []),
      ("a /* \" */ b", "a         b", []),
      ("#if DEBUG", "#if DEBUG", []),
    ])
  func text(line: String, code: String, texts: [String]) {
    let file = SourceFile("Sources/X/Sample.swift", line)
    #expect(file.code == [code])
    #expect(file.literals.map(\.text) == texts)
  }

  @Test("lines keep their numbers through long texts and comments")
  func lines() {
    let file = SourceFile("Sources/X/S.swift", "a\n\"\"\"\nb \"c\"\n\"\"\"\n/*\n*/ d\ne")
    #expect(file.code.map { $0.filter { $0 != " " } } == ["a", "", "", "", "", "d", "e"])
    #expect(file.literals.map(\.line) == [4])
  }

  @Test("the package's files are found")
  func files() {
    #expect(PackageFiles.sources.count > 200)
    #expect(PackageFiles.tests.count > 50)
    #expect(PackageFiles.written.contains { $0.path == "Resources/halls/county/hall.yaml" })
  }

  @Test("every file is read to its end as code")
  func wholeFiles() {
    // A file that is misread ends inside a text, and then its braces do not match.
    let unmatched = PackageFiles.swift.filter { file in
      let bytes = file.code.joined().utf8
      return bytes.count { $0 == UInt8(ascii: "{") } != bytes.count { $0 == UInt8(ascii: "}") }
    }
    #expect(unmatched.isEmpty, "\(unmatched.map(\.path))")
  }
}
