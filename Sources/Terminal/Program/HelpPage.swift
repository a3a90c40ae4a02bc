internal import Phrases
internal import TextWidth

/// What F1 shows: what the screen is for, what the field wants, and every key with the reason when
/// it does nothing now.
struct HelpPage {
  let title: String
  let lines: [(text: String, style: Style)]

  init(of layer: any Layer, _ env: Env) {
    let help = layer.help(env)
    title = layer.title(env)
    let width = env.size.columns - 8
    var lines: [(String, Style)] = help.screen.isEmpty ? [] : Self.paragraph(help.screen, width)
    if !help.field.isEmpty {
      lines += Self.head(TerminalPhrase.helpField, env) + Self.paragraph(help.field, width)
    }
    if !help.rows.isEmpty {
      lines += Self.head(TerminalPhrase.helpKeys, env)
      lines += help.rows.flatMap { Self.row($0, width, env) }
    }
    lines += Self.head(TerminalPhrase.anyScreen, env)
    lines += Self.everywhere.flatMap { keys, phrase in
      Self.row(HelpRow(keys: keys, text: env.text(phrase)), width, env)
    }
    self.lines = Array(lines.drop { $0.0.isEmpty })
  }

  func draw(_ canvas: inout Canvas, from scroll: Int, _ env: Env) {
    let rect = canvas.bounds
    canvas.clear(rect)
    canvas.box(rect, title: title, style: .accent)
    canvas.within(rect.inset(rows: 1, columns: 3)) { canvas in
      let top = min(scroll, Self.lastScroll(of: lines.count, rows: canvas.rows))
      for (row, line) in lines.dropFirst(top).prefix(canvas.rows).enumerated() {
        canvas.put(line.text, row: row, column: 0, style: line.style)
      }
    }
  }

  static func lastScroll(of lines: Int, rows: Int) -> Int { max(0, lines - rows) }

  private static let everywhere: [(String, TerminalPhrase)] = [
    ("F1", .helpKey), ("F12 Esc", .backKey), ("F3", .leaveKey), ("Ctrl-L", .redrawKey),
  ]

  private static func paragraph(_ text: String, _ width: Int) -> [(String, Style)] {
    text.wrapped(to: width).map { ($0, .plain) }
  }

  private static func head(_ phrase: TerminalPhrase, _ env: Env) -> [(String, Style)] {
    [("", .plain), (env.text(phrase), .bold)]
  }

  private static func row(_ row: HelpRow, _ width: Int, _ env: Env) -> [(String, Style)] {
    let keys = row.keys.padded(to: max(14, row.keys.columns + 2))
    let why = row.unavailable.map { " (" + env.text(TerminalPhrase.notNow, $0) + ")" } ?? ""
    let text = (row.text + why).wrapped(to: width - keys.columns)
    return text.enumerated().map { index, line in
      let left = index == 0 ? keys : String(repeating: " ", count: keys.columns)
      return (left + line, row.unavailable == nil ? .plain : .dim)
    }
  }
}

extension Program {
  /// The keys of the screen on top and what they do, one line each, as a card to print.
  package var keyCard: String {
    guard let rows = stack.last?.help(env).rows else { return "" }
    return rows.map { $0.keys.padded(to: max(14, $0.keys.columns + 2)) + $0.text + "\n" }.joined()
  }

  /// Keys that two bindings of the screen on top claim, and keys that the program needs itself.
  package var clashingKeys: [String] {
    let keys = stack.last?.keys(env) ?? []
    let reserved: [Key] = [.f1, .f12, .control("l")]
    let clashing = keys.filter { key in reserved.contains(key) || keys.count { $0 == key } > 1 }
    return Set(clashing).map { $0.name(env.language) }.sorted()
  }

  /// Arrows and page keys turn the help; any other key closes it.
  func turnHelp(_ key: Key) {
    guard let scroll = helpScroll, let top = stack.last else { return }
    let page = env.size.rows - 6
    let last = HelpPage.lastScroll(of: HelpPage(of: top, env).lines.count, rows: page)
    let target: Int? =
      switch key {
      case .up: scroll - 1
      case .down: scroll + 1
      case .pageUp: scroll - page
      case .pageDown: scroll + page
      case .home: 0
      case .end: last
      default: nil
      }
    helpScroll = target.map { min(max(0, $0), last) }
  }
}
