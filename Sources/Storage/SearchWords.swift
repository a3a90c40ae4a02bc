import CaseEngine

/// What somebody typed to find a case, read in each way it can be meant.
package struct SearchWords: Hashable, Sendable {
  /// The last digits of a case number.
  package struct NumberEnd: Hashable, Sendable {
    /// All that was typed, without hyphens, with the leading zeros of a short serial.
    package let digits: String
    /// Its last five: a serial of four and the check digit. What an index holds.
    package var tail: String { String(digits.suffix(SearchWords.tailLength)) }
  }

  static let tailLength = 5

  /// As part of a name; never empty.
  package let text: String
  /// nil when they are no digits.
  package let number: NumberEnd?
  /// Keys a party may be kept under: a normal identity number, or the words as they are.
  package let keys: Set<String>

  /// nil when there is nothing but spaces.
  package init?(_ typed: String) {
    let text = Self.trimmed(typed)
    guard !text.isEmpty else { return nil }
    self.text = text
    number = Self.digits(of: text).map { digits in
      let zeros = String(repeating: "0", count: max(0, Self.tailLength - digits.utf8.count))
      return NumberEnd(digits: zeros + digits)
    }
    keys = Set([text, (try? IdentityNumber(text))?.text].compactMap(\.self))
  }

  /// The last five digits of a case number as it is written: `330382-20260302-0017-4` has `00174`.
  package static func tail(ofNumber number: String) -> String {
    String(
      decoding: number.utf8.filter { $0 != UInt8(ascii: "-") }.suffix(tailLength), as: UTF8.self)
  }

  package func isEnd(ofNumber caseNumber: String) -> Bool {
    guard let number else { return false }
    return caseNumber.filter { $0 != "-" }.hasSuffix(number.digits)
  }

  private static func trimmed(_ typed: String) -> String {
    var text = Substring(typed)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// ASCII digits, from half- or full-width ones; spaces and hyphens left out; nil where anything
  /// else stands.
  private static func digits(of text: String) -> String? {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x2d, 0x3000, 0xff0d: continue
      case 0x30...0x39: digits.unicodeScalars.append(scalar)
      case 0xff10...0xff19:
        digits.append(String(scalar.value - 0xff10))
      default: return nil
      }
    }
    return digits.isEmpty ? nil : digits
  }
}
