/// Where frames go and events come from: ncurses in production, memory in tests.
package protocol Display: AnyObject {
  var size: Canvas.Size { get }
  var monochrome: Bool { get }
  /// Waits for something to happen and returns all that has; nothing on a wake or when the time is
  /// over.
  /// - Parameter milliseconds: the longest wait.
  func next(within milliseconds: Int) -> [Event]
  func present(_ canvas: Canvas)
  func bell()
  /// Paints the next frame from scratch, whatever the terminal shows.
  func redraw()
  /// Gives the terminal back as it was. Idempotent.
  func close()
  /// Ends a wait in `next` from any thread.
  nonisolated var wake: @Sendable () -> Void { get }
}
