/// Text as search compares it: letters, digits and ideographs, in lower case and of half width;
/// blanks and punctuation do not count.
struct SearchText {
  private(set) var letters: [Unicode.Scalar] = []
  /// The character of the text in which each letter stands.
  private(set) var characters: [Int] = []

  init(_ text: some StringProtocol) {
    for (position, character) in text.enumerated() {
      for scalar in character.unicodeScalars {
        guard let letter = Self.letter(scalar) else { continue }
        letters.append(letter)
        characters.append(position)
      }
    }
  }

  /// nil for what does not count.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7a, 0x3400...0x9fff, 0x3007: scalar
    case 0x41...0x5a: Unicode.Scalar(scalar.value + 0x20)
    // Full-width forms, as an input method leaves them.
    case 0xff01...0xff5e: Unicode.Scalar(scalar.value - 0xfee0).flatMap(letter)
    // The vowel that a keyboard writes as v.
    case 0xfc, 0xdc: "v"
    case ..<0x80, 0x3000...0x303f: nil
    default: scalar.properties.isAlphabetic ? scalar : nil
    }
  }
}
