internal import TextWidth

extension Sheet {
  /// The sheet as plain text: no line is longer than the width, none ends with a space, and the
  /// only control character is the line feed at the end of each.
  package func text(_ width: PaperWidth) -> String {
    lines(width).map { $0 + "\n" }.joined()
  }

  /// The lines of the text.
  package func lines(_ width: PaperWidth) -> [String] {
    let layout = TextLayout(columns: width.columns, labels: labels)
    return blocks.flatMap { layout.lines(of: $0) }.map(\.withoutTrailingSpaces)
  }

  /// Every label of the sheet, so that all its values begin in one column.
  var labels: [PaperText] {
    blocks.flatMap { block in
      guard case .fields(let fields) = block else { return [PaperText]() }
      return fields.map(\.label)
    }
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
