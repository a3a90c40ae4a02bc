internal import CTerminal
internal import Glibc
internal import Phrases

/// The real terminal, by ncurses. There can be one at a time; it belongs to the main thread.
package final class NcursesDisplay: Display {
  private var decoder: KeyDecoder
  private var scans: ScanDetector
  private var shown: Canvas?
  private var isProbed = false
  /// The terminal draws lines two columns wide, so they are drawn with ASCII.
  private var drawsASCII = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Takes the terminal over.
  /// - Parameters:
  ///   - logPath: where what is printed meanwhile goes; memory when nil. It is shown at the end.
  ///   - escapeWait: milliseconds to wait after Esc; more than 25 only over slow links.
  /// - Throws: `DisplayFailure`; the terminal is then as it was.
  package init(
    theme: Theme = .colour, logPath: String? = nil, escapeWait: Int64 = 25,
    scanRules: ScanDetector.Rules = ScanDetector.Rules()
  ) throws(DisplayFailure) {
    decoder = KeyDecoder(escapeWait: escapeWait)
    scans = ScanDetector(rules: scanRules)
    if let failure = DisplayFailure(code: ct_open(theme.rawValue, logPath)) { throw failure }
  }

  package var monochrome: Bool { ct_has_colours() == 0 }
  package nonisolated var wake: @Sendable () -> Void { { ct_wake() } }

  package var size: Canvas.Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    ct_size(&rows, &columns)
    return Canvas.Size(rows: Int(rows), columns: Int(columns))
  }

  package func next(within milliseconds: Int) -> [Event] {
    let ready = ct_wait(Int32(patience(milliseconds)))
    var events: [Event] = []
    if ready & Int32(CT_INPUT) != 0 { events += read() }
    let now = ct_now()
    events += scans.feed(decoder.timeOut(at: now), at: now)
    if ct_resized() != 0 { events.append(.resize) }
    let ended = ct_ended()
    if ended != 0 { events.append(.terminate(ended)) }
    if ready & Int32(CT_HUNG_UP) != 0 { events.append(.terminate(SIGHUP)) }
    return heard(events)
  }

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
  /// How long to wait: until a lone Esc or a held character must be let go, at the latest.
  private func patience(_ milliseconds: Int) -> Int {
    let deadlines = [decoder.deadline, scans.deadline].compactMap { $0 }
    guard let deadline = deadlines.min() else { return milliseconds }
    return min(milliseconds, max(0, Int(deadline - ct_now())))
  }

  /// All that has arrived; what one read brings has no gaps in time.
  private func read() -> [Event] {
    var events: [Event] = []
    repeat {
      let count = ct_read(&buffer, Int32(buffer.count))
      guard count > 0 else { break }
      let now = ct_now()
      events += scans.feed(decoder.feed(buffer[..<Int(count)], at: now), at: now)
    } while ct_wait(0) & Int32(CT_INPUT) != 0
    return events
  }

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
