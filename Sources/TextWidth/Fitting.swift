/// Where a text stands in a field that is wider than the text.
package enum Alignment: Sendable {
  case left, right, centre
}

extension StringProtocol {
  /// The longest beginning that fits into a number of columns; never half a cluster, so it may be
  /// one column short.
  package func prefix(columns: Int) -> SubSequence {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].columns
      guard used <= columns else { break }
      formIndex(after: &end)
    }
    return self[..<end]
  }

  /// The text cut to a number of columns, with `…` at the end where something was cut.
  package func truncated(to columns: Int) -> String {
    guard self.columns > columns else { return String(self) }
    guard columns > 0 else { return "" }
    return prefix(columns: columns - 1) + "…"
  }

  /// The text in exactly a number of columns: cut with `…` when longer, filled with spaces when
  /// shorter.
  package func padded(to columns: Int, _ alignment: Alignment = .left) -> String {
    let text = truncated(to: columns)
    let room = Swift.max(0, columns - text.columns)
    let before =
      switch alignment {
      case .left: 0
      case .right: room
      case .centre: room / 2
      }
    return spaces(before) + text + spaces(room - before)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
