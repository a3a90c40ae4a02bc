/// A unified social credit code: 18 characters, checked and in the normal form (R14).
///
/// Source: GB 32100-2015, with the case of remainder zero, whose check character is `0`.
package struct OrganisationCode: Hashable, Sendable {
  /// The first thing that is wrong with a code.
  package enum Fault: Error, Hashable, Sendable {
    case length(Int)
    /// A character outside the 31 of the standard (no I, O, S, V, Z).
    case character
    case checkCharacter(expected: Character)
  }

  package static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  package let text: String

  package init(_ typed: some StringProtocol) throws(Fault) {
    let characters = Array(normalised(typed))
    guard characters.count == 18 else { throw .length(characters.count) }
    // ASCII first: Swift finds the Kelvin sign equal to K.
    let values = characters.filter(\.isASCII).compactMap { Self.alphabet.firstIndex(of: $0) }
    guard values.count == 18 else { throw .character }
    let expected = Self.checkCharacter(Array(values.prefix(17)))
    guard characters[17] == expected else { throw .checkCharacter(expected: expected) }
    text = String(characters)
  }

  /// The 18th character for the values 0-30 of the first 17.
  package static func checkCharacter(_ values: [Int]) -> Character {
    var weight = 1
    var sum = 0
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }
}
