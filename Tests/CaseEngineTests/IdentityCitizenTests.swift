import CaseEngine
import TestSupport
import Testing
import WorkCalendar

/// Citizens' numbers by GB 11643-1999.
struct IdentityCitizenTests {
  /// Numbers made from seeds: any division, any birth date of the last two centuries.
  static func number(_ random: inout SplitMix64) -> String {
    let day = CivilDate(1900, 1, 1).adding(days: Int.random(in: 0..<45_000, using: &random))
    let division = String(Int.random(in: 110_000...659_999, using: &random))
    let order = String(Int.random(in: 1000...1999, using: &random)).dropFirst()
    let body = division + day.iso.filter { $0 != "-" } + order
    return body + String(CitizenNumber.checkCharacter(body.compactMap(\.wholeNumberValue)))
  }

  @Test(
    "R14: the standard's own examples pass, with their birth dates",
    arguments: [
      ("11010519491231002X", "1949-12-31"), ("440524188001010014", "1880-01-01"),
    ])
  func examples(text: String, birth: String) throws {
    let number = try CitizenNumber(text)
    #expect(number.text == text)
    #expect(number.birthDate.iso == birth)
  }

  @Test(
    "R14: full-width digits, spaces, dashes, invisible marks and a small x are put right",
    arguments: [
      "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "１１０１０５１９４９１２３１００２ｘ",
      " 110105 19491231 002X ", "110105-19491231-002x", "110105\u{3000}19491231\u{A0}002X\r\n",
      "\u{FEFF}110105\u{200B}19491231\u{202D}002X\u{202C}", "110105–19491231—002X",
    ])
  func normalForm(typed: String) throws {
    #expect(try CitizenNumber(typed).text == "11010519491231002X")
  }

  @Test(
    "R14: a number of another length is refused with its length",
    arguments: [
      ("", 0), ("440524880101001", 15), ("44052418800101001", 17), ("4405241880010100144", 19),
    ])
  func length(typed: String, count: Int) {
    #expect(throws: CitizenNumber.Fault.length(count)) { try CitizenNumber(typed) }
  }

  @Test(
    "R14: a letter that is no X, or an X that is not last, is refused",
    arguments: [
      "1101051949123100XX", "11010519491231002A", "X1010519491231002X", "11010519491231OO2X",
      "11010519491231002Χ", "1101051949123100²X", "11010519491231002X\u{302}", "４４０５２４１８８００１０１００１〇",
    ])
  func character(typed: String) {
    #expect(throws: CitizenNumber.Fault.character) { try CitizenNumber(typed) }
  }

  @Test(
    "R14: a birth date that never was is refused, whatever the check digit",
    arguments: [
      "19490230", "19000229", "20230229", "19491301", "19490001", "19490100", "19490132",
      "17991231",
      "00000101",
    ])
  func impossibleDate(date: String) {
    let body = "110105\(date)002"
    let check = CitizenNumber.checkCharacter(body.compactMap(\.wholeNumberValue))
    #expect(throws: CitizenNumber.Fault.birthDate) { try CitizenNumber("\(body)\(check)") }
  }

  @Test("R14: 29 February of a leap year is a birth date")
  func leapDay() throws {
    let check = CitizenNumber.checkCharacter("11010520000229002".compactMap(\.wholeNumberValue))
    #expect(try CitizenNumber("11010520000229002\(check)").birthDate == CivilDate(2000, 2, 29))
  }

  @Test("R14: who is born today has a number, who is born tomorrow has none")
  func futureDate() throws {
    let birth = CivilDate(1949, 12, 31)
    #expect(try CitizenNumber("11010519491231002X", today: birth).birthDate == birth)
    #expect(throws: CitizenNumber.Fault.notYetBorn) {
      try CitizenNumber("11010519491231002X", today: birth.adding(days: -1))
    }
  }

  @Test("R14: each of the ten wrong check characters is refused, and the right one told")
  func wrongCheckDigit() throws {
    for wrong in "0123456789X" where wrong != "X" {
      #expect(throws: CitizenNumber.Fault.checkDigit(expected: "X")) {
        try CitizenNumber("11010519491231002\(wrong)")
      }
    }
  }

  @Test("R14: the division is not judged, since people keep the codes of renamed counties")
  func oldDivision() throws {
    let body = "33032319800101001"
    let check = CitizenNumber.checkCharacter(body.compactMap(\.wholeNumberValue))
    #expect(try CitizenNumber("\(body)\(check)").text.hasPrefix("330323"))
  }

  @Test("R14: no single wrong digit passes", arguments: [1, 2, 3] as [UInt64])
  func singleDigitErrors(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let right = Array(Self.number(&random))
      #expect(try CitizenNumber(String(right)).text == String(right), "seed \(seed)")
      let wrong = replacing(right, by: Array("0123456789X"))
      #expect(wrong.count == 18 * 10)
      #expect(wrong.filter { (try? CitizenNumber($0)) != nil } == [], "seed \(seed)")
    }
  }

  @Test("R14: no swap of two neighbouring digits passes", arguments: [4, 5] as [UInt64])
  func swaps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let right = Array(Self.number(&random))
      for position in 0..<17 where right[position] != right[position + 1] {
        var wrong = right
        wrong.swapAt(position, position + 1)
        #expect(throws: CitizenNumber.Fault.self, "seed \(seed): \(String(wrong))") {
          try CitizenNumber(String(wrong))
        }
      }
    }
  }
}
