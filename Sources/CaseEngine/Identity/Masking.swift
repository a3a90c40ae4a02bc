/// Personal data as it is shown where it is not needed whole (R35).
package enum Masking {
  /// First four and last four characters; of fewer than twelve only the last one.
  package static func identity(_ text: String) -> String {
    guard text.count >= 12 else { return hidden(text, keepingFirst: 0, last: 1) }
    return hidden(text, keepingFirst: 4, last: 4)
  }

  /// First three and last four characters; of fewer than eleven only the last two.
  package static func phone(_ text: String) -> String {
    guard text.count >= 11 else { return hidden(text, keepingFirst: 0, last: 2) }
    return hidden(text, keepingFirst: 3, last: 4)
  }

  /// The same text with every number in it masked that is as long as a telephone's, or longer: of
  /// digits, with perhaps an X behind them.
  package static func numbers(in text: String) -> String {
    var shown = ""
    var run = ""
    for character in text {
      if isDigit(character) || (!run.isEmpty && "Xx".contains(character)) {
        run.append(character)
      } else {
        shown += number(run)
        run = ""
        shown.append(character)
      }
    }
    return shown + number(run)
  }

  private static func number(_ run: String) -> String {
    guard run.count >= 11 else { return run }
    return run.count < 15 ? phone(run) : identity(run)
  }

  /// As typed at half or at full width.
  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  /// At least four characters are hidden, or all where there are so few.
  private static func hidden(_ text: String, keepingFirst first: Int, last: Int) -> String {
    let count = text.count
    guard count >= first + last + 4 else { return String(repeating: "*", count: count) }
    return text.prefix(first) + String(repeating: "*", count: count - first - last)
      + text.suffix(last)
  }
}
