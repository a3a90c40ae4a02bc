extension Condition {
  /// What a question cannot be called, since it means something in a condition.
  static let words = ["any", "all", "not"]
}

extension Entry {
  /// The condition of a key; nil, which is always, when it is left out.
  func condition(_ key: String = "when", for scope: ConditionTest.Scope) -> Condition? {
    value(key)?.condition(for: scope)
  }
}

extension YAMLValue {
  /// A map, true when each of its entries is.
  fileprivate func condition(for scope: ConditionTest.Scope) -> Condition? {
    guard isMap else { return fail(.condition) }
    let parts = pairs().flatMap { part($0.key, $0.value, scope) }
    if pairs().isEmpty { reject(.condition) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func part(
    _ key: YAMLValue, _ value: YAMLValue, _ scope: ConditionTest.Scope
  ) -> [Condition] {
    switch key.key {
    case "any": [.any(value.conditions(scope))]
    case "all": [.all(value.conditions(scope))]
    case "not": value.condition(for: scope).map { [.not($0)] } ?? []
    default: value.tests(of: key, scope)
    }
  }

  private func conditions(_ scope: ConditionTest.Scope) -> [Condition] {
    let parts = list().compactMap { $0.condition(for: scope) }
    if parts.isEmpty { reject(.nonEmptyList) }
    return parts
  }

  /// The tests of one question: an option, a list of options, or bounds of a number.
  private func tests(of key: YAMLValue, _ scope: ConditionTest.Scope) -> [Condition] {
    if isMap { return bounds(of: key, scope) }
    let options = isList ? list().map { $0.text() } : [text()]
    let codes = options.compactMap { $0 }
    if options.isEmpty { reject(.nonEmptyList) }
    log.add(ConditionTest(scope: scope, question: key.key, options: codes, at: key.at))
    return [.chosen(question: key.key, options: codes)]
  }

  private func bounds(of key: YAMLValue, _ scope: ConditionTest.Scope) -> [Condition] {
    guard let entry = Entry(self, keys: ["at-least", "below"]) else { return [] }
    log.add(ConditionTest(scope: scope, question: key.key, options: nil, at: key.at))
    if pairs().isEmpty { reject(.condition) }
    let (least, below) = (entry.value("at-least"), entry.value("below"))
    return [
      least?.number().map { .atLeast(question: key.key, $0) },
      below?.number().map { .below(question: key.key, $0) },
    ].compactMap { $0 }
  }
}
