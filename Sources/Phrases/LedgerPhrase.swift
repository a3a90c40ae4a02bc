/// What changed between two editions, whether two halls write alike, and what the lists amount to.
package enum LedgerPhrase: Phrase {
  case heading, counts, added, cancelled, changed, row, item, fields, nothing, total, unequal
  case materials, levels, steps, prerequisites, limit, fee, arrow, saved, separator
  case name, code, basis, conditions
  case unityRow, unityPair, unitySame, unityDiffers, onlyLeft, onlyRight, left, right, empty
  case listed, power, service, once, atOnce, noRate, mainItems, types, lives, batches, batch
  case draft, published, inForce, gone
  case publishedEdition, unchanged, edition, editionBy

  package var texts: (String, String) {
    switch self {
    case .heading:
      (
        "第 {0} 版（{1}，{2} 项）到第 {3} 版（{4}，{5} 项）",
        "Edition {0} ({1}, {2} items) to edition {3} ({4}, {5} items)"
      )
    case .counts:
      (
        "新增 {0} 项，调整 {1} 项，取消 {2} 项，不变 {3} 项",
        "{0} added, {1} changed, {2} cancelled, {3} as they were"
      )
    case .added: ("新增 {0}", "Added {0}")
    case .cancelled: ("取消 {0}", "Cancelled {0}")
    case .changed: ("调整 {0}", "Changed {0}")
    case .row: ("{0}：{1}", "{0}: {1}")
    case .item: ("{0} {1}", "{0} {1}")
    case .fields: ("文字不同：{0}", "other words in: {0}")
    case .nothing: ("没有变化", "Nothing changed")
    case .total: ("合计（两版都有的事项）", "In total (items of both editions)")
    case .unequal: ("{0}：{1}，不同单位，不计入合计", "{0}: {1}, of another unit, not in the total")

    case .materials: ("材料", "materials")
    case .levels: ("层级", "officers")
    case .steps: ("环节", "steps")
    case .prerequisites: ("前置", "prerequisites")
    case .limit: ("承诺时限", "promised limit")
    case .fee: ("收费（分）", "fees (fen)")
    case .arrow: ("{0} {1} → {2}", "{0} {1} → {2}")
    case .saved: ("{0}，减 {1}", "{0}, saved {1}")
    case .separator: ("；", "; ")

    case .name: ("事项名称", "name")
    case .code: ("事项编码", "code")
    case .basis: ("设立依据", "legal basis")
    case .conditions: ("申报条件", "conditions")

    case .unityRow: ("{0}：{1}不同", "{0}: other {1}")
    case .unityPair: ("{0}（{1} / {2}）", "{0} ({1} / {2})")
    case .unitySame: ("{0} 项都有，六项要素完全相同", "{0} items of both, the same in all six fields")
    case .unityDiffers:
      ("{0} 项都有，其中 {1} 项要素不同", "{0} items of both, of which {1} differ")
    case .onlyLeft: ("只在第一个文件夹：{0}", "only in the first folder: {0}")
    case .onlyRight: ("只在第二个文件夹：{0}", "only in the second folder: {0}")
    case .left: ("第一个：{0}", "first: {0}")
    case .right: ("第二个：{0}", "second: {0}")
    case .empty: ("无", "nothing")

    case .listed: ("{0} 项", "{0} items")
    case .power: ("权力清单 {0} 项", "powers of the state: {0}")
    case .service: ("公共服务事项目录 {0} 项", "public services: {0}")
    case .once: ("最多跑一次清单 {0} 项", "at most one visit: {0}")
    case .atOnce: ("即办件 {0} 项，即办率 {1}%", "decided at once: {0}, {1} %")
    case .noRate: ("没有事项，算不出即办率", "no items, so there is no rate")
    case .mainItems: ("主项 {0} 项", "main items: {0}")
    case .types: ("按类型：{0}", "by type: {0}")
    case .lives: ("按状态：{0}", "by state: {0}")
    case .batches: ("按批次：{0}", "by batch: {0}")
    case .batch: ("{0}（{1}，{2}）{3} 项", "{0} ({1}, {2}): {3}")
    case .draft: ("草稿", "draft")
    case .published: ("已公布", "published")
    case .inForce: ("实施中", "in force")
    case .gone: ("已取消", "cancelled")

    case .publishedEdition: ("已发布第 {0} 版（{1}）", "Published edition {0} ({1})")
    case .unchanged:
      ("和第 {0} 版完全相同，没有发布新版", "The same as edition {0}; no new one was published")
    case .edition: ("第 {0} 版  {1}  {2} 项", "edition {0}  {1}  {2} items")
    case .editionBy: ("{0}  {1} 发布", "{0}  published by {1}")
    }
  }
}
