import Storage
import Testing

@Suite("What somebody types to find a case")
struct SearchWordsTests {
  @Test(
    "the end of a number is read with or without hyphens, wide or narrow, short or long",
    arguments: [
      ("0017-4", "00174"), ("00174", "00174"), ("17-4", "00174"), (" 174 ", "00174"),
      ("２０２６１１２０-0017-4", "20261120" + "00174"), ("10017-4", "100174"),
      ("330382-20261120-0017-4", "3303822026112000174"), ("0017 4", "00174"),
    ])
  func number(typed: String, digits: String) throws {
    let number = try #require(SearchWords(typed)?.number)
    #expect(number.digits == digits)
    #expect(number.tail == String(digits.suffix(5)))
  }

  @Test("what is not all digits is no number", arguments: ["0017-4x", "A17", "-", "1.5"])
  func noNumber(typed: String) throws {
    #expect(try #require(SearchWords(typed)).number == nil)
  }

  @Test("nothing is no search", arguments: ["", " ", "\t\n", "\u{3000}"])
  func nothing(typed: String) { #expect(SearchWords(typed) == nil) }

  @Test("R14: an identity number is looked for in its normal form, and as it was typed")
  func identity() throws {
    let words = try #require(SearchWords("11010519491231002x"))
    #expect(words.keys == ["11010519491231002x", "11010519491231002X"])
  }

  @Test("the tail of a number is its last five digits")
  func tail() {
    #expect(SearchWords.tail(ofNumber: "330382-20261120-0017-4") == "00174")
    #expect(SearchWords.tail(ofNumber: "330382-20261120-10017-4") == "00174")
  }
}
