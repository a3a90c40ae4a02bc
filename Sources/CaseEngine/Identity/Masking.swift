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

  /// At least four characters are hidden, or all where there are so few.
  private static func hidden(_ text: String, keepingFirst first: Int, last: Int) -> String {
    let count = text.count
    guard count >= first + last + 4 else { return String(repeating: "*", count: count) }
    return text.prefix(first) + String(repeating: "*", count: count - first - last)
      + text.suffix(last)
  }
}
