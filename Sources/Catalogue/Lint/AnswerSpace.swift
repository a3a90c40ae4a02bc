/// Every way in which some questions can be answered, so that what must hold whatever is answered
/// can be tried instead of believed.
///
/// A number is tried at each bound that is tested and just below it, a choice of many at none, each
/// one, and all.
struct AnswerSpace {
  private struct Choice {
    let code: String
    let when: Condition?
    let answers: [Answer]
  }

  private let choices: [Choice]

  /// - Parameters:
  ///   - conditions: what will be tried; only the questions that they look at are answered.
  ///   - questions: in their order; a variant is one of them where it is asked.
  init(of conditions: [Condition], asking questions: [Question]) {
    var wanted = conditions.reduce(into: Set<String>()) { $0.formUnion($1.questions) }
    // From the last to the first, since a question depends on earlier ones only.
    let asked = questions.reversed().filter { question in
      guard wanted.contains(question.code) else { return false }
      wanted.formUnion(question.when?.questions ?? [])
      return true
    }
    let all = conditions + asked.compactMap(\.when)
    let bounds = Dictionary(grouping: all.flatMap(\.bounds), by: \.question)
    let facts = Facts.Code.allCases.filter { wanted.contains($0.rawValue) }.compactMap { fact in
      fact.options.map { options in
        Choice(code: fact.rawValue, when: nil, answers: options.map(Answer.one))
      }
    }
    choices =
      facts
      + asked.reversed().map { question in
        let tested = bounds[question.code, default: []].map(\.bound)
        return Choice(
          code: question.code, when: question.when, answers: question.answers(around: tested))
      }
  }

  /// How many ways there are at most; too many are not tried.
  var isSmall: Bool {
    var count = 1
    for choice in choices {
      count *= choice.answers.count
      if count > Self.most { return false }
    }
    return true
  }

  private static let most = 20_000

  /// Whether one of the ways passes; stops at the first.
  func contains(where passes: (Answers) -> Bool) -> Bool {
    contains([:], from: 0, where: passes)
  }

  private func contains(
    _ answers: Answers, from position: Int, where passes: (Answers) -> Bool
  ) -> Bool {
    guard position < choices.count else { return passes(answers) }
    let choice = choices[position]
    guard choice.when.holds(for: answers) else {
      return contains(answers, from: position + 1, where: passes)
    }
    return choice.answers.contains { answer in
      var more = answers
      more[choice.code] = answer
      return contains(more, from: position + 1, where: passes)
    }
  }
}

extension Question {
  fileprivate func answers(around bounds: [Double]) -> [Answer] {
    let codes = options.map(\.code)
    return switch kind {
    case .one: codes.map(Answer.one)
    case .many: ([[], codes] + codes.map { [$0] }).withoutRepeats.map(Answer.many)
    case .number: (bounds.flatMap { [$0 - 1, $0] } + [0]).withoutRepeats.map(Answer.number)
    }
  }
}
