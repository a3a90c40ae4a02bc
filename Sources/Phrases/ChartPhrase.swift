/// The step chart of an item, a matter or a zone (综合受理流程图).
package enum ChartPhrase: Phrase {
  case title, window, zones, acceptance, accepted, first, sideBySide, then, decision, within, atOnce
  case longest, arrow, eachDecides, handOut, together, outputs, separator
  /// Ordinal, name.
  case step
  case departmentAndLimit, waitsFor, items, atMost
  case byDefault, ofZone
  case abstract, codeHelp, key, keyHelp

  package var texts: (String, String) {
    switch self {
    case .title: ("综合受理流程图", "STEP CHART")
    case .window: ("一、综合窗口收件", "1. Taken in at a window")
    case .zones: ("综合区：{0}", "zone: {0}")
    case .acceptance: ("二、受理", "2. Accepted")
    case .accepted:
      ("材料齐全当场受理；缺的一次告知，可容缺的容缺受理", "at once where all is in; what is missing is told once")
    case .first: ("三、部门办理", "3. Worked on by the department")
    case .sideBySide: ("三、各部门同时办理（并联）", "3. Worked on side by side")
    case .then: ("等的办结以后", "Then, when what they wait for is decided")
    case .decision: ("四、办结", "4. Decided")
    case .within: ("承诺 {0} 个工作日内", "within {0} working days")
    case .atOnce: ("当场", "at once")
    case .longest: ("最长的一路：{0}", "longest path: {0}")
    case .arrow: ("→", " → ")
    case .eachDecides: ("各部门依法决定", "each department decides")
    case .handOut: ("五、出件", "5. Handed out")
    case .together: ("凭取件凭证一次领取，或快递送达", "against the collection slip, all together, or by courier")
    case .outputs: ("结果：{0}", "results: {0}")
    case .separator: ("、", ", ")
    case .step: ("{0} {1}", "{0} {1}")
    // {0} department, {1} limit.
    case .departmentAndLimit: ("{0}  {1}", "{0}  {1}")
    case .waitsFor: ("等 {0}", "after {0}")
    case .items: ("{0} 个事项", "{0} items")
    case .atMost: ("最长 {0}", "at most {0}")
    case .byDefault:
      (
        "按常见情形编制，实际步骤和时限以收件时的情形为准。",
        "By the usual answers; a request has the steps and limits of its own."
      )
    case .ofZone: ("时限是各部门事项中最长的承诺时限。", "The limit is the longest promised one of each department.")
    case .abstract:
      ("综合受理流程图：事项、一件事或综合区的。", "The step chart of an item, a matter or a zone.")
    case .codeHelp: ("事项、一件事或综合区的代码。", "Code of an item, a matter or a zone.")
    case .key: ("流程图", "Chart")
    case .keyHelp: ("选中的这件事怎么一步步办，可以打印", "how the chosen matter goes step by step; can be printed")
    }
  }
}
