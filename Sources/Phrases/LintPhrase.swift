/// What breaks a rule in a hall folder that can be read: what it is, and what would be right.
package enum LintPhrase: Phrase {
  case nothingListed, unknownType, codeOfOtherType, promisedLonger, needlessAuthority,
    unsafeCommitment
  case vagueName, noBasis, noIssuer, ghostMaterial, ghostPrerequisite, loop, repeatedPrerequisite
  case goalTooShort, goalSometimesTooShort
  case needlessChange, lifeOutOfOrder, cancelledWithoutDay, nothingInForce
  case needlessDelegation, shadowedDelegation, delegationOver, delegationOfNothing
  case placeCircle, parentNotAbove, windowOfNone, takenInNowhere, handedOutNowhere
  case noDataWindow, standsForNothing, unmarkedProcedure, procedureWithoutBasis
  case tooFewStages, needlessStages, stagesTooLong, forwardWithoutTime, forwardedUndertaking
  case forwardTooLate, standsInCircle
  case badProjectCode, codeNotAwaited, nobodyRegisters
  case platformsOfNoTown
  case fieldOfNothing, fieldUnanswered, fieldTooEarly, repeatedSystem
  case strangeCode, codeRegion, codeNumber, codeOffice, codeLevel
  case party, partyOfDepartment, partyGone, partyEnded, partyEndedBy

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
        "the type “{0}” of the item “{1}” is not in GB/T 39046 A.1; use two digits, 00 to 29, "
          + "such as 01"
      )
    case .codeOfOtherType:
      (
        "事项“{2}”的类型是 {1}，国家编码“{0}”第 3、4 位却是另一类型；核对其一",
        "the item “{2}” has the type {1}, but digits 3 and 4 of its national code “{0}” another; "
          + "check both"
      )
    case .promisedLonger:
      (
        "承诺时限 {0} 长于法定时限 {1}；承诺不得超过法定",
        "the promised limit, {0}, is longer than the statutory one, {1}; it may be equal or shorter"
      )
    case .needlessAuthority:
      (
        "事项“{0}”不是即办件，窗口不能凭授权决定；去掉 window-authority，或改 handling 为 atOnce",
        "the item “{0}” is not decided at once, so no window can decide it; drop "
          + "window-authority, or make handling atOnce"
      )
    case .unsafeCommitment:
      (
        "事项“{0}”涉及公共安全（public-safety），不得走告知承诺；去掉 commitment",
        "the item “{0}” guards public safety (public-safety), so it is never decided on an "
          + "undertaking; drop its commitment"
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
        "{1}要求材料“{0}”，而它只能由不在实施的事项产生：{2}；不得再要求，从它的 materials 去掉",
        "{1} asks for the material “{0}”, which only an item that is not in force could produce: "
          + "{2}; take it out of its materials"
      )
    case .ghostPrerequisite:
      (
        "{0}要等{1}，而后者不在实施；从它的 after 去掉这个前置",
        "{0} waits for {1}, which is not in force; drop it from its after"
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
        "the goal of “{0}”, {1}, is in some situations shorter than its longest path, {2} "
          + "(promised limits added)"
      )

    case .needlessChange:
      (
        "“{1}”的事项都不要材料“{0}”，不用代替或免交；去掉，或改成要的材料",
        "no item of “{1}” asks for the material “{0}”, so it cannot be waived or substituted; "
          + "drop it or name one that is asked for"
      )
    case .lifeOutOfOrder:
      (
        "事项“{0}”的 {1} 晚于 {2}；应依次为 published、from、until",
        "{1} of the item “{0}” is not before its {2}; they follow as published, from, until"
      )
    case .cancelledWithoutDay:
      (
        "事项“{0}”写了 cancelled-by，却没有 until；写明从哪天起取消",
        "the item “{0}” says cancelled-by and no until; say from which day it is no more"
      )
    case .nothingInForce:
      (
        "“{0}”没有一个事项在实施，办不了；换成现在的事项，或去掉这件事",
        "no item of “{0}” is in force, so it cannot be applied for; name items that are, or drop "
          + "the matter"
      )
    case .needlessDelegation:
      (
        "放权“{0}”把事项“{1}”交给本来就决定它的部门和层级；改 department 或 level，或去掉",
        "the delegation “{0}” gives the item “{1}” to whom it belongs anyway; change department "
          + "or level, or drop it"
      )
    case .shadowedDelegation:
      (
        "放权“{0}”对事项“{1}”轮不到：前面的“{2}”总是先适用；移到前面，或去掉",
        "the delegation “{0}” never applies to the item “{1}”: “{2}” above it always does; move "
          + "it up or drop it"
      )
    case .delegationOver:
      (
        "放权“{0}”的 until 不晚于 from，一天也不适用；改日期，或去掉",
        "the delegation “{0}” ends before it begins; mend its days or drop it"
      )
    case .delegationOfNothing:
      (
        "放权“{0}”期间，事项“{1}”没有一天在实施；改日期，或从 items 去掉",
        "the item “{1}” is in force on no day of the delegation “{0}”; mend its days or drop it "
          + "from its items"
      )
    case .placeCircle:
      (
        "地点的上级绕成一圈：{0}；去掉其中一个 parent",
        "the places belong to each other in a circle: {0}; drop one parent"
      )
    case .parentNotAbove:
      (
        "地点“{0}”的上级“{1}”层级不比它高；应为村、乡镇（功能区）、县依次往上，分厅可同级",
        "the parent “{1}” of the place “{0}” is not above it; village, township or zone, county, "
          + "and a branch may be level"
      )
    case .windowOfNone:
      (
        "窗口“{0}”是部门“{1}”的，而该部门写了 window: false；改其一",
        "the window “{0}” is of the department “{1}”, which says window: false; change one of them"
      )
    case .takenInNowhere:
      (
        "没有一个窗口能收“{0}”；核对 taken-in-at、地点的 offers、窗口的 zones 和 department",
        "no window can take “{0}” in; check taken-in-at, the offers of places, zones and "
          + "department of windows"
      )
    case .noDataWindow:
      (
        "材料“{0}”要内部核查，但没有部门核查；在 hall.yaml 写 data-window: 部门代码",
        "the material “{0}” is confirmed by a check that no department makes; give data-window "
          + "in hall.yaml"
      )
    case .standsForNothing:
      (
        "承诺代替材料“{0}”，但事项“{1}”不要它；从 stands-for 里删去",
        "the undertaking stands for “{0}”, which the item “{1}” does not ask for; take it out of "
          + "stands-for"
      )
    case .unmarkedProcedure:
      (
        "事项“{1}”的特殊环节“{0}”像是行政许可法第四十五条的{2}，却没有 procedure，停钟时法定时限照算；是就写 procedure: {3}",
        "the special link “{0}” of the item “{1}” speaks of a procedure of Licensing Law art. 45 "
          + "({2}) but has no procedure, so it never stops the statutory limit; if it is one, "
          + "write procedure: {3}"
      )
    case .procedureWithoutBasis:
      (
        "事项“{1}”的特殊环节“{0}”停算法定时限（procedure），却没有依据；写明 basis",
        "the special link “{0}” of the item “{1}” stops the statutory limit (procedure) without "
          + "a basis; give one"
      )
    case .tooFewStages:
      (
        "事项“{0}”逐级审批，stages 却不到两级；写明每级的 name 和 limit，最后一级作决定",
        "the item “{0}” goes step by step and has fewer than two stages; give name and limit of "
          + "each, the last decides"
      )
    case .needlessStages:
      (
        "事项“{0}”写了 stages，却不是逐级审批；写 handling: stepwise，或去掉 stages",
        "the item “{0}” has stages and is not handled step by step; write handling: stepwise or "
          + "drop them"
      )
    case .stagesTooLong:
      (
        "事项“{0}”各级时限相加超过承诺时限；缩短 stages 的 limit",
        "the stages of the item “{0}” add up to more than its promised limit; shorten them"
      )
    case .forwardWithoutTime:
      (
        "事项“{1}”的特殊环节“{0}”转报上级，却没有写上级要多久；写明 promised，给申请人的日期要算上它",
        "the special link “{0}” of the item “{1}” goes to a higher authority and says not how "
          + "long; give promised, since the applicant is shown the total"
      )
    case .forwardedUndertaking:
      (
        "事项“{0}”由上级决定，不能在本级按承诺办理；去掉 commitment",
        "the item “{0}” is decided by a higher authority, so not here on an undertaking; drop "
          + "commitment"
      )
    case .forwardTooLate:
      (
        "事项“{0}”转报上级，本级审查最多二十个工作日（行政许可法第四十三条）；缩短 promised",
        "the item “{0}” goes to a higher authority, so this one has at most 20 working days "
          + "(Licensing Law art. 43); shorten promised"
      )
    case .standsInCircle:
      (
        "“{0}”的结果要并入的那一项，结果又并入别的；on 只写自己出证的事项",
        "the result of “{0}” would stand on one that stands on another itself; on names items "
          + "with a document of their own"
      )
    case .handedOutNowhere:
      (
        "没有一个地点能发事项“{0}”的结果；核对 handed-out-at",
        "no place can hand out the results of the item “{0}”; check handed-out-at"
      )
    case .fieldOfNothing:
      (
        "事项 {0} 的录入字段要写 fact、answer、text 中的一个",
        "a field of a system of {0} must have one of fact, answer and text"
      )
    case .platformsOfNoTown:
      (
        "只有乡镇设四个平台，“{0}”不是乡镇",
        "only a town has platforms, and “{0}” is none; take platforms out"
      )
    case .fieldUnanswered:
      (
        "用到事项 {2} 的一件事里，没有问题“{1}”，录入字段“{0}”填不出",
        "no matter with {2} asks “{1}”, so that nobody can fill in the field “{0}”"
      )
    case .fieldTooEarly:
      (
        "事项 {1} 的录入字段“{0}”办结后才有，录入时间写成了受理后；改为 at: decision",
        "the field “{0}” of {1} is known only after the decision, and is entered on acceptance; "
          + "write at: decision"
      )
    case .repeatedSystem:
      ("事项 {1} 在同一时间录入系统 {0} 两次", "{1} is entered into the system {0} twice at the same stage")
    case .badProjectCode:
      (
        "“{0}”写不出项目代码；用 9（数字）、A（大写字母）、X（两者都可）和横线，至多 40 个字符",
        "“{0}” stands for no project code; write 9 for a digit, A for a capital letter, X for "
          + "either, and hyphens, 40 characters at most"
      )
    case .codeNotAwaited:
      (
        "事项“{0}”要项目代码，却不等给代码的事项“{1}”；在 after 里写上",
        "the item “{0}” needs the project's code and does not wait for “{1}”, which gives it; "
          + "add it to after"
      )
    case .nobodyRegisters:
      (
        "一件事“{1}”会新设申请人，也有准营事项“{0}”，却有一种情形没有准入事项给它登记；加上 market: entry 的事项，或者改 founds-applicant",
        "the matter “{1}” founds its applicant and has the permit to operate “{0}”, and for some answers no item registers the firm; add one with market: entry, or change founds-applicant"
      )
    case .strangeCode:
      (
        "事项“{2}”的国家编码“{0}”{1}；核对编码，自编的编码不用这个长度",
        "the national code “{0}” of the item “{2}” {1}; check it, or give a code of the hall's "
          + "own another length"
      )
    case .codeRegion: ("前两位不是 00，也不是省级代码", "begins neither with 00 nor with a province")
    case .codeNumber: ("的主项、子项不是数字", "has letters where the numbers of the item stand")
    case .codeOffice: ("里的统一社会信用代码校验不符", "has a credit code that fails its check character")
    case .codeLevel: ("的行使层级不是 1 至 7", "has a level that is not 1 to 7")

    case .party: ("事项 {0}（{1}）", "the item {0} ({1})")
    case .partyOfDepartment: ("{2}的事项 {0}（{1}）", "the item {0} ({1}) of {2}")
    case .partyEnded: ("{0}，{1} 起取消", "{0}, no more since {1}")
    case .partyEndedBy: ("{0}，{1} 起取消（{2}）", "{0}, no more since {1} ({2})")
    case .partyGone: ("事项 {0}（目录中没有）", "the item {0} (in no catalogue)")
    }
  }
}
