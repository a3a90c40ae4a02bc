internal import TextWidth

/// One line of text being typed. Edited by character (what a person sees as one), drawn by column.
package struct TextField {
  /// What is in the field.
  package var text: String { String(characters) }
  /// Characters before the caret.
  package private(set) var caret = 0
  package private(set) var characters: [Character] = []
  /// Most characters; nil without a limit.
  package var limit: Int?
  /// What a typed character becomes; nil refuses it. For example full-width digits to plain ones.
  package var allow: ((Character) -> Character?)?
  /// Shows `*` for each character.
  package var isMasked: Bool
  /// Shown dim while the field is empty.
  package var placeholder: String

  package init(
    _ text: String = "", limit: Int? = nil, isMasked: Bool = false, placeholder: String = "",
    allow: ((Character) -> Character?)? = nil
  ) {
    self.limit = limit
    self.allow = allow
    self.isMasked = isMasked
    self.placeholder = placeholder
    set(text)
  }

  package var isEmpty: Bool { characters.isEmpty }
  package var isFull: Bool { limit.map { characters.count >= $0 } ?? false }

  /// Replaces the whole text; the caret goes to its end.
  package mutating func set(_ text: String) {
    characters = Array(text)
    caret = characters.count
  }

  /// Puts a text in at the caret, as when pasting: what is refused or too much is left out.
  /// - Returns: whether all of it went in.
  @discardableResult package mutating func insert(_ text: some StringProtocol) -> Bool {
    text.reduce(true) { insert($1) && $0 }
  }

  /// - Returns: whether the key was one for a text field, and did something.
  @discardableResult package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert(character)
    case .backspace: return remove(caret - 1..<caret)
    case .delete: return remove(caret..<caret + 1)
    case .left: return move(to: caret - 1)
    case .right: return move(to: caret + 1)
    case .home: caret = 0
    case .end: caret = characters.count
    case .control("u"): return remove(0..<characters.count)
    case .control("k"): return remove(caret..<characters.count)
    case .control("w"): return remove(wordStart..<caret)
    default: return false
    }
    return true
  }

  /// Draws in some columns of one row, scrolled so that the caret shows.
  /// - Parameter focused: puts the cursor at the caret.
  package func draw(
    _ canvas: inout Canvas, row: Int, column: Int, width: Int, focused: Bool,
    style: Style = .underline
  ) {
    guard width > 0 else { return }
    canvas.within(Rect(row: row, column: column, rows: 1, columns: width)) { canvas in
      canvas.clear(style: style)
      let shown = shownCharacters
      let scroll = scroll(of: shown, width: width)
      canvas.put(String(shown), row: 0, column: -scroll, style: style)
      if scroll > 0 { canvas.put("…", row: 0, column: 0, style: style) }
      if shown.columns - scroll > width {
        canvas.put("…", row: 0, column: width - 1, style: style)
      }
      if shown.isEmpty { canvas.put(placeholder, row: 0, column: 0, style: style.with(.dim)) }
      if focused {
        canvas.placeCursor(row: 0, column: shown[..<caret].columns - scroll)
      }
    }
  }

  private var shownCharacters: [Character] {
    isMasked ? Array(repeating: "*", count: characters.count) : characters
  }

  /// Columns hidden on the left: none while all fits, else so many that the caret and a third of
  /// the field after it can be seen.
  private func scroll(of shown: [Character], width: Int) -> Int {
    let before = shown[..<caret].columns
    let after = shown[caret...].columns
    guard before + after >= width else { return 0 }
    let wanted = before + 1 + min(after, width / 3) - width
    guard wanted > 0 else { return 0 }
    // Stop at the edge of a character; the first column of the field is then the `…`.
    var scroll = 0
    for character in shown where scroll < wanted { scroll += character.columns }
    return min(scroll, max(0, before - 1))
  }

  private mutating func insert(_ typed: Character) -> Bool {
    if caret > 0, typed.columns == 0 { return combine(typed) }
    guard let character = allow.map({ $0(typed) }) ?? typed, !isFull else { return false }
    characters.insert(character, at: caret)
    caret += 1
    return true
  }

  /// A mark joins the character before the caret.
  private mutating func combine(_ mark: Character) -> Bool {
    let joined = String(characters[caret - 1]) + String(mark)
    guard joined.count == 1, let character = joined.first else { return false }
    characters[caret - 1] = character
    return true
  }

  private mutating func remove(_ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return false }
    characters.removeSubrange(range)
    caret = min(range.lowerBound, characters.count)
    return true
  }

  private mutating func move(to place: Int) -> Bool {
    guard (0...characters.count).contains(place) else { return false }
    caret = place
    return true
  }

  /// Where the word before the caret begins: its letters, or one run of other characters.
  private var wordStart: Int {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    guard start > 0 else { return 0 }
    let latin = characters[start - 1].columns == 1
    while start > 0, characters[start - 1] != " ", (characters[start - 1].columns == 1) == latin {
      start -= 1
    }
    return start
  }
}

extension Collection<Character> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}
