internal import TextWidth

/// Lays out blocks in lines of a number of columns.
struct TextLayout {
  let columns: Int
  /// Where the values of fields begin.
  let valueColumn: Int

  /// A name can be told by so many characters, so they stay on one line (R30).
  static let keptCharacters = 12

  /// - Parameter labels: those of the whole sheet; one wider than two fifths of the line does not
  ///   push the others' values to the right.
  init(columns: Int, labels: [PaperText]) {
    self.columns = columns
    let widths = labels.map { $0.text.columns + 2 }.filter { $0 <= columns * 2 / 5 }
    valueColumn = widths.max() ?? 2
  }

  func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text, .section): wrapped(text, indent: "")
    case .heading(let text, _), .footer(let text): centred(text.text.wrapped(to: columns))
    case .fields(let fields): fields.flatMap(lines)
    case .rows(let rows): lines(of: rows)
    case .paragraph(let text): wrapped(text, indent: "")
    case .signature(let labels): labels.flatMap(lines)
    case .seal(let text, let date): ["", ""] + [text, date].flatMap(atRight)
    case .code(let code, let caption):
      centred(code.halfBlocks(columns: columns)) + centred(caption.text.wrapped(to: columns))
    case .rule: [String(repeating: "-", count: columns)]
    case .cut(let text): ["", cut(text)]
    }
  }

  private func wrapped(_ text: PaperText, indent: String) -> [String] {
    text.text.wrapped(to: columns - indent.columns).map { indent + $0 }
  }

  private func centred(_ lines: [String]) -> [String] {
    lines.map { spaces((columns - $0.columns) / 2) + $0 }
  }

  private func atRight(_ text: PaperText) -> [String] {
    text.text.wrapped(to: columns).map { spaces(columns - $0.columns) + $0 }
  }

  private func lines(of field: Field) -> [String] {
    let label = field.label.text
    let value = field.value.text.wrapped(
      to: columns - valueColumn, keepingFirst: Self.keptCharacters)
    let indented = value.map { spaces(valueColumn) + $0 }
    guard label.columns + 2 <= valueColumn, let first = value.first else {
      return wrapped(field.label, indent: "") + indented
    }
    return [label.padded(to: valueColumn) + first] + indented.dropFirst()
  }

  private func lines(of label: PaperText) -> [String] {
    var lines = label.text.wrapped(to: columns)
    let last = lines.removeLast()
    let room = min(columns, 48) - last.columns - 1
    guard room >= 12 else { return lines + [last, "", String(repeating: "_", count: columns)] }
    return lines + ["", last + " " + String(repeating: "_", count: room)]
  }

  private func cut(_ text: PaperText) -> String {
    let words = " " + text.text.truncated(to: columns - 2) + " "
    let left = (columns - words.columns) / 2
    return dashes(left) + words + dashes(columns - words.columns - left)
  }

  private func dashes(_ count: Int) -> String {
    String(String(repeating: "- ", count: (count + 1) / 2).prefix(count))
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
