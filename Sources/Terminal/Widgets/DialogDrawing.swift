internal import Phrases
internal import TextWidth

extension Dialog {
  /// Draws the dialog in the middle of the region.
  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns = min(canvas.columns - 4, max(44, widestLine + 6))
    let text = title.wrapped(to: columns - 6) + lines.flatMap { $0.wrapped(to: columns - 6) }
    let rows = min(canvas.rows, text.count + bodyRows + 4)
    let rect = Rect(
      row: (canvas.rows - rows) / 2, column: (canvas.columns - columns) / 2,
      rows: rows, columns: columns)
    canvas.hideCursor()
    canvas.clear(rect)
    canvas.box(rect, style: .accent)
    canvas.within(rect.inset(rows: 1, columns: 3)) { canvas in
      let bold = title.wrapped(to: columns - 6).count
      for (row, line) in text.enumerated() {
        canvas.put(line, row: row, column: 0, style: row < bold ? .bold : .plain)
      }
      let rest = Rect(
        row: text.count + 1, rows: canvas.rows - text.count - 1, columns: canvas.columns)
      drawBody(&canvas, in: rest, env)
    }
  }

  /// What works now, for the key bar.
  func bar(_ env: Env) -> [BarItem] {
    let no = BarItem(key: "Esc", label: env.text(TerminalPhrase.no))
    let choose = BarItem(key: "Enter", label: env.text(TerminalPhrase.choose))
    switch body {
    case .notice:
      return [BarItem(key: "Enter", label: env.text(TerminalPhrase.close))]
    case .confirm(let key, let label, _, _, let dangerous):
      return [BarItem(key: key.name(env.language), label: label, dangerous: dangerous), no]
    case .choose:
      return [BarItem(key: "↑↓", label: env.text(TerminalPhrase.choose)), choose, no]
    case .prompt:
      return [BarItem(key: "Enter", label: env.text(TerminalPhrase.accept)), no]
    }
  }

  private var widestLine: Int {
    var widest = ([title] + lines).map { $0.columns }.max() ?? 0
    if case .choose(let list) = body {
      widest = max(widest, (list.options.map { $0.label.columns }.max() ?? 0) + 4)
    }
    return widest
  }

  private var bodyRows: Int {
    switch body {
    case .notice, .confirm: 0
    case .choose(let list): list.rows
    case .prompt: 1
    }
  }

  private func drawBody(_ canvas: inout Canvas, in rect: Rect, _ env: Env) {
    switch body {
    case .notice, .confirm:
      var column = 0
      for item in bar(env) {
        column = item.draw(&canvas, row: canvas.rows - 1, column: column) + 2
      }
    case .choose(let list):
      list.draw(&canvas, in: rect, env)
    case .prompt(let field, _, _):
      field.draw(
        &canvas, row: rect.row, column: 0, width: rect.columns, focused: true)
    }
  }
}
