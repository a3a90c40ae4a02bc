/// The lists drawn from a catalogue: trades, shared data, delegations, what is not checked.
package enum RegisterPhrase: Phrase {
  case trade, tradeItem, tradeWhen, tradeTotal
  case share, kept, above, check, when, spares, shareTotal, canShow, showsInstead, factTotal
  case delegation, delegated, entrusted, devolved, from, until, coming, over, delegationTotal
  case unchecked, uncheckedTotal, sample, unverified
  case basis, limits, fee, materials, special, variants, commitment, safety
  case separator, comma

  package var texts: (String, String) {
    switch self {
    case .trade: ("{0}（{1} {2}）：", "{0} ({1} {2}):")
    case .tradeItem: ("  {0} {1}", "  {0} {1}")
    case .tradeWhen: ("  {0} {1}，仅当{2}", "  {0} {1}, only if {2}")
    case .tradeTotal:
      (
        "{0} 个行业，{1} 件事；事项 {2} 项，其中行政许可 {3} 项",
        "{0} trades, {1} matters; {2} items, of which {3} are licences"
      )

    case .share: ("{0}：查{1}", "{0}: looked up in {1}")
    case .kept: ("由{0}管", "kept by {0}")
    case .above: ("在省以上系统，由人查", "in a system above the county, looked up by a person")
    case .check: ("内部核查 {0}", "internal check {0}")
    case .when: ("仅当{0}", "only if {0}")
    case .spares: ("{0} 个事项不用交", "spares the paper in {0} items")
    case .shareTotal:
      (
        "{0} 份材料查得到，不用交，其中 {1} 份在省以上系统；涉及 {2} 个事项",
        "{0} papers are looked up instead, {1} of them above the county; {2} items ask for less"
      )
    case .canShow: ("{0}可以查：{1}", "{0} can show: {1}")
    case .showsInstead: ("{0}可以查：{1}；代替{2}", "{0} can show: {1}; instead of {2}")
    case .factTotal: ("{0} 个部门共享 {1} 项数据", "{0} departments share {1} facts")

    case .delegation: ("{0} {1}：{2}", "{0} {1}: {2}")
    case .delegated: ("{0}的交给{1}", "from {0} to {1}")
    case .entrusted: ("委托，以原部门名义", "in the name of the department it is from")
    case .devolved: ("下放，以自己名义", "in its own name")
    case .from: ("{0} 起", "from {0}")
    case .until: ("到 {0} 前", "until {0}")
    case .coming: ("还没有开始", "not yet")
    case .over: ("已经结束", "over")
    case .delegationTotal:
      ("{0} 条，现在涉及 {1} 个事项", "{0} entries, at present over {1} items")

    case .unchecked: ("{0} {1}：{2}", "{0} {1}: {2}")
    case .uncheckedTotal:
      (
        "实施中 {0} 项：{1} 项的值都有出处，{2} 项还有示例或待核的值",
        "{0} items in force: every value of {1} has a source, {2} still have samples or unchecked values"
      )
    case .sample: ("示例：", "sample: ")
    case .unverified: ("待核：", "not checked: ")
    case .basis: ("设立依据", "legal basis")
    case .limits: ("时限", "limits")
    case .fee: ("收费", "fee")
    case .materials: ("材料依据", "basis of materials")
    case .special: ("特殊环节", "special links")
    case .variants: ("办理项", "variants")
    case .commitment: ("告知承诺", "undertaking")
    case .safety: ("公共安全", "public safety")

    case .separator: ("；", "; ")
    case .comma: ("、", ", ")
    }
  }
}
