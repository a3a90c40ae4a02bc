import CaseEngine
import Testing

struct IdentityMaskingTests {
  @Test(
    "R35: of a number only the first and last four characters are shown",
    arguments: [
      ("330382197001010017", "3303**********0017"), ("91330382DB0HHKRKA0", "9133**********RKA0"),
      ("123456789012", "1234****9012"), ("12345678901", "**********1"), ("E12345678", "********8"),
      ("12345", "****5"), ("1234", "****"), ("1", "*"), ("", ""),
    ])
  func identity(text: String, masked: String) {
    #expect(Masking.identity(text) == masked)
  }

  @Test(
    "R35: of a telephone only the first three and last four digits are shown",
    arguments: [
      ("13812343210", "138****3210"), ("0577-62525252", "057******5252"), ("62525252", "******52"),
      ("123456", "****56"), ("12345", "*****"), ("12", "**"), ("", ""),
    ])
  func phone(text: String, masked: String) {
    #expect(Masking.phone(text) == masked)
  }

  @Test("R35: no text shows more than eight characters or hides fewer than four")
  func always() {
    for count in 0...40 {
      let text = String(repeating: "7", count: count)
      for masked in [Masking.identity(text), Masking.phone(text)] {
        #expect(masked.count == count)
        #expect(masked.filter { $0 == "*" }.count >= min(4, count))
        #expect(masked.filter { $0 != "*" }.count <= 8)
      }
    }
  }
}
