/// A terminal in memory: a script of events goes in, frames come out.
package final class MemoryDisplay: Display {
  package var size: Canvas.Size
  package var monochrome = false
  package private(set) var frames: [Canvas] = []
  package private(set) var bells = 0
  package private(set) var redraws = 0
  package private(set) var isClosed = false
  private var script: [[Event]]

  /// - Parameter script: one batch per wait; when it is used up, the process is told to end.
  package init(_ script: [[Event]] = [], rows: Int = 24, columns: Int = 80) {
    self.script = script
    size = Canvas.Size(rows: rows, columns: columns)
  }

  package func next(within milliseconds: Int) -> [Event] {
    script.isEmpty ? [.terminate(15)] : script.removeFirst()
  }
  package func present(_ canvas: Canvas) { frames.append(canvas) }
  package func bell() { bells += 1 }
  package func redraw() { redraws += 1 }
  package func close() { isClosed = true }
  package nonisolated var wake: @Sendable () -> Void { {} }
}
