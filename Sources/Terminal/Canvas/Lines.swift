internal import TextWidth

/// The directions in which a box-drawing character reaches.
nonisolated private struct Arms: OptionSet, Hashable {
  let rawValue: UInt8
  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)

  /// By raw value; a single arm is drawn as a whole line.
  private static let shapes: [Unicode.Scalar] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The arms of a line character; nil of any other.
  init?(of scalar: UInt32) {
    switch Unicode.Scalar(scalar) {
    case "│": self = [.up, .down]
    case "─": self = [.left, .right]
    default:
      guard scalar != 0x20,
        let shape = Self.shapes.lastIndex(where: { $0.value == scalar })
      else { return nil }
      self = Arms(rawValue: UInt8(shape))
    }
  }

  var shape: Unicode.Scalar { Self.shapes[Int(rawValue)] }
}

nonisolated extension Canvas {
  /// A line across the region, joined to the lines that it meets.
  package mutating func horizontal(
    row: Int, from first: Int = 0, to end: Int? = nil, style: Style = .plain
  ) {
    let end = end ?? columns
    for column in first..<max(first, end) {
      line([.left, .right], row: row, column: column, style: style)
    }
    join(.right, row: row, column: first - 1)
    join(.left, row: row, column: end)
  }

  /// A line down the region, joined to the lines that it meets, also to one just outside, such as
  /// the rule under the head of the screen.
  package mutating func vertical(
    column: Int, from first: Int = 0, to end: Int? = nil, style: Style = .plain
  ) {
    let end = end ?? rows
    for row in first..<max(first, end) {
      line([.up, .down], row: row, column: column, style: style)
    }
    join(.down, row: first - 1, column: column)
    join(.up, row: end, column: column)
  }

  /// A box along the inside of a rectangle's edge, with a title in its upper side.
  package mutating func box(_ rect: Rect, title: String = "", style: Style = .plain) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    let (bottom, right) = (rect.row + rect.rows - 1, rect.column + rect.columns - 1)
    horizontal(row: rect.row, from: rect.column + 1, to: right, style: style)
    horizontal(row: bottom, from: rect.column + 1, to: right, style: style)
    vertical(column: rect.column, from: rect.row + 1, to: bottom, style: style)
    vertical(column: right, from: rect.row + 1, to: bottom, style: style)
    put("┌", row: rect.row, column: rect.column, style: style)
    put("┐", row: rect.row, column: right, style: style)
    put("└", row: bottom, column: rect.column, style: style)
    put("┘", row: bottom, column: right, style: style)
    guard !title.isEmpty, rect.columns > 6 else { return }
    put(
      " \(title.truncated(to: rect.columns - 6)) ", row: rect.row, column: rect.column + 2,
      style: style.with(.bold))
  }

  private mutating func line(_ arms: Arms, row: Int, column: Int, style: Style) {
    let here = wholeCell(row: row, column: column).flatMap { Arms(of: $0.scalar) } ?? []
    put(String(arms.union(here).shape), row: row, column: column, style: style)
  }

  /// Adds an arm to a line that is already there; does nothing elsewhere.
  private mutating func join(_ arm: Arms, row: Int, column: Int) {
    guard let cell = wholeCell(row: row, column: column), let arms = Arms(of: cell.scalar) else {
      return
    }
    reshape(row: row, column: column, to: arms.union(arm).shape)
  }
}
