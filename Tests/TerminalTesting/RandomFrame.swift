package import Terminal

/// Frames of Chinese, rare characters, marks and lines at random places, the same for the same
/// seed: what a display shows of them can be compared with what the canvas holds.
nonisolated package enum RandomFrame {
  private static let pieces = [
    "a", "Z9", "王", "中文测试", "\u{20BB7}", "e\u{301}", "│", "┼─", "。，", "①●→", "ｱﾊﾟ", "  ",
    "办件 330382", "a\u{301}\u{302}", "ＡＢ", "\u{202E}12\u{2066}王\u{200D}", "👩\u{200D}👧",
    "办\u{E0041}\u{AD}\u{FEFF}件\u{200B}", "❤\u{FE0F}",
  ]
  private static let styles: [Style] = [.plain, .bold, .red, .reverse, .accent, .dim, .underline]

  package static func draw(_ canvas: inout Canvas, seed: UInt64) {
    var random = Sequence(state: seed &* 0x9e37_79b9_7f4a_7c15 | 1)
    for _ in 0..<60 {
      let place = Rect(
        row: random.number(canvas.rows), column: random.number(canvas.columns) - 3,
        rows: 1 + random.number(4), columns: random.number(30))
      let text = pieces[random.number(pieces.count)] + pieces[random.number(pieces.count)]
      let style = styles[random.number(styles.count)]
      canvas.within(place) { canvas in
        switch random.number(8) {
        case 0: canvas.clear(style: style)
        case 1: canvas.box(canvas.bounds, style: style)
        case 2: canvas.put(text, row: 0, column: 0, style: style, width: 9)
        default: canvas.put(text, row: 0, column: random.number(6) - 2, style: style)
        }
      }
    }
    canvas.placeCursor(row: random.number(canvas.rows), column: random.number(canvas.columns))
  }

  /// xorshift64.
  private struct Sequence {
    var state: UInt64

    mutating func number(_ below: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % max(1, below)
    }
  }
}

/// A screen that is one random frame after the other, the next at each key.
package struct RandomScreen: Screen {
  package private(set) var seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  package func title(_ env: Env) -> String { "" }
  /// On the row that is painted last: whoever sees the number has the whole frame.
  package func hint(_ env: Env) -> String { "#\(seed)#" }

  package mutating func update(_ input: Input<Never, Never>, _ env: Env) -> [Command<Never>] {
    if case .key = input { seed += 1 }
    return []
  }

  package func draw(_ canvas: inout Canvas, _ env: Env) {
    // The emulator of the tests loses a mark in the last column.
    let part = Rect(rows: canvas.rows, columns: canvas.columns - 1)
    canvas.within(part) { RandomFrame.draw(&$0, seed: seed) }
  }
}
