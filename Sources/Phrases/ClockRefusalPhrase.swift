/// Why a clock is not stopped, resumed or extended (R25, R26).
package enum ClockRefusalPhrase: Phrase {
  case groundNotListed, noGroundListed, alreadyStopped, notStopped, groundNeeded, taskStoppedNow
  case lengthNeeded, lengthOutOfRange, nothingNeeded, alreadyOwing
  case extensionOutOfRange, alreadyExtended, caseAlreadyExtended, extensionTooLate
  case nothingToExtend, approverNeeded, extensionNeedsReason, approverIsSelf, notJoint

  package var texts: (String, String) {
    switch self {
    case .groundNotListed:
      (
        "{0} 不能为此停钟：事项的特殊环节只有 {1}。请从中选。",
        "{0} cannot be stopped for that: the special links of the item are {1}. Choose one of them."
      )
    case .noGroundListed:
      (
        "{0} 不能停钟：目录没有给它列特殊环节。需要材料请用补正。",
        "{0} cannot be stopped: the catalogue lists no special link for it. To ask for materials, "
          + "ask for a correction."
      )
    case .alreadyStopped:
      ("{0} 已因 {1} 停钟，不必再停。", "{0} is stopped for {1} already; nothing was done.")
    case .notStopped:
      ("{0} 没有停钟，不用恢复。", "{0} is not stopped, so there is nothing to resume.")
    case .groundNeeded:
      (
        "{0} 同时因 {1} 停钟：请说明恢复哪一个。",
        "{0} is stopped for {1}: say which of them is over."
      )
    case .taskStoppedNow:
      (
        "{0} 正因 {1} 停钟，不能决定。请先恢复计时。",
        "{0} cannot be decided while it is stopped for {1}. Resume it first."
      )
    case .lengthNeeded:
      ("{0} 没有停钟：预计时间至少为 1。", "{0} was not stopped: it takes at least 1.")
    case .lengthOutOfRange:
      (
        "{0} 没有停钟：预计时间应为 1 至 {1}，这个环节最多这么久。",
        "{0} was not stopped: it takes from 1 to {1}, which is the most for this link."
      )
    case .nothingNeeded:
      (
        "{0} 没有要求补正：没有说要补什么。请列出材料。",
        "Nothing was asked for {0}: no material is named. Name what is needed."
      )
    case .alreadyOwing:
      (
        "{0} 没有要求补正：{1} 是容缺的，承诺最迟 {2} 补齐，不因此停钟。",
        "Nothing was asked for {0}: {1} is promised until {2}, and stops no clock."
      )
    case .extensionOutOfRange:
      (
        "没有延长：一次只能延长 1 至 {0} 个工作日（行政许可法第四十二条）。",
        "Not extended: an extension is of 1 to {0} working days (Licensing Law art. 42)."
      )
    case .alreadyExtended:
      (
        "{0} 已经延长过，只能延长一次（行政许可法第四十二条）。",
        "{0} was extended before, and can be only once (Licensing Law art. 42)."
      )
    case .caseAlreadyExtended:
      (
        "全案已经延长过，只能延长一次（行政许可法第四十二条）。",
        "The case was extended before, and can be only once (Licensing Law art. 42)."
      )
    case .extensionTooLate:
      (
        "没有延长：{0} 已经过期，延长要在到期之前。",
        "Not extended: {0} is past, and an extension has to come before it."
      )
    case .nothingToExtend:
      ("{0} 当场办结，没有期限可延长。", "{0} is decided at once; it has no limit to extend.")
    case .approverNeeded:
      (
        "没有延长：须写明批准人；全案延长还须写明批准文件。",
        "Not extended: name who approved it, and for a whole case the document."
      )
    case .extensionNeedsReason:
      (
        "没有延长：须写明理由，理由要告知申请人。",
        "Not extended: give the reason, which the applicant is told."
      )
    case .approverIsSelf:
      (
        "没有延长：不能自己批准自己。请由本部门另一人批准。",
        "Not extended: nobody approves what they ask for. Another of the department has to."
      )
    case .notJoint:
      (
        "没有延长：只有几个部门联合办理的案件能整案延长。请延长事项。",
        "Not extended: only a case of several departments is extended as a whole. Extend the item."
      )
    }
  }
}
