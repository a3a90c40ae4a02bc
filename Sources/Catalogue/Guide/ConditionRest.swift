/// What is left of a condition of an item in one matter, which applies for one of its variants and
/// asks its own questions only.
enum ConditionRest: Hashable {
  case always
  case never
  case test(Condition)

  fileprivate var opposite: Self {
    switch self {
    case .always: .never
    case .never: .always
    case .test(let condition): .test(.not(condition))
    }
  }
}

extension Condition {
  /// - Parameters:
  ///   - variant: nil where the item has none.
  ///   - asked: codes of the matter's questions; what is not asked is never so.
  func rest(variant: String?, asked: Set<String>) -> ConditionRest {
    switch self {
    case .chosen(Facts.Code.variant.rawValue, let options):
      return variant.map { options.contains($0) ? .always : .never } ?? .never
    case .chosen(let question, _), .atLeast(let question, _), .below(let question, _):
      let isKnown = asked.contains(question) || Facts.Code(rawValue: question) != nil
      return isKnown ? .test(self) : .never
    case .not(let part):
      return part.rest(variant: variant, asked: asked).opposite
    case .all(let parts):
      let rests = parts.map { $0.rest(variant: variant, asked: asked) }
      return Self.join(rests, decidedBy: .never, Condition.all)
    case .any(let parts):
      let rests = parts.map { $0.rest(variant: variant, asked: asked) }
      return Self.join(rests, decidedBy: .always, Condition.any)
    }
  }

  /// One part that is so decides the whole; parts that are the opposite say nothing.
  private static func join(
    _ rests: [ConditionRest], decidedBy decisive: ConditionRest,
    _ make: ([Condition]) -> Condition
  ) -> ConditionRest {
    if rests.contains(decisive) { return decisive }
    let left = rests.compactMap { rest -> Condition? in
      guard case .test(let condition) = rest else { return nil }
      return condition
    }
    guard let first = left.first else { return decisive == .never ? .always : .never }
    return .test(left.count == 1 ? first : make(left))
  }
}

extension Condition? {
  func rest(variant: String?, asked: Set<String>) -> ConditionRest {
    self?.rest(variant: variant, asked: asked) ?? .always
  }

  /// When any of these holds, as short as it can be said; nil is always.
  /// - Parameter questions: those that the conditions look at. Every answer to one that is always
  ///   asked is always.
  static func union(_ conditions: [Condition?], asking questions: [Question]) -> Condition? {
    let known = conditions.compactMap { $0 }
    guard known.count == conditions.count else { return nil }
    let parts = known.withoutRepeats.reduce(into: []) { $0.merge($1) }
    if parts.contains(where: { $0.isAnyAnswer(to: questions) }) { return nil }
    return parts.count == 1 ? parts[0] : .any(parts)
  }
}

extension [Condition] {
  /// Adds one more way to be so: to an answer to the same question where there is one.
  fileprivate mutating func merge(_ part: Condition) {
    guard case .chosen(let code, let more) = part else { return append(part) }
    for (position, known) in enumerated() {
      guard case .chosen(code, let options) = known else { continue }
      self[position] = .chosen(question: code, options: (options + more).withoutRepeats)
      return
    }
    append(part)
  }
}

extension Condition {
  /// Whether every answer to a question that is always asked makes it so.
  fileprivate func isAnyAnswer(to questions: [Question]) -> Bool {
    guard case .chosen(let code, let options) = self,
      let question = questions.first(where: { $0.code == code })
    else { return false }
    return question.kind == .one && question.when == nil
      && question.options.allSatisfy { options.contains($0.code) }
  }
}
