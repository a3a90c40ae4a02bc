import TestSupport
import TextWidth
import Testing

@Suite("Widths") struct WidthTests {
  @Test(
    "columns of a text",
    arguments: [
      ("", 0), ("abc", 3), ("办件", 4), ("王秀英 a", 8), ("，。《》", 8), ("〇㎡", 4), ("ＡＢ", 4),
      ("ｱﾊﾟ", 3), ("한글", 4), ("한", 2), ("e\u{301}", 1), ("\u{200b}", 0),
      ("བསྒྲུབས", 4), ("👍", 2), ("👨‍👩‍👧", 6),
    ])
  func columns(text: String, columns: Int) { #expect(text.columns == columns) }

  @Test(
    "ambiguous width is one column whatever the locale (tcell#839, go-runewidth#64, lazygit#1383)",
    arguments: "│─┌●→①“”‘’…—·×÷℃■□▸▓¥§±α")
  func ambiguous(character: Character) { #expect(character.columns == 1) }

  @Test(
    "a name in a rare character is two columns wide (glibc 2.36, tig#1294)",
    arguments: [
      0x3400, 0x4DB5, 0x4E00, 0x9FA6, 0x9FB3, 0x9FBC, 0x9FEF, 0x9FFF, 0xF900, 0x20BB7, 0x2A700,
      0x2B740, 0x2B820, 0x2CEB0, 0x2EBF0, 0x2EE5D, 0x2F800, 0x30000, 0x31350, 0x323AF, 0x3FFFD,
    ])
  func rare(value: UInt32) throws {
    #expect(try #require(Unicode.Scalar(value)).columns == 2)
  }

  @Test("control characters and line separators are never shown")
  func controls() {
    for value: UInt32 in [0, 7, 9, 10, 13, 27, 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029] {
      let scalar = Unicode.Scalar(value)
      #expect(scalar?.isPrintable == false && scalar?.columns == 0)
    }
  }

  @Test("whatever is hidden takes no column, so that leaving it out shifts nothing")
  func hiddenTakesNone() {
    let hidden = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter(\.isHidden)
    #expect(hidden.allSatisfy { $0.columns == 0 })
    // Variants of rare Chinese characters and of Mongolian letters are no hidden thing.
    #expect(!hidden.contains { [0xE0100, 0xE01EF, 0xFE00, 0x180B, 0x301].contains($0.value) })
  }

  @Test("half-width voiced kana take their own column (ratatui#2499)") func halfWidthKana() {
    #expect("ﾊﾞ".columns == 2)
    #expect("は\u{3099}".columns == 2)
  }

  @Test(
    "padding is by columns, in one function (k9s#4067, htop#421, newsboat#2480)",
    arguments: [
      ("王", Alignment.left, "王   "), ("王", .right, "   王"), ("王", .centre, " 王  "),
      ("王秀英", .left, "王秀…"), ("ab王秀", .left, "ab王…"), ("a王秀英", .right, " a王…"),
      ("王秀英x", .left, "王秀…"),
    ])
  func padding(text: String, alignment: Alignment, padded: String) {
    #expect(text.padded(to: 5, alignment) == padded)
    #expect(text.padded(to: 5, alignment).columns == 5)
  }

  @Test("a text is cut between characters, never in one (newsboat#683, ratatui#1396)")
  func truncation() {
    #expect("王秀英".truncated(to: 6) == "王秀英")
    #expect("王秀英".truncated(to: 5) == "王秀…")
    #expect("王秀英".truncated(to: 4) == "王…")
    #expect("王秀英".truncated(to: 2) == "…")
    #expect("王秀英".truncated(to: 0) == "")
    #expect("ae\u{301}bc".truncated(to: 3) == "ae\u{301}…")
    #expect("👨‍👩‍👧x".truncated(to: 6) == "…")
  }

  @Test("any text cut or padded to a width has that width", arguments: 0..<50 as Range<UInt64>)
  func anyText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "办", "\u{301}", "é", "👨‍👩‍👧", "\u{31350}", " ", "，", "…"]
    let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
    for width in 0..<14 {
      #expect(text.padded(to: width).columns == width, "seed \(seed): \(text) to \(width)")
      #expect(text.wrapped(to: max(6, width)).allSatisfy { $0.columns <= max(6, width) })
    }
  }
}

@Suite("Wrapping") struct WrappingTests {
  @Test(
    "lines",
    arguments: [
      ("", 10, [""]),
      ("取件凭证", 4, ["取件", "凭证"]),
      ("取件凭证", 5, ["取件", "凭证"]),
      ("一二三四，五", 8, ["一二三", "四，五"]),
      ("按《药品法》分类", 6, ["按《药", "品法》", "分类"]),
      ("one visit at most", 9, ["one visit", "at most"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("NB330382-20260302", 8, ["NB330382", "-2026030", "2"]),
      ("F10 交出", 6, ["F10 交", "出"]),
    ])
  func lines(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test("the last character of an odd width is not lost (helix#15905)") func oddWidth() {
    let text = "不动产登记信息核查结果告知"
    for width in 2..<30 { #expect(text.wrapped(to: width).joined() == text) }
  }
}
