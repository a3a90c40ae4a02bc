internal import CTerminal
internal import Phrases

/// The real terminal, by ncurses. There can be one at a time; it belongs to the main thread.
package final class NcursesDisplay: Display {
  private let input: TerminalInput
  private var shown: Canvas?
  private var isProbed = false
  /// The terminal draws lines two columns wide, so they are drawn with ASCII.
  private var drawsASCII = false

  /// Takes the terminal over.
  /// - Parameters:
  ///   - logPath: where what is printed meanwhile goes; memory when nil. It is shown at the end.
  ///   - escapeWait: milliseconds to wait after Esc; more than 25 only over slow links.
  /// - Throws: `DisplayFailure`; the terminal is then as it was.
  package init(
    theme: Theme = .colour, logPath: String? = nil, escapeWait: Int64 = 25,
    scanRules: ScanDetector.Rules = ScanDetector.Rules()
  ) throws(DisplayFailure) {
    input = TerminalInput(escapeWait: escapeWait, scanRules: scanRules)
    if let failure = DisplayFailure(code: ct_open(theme.rawValue, logPath)) { throw failure }
  }

  package var monochrome: Bool { ct_has_colours() == 0 }
  package nonisolated var wake: @Sendable () -> Void { { ct_wake() } }

  package var size: Canvas.Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    ct_size(&rows, &columns)
    return Canvas.Size(rows: Int(rows), columns: Int(columns))
  }

  package func next(within milliseconds: Int) -> [Event] { heard(input.next(within: milliseconds)) }

  package func present(_ canvas: Canvas) {
    let changed = changedRows(of: canvas)
    for row in changed { put(row, of: canvas) }
    if let cursor = canvas.cursor {
      ct_show(Int32(cursor.row), Int32(cursor.column))
    } else {
      ct_show(-1, 0)
    }
    shown = canvas
    if !isProbed {
      isProbed = true
      ct_probe()
    }
  }

  package func bell() { ct_bell() }

  package func redraw() {
    shown = nil
    ct_redraw()
  }

  package func close() { ct_close() }
}

extension NcursesDisplay {
  /// Keeps the terminal's answers to itself.
  private func heard(_ events: [Event]) -> [Event] {
    events.filter { event in
      guard case .cursor(_, let column) = event else { return true }
      if column == 3, !drawsASCII {
        drawsASCII = true
        redraw()
      }
      return false
    }
  }

  private func changedRows(of canvas: Canvas) -> [Int] {
    guard let shown, shown.size == canvas.size else { return Array(0..<canvas.size.rows) }
    let columns = canvas.size.columns
    return (0..<canvas.size.rows).filter { row in
      let range = row * columns..<(row + 1) * columns
      return canvas.cells[range] != shown.cells[range]
    }
  }

  /// One row, in runs of one style.
  private func put(_ row: Int, of canvas: Canvas) {
    var run: [UInt32] = []
    var start = 0
    var style = Style.plain
    for column in 0..<canvas.size.columns {
      let cell = canvas.cell(row: row, column: column)
      guard cell.width > 0 else { continue }
      if cell.style != style {
        put(run, row, start, style)
        (run, start, style) = ([], column, cell.style)
      }
      run.append(drawsASCII ? ASCIILook.of(cell.scalar) : cell.scalar)
      if cell.marks > 0 { run += Marks.sequence(cell.marks).map(\.value) }
    }
    put(run, row, start, style)
  }

  private func put(_ run: [UInt32], _ row: Int, _ column: Int, _ style: Style) {
    guard !run.isEmpty else { return }
    ct_put(
      Int32(row), Int32(column), run, Int32(run.count), Int32(style.ink.rawValue),
      Int32(style.traits.rawValue))
  }
}
