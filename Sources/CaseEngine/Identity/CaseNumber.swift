package import WorkCalendar

/// A case's number, the same on screen, slip and code: `330382-20260302-0017-4`.
///
/// Division, day, serial of the day, and a check digit over the 18 or more digits before it, so that
/// one mistyped or two swapped digits are seen. Source: ISO 7064 MOD 11,10.
package struct CaseNumber: Hashable, Sendable {
  package let text: String

  /// - Parameter serial: from 1; more than four digits when a day has more than 9,999.
  package init(division: String, day: CivilDate, serial: Int) {
    let date = day.iso.filter { $0 != "-" }
    let padded = String(repeating: "0", count: max(0, 4 - String(serial).count)) + String(serial)
    let check = Self.checkDigit(division + date + padded)
    text = "\(division)-\(date)-\(padded)-\(check)"
  }

  /// Reads what somebody typed or scanned, with or without hyphens; nil when it is no number.
  package init?(_ typed: some StringProtocol) {
    let digits = normalised(typed)
    guard digits.count >= 19, digits.allSatisfy({ $0.asciiDigit != nil }),
      let check = digits.last?.asciiDigit, Self.checkDigit(String(digits.dropLast())) == check
    else { return nil }
    let parts = [digits.prefix(6), digits.dropFirst(6).prefix(8), digits.dropFirst(14).dropLast()]
    text = parts.joined(separator: "-") + "-\(check)"
  }

  private static func checkDigit(_ digits: String) -> Int {
    var product = 10
    for digit in digits.compactMap(\.asciiDigit) {
      let sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }
}
