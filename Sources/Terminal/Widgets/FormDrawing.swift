internal import TextWidth

extension Form {
  /// Draws the fields one below the other, each fault under its field; scrolled so that the field
  /// in focus can be seen.
  /// - Parameter active: whether the cursor is in the form.
  package func draw(_ canvas: inout Canvas, in rect: Rect, active: Bool = true) {
    let labels = (fields.map { $0.label.columns }.max() ?? 0) + 2
    canvas.within(rect) { canvas in
      let hidden = max(0, rowsUntilFocusEnds - canvas.rows)
      var row = -hidden
      for (index, field) in fields.enumerated() {
        let isFocused = active && index == focus
        draw(field, &canvas, row: row, labels: labels, isFocused: isFocused)
        row += 1
        guard let fault = errors[field.name] else { continue }
        canvas.put("! " + fault, row: row, column: labels, style: .red)
        row += 1
      }
    }
  }

  /// Rows it takes to show all.
  package var rows: Int { fields.count + fields.count { errors[$0.name] != nil } }

  private var rowsUntilFocusEnds: Int {
    let shown = fields.prefix(focus + 1)
    return shown.count + shown.count { errors[$0.name] != nil }
  }

  private func draw(
    _ field: Field, _ canvas: inout Canvas, row: Int, labels: Int, isFocused: Bool
  ) {
    canvas.put(
      field.label, row: row, column: 0, style: isFocused ? Style(.accent, .bold) : .plain)
    switch field.content {
    case .text(let text):
      text.draw(
        &canvas, row: row, column: labels,
        width: min(field.columns ?? canvas.columns, canvas.columns - labels), focused: isFocused)
    case .options(let options, let selected):
      draw(options, selected, &canvas, row: row, column: labels, isFocused: isFocused)
    }
  }

  private func draw(
    _ options: [String], _ selected: Int?, _ canvas: inout Canvas, row: Int, column: Int,
    isFocused: Bool
  ) {
    let room = options.reduce(0) { $0 + $1.columns + 5 } - 2
    guard column + room <= canvas.columns else {
      return drawChosen(options, selected, &canvas, row: row, column: column, isFocused: isFocused)
    }
    var column = column
    for (index, label) in options.enumerated() {
      let isChosen = index == selected
      if isFocused, index == selected ?? 0 { canvas.placeCursor(row: row, column: column) }
      column = canvas.put(
        (isChosen ? "●" : "○") + "\(index + 1) " + label, row: row, column: column,
        style: isChosen ? .bold : .plain)
      column += 2
    }
  }

  /// Where not all fit into the line: the chosen one, else which digits there are to choose from.
  private func drawChosen(
    _ options: [String], _ selected: Int?, _ canvas: inout Canvas, row: Int, column: Int,
    isFocused: Bool
  ) {
    if isFocused { canvas.placeCursor(row: row, column: column) }
    let text = selected.map { "●\($0 + 1) \(options[$0])" } ?? "○ 1-\(options.count)"
    canvas.put(
      text, row: row, column: column, style: selected == nil ? .plain : .bold,
      width: canvas.columns - column)
  }
}
