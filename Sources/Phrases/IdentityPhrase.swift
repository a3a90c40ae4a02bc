/// What is wrong with a number that somebody typed, and what would be right (R14).
package enum IdentityPhrase: Phrase {
  case citizenLength, citizenOldLength, citizenCharacter, citizenBirthDate, citizenNotYetBorn
  case citizenCheck
  case organisationLength, organisationCharacter, organisationCheck

  package var texts: (String, String) {
    switch self {
    case .citizenLength:
      ("公民身份号码应为 18 位，这里有 {0} 位。", "A citizen number has 18 characters; this one has {0}.")
    case .citizenOldLength:
      (
        "15 位的旧身份证号码已停用，应按现行证件填 18 位。",
        "Numbers of 15 digits are no longer valid; the present card shows 18."
      )
    case .citizenCharacter:
      (
        "公民身份号码的前 17 位应为数字，末位应为数字或 X。",
        "The first 17 characters of a citizen number are digits, the last a digit or X."
      )
    case .citizenBirthDate:
      (
        "公民身份号码第 7 至 14 位不是真实的出生日期，应为年月日，如 19850102。",
        "Characters 7 to 14 of the citizen number are no real birth date; 19850102 would be one."
      )
    case .citizenNotYetBorn:
      (
        "公民身份号码中的出生日期在今天之后，应核对第 7 至 14 位。",
        "The birth date in the citizen number lies in the future; check characters 7 to 14."
      )
    case .citizenCheck:
      (
        "公民身份号码的校验码不符：按前 17 位，末位应为 {0}；应逐位核对。",
        "The check digit of the citizen number is wrong: after these 17 digits it is {0}; "
          + "check every digit."
      )
    case .organisationLength:
      (
        "统一社会信用代码应为 18 位，这里有 {0} 位。",
        "A unified social credit code has 18 characters; this one has {0}."
      )
    case .organisationCharacter:
      (
        "统一社会信用代码只用数字和大写字母，且不用 I、O、S、V、Z。",
        "A unified social credit code has digits and capital letters only, and no I, O, S, V or Z."
      )
    case .organisationCheck:
      (
        "统一社会信用代码的校验码不符：按前 17 位，末位应为 {0}；应逐位核对。",
        "The check character of the unified social credit code is wrong: after these 17 it is {0}; "
          + "check every character."
      )
    }
  }
}
