internal import TextWidth

/// A text that may be longer than its place.
package struct ScrollText {
  package var text: String { didSet { top = 0 } }
  private var top = 0
  private let page = PageHeight()

  package init(_ text: String) { self.text = text }

  /// Arrows and page keys.
  /// - Returns: whether the text moved.
  @discardableResult package mutating func handle(_ key: Key) -> Bool {
    let last = max(0, page.count - page.height)
    let target: Int
    switch key {
    case .up: target = top - 1
    case .down: target = top + 1
    case .pageUp: target = top - page.height
    case .pageDown: target = top + page.height
    case .home: target = 0
    case .end: target = last
    default: return false
    }
    let before = top
    top = min(max(0, target), last)
    return top != before
  }

  /// Draws the lines, wrapped to the place, and at its lower right how many there are below.
  package func draw(_ canvas: inout Canvas, in rect: Rect, style: Style = .plain) {
    let lines = text.wrapped(to: rect.columns)
    page.height = rect.rows
    page.count = lines.count
    let first = min(top, max(0, lines.count - rect.rows))
    canvas.within(rect) { canvas in
      for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
        canvas.put(line, row: row, column: 0, style: style)
      }
      let below = lines.count - first - rect.rows
      guard below > 0 else { return }
      let more = " ↓\(below)"
      canvas.put(
        more, row: rect.rows - 1, column: rect.columns - more.columns, style: .dim)
    }
  }
}
