internal import CaseEngine
internal import WorkCalendar

/// A check-list's number, short enough to be told on the telephone: `D260302-017-4`.
///
/// A letter that no case number has (导引), the day, the serial of the day, and the check digit of
/// case numbers over what stands before it.
package struct CheckListNumber: Hashable, Sendable {
  package let text: String
  let day: CivilDate

  /// - Parameters:
  ///   - day: in this century, of which two digits stand for the year.
  ///   - serial: from 1; more than three digits when a day has more than 999.
  init(day: CivilDate, serial: Int) {
    precondition(serial > 0, "serials run from 1")
    let date = String(day.iso.filter { $0 != "-" }.dropFirst(2))
    let padded = String(repeating: "0", count: max(0, 3 - String(serial).count)) + String(serial)
    text = "D\(date)-\(padded)-\(CaseNumber.checkDigit(date + padded))"
    self.day = day
  }

  /// Reads what somebody typed or scanned, with or without hyphens, in any case; nil when no
  /// check-list can have it.
  package init?(_ typed: some StringProtocol) {
    let plain = normalised(typed).uppercased()
    guard plain.first == "D", plain.count >= 11 else { return nil }
    let digits = plain.dropFirst()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let day = CivilDate(
        iso:
          "20\(digits.prefix(2))-\(digits.dropFirst(2).prefix(2))-\(digits.dropFirst(4).prefix(2))"),
      let serial = Int(digits.dropFirst(6).dropLast()), serial > 0
    else { return nil }
    let made = Self(day: day, serial: serial)
    // Anything else is a wrong check digit, or a serial with needless zeros.
    guard made.text.filter({ $0 != "-" }) == plain else { return nil }
    self = made
  }
}
