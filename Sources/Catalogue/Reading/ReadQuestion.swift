extension Question {
  private static let keys = [
    "code", "ask", "kind", "options", "unit", "default", "when", "help",
  ]

  init?(_ value: YAMLValue, scope: ConditionTest.Scope) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    let code = entry.code()
    if Condition.words.contains(code) || Facts.Code(rawValue: code) != nil {
      entry.log.report(.badCode(code, key: "code"), at: entry.at)
    }
    let kind = entry.word("kind", default: Kind.one)
    let options = entry.options(of: kind)
    self.init(
      code: code, ask: entry.text("ask"), kind: kind, options: options,
      unit: entry.optionalText("unit"), defaultAnswer: entry.answer(kind, among: options),
      when: entry.condition(for: scope), help: entry.optionalText("help"), origin: entry.at)
  }
}

extension Entry {
  fileprivate func options(of kind: Question.Kind) -> [Question.Option] {
    if kind == .number {
      if let value = value("options") {
        log.report(.unknownKey("options", nearest: nil), at: value.at)
      }
      return []
    }
    guard let value = required("options") else { return [] }
    let pairs = value.pairs()
    if value.isMap, pairs.isEmpty { value.reject(.map) }
    return pairs.compactMap { Question.Option(code: $0.key, $0.value) }
  }

  /// What a plan goes by until it is answered; only a question with many answers may leave it out.
  fileprivate func answer(_ kind: Question.Kind, among options: [Question.Option]) -> Answer {
    switch kind {
    case .one: .one(required("default")?.option(among: options) ?? "")
    case .many: .many(value("default")?.list().compactMap { $0.option(among: options) } ?? [])
    case .number: .number(required("default")?.number() ?? 0)
    }
  }
}

extension Question.Option {
  /// `code: name`, or `code: {name: …, note: …}`.
  fileprivate init?(code key: YAMLValue, _ value: YAMLValue) {
    guard let code = key.code() else { return nil }
    guard value.isMap else {
      self.init(code: code, name: value.text() ?? "")
      return
    }
    guard let entry = Entry(value, keys: ["name", "note"]) else { return nil }
    self.init(code: code, name: entry.text("name"), note: entry.optionalText("note"))
  }
}

extension YAMLValue {
  fileprivate func option(among options: [Question.Option]) -> String? {
    guard let code = text() else { return nil }
    let known = options.map(\.code)
    if !known.contains(code) {
      let near = nearest(to: code, among: known)
      log.report(.unknown(.option, code: code, nearest: near), at: at, rule: 1)
    }
    return code
  }

  /// A number in plain digits, perhaps with a decimal point.
  func number() -> Double? {
    guard let text = scalar, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let number = Double(text)
    else { return fail(.number) }
    return number
  }
}
