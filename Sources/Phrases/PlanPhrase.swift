/// The plan beside the intake form.
package enum PlanPhrase: Phrase {
  /// `{0}` is how many items.
  case heading
  /// Serial, parallel and saved working days.
  case days
  /// `{0}` wait for `{1}`.
  case waits
  case jointVisit, separator
  /// Ordinals, who decides them, and by what.
  case delegated
  /// A faster way.
  case hint
  /// The day, and the working days until then.
  case promise, provisionalPromise
  /// The derivation, and the longest path.
  case why
  /// Pieces before and after they are united.
  case materials
  /// Shared, received, to come.
  case materialStates
  /// Deferrable, later.
  case laterStates
  case atOnce, shortDays, shortNaturalDays
  case nothingToDo

  package var texts: (String, String) {
    switch self {
    case .heading: ("办理方案  {0} 个事项", "Plan  {0} items")
    case .days: ("串联 {0} 日  并联 {1} 日  省 {2} 日", "serial {0} d, parallel {1}, saves {2}")
    case .waits: ("{0} 等 {1}", "{0} after {1}")
    case .jointVisit: ("{0} 同一次联踏", "{0} share one survey")
    case .delegated: ("{0} 由{1}办：{2}", "{0} decided by {1}: {2}")
    case .hint: ("可用的快路  {0}", "A faster way  {0}")
    case .separator: ("；", "; ")
    case .promise: ("承诺办结 {0}（{1} 个工作日）", "Promised {0} ({1} working days)")
    case .provisionalPromise:
      ("承诺办结 {0} 暂定（{1} 个工作日）", "Promised {0} provisional ({1} working days)")
    case .why: ("为什么：{0}；最长 {1}", "Why: {0}; longest {1}")
    case .materials: ("材料 {0} 份 → {1} 份", "Materials {0} → {1}")
    case .materialStates:
      ("⇄ {0} 免带  ✓ {1} 已收  ○ {2} 待收", "⇄ {0} shared  ✓ {1} in  ○ {2} due")
    case .laterStates: ("△ {0} 可容缺  ◇ {1} 后交", "△ {0} deferrable  ◇ {1} later")
    case .atOnce: ("当场", "at once")
    case .shortDays: ("{0}日", "{0} d")
    case .shortNaturalDays: ("{0}自然日", "{0} d nat.")
    case .nothingToDo:
      (
        "按这些答案，没有本县能办的事项。请核对答案，或看选项说明。",
        "With these answers nothing is left that this county decides. Check the answers."
      )
    }
  }
}
