/// Lists: a number, a name with a hanging indent, and what stands at the right edge.
extension TextLayout {
  func lines(of rows: [Row]) -> [String] {
    let widest = rows.compactMap { $0.marker.map { width(words($0)) } }.max()
    return rows.flatMap { row in
      let prefix =
        widest.map { column in
          let marker = row.marker.map(words) ?? ""
          return " " + spaces(column - width(marker)) + marker + " "
        } ?? "   "
      let indent = spaces(width(prefix) + 2)
      return entry(row.text, row.trailing, prefix: prefix)
        + row.details.flatMap { entry($0.text, $0.trailing, prefix: indent) }
    }
  }

  /// The right edge of what trails an entry: on a page not so far off that the eye loses it.
  private var edge: Int { min(columns, 60) }

  private func entry(_ text: PaperText, _ trailing: PaperText?, prefix: String) -> [String] {
    let room = columns - width(prefix)
    let indent = spaces(width(prefix))
    var lines = wrapped(text, to: room, keepingFirst: Self.keptCharacters)
    lines = lines.enumerated().map { ($0.offset == 0 ? prefix : indent) + $0.element }
    guard let trailing, let last = lines.last else { return lines }
    let behind = words(trailing)
    let gap = edge - width(last) - width(behind)
    if gap >= 2 { return lines.dropLast() + [last + spaces(gap) + behind] }
    return lines + wrapped(trailing, to: room).map { spaces(edge - width($0)) + $0 }
  }
}
