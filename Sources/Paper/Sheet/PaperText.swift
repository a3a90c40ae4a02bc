internal import TextWidth

/// A text that is fit for paper: every renderer gets its words as these, so that no escape sequence
/// in somebody's name can ever reach a printer.
///
/// Line breaks and tabs become spaces, other control characters `?`; what is hidden, and so could
/// make a number read backwards, is left out. Everything else stays, rare
/// characters beyond the first plane with it.
package struct PaperText: Hashable, Sendable {
  package let text: String

  package init(_ raw: some StringProtocol) {
    var cleaned = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      if let fit = Self.fit(scalar) { cleaned.append(fit) }
    }
    text = String(cleaned)
  }

  /// nil for what is left out.
  private static func fit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0d, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1f, 0x7f...0x9f: "?"
    default: scalar.isHidden ? nil : scalar
    }
  }
}
