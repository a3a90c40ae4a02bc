import CaseEngine
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// Telling the two kinds of number apart, and saying what is wrong.
struct IdentityNumberTests {
  @Test(
    "R14: each kind is recognised",
    arguments: [("11010519491231002x", true), ("91330382db0hhkrka0", false)])
  func kinds(typed: String, isCitizen: Bool) throws {
    switch try IdentityNumber(typed) {
    case .citizen(let number): #expect(isCitizen && number.text == typed.uppercased())
    case .organisation(let code): #expect(!isCitizen && code.text == typed.uppercased())
    }
  }

  @Test("R14: a citizen whose number also passes as an organisation's is a citizen")
  func bothKinds() throws {
    var random = SplitMix64(seed: 11)
    var found = 0
    for _ in 0..<2000 {
      let text = IdentityCitizenTests.number(&random)
      guard (try? OrganisationCode(text)) != nil else { continue }
      found += 1
      #expect(try IdentityNumber(text) == .citizen(CitizenNumber(text)))
    }
    #expect(found > 10, "one in 31 should pass as both")
  }

  @Test("R14: an all-digit code with a 9 in front that also passes as a citizen's is a company's")
  func companyOfDigits() throws {
    var found = 0
    for order in 0..<1000 where found == 0 {
      let body = "91330319850102" + String(1000 + order).dropFirst()
      let digits = body.compactMap(\.wholeNumberValue)
      let check = OrganisationCode.checkCharacter(digits)
      guard check == CitizenNumber.checkCharacter(digits) else { continue }
      found += 1
      #expect(
        try IdentityNumber("\(body)\(check)") == .organisation(OrganisationCode("\(body)\(check)")))
    }
    #expect(found == 1)
  }

  @Test(
    "R14: the fault is that of the kind the text looks like",
    arguments: [
      ("110105194912310021", IdentityNumber.Fault.citizen(.checkDigit(expected: "X"))),
      ("11010519490230002X", .citizen(.birthDate)),
      ("440524880101001", .citizen(.length(15))),
      ("910330382000000000", .organisation(.checkCharacter(expected: "X"))),
      ("91330382DB0HHKRKA1", .organisation(.checkCharacter(expected: "0"))),
      ("91330382DB0HHKRKAO", .organisation(.character)),
      ("乐清市大药房", .organisation(.length(6))),
      ("", .organisation(.length(0))),
    ])
  func faults(typed: String, fault: IdentityNumber.Fault) {
    #expect(throws: fault) { try IdentityNumber(typed) }
  }

  @Test("R14: a citizen's number with one wrong digit does not pass as an organisation's")
  func wrongCitizens() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<20 {
      let body = "330382" + IdentityCitizenTests.number(&random).dropFirst(6).prefix(11)
      let check = CitizenNumber.checkCharacter(body.compactMap(\.wholeNumberValue))
      let wrong = replacing(Array("\(body)\(check)"), by: Array("0123456789"))
        .filter { !$0.hasPrefix("9") }
      let passed = wrong.filter { (try? IdentityNumber($0)) != nil }
      // A wrong digit that makes the division another province's may still pass by chance.
      #expect(passed.allSatisfy { !$0.hasPrefix("330382") }, "\(passed)")
    }
  }

  @Test("R14: an organisation's code of digits alone is recognised")
  func organisationOfDigits() throws {
    var found = 0
    for order in 0..<200 {
      let body = "11330382700" + String(100_000 + order)
      let check = OrganisationCode.checkCharacter(body.compactMap(\.wholeNumberValue))
      guard check.isNumber else { continue }
      found += 1
      #expect(try IdentityNumber("\(body)\(check)").text == "\(body)\(check)")
    }
    #expect(found > 20)
  }

  @Test("R14: a birth date after today is refused")
  func future() throws {
    let today = try #require(CivilDate(iso: "1949-12-30"))
    #expect(throws: IdentityNumber.Fault.citizen(.notYetBorn)) {
      try IdentityNumber("11010519491231002X", today: today)
    }
  }

  @Test(
    "R14: each fault is one sentence that says what would be right",
    arguments: [
      (
        IdentityNumber.Fault.citizen(.length(17)), "公民身份号码应为 18 位，这里有 17 位。",
        "A citizen number has 18 characters; this one has 17."
      ),
      (
        .citizen(.length(15)), "15 位的旧身份证号码已停用，应按现行证件填 18 位。",
        "Numbers of 15 digits are no longer valid; the present card shows 18."
      ),
      (
        .citizen(.character), "公民身份号码的前 17 位应为数字，末位应为数字或 X。",
        "The first 17 characters of a citizen number are digits, the last a digit or X."
      ),
      (
        .citizen(.birthDate), "公民身份号码第 7 至 14 位不是真实的出生日期，应为年月日，如 19850102。",
        "Characters 7 to 14 of the citizen number are no real birth date; 19850102 would be one."
      ),
      (
        .citizen(.notYetBorn), "公民身份号码中的出生日期在今天之后，应核对第 7 至 14 位。",
        "The birth date in the citizen number lies in the future; check characters 7 to 14."
      ),
      (
        .citizen(.checkDigit(expected: "X")),
        "公民身份号码的校验码不符：按前 17 位，末位应为 X；应逐位核对。",
        "The check digit of the citizen number is wrong: after these 17 digits it is X; "
          + "check every digit."
      ),
      (
        .organisation(.length(9)), "统一社会信用代码应为 18 位，这里有 9 位。",
        "A unified social credit code has 18 characters; this one has 9."
      ),
      (
        .organisation(.character), "统一社会信用代码只用数字和大写字母，且不用 I、O、S、V、Z。",
        "A unified social credit code has digits and capital letters only, and no I, O, S, V or Z."
      ),
      (
        .organisation(.checkCharacter(expected: "0")),
        "统一社会信用代码的校验码不符：按前 17 位，末位应为 0；应逐位核对。",
        "The check character of the unified social credit code is wrong: after these 17 it is 0; "
          + "check every character."
      ),
    ])
  func sentences(fault: IdentityNumber.Fault, chinese: String, english: String) {
    #expect(fault.sentence(.chinese) == chinese)
    #expect(fault.sentence(.english) == english)
  }
}
