import PtyTesting

/// A terminal that somebody sits at: what a test types at and reads.
protocol Seat: AnyObject {
  /// All rows, without the blanks at their ends.
  var text: String { get throws }

  func send(_ keys: String) throws
  func resize(rows: Int, columns: Int) throws
  /// Waits until the text on the screen is as it should be; throws when it does not become so.
  func waits(_ what: String, until holds: (String) -> Bool) throws
}

extension Seat {
  func waits(for text: String) throws { try waits(text) { $0.contains(text) } }
}

extension VirtualTerminal: Seat {
  func waits(_ what: String, until holds: (String) -> Bool) throws {
    try wait(what) { holds($0.text) }
  }
}

/// The keys that are no characters, as a terminal of the xterm family sends them.
enum Keys {
  static let up = "\u{1b}OA"
  static let down = "\u{1b}OB"
  static let f2 = "\u{1b}OQ"
  static let f3 = "\u{1b}OR"
  static let f7 = "\u{1b}[18~"
  static let f6 = "\u{1b}[17~"
  static let end = "\u{1b}OF"
  static let pageUp = "\u{1b}[5~"
  static let f10 = "\u{1b}[21~"
  static let f12 = "\u{1b}[24~"
  static let backTab = "\u{1b}[Z"
  static let redraw = "\u{0c}"
  /// Parts what follows from the key before: at a test's speed the two would be one scan.
  static let pause = "\u{1b}OD"
}
