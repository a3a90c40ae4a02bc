internal import TextWidth

/// What a screen reader is given in place of frames: lines, each said once.
///
/// The first frame of a screen is all its lines; after that, the lines that changed, and the line
/// the cursor moved to. What is typed at the end of a line is echoed by itself.
nonisolated package struct LinearText: Sendable {
  private var rows: [String] = []
  private var cursor: Position?

  package init() {}

  /// Forgets what was said, so that the next frame is said whole.
  package mutating func forget() { rows = [] }

  /// What to print for a frame; empty when nothing is new.
  package mutating func next(_ canvas: Canvas) -> String {
    let fresh = (0..<canvas.size.rows).map { Self.plain(canvas.text(row: $0)) }
    let old = rows
    let before = cursor
    (rows, cursor) = (fresh, canvas.cursor)
    let changed = fresh.indices.filter { !old.indices.contains($0) || fresh[$0] != old[$0] }
      .filter { !Self.isHead($0) || old.isEmpty || Self.place(fresh[$0]) != Self.place(old[$0]) }
    if let row = canvas.cursor?.row, changed == [row], before?.row == row,
      let echo = Self.appended(to: old[row], in: fresh[row])
    {
      return echo
    }
    var said = changed
    if let row = canvas.cursor?.row, row != before?.row, !said.contains(row) { said.append(row) }
    let lines = said.map { fresh[$0] }.filter { !$0.isEmpty }
    return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n")
  }

  private static func isHead(_ row: Int) -> Bool { row == 0 }

  /// The head without its last word, the time of day: nobody wants to hear that each minute.
  private static func place(_ head: String) -> Substring {
    head.lastIndex(of: " ").map { head[..<$0] } ?? head[...]
  }

  private static func appended(to old: String, in fresh: String) -> String? {
    guard fresh.hasPrefix(old), fresh.count > old.count else { return nil }
    return String(fresh.dropFirst(old.count))
  }

  /// A row without its lines and without the blanks that put things in columns.
  private static func plain(_ row: String) -> String {
    var text = ""
    var blanks = 0
    for character in row {
      if character == " " || isLine(character) {
        blanks += 1
      } else {
        if blanks > 0, !text.isEmpty { text += blanks > 1 ? "  " : " " }
        blanks = 0
        text.append(character)
      }
    }
    return text
  }

  private static func isLine(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2500...0x257f).contains($0.value) } ?? false
  }
}
