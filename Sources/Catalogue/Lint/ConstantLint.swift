/// Conditions that say nothing, since every way to answer makes them so, or none does (R1).
struct ConstantLint {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  var findings: [Finding] {
    edition.matters.flatMap(findings) + edition.items.flatMap(findings)
      + edition.delegations.flatMap(findings)
  }

  private func findings(in matter: Matter) -> [Finding] {
    let conditions: [(Condition?, SourceLine)] =
      matter.questions.map { ($0.when, $0.origin) }
      + [
        (matter.foundsApplicant, matter.origin), (matter.goal?.when, matter.origin),
        (matter.baseline?.when, matter.origin),
      ] + matter.items.map { ($0.when, $0.origin) } + matter.hints.map { ($0.when, $0.origin) }
      + matter.substitutes.map { ($0.when, $0.origin) } + matter.waives.map { ($0.when, $0.origin) }
    return findings(conditions, asking: matter.questions)
  }

  private func findings(in item: ServiceItem) -> [Finding] {
    let own = item.materials.map { ($0.when, $0.origin) }
    let others = item.variants.flatMap { $0.materials ?? [] }.map { ($0.when, $0.origin) }
    let terms = item.commitment.map { [($0.when, $0.origin)] } ?? []
    // A list that stands for some variants only is not asked about the others.
    let plain = item.variants.filter { $0.materials == nil }
    let asked = questions(of: [item])
    let narrow = asked.map { $0.only(plain.map(\.code.rawValue)) }
    return findings(own, asking: narrow, isOptional: true)
      + findings(others + terms, asking: asked, isOptional: true)
  }

  private func findings(in entry: Delegation) -> [Finding] {
    let asked = questions(of: entry.items.compactMap(edition.item))
    return findings([(entry.when, entry.origin)], asking: asked, isOptional: true)
  }

  /// What any matter with one of the items asks, behind the question which variant.
  private func questions(of items: [ServiceItem]) -> [Question] {
    let variants = items.flatMap(\.variants).map(\.code.rawValue).withoutRepeats
    let which = Question(
      code: Facts.Code.variant.rawValue, ask: "", kind: .one,
      options: variants.map { Question.Option(code: $0, name: $0) }, defaultAnswer: .many([]))
    return (variants.isEmpty ? [] : [which]) + items.flatMap { edition.questions(of: $0) }
  }

  /// - Parameter isOptional: a matter with the item may ask none of it, so that a test of every
  ///   option still says something.
  private func findings(
    _ conditions: [(Condition?, SourceLine)], asking questions: [Question],
    isOptional: Bool = false
  ) -> [Finding] {
    let unasked = questions.filter { $0.code == Facts.Code.variant.rawValue }
    return conditions.compactMap { condition, origin in
      guard let condition, let always = condition.constant(asking: questions),
        !always || !isOptional || condition.isAlways(asking: unasked)
      else { return nil }
      return Finding(
        at: origin, rule: 1, isError: false, problem: .constantCondition(always: always))
    }
  }
}

extension Condition {
  fileprivate func isAlways(asking questions: [Question]) -> Bool {
    !AnswerSpace(of: [self], asking: questions).contains { !holds(for: $0) }
  }

  /// Whether it always or never holds; nil where it depends, or where there is too much to try.
  fileprivate func constant(asking questions: [Question]) -> Bool? {
    let known = Set(questions.map(\.code) + Facts.Code.allCases.map(\.rawValue))
    // What no matter asks at all was told when the folder was read.
    guard self.questions.isSubset(of: known) else { return nil }
    let space = AnswerSpace(of: [self], asking: questions)
    guard space.isSmall else { return nil }
    if !space.contains(where: { holds(for: $0) }) { return false }
    return space.contains { !holds(for: $0) } ? nil : true
  }
}

extension Question {
  /// The question which variant, with these of its options left.
  fileprivate func only(_ variants: [String]) -> Question {
    guard code == Facts.Code.variant.rawValue else { return self }
    return Question(
      code: code, ask: ask, kind: kind, options: options.filter { variants.contains($0.code) },
      defaultAnswer: defaultAnswer, origin: origin)
  }
}
