/// What breaks a rule in a hall folder that can be read: what it is, and what would be right.
package enum LintPhrase: Phrase {
  case nothingListed, unknownType, codeOfOtherType, promisedLonger, needlessAuthority
  case vagueName, noBasis, noIssuer, ghostMaterial, ghostPrerequisite, loop, repeatedPrerequisite
  case goalTooShort, goalSometimesTooShort
  case party, partyOfDepartment, partyGone

  package var texts: (String, String) {
    switch self {
    case .nothingListed:
      (
        "事项“{0}”的 {1} 是空的，办事指南不完整；至少写一条",
        "{1} of the item “{0}” is empty, so its guide is not complete; give at least one"
      )
    case .unknownType:
      (
        "事项“{1}”的类型“{0}”不在 GB/T 39046 表 A.1 之内；应为 00 至 29 的两位数字，如 01 行政许可",
        "the type “{0}” of the item “{1}” is not in GB/T 39046 A.1; use two digits, 00 to 29, such as 01"
      )
    case .codeOfOtherType:
      (
        "事项“{2}”的类型是 {1}，国家编码“{0}”第 3、4 位却是另一类型；核对其一",
        "the item “{2}” has the type {1}, but digits 3 and 4 of its national code “{0}” another; check both"
      )
    case .promisedLonger:
      (
        "承诺时限 {0} 长于法定时限 {1}；承诺不得超过法定",
        "the promised limit, {0}, is longer than the statutory one, {1}; it may be equal or shorter"
      )
    case .needlessAuthority:
      (
        "事项“{0}”不是即办件，窗口不能凭授权决定；去掉 window-authority，或改 handling 为 atOnce",
        "the item “{0}” is not decided at once, so no window can decide it; drop window-authority, or make handling atOnce"
      )
    case .vagueName:
      (
        "材料“{0}”是兜底的说法（“{1}”）；写明是哪一份材料",
        "the material “{0}” is a catch-all (“{1}”); say which paper it is"
      )
    case .noBasis:
      (
        "事项“{1}”要求材料“{0}”，却没有依据；写明 basis，或不再要求",
        "the item “{1}” asks for the material “{0}” without a basis; give one or stop asking"
      )
    case .noIssuer:
      (
        "证明“{0}”没有写由谁开具；写明 issuer",
        "the proof “{0}” does not say who issues it; give its issuer"
      )
    case .ghostMaterial:
      (
        "{1}要求材料“{0}”，而它只能由已不存在的事项产生：{2}；不得再要求",
        "{1} asks for the material “{0}”, which only an item that is no more could produce: {2}; stop asking"
      )
    case .ghostPrerequisite:
      (
        "{0}要等{1}，而后者已不存在；去掉这个前置",
        "{0} waits for {1}, which is no more; drop this prerequisite"
      )
    case .loop:
      ("前置事项绕成一圈：{0}；去掉其中一个 after", "the prerequisites go in a circle: {0}; drop one of them")
    case .repeatedPrerequisite:
      ("事项“{0}”的 after 里“{1}”写了两次", "“{1}” stands twice in the after of the item “{0}”")
    case .goalTooShort:
      (
        "“{0}”公布的目标 {1} 短于最长路径 {2}（承诺时限相加）",
        "the goal of “{0}”, {1}, is shorter than its longest path, {2} (promised limits added)"
      )
    case .goalSometimesTooShort:
      (
        "“{0}”公布的目标 {1} 在有些情形下短于最长路径 {2}（承诺时限相加）",
        "the goal of “{0}”, {1}, is in some situations shorter than its longest path, {2} (promised limits added)"
      )

    case .party: ("事项 {0}（{1}）", "the item {0} ({1})")
    case .partyOfDepartment: ("{2}的事项 {0}（{1}）", "the item {0} ({1}) of {2}")
    case .partyGone: ("事项 {0}（目录中没有）", "the item {0} (in no catalogue)")
    }
  }
}
