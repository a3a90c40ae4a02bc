import Paper
import Phrases
import TestSupport
import TextWidth
import Testing

/// Names that would break a line, or a printer.
struct HostileTextTests {
  private static let pieces = [
    "\u{1B}[2J", "\u{1B}@", "\u{1D}V0", "\r\n", "\n", "\t", "\0", "\u{7F}", "\u{85}", "\u{9B}31m",
    "\u{2028}", "\u{2029}", "\u{202E}", "\u{202A}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2069}",
    "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}", "\u{AD}", "𠮷", "𬭎", "e\u{301}",
    "\u{301}\u{302}\u{303}", "👩‍👩‍👧‍👦", String(repeating: "👩‍", count: 20), "🇨🇳", "❤️", "السلام", "שלום",
    "한글", "ᄒ\u{1161}\u{11AB}", "ＡＢＣ", "ｱｲｳ", " ", "   ", "　", "（", "）", "，", "《",
    "Supercalifragilisticexpialidocious", "-", "县", "许可证核发", "\u{E000}", "\u{200D}", "\u{FE0F}",
  ]

  static func name(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 0...110, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// What must never reach a printer.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isPrintable || scalar.isHidden
  }

  @Test(
    "Whatever stands in a name, no line breaks the width and no control character is printed",
    arguments: SamplePapers.names, [1, 2] as [UInt64])
  func anyName(paper: String, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = (0..<4).map { _ in Self.name(&random) }
    let sample = SampleCase(rename: { names[$0.count % names.count] })
    let language = seed.isMultiple(of: 2) ? Language.english : .chinese
    let sheet = try SamplePapers.sheet(paper, language, of: sample)
    for width in PaperWidth.allCases { check(sheet, width, "seed \(seed), \(paper)") }
  }

  private func check(_ sheet: Sheet, _ width: PaperWidth, _ place: String) {
    let lines = sheet.lines(width)
    let tooLong = lines.filter { $0.columns > width.columns }
    #expect(tooLong == [], "\(place)")
    let leaked = lines.joined().unicodeScalars.filter(Self.isForbidden)
    #expect(leaked.isEmpty, "\(place): \(leaked.map { String($0.value, radix: 16) })")
    #expect(!lines.contains { $0.hasSuffix(" ") }, "\(place)")
    #expect(
      sheet.text(width).split(separator: "\n", omittingEmptySubsequences: false).count == lines
        .count + 1)
  }

  @Test("The text ends each line with a line feed and holds no other control character")
  func lineFeeds() throws {
    let sheet = try SamplePapers.sheet("slip", .chinese, of: SampleCase())
    let text = sheet.text(.wideRoll)
    #expect(text.unicodeScalars.filter { !$0.isPrintable }.allSatisfy { $0 == "\n" })
    #expect(text == sheet.lines(.wideRoll).map { $0 + "\n" }.joined())
  }

  @Test(
    "What cannot be printed is replaced, and what can is kept",
    arguments: [
      ("𠮷野家", "𠮷野家"), ("a\u{1B}[31mb", "a?[31mb"), ("甲\n乙\t丙\u{2028}丁", "甲 乙 丙 丁"),
      ("甲\r\n乙", "甲  乙"), ("12\u{202E}34\u{202C}", "1234"), ("\u{9B}2J", "?2J"),
      ("e\u{301}", "e\u{301}"),
      ("👩‍👧", "👩👧"), ("王\u{200B}秀\u{2060}英\u{E0041}", "王秀英"), ("\u{FEFF}王\u{AD}五", "王五"),
      ("\u{E000}", "\u{E000}"),
    ])
  func replaced(raw: String, fit: String) {
    let text = PaperText(raw).text
    #expect(Array(text.unicodeScalars) == Array(fit.unicodeScalars))
  }

  @Test("A rare character beyond the first plane takes two columns and stays whole")
  func rareCharacter() throws {
    let sample = SampleCase(rename: { $0 == "王秀英" ? "𠮷𬭎㛃" : $0 })
    let text = try SamplePapers.sheet("slip", .chinese, of: sample).text(.narrowRoll)
    #expect(text.contains("联系人  𠮷𬭎㛃"))
  }

  @Test("A long Latin word inside the first 12 characters does not part them")
  func latinWord() {
    let name = "药品 GSP pharmaceutical-registration 备案"
    for columns in [24, 28, 43] {
      let lines = name.wrapped(to: columns, keepingFirst: 12)
      #expect(lines.contains { $0.contains(name.prefix(12)) })
      #expect(lines.allSatisfy { $0.columns <= columns })
    }
  }

  @Test("A cluster wider than the line is cut between its scalars")
  func hugeCluster() {
    let cluster = String(repeating: "👩\u{200D}", count: 40)
    #expect(cluster.count == 1)
    let lines = cluster.wrapped(to: 28)
    #expect(lines.allSatisfy { $0.columns <= 28 })
    #expect(lines.joined() == cluster)
  }
}
