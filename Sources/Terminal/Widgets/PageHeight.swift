/// How many rows a list showed when it was last drawn.
///
/// Drawing does not change a screen, but Page Down must know the page: so this one number is kept
/// beside the value, shared by its copies, and nothing else is.
final class PageHeight {
  var height = 10
  /// Lines that there were to show, where the drawing decides.
  var count = 0

  /// Where a movement key leads; nil when it is none, or leads nowhere.
  func move(_ key: Key, from place: Int, count: Int) -> Int? {
    let target =
      switch key {
      case .up: place - 1
      case .down: place + 1
      case .pageUp: place - height
      case .pageDown: place + height
      case .home: 0
      case .end: count - 1
      default: Int.min
      }
    guard target != Int.min, count > 0 else { return nil }
    let place = min(max(0, target), count - 1)
    return place
  }

  /// The first row to show so that one row can be seen: as before where possible.
  func top(showing place: Int, from top: Int, count: Int) -> Int {
    let highest = max(0, count - height)
    return min(max(place - height + 1, min(top, place)), highest)
  }
}
