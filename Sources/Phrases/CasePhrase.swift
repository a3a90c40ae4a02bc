/// Names of what a case is made of: states, lights, grounds, days of the week.
package enum CasePhrase: Phrase {
  case green, yellow, red, grey
  case greenLetter, yellowLetter, redLetter, greyLetter
  case village, township, zone, county
  /// In whose name, and the document.
  case entrusted, devolved
  case caseDraft, caseCorrection, caseDeclined, caseAccepted, caseDecided, caseReady, caseClosed
  case taskWaiting, taskRunning, taskStopped, taskApproved, taskRefused, taskVoid
  case checkRunning, checkHolds, checkFails, checkVoid
  /// Register and material; the name of what was decided.
  case internalCheck, followUp
  /// The item; what is undertaken; the time in which it is checked.
  case undertakingAsk, undertakingDuty, undertakingYes, undertakingNo
  case materialReceived, materialReused, materialShared, materialDeferred, materialMissing
  case materialLater
  case notNeeded, notOurs, notCorrected, conditionsNotMet, materialsUntrue, prohibited
  case basisItem, basisLaw31, basisLaw32, basisLaw38
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case mondayShort, tuesdayShort, wednesdayShort, thursdayShort, fridayShort, saturdayShort
  case sundayShort

  package var texts: (String, String) {
    switch self {
    case .green: ("绿", "green")
    case .yellow: ("黄", "yellow")
    case .red: ("红", "red")
    case .grey: ("灰", "grey")
    case .greenLetter: ("绿", "G")
    case .yellowLetter: ("黄", "Y")
    case .redLetter: ("红", "R")
    case .greyLetter: ("灰", "-")

    case .village: ("村（社区）", "village")
    case .township: ("乡镇（街道）", "township")
    case .zone: ("功能区", "development zone")
    case .entrusted: ("受{0}委托，以其名义（{1}）", "entrusted, in the name of {0} ({1})")
    case .devolved: ("权限下放，以{0}名义（{1}）", "devolved, in the name of {0} ({1})")
    case .county: ("县", "county")

    case .caseDraft: ("已收件", "received")
    case .caseCorrection: ("待补正", "to be corrected")
    case .caseDeclined: ("不予受理", "declined")
    case .caseAccepted: ("办理中", "in progress")
    case .caseDecided: ("已决定", "decided")
    case .caseReady: ("可取件", "ready")
    case .caseClosed: ("已结案", "closed")

    case .taskWaiting: ("等前置", "waiting")
    case .taskRunning: ("审查中", "under review")
    case .taskStopped: ("停钟", "stopped")
    case .taskApproved: ("已办结", "approved")
    case .taskRefused: ("不予", "refused")
    case .taskVoid: ("作废", "void")

    case .checkRunning: ("核查中", "being checked")
    case .checkHolds: ("核实一致", "confirmed")
    case .checkFails: ("核实不符", "not confirmed")
    case .checkVoid: ("不用核查", "not needed any more")
    case .internalCheck: ("内部核查：{0}（{1}）", "Internal check: {0} ({1})")
    case .followUp: ("承诺核查：{0}", "Check of the undertaking: {0}")
    case .undertakingAsk:
      ("告知承诺：{0}", "On an undertaking: {0}")
    case .undertakingDuty: ("承诺内容：{0}", "To be undertaken: {0}")
    case .undertakingYes:
      ("告知承诺：签承诺书，当场决定，{0}内核查", "On an undertaking: decided at once, checked within {0}")
    case .undertakingNo: ("一般程序：按承诺时限审查", "The ordinary way: reviewed within the promised limit")

    case .materialReceived: ("已收", "received")
    case .materialReused: ("沿用", "reused")
    case .materialShared: ("免带", "not needed from you")
    case .materialDeferred: ("容缺", "owing")
    case .materialMissing: ("未交", "missing")
    case .materialLater: ("后交", "due later")

    case .notNeeded: ("依法不需要取得行政许可", "No licence is needed by law")
    case .notOurs: ("依法不属于本机关职权范围", "By law another office decides it")
    case .notCorrected:
      ("未补齐一次性告知的材料", "What the one-time notice named was not corrected")
    case .conditionsNotMet: ("不符合法定条件、标准", "The conditions set by law are not met")
    case .materialsUntrue: ("申请材料不真实", "The materials are not true")
    case .prohibited: ("法律、法规禁止", "Law or regulation forbids it")
    case .basisItem: ("该事项的设定依据", "The legal basis of the item")
    // Source: Administrative Licensing Law, 2019 text.
    case .basisLaw31:
      ("《中华人民共和国行政许可法》第三十一条", "Administrative Licensing Law, article 31")
    case .basisLaw32:
      ("《中华人民共和国行政许可法》第三十二条", "Administrative Licensing Law, article 32")
    case .basisLaw38:
      ("《中华人民共和国行政许可法》第三十八条", "Administrative Licensing Law, article 38")

    case .monday: ("星期一", "Monday")
    case .tuesday: ("星期二", "Tuesday")
    case .wednesday: ("星期三", "Wednesday")
    case .thursday: ("星期四", "Thursday")
    case .friday: ("星期五", "Friday")
    case .saturday: ("星期六", "Saturday")
    case .sunday: ("星期日", "Sunday")
    case .mondayShort: ("一", "Mo")
    case .tuesdayShort: ("二", "Tu")
    case .wednesdayShort: ("三", "We")
    case .thursdayShort: ("四", "Th")
    case .fridayShort: ("五", "Fr")
    case .saturdayShort: ("六", "Sa")
    case .sundayShort: ("日", "Su")
    }
  }
}
