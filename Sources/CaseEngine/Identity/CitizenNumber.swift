package import WorkCalendar

/// A citizen's number: 18 characters, checked and in the normal form (R14).
///
/// The division code is not judged: people keep the codes of counties that were renamed.
/// Source: GB 11643-1999; ISO 7064 MOD 11-2.
package struct CitizenNumber: Hashable, Sendable {
  /// The first thing that is wrong with a number.
  package enum Fault: Error, Hashable, Sendable {
    case length(Int)
    case character
    /// There is no such day, or it lies before 1800.
    case birthDate
    /// Born after `today`.
    case notYetBorn
    /// What the last character should be.
    case checkDigit(expected: Character)
  }

  /// Digits, and `X` in upper case at the end.
  package let text: String
  package let birthDate: CivilDate

  /// - Parameter today: a birth date after it is refused; nil lets any real date pass.
  package init(_ typed: some StringProtocol, today: CivilDate? = nil) throws(Fault) {
    let characters = Array(normalised(typed))
    guard characters.count == 18 else { throw .length(characters.count) }
    let digits = characters.prefix(17).compactMap(\.asciiDigit)
    guard digits.count == 17, characters[17] == "X" || characters[17].asciiDigit != nil else {
      throw .character
    }
    birthDate = try Self.birthDate(digits, today: today)
    let expected = Self.checkCharacter(digits)
    guard characters[17] == expected else { throw .checkDigit(expected: expected) }
    text = String(characters)
  }

  /// The 18th character for the first 17 digits.
  package static func checkCharacter(_ digits: [Int]) -> Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432")[sum % 11]
  }

  private static func birthDate(_ digits: [Int], today: CivilDate?) throws(Fault) -> CivilDate {
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    guard let date = CivilDate(year: number(6..<10), month: number(10..<12), day: number(12..<14)),
      date.year >= 1800
    else { throw .birthDate }
    if let today, date > today { throw .notYetBorn }
    return date
  }
}
