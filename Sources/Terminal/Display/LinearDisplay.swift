internal import CTerminal

/// The terminal as a stream of lines, for screen readers and for those who print what they do.
///
/// Screens are laid out in 80×24 whatever the window is; the keys are the same.
package final class LinearDisplay: Display {
  private let input: TerminalInput
  private var text = LinearText()

  /// Takes the terminal over for lines.
  /// - Throws: `DisplayFailure`; the terminal is then as it was.
  package init(
    escapeWait: Int64 = 25, scanRules: ScanDetector.Rules = ScanDetector.Rules()
  ) throws(DisplayFailure) {
    input = TerminalInput(escapeWait: escapeWait, scanRules: scanRules)
    if let failure = DisplayFailure(code: ct_open_plain()) { throw failure }
  }

  package var size: Canvas.Size { Canvas.Size(rows: 24, columns: 80) }
  package var monochrome: Bool { true }
  package nonisolated var wake: @Sendable () -> Void { { ct_wake() } }

  package func next(within milliseconds: Int) -> [Event] { input.next(within: milliseconds) }
  package func present(_ canvas: Canvas) { send(text.next(canvas)) }
  package func bell() { send("\u{7}") }
  package func redraw() { text.forget() }

  package func close() {
    send("\n")
    ct_close()
  }

  private func send(_ text: String) {
    guard !text.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ct_send($0.baseAddress, Int32($0.count)) }
    }
  }
}
