/// What the applicant answered to one question.
package enum Answer: Hashable, Sendable {
  /// The code of the one option chosen.
  case one(String)
  /// The codes of the options chosen, none or more.
  case many([String])
  /// A measured number in the question's unit.
  case number(Double)
}

/// Answers by question code.
package typealias Answers = [String: Answer]

/// When a part of the catalogue applies: a test over the answers.
///
/// A test on a question that is not answered is false, so that nothing is asked for on a guess;
/// the planner fills in the defaults first.
package indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  /// The part does not hold; of a question that is not asked, so, since its tests are false.
  case not(Condition)
  /// The question was answered with at least one of these option codes.
  case chosen(question: String, options: [String])
  case atLeast(question: String, Double)
  case below(question: String, Double)

  package func holds(for answers: Answers) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(for: answers) }
    case .any(let parts): parts.contains { $0.holds(for: answers) }
    case .not(let part): !part.holds(for: answers)
    case .chosen(let question, let options): answers[question].map { $0.picks(options) } ?? false
    case .atLeast(let question, let bound): answers.number(question).map { $0 >= bound } ?? false
    case .below(let question, let bound): answers.number(question).map { $0 < bound } ?? false
    }
  }

  /// Every question the test looks at.
  package var questions: Set<String> {
    switch self {
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.questions) }
    case .not(let part): part.questions
    case .chosen(let question, _), .atLeast(let question, _), .below(let question, _): [question]
    }
  }

  /// Every bound that the test holds a number against, with its question.
  var bounds: [(question: String, bound: Double)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.bounds)
    case .not(let part): part.bounds
    case .atLeast(let question, let bound), .below(let question, let bound): [(question, bound)]
    case .chosen: []
    }
  }
}

extension Answer {
  fileprivate func picks(_ options: [String]) -> Bool {
    switch self {
    case .one(let code): options.contains(code)
    case .many(let codes): codes.contains { options.contains($0) }
    case .number: false
    }
  }
}

extension [String: Answer] {
  fileprivate func number(_ question: String) -> Double? {
    guard case .number(let value) = self[question] else { return nil }
    return value
  }
}

extension Condition? {
  /// No condition always holds.
  package func holds(for answers: Answers) -> Bool { self?.holds(for: answers) ?? true }
}
