import WorkCalendar

/// Entries of the register of delegations that could never decide anything (R7).
struct DelegationLint {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  var findings: [Finding] {
    edition.delegations.enumerated().flatMap { position, entry -> [Finding] in
      guard entry.until.map({ $0 > entry.from }) ?? true else {
        return [finding(.delegationOver(entry.code), at: entry)]
      }
      let earlier = edition.delegations[..<position]
      return entry.items.compactMap { item in
        problem(of: entry, item, behind: earlier).map { finding($0, at: entry) }
      }
    }
  }

  private func finding(_ problem: RegisterProblem, at entry: Delegation) -> Finding {
    Finding(at: entry.origin, rule: 7, problem: .register(problem))
  }

  private func problem(
    of entry: Delegation, _ code: String, behind earlier: ArraySlice<Delegation>
  ) -> RegisterProblem? {
    guard let item = edition.item(code) else { return nil }
    if item.department == entry.department, item.level == entry.level {
      return .needlessDelegation(entry.code, item: code)
    }
    if let first = earlier.first(where: { $0.items.contains(code) && $0.covers(entry) }) {
      return .shadowedDelegation(entry.code, item: code, by: first.code)
    }
    return item.life.isInForce(within: entry)
      ? nil : .delegationOfNothing(entry.code, item: code)
  }
}

extension Delegation {
  /// Wherever the other could apply, this one does.
  fileprivate func covers(_ other: Delegation) -> Bool {
    guard when == nil || when == other.when, from <= other.from else { return false }
    guard let until else { return true }
    return other.until.map { $0 <= until } ?? false
  }
}

extension ItemLife {
  /// Whether there is a day on which both last; a draft's days are not known.
  fileprivate func isInForce(within entry: Delegation) -> Bool {
    guard !isDraft else { return true }
    let isGone = until.map { $0 <= entry.from } ?? false
    let isLate = from.flatMap { from in entry.until.map { $0 <= from } } ?? false
    return !isGone && !isLate
  }
}
