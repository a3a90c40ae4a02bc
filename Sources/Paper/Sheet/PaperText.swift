/// A text that is fit for paper: every renderer gets its words as these, so that no escape sequence
/// in somebody's name can ever reach a printer.
///
/// Line breaks and tabs become spaces, other control characters `?`; marks that turn the direction
/// of writing, and so could make a number read backwards, are left out. Everything else stays, rare
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
    // Direction marks, embeddings, overrides, isolates, and the invisible ones beside them.
    case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x206f, 0xfff9...0xfffb: nil
    // Soft hyphen and byte order mark: nothing to see on paper.
    case 0xad, 0xfeff: nil
    default: scalar
    }
  }
}
