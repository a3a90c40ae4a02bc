package import Phrases
package import Terminal
internal import TextWidth

#if canImport(Testing)
  internal import Testing
#endif

/// A person at a terminal in memory, for tests of screens.
///
/// ```swift
/// Clerk(at: IntakeScreen(hall: hall)).type("kbyd").press(.enter).sees("开办药店")
/// ```
/// Works of screens are done at once, so nothing waits and nothing sleeps. Each batch of keys is
/// painted once, as in production.
package final class Clerk {
  package let program: Program
  package let display: MemoryDisplay
  private let time: Time

  private final class Time { var now: Int64 = 0 }

  /// - Parameters:
  ///   - now: milliseconds since 1970; stands still but for `wait`.
  ///   - executor: where works of screens run; at once unless a test wants to hold them back.
  package init(
    at screen: any Screen, rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    status: String = "", now: Int64 = 0, monochrome: Bool = false, executor: Executor = .inline
  ) {
    let time = Time()
    time.now = now
    self.time = time
    display = MemoryDisplay(rows: rows, columns: columns)
    var env = Env()
    env.language = language
    env.status = status
    env.monochrome = monochrome
    program = Program(screen, on: display, executor: executor, env: env) { time.now }
    program.paint()
  }

  // MARK: What the clerk does

  /// Presses keys one after the other, as a person does: each is painted.
  @discardableResult package func press(_ keys: Key...) -> Clerk {
    for key in keys { send([.key(key)]) }
    return self
  }

  /// Types characters one by one; `\n` is Enter, `\t` is Tab.
  @discardableResult package func type(_ text: String) -> Clerk {
    for key in Self.keys(of: text) { send([.key(key)]) }
    return self
  }

  /// Types ahead: all arrives at once and is painted once.
  @discardableResult package func typeAhead(_ keys: [Key]) -> Clerk {
    send(keys.map { .key($0) })
  }

  @discardableResult package func paste(_ text: String) -> Clerk { send([.paste(text)]) }

  @discardableResult package func scan(_ text: String) -> Clerk {
    send([.scan(text, closedBy: .enter, leaked: false)])
  }

  /// Lets time pass without a key; screens get a tick.
  @discardableResult package func wait(milliseconds: Int64 = 1000) -> Clerk {
    time.now += milliseconds
    return send([])
  }

  @discardableResult package func resize(rows: Int, columns: Int) -> Clerk {
    display.size = Canvas.Size(rows: rows, columns: columns)
    return send([.resize])
  }

  /// Any events, in one batch.
  @discardableResult package func send(_ events: [Event]) -> Clerk {
    program.receive(events)
    program.paint()
    return self
  }

  package static func keys(of text: String) -> [Key] {
    text.map { character in
      switch character {
      case "\n", "\r": .enter
      case "\t": .tab
      default: .character(character)
      }
    }
  }

  // MARK: What the clerk sees

  /// The last frame painted.
  package var frame: Canvas { display.frames[display.frames.count - 1] }
  /// The last frame as text, one line per row: for golden files.
  package var text: String { frame.text + "\n" }
  /// The message line, 23 of 24.
  package var message: String { trimmed(frame.text(row: frame.size.rows - 2)) }
  /// The key bar, line 24 of 24.
  package var keyBar: String { trimmed(frame.text(row: frame.size.rows - 1)) }
  /// The breadcrumb, person and time.
  package var head: String { trimmed(frame.text(row: 0)) }

  /// Fails unless the text is somewhere on the screen.
  @discardableResult package func sees(
    _ text: String, _ fileID: String = #fileID, _ filePath: String = #filePath,
    _ line: Int = #line
  ) -> Clerk {
    check(frame.text.contains(text), "\(text) is not on the screen", fileID, filePath, line)
  }

  /// Fails if the text is on the screen.
  @discardableResult package func seesNot(
    _ text: String, _ fileID: String = #fileID, _ filePath: String = #filePath,
    _ line: Int = #line
  ) -> Clerk {
    check(!frame.text.contains(text), "\(text) is on the screen", fileID, filePath, line)
  }

  /// Fails unless the message line contains the text.
  @discardableResult package func isTold(
    _ text: String, _ fileID: String = #fileID, _ filePath: String = #filePath,
    _ line: Int = #line
  ) -> Clerk {
    check(
      message.contains(text), "the message line says “\(message)”, not \(text)", fileID, filePath,
      line)
  }

  /// Fails unless the key bar offers the text.
  @discardableResult package func isOffered(
    _ text: String, _ fileID: String = #fileID, _ filePath: String = #filePath,
    _ line: Int = #line
  ) -> Clerk {
    check(
      keyBar.contains(text), "the key bar says “\(keyBar)”, not \(text)", fileID, filePath, line)
  }

  /// Fails unless every key has one meaning on this screen and no keys are cut off the bar.
  @discardableResult package func isSound(
    _ fileID: String = #fileID, _ filePath: String = #filePath, _ line: Int = #line
  ) -> Clerk {
    let clashing = program.clashingKeys
    check(clashing.isEmpty, "keys with two meanings: \(clashing)", fileID, filePath, line)
    return check(!keyBar.contains("…"), "the key bar is cut: \(keyBar)", fileID, filePath, line)
  }

  /// The keys of the screen on top and what they do, one line each: for a golden key card.
  package var keyCard: String { program.keyCard }

  /// Fails unless the cursor stands right after the first place where the text is shown.
  @discardableResult package func hasCursor(
    after text: String, _ fileID: String = #fileID, _ filePath: String = #filePath,
    _ line: Int = #line
  ) -> Clerk {
    let place = frame.cursor
    let before = place.map { Self.text(of: frame, row: $0.row, before: $0.column) } ?? ""
    return check(
      place != nil && before.hasSuffix(text),
      "the cursor stands after “\(before)”, not after \(text)", fileID, filePath, line)
  }

  /// The text of one row left of a column.
  private static func text(of frame: Canvas, row: Int, before column: Int) -> String {
    var text = String.UnicodeScalarView()
    for place in 0..<column { text.append(contentsOf: frame.cell(row: row, column: place).scalars) }
    return String(text)
  }

  @discardableResult private func check(
    _ holds: Bool, _ why: String, _ fileID: String, _ filePath: String, _ line: Int
  ) -> Clerk {
    guard !holds else { return self }
    // A build against the static library has no Testing; the demo program draws, and checks nothing.
    #if canImport(Testing)
      let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: 1)
      Issue.record("\(why):\n\(frame.text)", sourceLocation: place)
    #else
      print("\(filePath):\(line): \(why)")
    #endif
    return self
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " })
  }
}
