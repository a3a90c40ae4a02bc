internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// How far it is, and what became of each.
extension BatchScreen {
  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns = min(canvas.columns - 4, 110)
    let rows = min(canvas.rows, max(10, list.rows.count + 9))
    let box = Rect(
      row: (canvas.rows - rows) / 2, column: (canvas.columns - columns) / 2, rows: rows,
      columns: columns)
    canvas.hideCursor()
    canvas.clear(box)
    canvas.box(box, style: .accent)
    canvas.within(box.inset(rows: 1, columns: 2)) { canvas in
      canvas.put(title(env), row: 0, column: 0, style: .bold, width: canvas.columns)
      canvas.put(progress(env), row: 1, column: 0, width: canvas.columns)
      list.draw(
        &canvas, in: Rect(row: 2, rows: canvas.rows - 6, columns: canvas.columns),
        self.columns(env), env)
      canvas.horizontal(row: canvas.rows - 4, style: .dim)
      for (row, line) in selectedLines(env, canvas.columns).prefix(3).enumerated() {
        canvas.put(line, row: canvas.rows - 3 + row, column: 0)
      }
    }
  }

  private func progress(_ env: Env) -> String {
    let count = String(list.rows.count)
    guard phase != .ready else {
      return env.text(withoutNumbers ? BatchPhrase.readyWithoutNumbers : .ready)
    }
    let (good, bad) = (done.count, outcomes.count - done.count)
    let line = env.text(
      BatchPhrase.progress, String(outcomes.count), count, String(good), String(bad))
    return phase == .stopping || phase == .stopped
      ? line + env.text(BatchPhrase.untouched, String(untouched)) : line
  }

  private func columns(_ env: Env) -> [Column<TaskRow>] {
    [
      .fixed("", 9) { $0.shortNumber },
      .share("", 3) { "\($0.ordinal) \($0.itemName)" },
      .share("", 4, style: { style($0) }) { told($0, env) },
    ]
  }

  private func style(_ row: TaskRow) -> Style {
    guard let outcome = outcomes[QueueTask(row)] else { return .dim }
    return outcome.isDone ? .green : .red
  }

  /// Done, or the refusal in its own sentence.
  private func told(_ row: TaskRow, _ env: Env) -> String {
    switch outcomes[QueueTask(row)] {
    case nil: "—"
    case .failed(let error)?: "✗ " + desk.sentence(error, env)
    case let outcome?:
      (outcome.isDone ? "✓ " : "✗ ") + (outcome.phrase.map { env.text($0) } ?? "")
    }
  }

  private func selectedLines(_ env: Env, _ width: Int) -> [String] {
    guard let row = list.current else { return [] }
    return "\(row.caseNumber)  \(row.applicantName)  \(told(row, env))".wrapped(to: width)
  }
}
