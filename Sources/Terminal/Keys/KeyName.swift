package import Phrases

nonisolated extension Key {
  /// What the key bar and the help call the key.
  package func name(_ language: Language) -> String {
    switch self {
    case .space: TerminalPhrase.spaceKey.text(language)
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let letter): "Alt-" + letter.uppercased()
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: Self.plainNames[self] ?? ""
    }
  }

  /// Names that stand on the keys and are the same in both languages.
  private static let plainNames: [Key: String] = [
    .enter: "Enter", .tab: "Tab", .backTab: "Shift-Tab", .escape: "Esc",
    .backspace: "Backspace", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
    .insert: "Ins", .delete: "Del",
  ]
}
