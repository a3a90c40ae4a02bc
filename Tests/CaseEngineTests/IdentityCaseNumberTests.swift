import CaseEngine
import TestSupport
import Testing
import WorkCalendar

/// Case numbers with the check digit of ISO 7064 MOD 11,10.
struct IdentityCaseNumberTests {
  static func number(_ random: inout SplitMix64) -> CaseNumber {
    CaseNumber(
      division: "330382",
      day: CivilDate(2026, 1, 1).adding(days: Int.random(in: 0..<700, using: &random)),
      serial: Int.random(in: 1...12_000, using: &random))
  }

  @Test("The standard's own example: the check digit of 0794 is 5")
  func standardExample() {
    // The leading digits 0 … of a case number change the start, so the example is rebuilt here.
    #expect(mod11And10("0794") == 5)
  }

  @Test("R30: a number is division, day, serial and check digit")
  func shape() {
    let number = CaseNumber(division: "330382", day: CivilDate(2026, 3, 2), serial: 17)
    let check = mod11And10("330382202603020017")
    #expect(number.text == "330382-20260302-0017-\(check)")
  }

  @Test(
    "A serial above 9,999 makes a longer number that is read back",
    arguments: [
      (1, "0001"), (9999, "9999"), (10_000, "10000"), (123_456, "123456"),
    ])
  func longSerials(serial: Int, text: String) throws {
    let number = CaseNumber(division: "330382", day: CivilDate(2026, 3, 2), serial: serial)
    #expect(number.text.hasPrefix("330382-20260302-\(text)-"))
    #expect(CaseNumber(number.text) == number)
  }

  @Test("A number typed without hyphens, in full width or with spaces is the same number")
  func typed() throws {
    let number = CaseNumber(division: "330382", day: CivilDate(2026, 3, 2), serial: 17)
    let plain = number.text.filter { $0 != "-" }
    #expect(CaseNumber(plain) == number)
    #expect(CaseNumber(" 330382 20260302 0017 \(plain.suffix(1)) ") == number)
    #expect(CaseNumber("３３０３８２－２０２６０３０２－００１７－\(plain.suffix(1))") == number)
    #expect(CaseNumber("330382–20260302—0017−\(plain.suffix(1))")?.text == number.text)
  }

  @Test(
    "What no case can have is no number",
    arguments: [
      "", "330382-20260302-017-", "330382-20260230-0017-", "330382-20260302-0000-",
      "330382-20260302-00017-", "33O382-20260302-0017-", "330382-20260302-99999999999999999999-",
    ])
  func noNumber(text: String) {
    let check = mod11And10(text.filter { $0 != "-" })
    #expect(CaseNumber(text) == nil)
    #expect(CaseNumber("\(text)\(check)") == nil, "the check digit is right, the rest is not")
  }

  @Test("Every number is read back", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let number = Self.number(&random)
      #expect(CaseNumber(number.text) == number, "seed \(seed)")
      #expect(CaseNumber(number.text.filter { $0 != "-" }) == number, "seed \(seed)")
    }
  }

  @Test("No single wrong digit passes", arguments: [4, 5] as [UInt64])
  func singleDigitErrors(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let right = Array(Self.number(&random).text)
      let wrong = replacing(right, by: Array("0123456789"))
      #expect(wrong.filter { CaseNumber($0) != nil } == [], "seed \(seed)")
    }
  }

  @Test(
    "A swap of neighbours passes only where MOD 11,10 cannot see it", arguments: [6, 7] as [UInt64])
  func swaps(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var seen = 0
    var unseen = 0
    for _ in 0..<400 {
      let right = Array(Self.number(&random).text.filter { $0 != "-" })
      for position in 0..<(right.count - 1) where right[position] != right[position + 1] {
        var wrong = right
        wrong.swapAt(position, position + 1)
        let passes = CaseNumber(String(wrong)) != nil
        if passes {
          #expect(mod11And10(String(wrong.dropLast())) == wrong.last?.wholeNumberValue)
        }
        if passes { unseen += 1 } else { seen += 1 }
      }
    }
    #expect(unseen * 40 < seen, "seed \(seed): \(unseen) of \(seen + unseen) swaps unseen")
  }

  /// ISO 7064 MOD 11,10 as the standard's pure formula, beside the program's loop: the sum of the
  /// running products must leave the remainder 1.
  private func mod11And10(_ digits: String) -> Int {
    (0...9).first { check in
      let values = (digits + String(check)).compactMap(\.wholeNumberValue)
      var product = 10
      for value in values.dropLast() {
        let sum = (product + value) % 10
        product = 2 * (sum == 0 ? 10 : sum) % 11
      }
      return (product + check) % 10 == 1
    } ?? -1
  }
}
