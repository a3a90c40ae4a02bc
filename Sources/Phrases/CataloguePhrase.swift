/// What can be wrong with the form of a hall folder: what it is, and what would be right.
package enum CataloguePhrase: Phrase {
  case line, lineWithRule, warning, perhaps
  case missingFile, unknownFile, unreadable, repeatedKey, unknownKey, missingKey, unknownWord
  case badCode, badLimit, badValidity, badDivision, badHours, badAmount, badDate, strangeCharacter
  case wantsText, wantsList, wantsMap, wantsWholeNumber, wantsPercent, wantsNumber, wantsTrueOrFalse
  case wantsCondition, wantsNonEmptyList
  case duplicate, unknown, notInMatter, neverAsked, wrongTest, noVariants, alwaysHolds, neverHolds
  case conditionOnItself, conditionOnLater, conditionCycle
  case department, place, zone, window, material, item, matter, question, option
  case variant, delegation, batch, supplier, system

  package var texts: (String, String) {
    switch self {
    case .line: ("{0}:{1}: {2}", "{0}:{1}: {2}")
    case .lineWithRule: ("{0}:{1}: R{2}: {3}", "{0}:{1}: R{2}: {3}")
    case .warning: ("提醒：{0}", "warning: {0}")
    case .perhaps: ("{0}。是不是“{1}”？", "{0}. Did you mean “{1}”?")

    case .missingFile:
      ("缺少这个文件，或文件是空的", "the file is not there, or there is nothing in it")
    case .unknownFile:
      (
        "大厅目录里没有这样的文件；事项放在 items/，一件事放在 matters/，扩展名为 .yaml",
        "not a file of a hall folder; items go to items/, matters to matters/, each as .yaml"
      )
    case .unreadable:
      (
        "不是有效的 YAML（{0}）；多为缩进不齐、冒号后缺空格或引号未闭合",
        "not valid YAML ({0}); look for uneven indentation, a colon without a space, an open quote"
      )
    case .repeatedKey: ("键“{0}”写了两次，只留一个", "the key “{0}” stands twice; keep one")
    case .unknownKey: ("没有“{0}”这个键", "there is no key “{0}”")
    case .missingKey: ("缺少“{0}”", "“{0}” is missing")
    case .unknownWord:
      ("{0} 不能是“{1}”；可用：{2}", "{0} cannot be “{1}”; it is one of {2}")
    case .badCode:
      (
        "{0}“{1}”不能作代码：只用英文字母、数字和 - _ .；问题的代码不能是 any、all、not、applicant、agent、tier、variant",
        "{0} “{1}” is no code: letters, digits, - _ . only, and no question is called any, all, not, applicant, agent, tier or variant"
      )
    case .badLimit:
      (
        "“{0}”不是时限；应如“20 工作日”“当场”“3 半个工作日”“60 自然日”“1 个月”“2 办公小时”“5 分钟”，后面可加“ 示例”或“ 待核”",
        "“{0}” is no limit; write 20 工作日, 当场, 3 半个工作日, 60 自然日, 1 个月, 2 办公小时 or 5 分钟, then perhaps 示例 or 待核"
      )
    case .badValidity:
      (
        "“{0}”不是有效期；应如“12 个月”“90 自然日”“长期”，后面可加“ 示例”或“ 待核”",
        "“{0}” is no validity; write 12 个月, 90 自然日 or 长期, then perhaps 示例 or 待核"
      )
    case .badDivision:
      ("“{0}”不是行政区划代码；应为六位数字", "“{0}” is no division code; it has six digits")
    case .badHours:
      (
        "“{0}”不是办公时间；应如“09:00-12:00 13:30-17:00”",
        "“{0}” are no office hours; write 09:00-12:00 13:30-17:00"
      )
    case .badAmount:
      (
        "“{0}”不是金额；以元计，最多两位小数，如 10.00",
        "“{0}” is no amount; give yuan with at most two decimals, as in 10.00"
      )
    case .badDate:
      ("“{0}”不是日期；应如 2026-03-02", "“{0}” is no date; write 2026-03-02")
    case .strangeCharacter:
      (
        "{0} 里有不能用的字符 U+{1}；请删去或改用普通字符，不要换行",
        "{0} has the character U+{1}; leave it out or use a plain one, on one line"
      )

    case .wantsText: ("{0} 应为一行文字", "{0} must be a text of one line")
    case .wantsList: ("{0} 应为列表", "{0} must be a list")
    case .wantsMap: ("{0} 应为若干“键: 值”", "{0} must be a map of keys and values")
    case .wantsPercent:
      ("{0} 应为 1 至 100 的整数（百分数）", "{0} must be a whole number of percent, 1 to 100")
    case .wantsWholeNumber: ("{0} 应为 0 至 9999 的整数", "{0} must be a whole number, 0 to 9999")
    case .wantsNumber: ("{0} 应为数字", "{0} must be a number")
    case .wantsTrueOrFalse: ("{0} 应为 true 或 false", "{0} must be true or false")
    case .wantsCondition:
      (
        "{0} 应为条件，如 {问题: [选项]} 或 {问题: {at-least: 300}}",
        "{0} must be a condition, such as {question: [option]} or {question: {at-least: 300}}"
      )
    case .wantsNonEmptyList: ("{0} 的列表不能是空的", "{0} must list at least one")

    case .duplicate:
      (
        "{0}代码“{1}”重复，已在 {2} 第 {3} 行用过",
        "the {0} code “{1}” was used before, in {2} line {3}"
      )
    case .unknown: ("没有代码为“{1}”的{0}", "there is no {0} “{1}”")
    case .notInMatter:
      (
        "事项“{0}”不在“{1}”的事项之内；请加入 items，或从这里去掉",
        "the item “{0}” is not one of “{1}”; add it to its items or leave it out here"
      )
    case .neverAsked:
      (
        "用到这个事项的一件事里，没有问题“{0}”；条件永远不成立",
        "no matter with this item asks “{0}”, so the condition never holds"
      )
    case .noVariants:
      (
        "这里的条件不能看 variant：只有写了 variants 的事项，它自己的材料和告知承诺才能看",
        "no condition can test the variant here: only what stands in an item that has variants can"
      )
    case .wrongTest:
      (
        "问题“{0}”的答案与条件不配：选项用 [选项]，数字用 at-least 或 below",
        "the test does not fit the question “{0}”: options for a choice, at-least or below for a number"
      )
    case .alwaysHolds:
      (
        "这个条件怎么回答都成立；去掉 when，或改成要问的情形",
        "the condition holds whatever is answered; drop it, or say when it does not"
      )
    case .neverHolds:
      (
        "这个条件怎么回答都不成立；改成会成立的情形，或去掉整条",
        "the condition holds for no answer; say when it does, or drop the whole entry"
      )
    case .conditionOnItself:
      ("问题“{0}”要看它自己的答案", "the question “{0}” depends on its own answer")
    case .conditionOnLater:
      (
        "要看后面的问题“{0}”，还没有答案；请把那一题移到前面",
        "it depends on the later question “{0}”, which has no answer yet; move that one up"
      )
    case .conditionCycle:
      ("问题互相等待：{0}；请去掉一个条件", "the questions wait for each other: {0}; drop one condition")

    case .department: ("部门", "department")
    case .place: ("地点", "place")
    case .zone: ("综合窗口区", "zone")
    case .window: ("窗口", "window")
    case .material: ("材料", "material")
    case .item: ("事项", "item")
    case .matter: ("一件事", "matter")
    case .question: ("问题", "question")
    case .option: ("选项", "option")
    case .variant: ("办理项", "variant")
    case .delegation: ("放权", "delegation")
    case .batch: ("批次", "batch")
    case .supplier: ("代办单位", "supplier")
    case .system: ("外部系统", "outside system")
    }
  }
}
