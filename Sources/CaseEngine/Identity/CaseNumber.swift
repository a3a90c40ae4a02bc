package import WorkCalendar

/// A case's number, the same on screen, slip and code: `330382-20260302-0017-4`.
///
/// Division, day, serial of the day, and a check digit over the 18 or more digits before it, so that
/// every mistyped digit and nearly every swap of two is seen. Source: ISO 7064 MOD 11,10.
package struct CaseNumber: Hashable, Sendable {
  package let text: String

  /// - Parameters:
  ///   - division: six digits.
  ///   - serial: from 1; more than four digits when a day has more than 9,999.
  package init(division: String, day: CivilDate, serial: Int) {
    precondition(
      division.count == 6 && division.allSatisfy { $0.asciiDigit != nil } && serial > 0,
      "a case number is made of six digits, a day and a serial from 1")
    let date = day.iso.filter { $0 != "-" }
    let padded = String(repeating: "0", count: max(0, 4 - String(serial).count)) + String(serial)
    let check = Self.checkDigit(division + date + padded)
    text = "\(division)-\(date)-\(padded)-\(check)"
  }

  /// Reads what somebody typed or scanned, with or without hyphens; nil when no case can have it.
  package init?(_ typed: some StringProtocol) {
    let digits = Array(normalised(typed))
    let values = digits.compactMap(\.asciiDigit)
    guard values.count == digits.count, digits.count >= 19 else { return nil }
    let number = { (range: Range<Int>) in values[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let day = CivilDate(year: number(6..<10), month: number(10..<12), day: number(12..<14)),
      let serial = Int(String(digits[14..<(digits.count - 1)])), serial > 0
    else { return nil }
    let made = Self(division: String(digits[..<6]), day: day, serial: serial)
    // Anything else is a wrong check digit, or a serial with needless zeros.
    guard made.text.filter({ $0 != "-" }) == String(digits) else { return nil }
    self = made
  }

  /// Over digits; other characters are skipped.
  package static func checkDigit(_ digits: String) -> Int {
    var product = 10
    for digit in digits.compactMap(\.asciiDigit) {
      let sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }
}
