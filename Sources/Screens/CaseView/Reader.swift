internal import Terminal
internal import TextWidth

/// A text with a beginning in a column of its own: its further lines are indented under the first.
nonisolated struct Paragraph: Hashable, Sendable {
  var lead = ""
  var text: String
  var style = Style.plain

  func lines(_ columns: Int) -> [String] {
    let lines = text.wrapped(to: max(8, columns - lead.columns))
    let indent = String(repeating: " ", count: lead.columns)
    return lines.enumerated().map { ($0 == 0 ? lead : indent) + $1 }
  }
}

/// Paragraphs that may be longer than their place.
struct Reader {
  var paragraphs: [Paragraph]
  private var top = 0

  init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// Lines that are below what is shown.
  func below(_ place: Rect) -> Int {
    let count = lines(place.columns).count
    return max(0, count - min(top, max(0, count - place.rows)) - place.rows)
  }

  /// Arrows and page keys.
  /// - Parameter place: where it is drawn.
  /// - Returns: whether the text moved.
  @discardableResult mutating func handle(_ key: Key, in place: Rect) -> Bool {
    let last = max(0, lines(place.columns).count - place.rows)
    let target: Int
    switch key {
    case .up: target = top - 1
    case .down: target = top + 1
    case .pageUp: target = top - place.rows
    case .pageDown, .space: target = top + place.rows
    case .home: target = 0
    case .end: target = last
    default: return false
    }
    let before = min(top, last)
    top = min(max(0, target), last)
    return top != before
  }

  /// Draws what there is room for; `below` says how much is not shown.
  func draw(_ canvas: inout Canvas, in place: Rect) {
    let lines = lines(place.columns)
    let first = min(top, max(0, lines.count - place.rows))
    canvas.within(place) { canvas in
      for (row, line) in lines.dropFirst(first).prefix(place.rows).enumerated() {
        canvas.put(line.text, row: row, column: 0, style: line.style)
      }
    }
  }

  private func lines(_ columns: Int) -> [(text: String, style: Style)] {
    paragraphs.flatMap { paragraph in
      paragraph.lines(columns).map { ($0, paragraph.style) }
    }
  }
}
