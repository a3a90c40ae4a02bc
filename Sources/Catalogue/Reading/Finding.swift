/// One thing that is wrong in a hall folder, and where.
package struct Finding: Hashable, Sendable {
  package let at: SourceLine
  /// The rule of `rules.md` it breaks; nil for what only the format asks.
  package let rule: Int?
  /// An error blocks publishing, a warning does not.
  package let isError: Bool
  package let problem: Problem

  package init(at: SourceLine, rule: Int? = nil, isError: Bool = true, problem: Problem) {
    self.at = at
    self.rule = rule
    self.isError = isError
    self.problem = problem
  }
}

extension Finding: Comparable {
  /// By file and line, then by rule.
  package static func < (left: Self, right: Self) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.rule != right.rule { return left.rule ?? 0 < right.rule ?? 0 }
    return String(describing: left.problem) < String(describing: right.problem)
  }
}
