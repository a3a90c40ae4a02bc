/// What a screen is told.
nonisolated package enum Input<Action, Answer> {
  /// The screen was put on the stack; time to ask for its data.
  case appeared
  /// The screen above left, perhaps with a result.
  case resumed((any Sendable)?)
  /// A key of the bindings.
  case action(Action)
  /// A key that no binding takes: for the widgets.
  case key(Key)
  /// Text pasted, one line, without control characters.
  case paste(String)
  /// A scanned text; only where `takesScan` said yes.
  case scan(String)
  /// What a `.run`, `.wait` or dialog of this screen came to.
  case answer(Answer)
  /// About a second has passed without a key.
  case tick
  /// The process was told to end. Save what is not saved; nothing will be drawn any more.
  case terminating
}
