import Terminal
import TestSupport
import TextWidth
import Testing

@Suite("The canvas") struct CanvasTests {
  private func row(_ draw: (inout Canvas) -> Void) -> String {
    var canvas = Canvas(rows: 1, columns: 10)
    canvas.put("中文测试", row: 0, column: 0)
    draw(&canvas)
    return canvas.text(row: 0)
  }

  @Test("a narrow character on either half of a wide one blanks the other (lazygit#24, #2741)")
  func halves() {
    #expect(row { $0.put("X", row: 0, column: 0) } == "X 文测试")
    #expect(row { $0.put("X", row: 0, column: 1) } == " X文测试")
    #expect(row { $0.put("XY", row: 0, column: 1) } == " XY 测试")
    #expect(row { $0.put("王", row: 0, column: 1) } == " 王 测试")
  }

  @Test("a wide character in the last column is a blank, never on the next row") func lastColumn() {
    var canvas = Canvas(rows: 2, columns: 5)
    #expect(canvas.put("王秀英", row: 0, column: 0) == 6)
    #expect(canvas.text == "王秀\n")
  }

  @Test("a text that starts left of the region shows its rest; half a character is a blank")
  func cutLeft() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.put("王秀英", row: 0, column: -1)
    #expect(canvas.text == " 秀英")
  }

  @Test("marks stand on their base; one without a base is not shown (ratatui#2738)") func marks() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.put("\u{301}e\u{301}\u{302}x", row: 0, column: 0)
    #expect(canvas.text.unicodeScalars.elementsEqual("e\u{301}\u{302}x".unicodeScalars))
    var other = canvas
    other.put("\u{e9}", row: 0, column: 0)
    #expect(other != canvas, "é and e with a mark are different cells")
  }

  @Test("control characters are never put") func controls() {
    var canvas = Canvas(rows: 1, columns: 6)
    #expect(canvas.put("a\u{1b}[\n\tb", row: 0, column: 0) == 3)
    #expect(canvas.text == "a[b")
  }

  @Test("what is hidden is never put, and no width changes by it", arguments: Hostile.pieces)
  func hidden(piece: String) {
    var canvas = Canvas(rows: 1, columns: 12)
    #expect(canvas.put("王\(piece)3303\(piece)", row: 0, column: 0) == 6)
    canvas.put("英\(piece)", row: 0, column: 6, width: 4, align: .right)
    #expect(canvas.text.unicodeScalars.elementsEqual("王3303  英".unicodeScalars))
  }

  @Test(
    "a row holds its columns and nothing hidden, whatever is put",
    arguments: 0..<40 as Range<UInt64>)
  func anyRow(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = Hostile.text(&random)
      var canvas = Canvas(rows: 1, columns: Int.random(in: 1...40, using: &random))
      let column = Int.random(in: -3...12, using: &random)
      #expect(canvas.put(text, row: 0, column: column) == column + text.columns, "seed \(seed)")
      canvas.put(text, row: 0, column: column, width: Int.random(in: 0...30, using: &random))
      let shown = canvas.text
      #expect(shown.columns <= canvas.columns, "seed \(seed): \(shown.debugDescription)")
      #expect(
        shown.unicodeScalars.allSatisfy { $0.isPrintable && !$0.isHidden }, "seed \(seed)")
      #expect(brokenCells(of: canvas).isEmpty, "seed \(seed)")
    }
  }

  @Test("what falls outside a region is cut, however regions nest") func regions() {
    var canvas = Canvas(rows: 4, columns: 8)
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 4)) { canvas in
      canvas.put("abcdefgh", row: 0, column: -1)
      canvas.put("out", row: 2, column: 0)
      canvas.within(Rect(row: 1, column: 2, rows: 9, columns: 9)) {
        #expect($0.bounds == Rect(rows: 9, columns: 9))
        $0.put("王王", row: 0, column: 0)
      }
      canvas.placeCursor(row: 1, column: 1)
    }
    #expect(canvas.text == "\n  bcde\n    王\n")
    #expect(canvas.cursor == Position(row: 2, column: 3))
    canvas.within(Rect(rows: 1, columns: 1)) { $0.placeCursor(row: 0, column: 1) }
    #expect(canvas.cursor == nil)
  }

  @Test("lines join where they meet, also the rule over the region") func lines() {
    var canvas = Canvas(rows: 5, columns: 9)
    canvas.horizontal(row: 0)
    canvas.within(Rect(row: 1, rows: 4, columns: 9)) {
      $0.vertical(column: 3)
      $0.horizontal(row: 1, from: 4)
    }
    #expect(canvas.text == "───┬─────\n   │\n   ├─────\n   │\n   │")
  }

  @Test("lines that cross") func crossing() {
    var canvas = Canvas(rows: 3, columns: 3)
    canvas.vertical(column: 1)
    canvas.horizontal(row: 1)
    #expect(canvas.text == " │\n─┼─\n │")
  }

  @Test("a box with a title that is cut to it") func box() {
    var canvas = Canvas(rows: 3, columns: 12)
    canvas.box(canvas.bounds, title: "取件凭证补打")
    #expect(canvas.text == "┌─ 取件… ──┐\n│          │\n└──────────┘")
  }

  @Test("a width is kept exactly", arguments: ["", "王", "王秀英", "abcdefgh"])
  func fitted(text: String) {
    var canvas = Canvas(rows: 1, columns: 8)
    canvas.put("XXXXXXXX", row: 0, column: 0)
    #expect(canvas.put(text, row: 0, column: 1, width: 5) == 6)
    #expect(canvas.text.hasPrefix("X") && canvas.text.hasSuffix("XX"))
    #expect((0..<8).reduce(0) { $0 + Int(canvas.cell(row: 0, column: $1).width) } == 8)
  }

  @Test(
    "no sequence of puts leaves half a wide character (lazygit#1277, tui-rs#372, ratatui#2738)",
    arguments: 0..<200 as Range<UInt64>)
  func wideCellRule(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var canvas = Canvas(rows: 4, columns: 12)
    let pieces = ["a", "王", "\u{31350}", "e\u{301}", "│", "ab", "中文", "\u{301}", "👍", " "]
    for _ in 0..<40 {
      let place = Rect(
        row: Int.random(in: -1...3, using: &random),
        column: Int.random(in: -2...11, using: &random),
        rows: Int.random(in: 0...4, using: &random), columns: Int.random(in: 0...12, using: &random)
      )
      let text =
        (pieces.randomElement(using: &random) ?? "") + (pieces.randomElement(using: &random) ?? "")
      canvas.within(place) { canvas in
        switch UInt8.random(in: 0...4, using: &random) {
        case 0: canvas.clear()
        case 1: canvas.put(text, row: 0, column: 0, width: 3)
        case 2: canvas.box(canvas.bounds)
        default:
          canvas.put(
            text, row: Int.random(in: 0...2, using: &random),
            column: Int.random(in: -1...4, using: &random))
        }
      }
    }
    #expect(brokenCells(of: canvas).isEmpty, "seed \(seed)")
  }

  /// Columns of wide characters without their right half, and of right halves without a left.
  private func brokenCells(of canvas: Canvas) -> [Position] {
    var broken: [Position] = []
    for row in 0..<canvas.size.rows {
      var column = 0
      while column < canvas.size.columns {
        let width = canvas.cell(row: row, column: column).width
        let whole =
          width == 1
          || width == 2 && column + 1 < canvas.size.columns
            && canvas.cell(row: row, column: column + 1).width == 0
        if !whole { broken.append(Position(row: row, column: column)) }
        column += max(1, Int(width))
      }
    }
    return broken
  }
}

/// Texts that are made to turn a row, or to shift it.
private enum Hostile {
  static let pieces =
    [
      0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
      0x2028, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2064, 0x2065, 0x2066, 0x2067,
      0x2068, 0x2069, 0x206F, 0xFE0F, 0xFEFF, 0xFFF0, 0xFFF9, 0xFFFA, 0xFFFB, 0xE0000, 0xE0001,
      0xE0020, 0xE007F, 0xE0080, 0xE0FFF,
    ].compactMap { Unicode.Scalar($0 as UInt32).map(String.init) }

  /// Any characters there are, one in three from the list.
  static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...24, using: &random)).map { _ in
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
      let common = Unicode.Scalar(UInt32.random(in: 0x20...0x3FF, using: &random))
      return switch Int.random(in: 0...5, using: &random) {
      case 0, 1: pieces.randomElement(using: &random) ?? ""
      case 2: "王"
      case 3: common.map { String($0) } ?? ""
      default: any.map { String($0) } ?? ""
      }
    }.joined()
  }
}
