internal import TextWidth

/// Rows of work along one scale of days. Every kind of span has its own character, so that the
/// chart reads without colour.
nonisolated package struct Gantt: Sendable {
  /// What a span stands for.
  package enum Kind: Sendable {
    case done, planned, waiting, stopped

    var character: Character {
      switch self {
      case .done: "█"
      case .planned: "▓"
      case .waiting: "░"
      case .stopped: "·"
      }
    }
  }

  /// From the beginning of one day to the beginning of another, counted from the chart's first.
  package struct Span: Sendable {
    package let from: Int
    package let to: Int
    package let kind: Kind

    package init(_ from: Int, _ to: Int, _ kind: Kind) {
      self.from = from
      self.to = to
      self.kind = kind
    }
  }

  /// One labelled line of spans.
  package struct Row: Sendable {
    package var label: String
    package var spans: [Span]
    /// Stands after the last span.
    package var note: String
    package var style: Style

    package init(_ label: String, _ spans: [Span], note: String = "", style: Style = .plain) {
      self.label = label
      self.spans = spans
      self.note = note
      self.style = style
    }
  }

  /// A text over the scale, such as a date or 今.
  package struct Tick: Sendable {
    package let day: Int
    package let label: String

    package init(_ day: Int, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  package var rows: [Row]
  /// Length of the scale in days.
  package var days: Int
  package var ticks: [Tick]
  /// Columns of the labels; what the longest needs when nil.
  package var labelColumns: Int?

  package init(rows: [Row], days: Int, ticks: [Tick] = [], labelColumns: Int? = nil) {
    self.rows = rows
    self.days = max(1, days)
    self.ticks = ticks
    self.labelColumns = labelColumns
  }

  /// Draws the scale in row 0, if there are ticks, and one row for each piece of work.
  package func draw(_ canvas: inout Canvas, in rect: Rect) {
    canvas.within(rect) { canvas in
      let labels = labelColumns ?? (rows.map { $0.label.columns }.max() ?? 0) + 1
      let notes = rows.map { $0.note.isEmpty ? 0 : $0.note.columns + 1 }.max() ?? 0
      let width = max(1, canvas.columns - labels - notes)
      let head = ticks.isEmpty ? 0 : 1
      drawTicks(&canvas, labels, width)
      for (index, row) in rows.enumerated() {
        canvas.put(row.label, row: head + index, column: 0, width: labels - 1)
        draw(row, &canvas, row: head + index, column: labels, width)
      }
    }
  }

  /// Each where its day is; one that would touch the one before is left out.
  private func drawTicks(_ canvas: inout Canvas, _ labels: Int, _ width: Int) {
    var free = labels
    for tick in ticks.sorted(by: { $0.day < $1.day }) {
      let column = labels + place(tick.day, width)
      guard column >= free, column + tick.label.columns <= canvas.columns else { continue }
      free = canvas.put(tick.label, row: 0, column: column, style: .dim) + 1
    }
  }

  private func draw(_ row: Row, _ canvas: inout Canvas, row line: Int, column: Int, _ width: Int) {
    var end = 0
    for span in row.spans {
      let from = place(span.from, width)
      // What takes time is seen, however short it is.
      let to = span.to > span.from ? max(from + 1, place(span.to, width)) : from
      canvas.put(
        String(repeating: span.kind.character, count: max(0, min(to, width) - from)), row: line,
        column: column + from, style: row.style)
      end = max(end, min(to, width))
    }
    if !row.note.isEmpty { canvas.put(row.note, row: line, column: column + end + 1) }
  }

  private func place(_ day: Int, _ width: Int) -> Int { min(max(0, day), days) * width / days }
}
