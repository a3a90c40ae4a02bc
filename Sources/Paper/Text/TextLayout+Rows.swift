internal import TextWidth

/// Lists: a number, a name with a hanging indent, and what stands at the right edge.
extension TextLayout {
  func lines(of rows: [Row]) -> [String] {
    let widest = rows.compactMap { $0.marker?.text.columns }.max()
    return rows.flatMap { row in
      let prefix =
        widest.map { " " + (row.marker?.text ?? "").padded(to: $0, .right) + " " } ?? "   "
      let indent = spaces(prefix.columns + 2)
      return entry(row.text, row.trailing, prefix: prefix)
        + row.details.flatMap { entry($0.text, $0.trailing, prefix: indent) }
    }
  }

  /// The right edge of what trails an entry: on a page not so far off that the eye loses it.
  private var edge: Int { min(columns, 60) }

  private func entry(_ text: PaperText, _ trailing: PaperText?, prefix: String) -> [String] {
    let indent = spaces(prefix.columns)
    var lines = text.text.wrapped(
      to: columns - prefix.columns, keepingFirst: Self.keptCharacters)
    lines = lines.enumerated().map { ($0.offset == 0 ? prefix : indent) + $0.element }
    guard let trailing = trailing?.text, let last = lines.last else { return lines }
    let gap = edge - last.columns - trailing.columns
    if gap >= 2 { return lines.dropLast() + [last + spaces(gap) + trailing] }
    return lines
      + trailing.wrapped(to: columns - prefix.columns).map { spaces(edge - $0.columns) + $0 }
  }
}
