internal import TextWidth

/// What is pasted is data: it can neither press a key nor submit a form.
nonisolated enum Paste {
  static let end: [UInt8] = Array("\u{1b}[201~".utf8)

  /// The text in one line: line ends and tabs become one space, and other control characters go,
  /// as does what is hidden: nobody who pastes a name means the mark that came along with it.
  static func clean(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}":
        if result.last != " ", !result.isEmpty { result.append(" ") }
      default:
        if scalar.isPrintable, !scalar.isHidden { result.append(scalar) }
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
