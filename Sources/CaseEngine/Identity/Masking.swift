/// Personal data as it is shown where it is not needed whole (R35).
package enum Masking {
  /// First four and last four characters; a short one is hidden but for its last.
  package static func identity(_ text: String) -> String {
    guard text.count > 8 else { return hidden(text, keepingFirst: 0, last: 1) }
    return hidden(text, keepingFirst: 4, last: 4)
  }

  /// First three and last four digits.
  package static func phone(_ text: String) -> String {
    guard text.count > 7 else { return hidden(text, keepingFirst: 0, last: 2) }
    return hidden(text, keepingFirst: 3, last: 4)
  }

  private static func hidden(_ text: String, keepingFirst first: Int, last: Int) -> String {
    let stars = String(repeating: "*", count: max(0, text.count - first - last))
    return text.prefix(first) + stars + text.suffix(last)
  }
}
