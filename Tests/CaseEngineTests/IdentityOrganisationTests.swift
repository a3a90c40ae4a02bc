import CaseEngine
import TestSupport
import Testing

/// Unified social credit codes by GB 32100-2015.
struct IdentityOrganisationTests {
  static func code(_ random: inout SplitMix64) -> [Character] {
    var values = [9, 1, 3, 3, 0, 3, 8, 2]
    values += (0..<9).map { _ in Int.random(in: 0..<31, using: &random) }
    return values.map { OrganisationCode.alphabet[$0] } + [OrganisationCode.checkCharacter(values)]
  }

  @Test(
    "R14: real codes pass, among them one whose remainder is zero",
    arguments: ["91330382DB0HHKRKA0", "12441500196720244T"])
  func examples(text: String) throws {
    #expect(try OrganisationCode(text).text == text)
  }

  @Test("R14: where the remainder is zero the check character is 0 and no other")
  func remainderZero() {
    for wrong in OrganisationCode.alphabet where wrong != "0" {
      #expect(throws: OrganisationCode.Fault.checkCharacter(expected: "0")) {
        try OrganisationCode("91330382DB0HHKRKA\(wrong)")
      }
    }
  }

  @Test(
    "R14: small letters, full width and spaces are put right",
    arguments: [
      "91330382db0hhkrka0", "９１３３０３８２ＤＢ０ＨＨＫＲＫＡ０", "９１３３０３８２ｄｂ０ｈｈｋｒｋａ０",
      "9133 0382 DB0HHKRKA 0", "91-330382-DB0HHKRKA-0",
    ])
  func normalForm(typed: String) throws {
    #expect(try OrganisationCode(typed).text == "91330382DB0HHKRKA0")
  }

  @Test("R14: the letters the standard leaves out are refused", arguments: Array("IOSVZiosvz"))
  func forbiddenLetters(letter: Character) {
    for position in [0, 8, 17] {
      var text = Array("91330382DB0HHKRKA0")
      text[position] = letter
      #expect(throws: OrganisationCode.Fault.character) { try OrganisationCode(String(text)) }
    }
  }

  @Test(
    "R14: characters that only look like letters of the code are refused",
    arguments: ["91330382DB0HH\u{212A}RKA0", "91330382DВ0HHKRKA0", "91330382DB0HHKRKA〇"])
  func lookalikes(typed: String) {
    #expect(throws: OrganisationCode.Fault.character) { try OrganisationCode(typed) }
  }

  @Test("R14: one ligature is not two letters")
  func ligature() {
    #expect(throws: OrganisationCode.Fault.length(17)) {
      try OrganisationCode("91330382DB0\u{FB00}KRKA0")
    }
  }

  @Test("R14: another length is refused with its length", arguments: [0, 9, 15, 17, 19])
  func length(count: Int) {
    let text = String("91330382DB0HHKRKA00".prefix(count))
    #expect(throws: OrganisationCode.Fault.length(count)) { try OrganisationCode(text) }
  }

  @Test("R14: no single wrong character passes", arguments: [1, 2] as [UInt64])
  func singleErrors(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let right = Self.code(&random)
      #expect(try OrganisationCode(String(right)).text == String(right), "seed \(seed)")
      let wrong = replacing(right, by: OrganisationCode.alphabet)
      #expect(wrong.count == 18 * 30)
      #expect(wrong.filter { (try? OrganisationCode($0)) != nil } == [], "seed \(seed)")
    }
  }
}
