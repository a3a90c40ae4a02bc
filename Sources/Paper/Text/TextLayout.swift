internal import Foundation
internal import TextWidth

/// Lays out blocks in lines of a number of columns.
struct TextLayout {
  let columns: Int
  /// How wide characters come out.
  let rule: ColumnRule
  /// Where the values of fields begin.
  let valueColumn: Int

  /// A name can be told by so many characters, so they stay on one line (R30).
  static let keptCharacters = 12

  /// - Parameter labels: those of the whole sheet; one wider than two fifths of the line does not
  ///   push the others' values to the right.
  init(columns: Int, labels: [PaperText], rule: ColumnRule = .unicode) {
    self.columns = columns
    self.rule = rule
    let widths = labels.map { $0.text.columns(by: rule) + 2 }.filter { $0 <= columns * 2 / 5 }
    valueColumn = widths.max() ?? 2
  }

  func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text, .section): wrapped(text)
    case .heading(let text, _), .footer(let text): centred(wrapped(text))
    case .fields(let fields): fields.flatMap(lines)
    case .rows(let rows): lines(of: rows)
    case .paragraph(let text): wrapped(text)
    case .signature(let labels): labels.flatMap(lines)
    case .seal(let text, let date): ["", ""] + [text, date].flatMap(atRight)
    case .code(let code, let caption):
      centred(code.halfBlocks(columns: columns)) + centred(wrapped(caption))
    case .diagram(let diagram): lines(of: diagram)
    case .rule: [String(repeating: "-", count: columns)]
    case .cut(let text): ["", cut(text)]
    }
  }

  // MARK: Measuring

  func width(_ text: String) -> Int { text.columns(by: rule) }

  /// In lines of so many columns; nil for the whole width.
  func wrapped(_ text: PaperText, to room: Int? = nil, keepingFirst kept: Int = 0) -> [String] {
    words(text).wrapped(to: room ?? columns, keepingFirst: kept, by: rule)
  }

  /// What a printer cannot put on top of a letter is one character with it where there is one.
  func words(_ text: PaperText) -> String {
    guard rule == .doubleByte, text.text.unicodeScalars.contains(where: { $0.columns == 0 })
    else { return text.text }
    return text.text.precomposedStringWithCanonicalMapping
  }

  func padded(_ text: String, to columns: Int) -> String {
    text + spaces(columns - width(text))
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func centred(_ lines: [String]) -> [String] {
    lines.map { spaces((columns - width($0)) / 2) + $0 }
  }

  private func atRight(_ text: PaperText) -> [String] {
    wrapped(text).map { spaces(columns - width($0)) + $0 }
  }

  // MARK: Blocks

  private func lines(of field: Field) -> [String] {
    let label = words(field.label)
    let value = wrapped(
      field.value, to: columns - valueColumn, keepingFirst: Self.keptCharacters)
    let indented = value.map { spaces(valueColumn) + $0 }
    guard width(label) + 2 <= valueColumn, let first = value.first else {
      return wrapped(field.label) + indented
    }
    return [padded(label, to: valueColumn) + first] + indented.dropFirst()
  }

  private func lines(of label: PaperText) -> [String] {
    var lines = wrapped(label)
    let last = lines.removeLast()
    let room = min(columns, 48) - width(last) - 1
    guard room >= 12 else { return lines + [last, "", String(repeating: "_", count: columns)] }
    return lines + ["", last + " " + String(repeating: "_", count: room)]
  }

  private func cut(_ text: PaperText) -> String {
    // On the narrowest paper the words are the phrase's own, which fits; a longer one loses its end.
    let words = " " + (wrapped(text, to: columns - 2).first ?? "") + " "
    let left = (columns - width(words)) / 2
    return dashes(left) + words + dashes(columns - width(words) - left)
  }

  private func dashes(_ count: Int) -> String {
    String(String(repeating: "- ", count: (count + 1) / 2).prefix(count))
  }
}
