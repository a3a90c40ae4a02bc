package import CaseEngine
package import WorkCalendar

/// Which cases of which days figures are of.
package struct FigureQuery: Hashable, Sendable {
  package let from: CivilDate
  /// Included.
  package let to: CivilDate
  /// Codes; nil for all.
  package var place: String?
  package var window: String?
  package var matter: String?
  /// nil for one tally of them all.
  package var grouping: FigureGrouping?

  package init(
    from: CivilDate, to: CivilDate, place: String? = nil, window: String? = nil,
    matter: String? = nil, grouping: FigureGrouping? = nil
  ) {
    self.from = from
    self.to = to
    self.place = place
    self.window = window
    self.matter = matter
    self.grouping = grouping
  }
}

/// The counts of one place, window, matter or department.
package struct FigureGroup: Hashable, Sendable {
  /// Its code; empty for all together.
  package let code: String
  package let tally: FigureTally

  package init(code: String, tally: FigureTally) {
    self.code = code
    self.tally = tally
  }
}

/// What a case's row keeps for the figures, worked out anew.
package struct CountedCase: Hashable, Sendable {
  package let number: String
  /// Entries it was worked out from.
  package let version: Int
  /// nil for a case that another hall counts.
  package let facts: CaseFacts?

  package init(number: String, version: Int, facts: CaseFacts?) {
    self.number = number
    self.version = version
    self.facts = facts
  }
}

/// Sums over the facts that stand in the rows of cases (R34).
package protocol FigureRecords: Sendable {
  /// One group for each code that any case of the period has, by code; without a grouping exactly one.
  ///
  /// A case counts with its receipt, its decision and its closing, each where that day is within the
  /// period; once with each department that has a part in it. Three reads of an index over the
  /// period.
  func figures(_ query: FigureQuery) throws(StoreFailure) -> [FigureGroup]

  /// Numbers of cases whose facts were never worked out, since an older version of the program wrote
  /// them; by number, those after `number`.
  func uncounted(after number: String, limit: Int) throws(StoreFailure) -> [String]

  /// Keeps the facts of such cases, all or none. What has been written to since is left as it is.
  func keep(_ counted: [CountedCase]) throws(StoreFailure)
}

/// Puts tallies together by group.
package struct FigureSum: Sendable {
  private var tallies: [String: FigureTally] = [:]

  package init() {}

  package mutating func add(_ tally: FigureTally, to code: String) {
    tallies[code, default: FigureTally()].add(tally)
  }

  /// - Parameters:
  ///   - cases: how many equal ones the tally is of.
  ///   - parts: of each of them.
  package mutating func add(_ tally: FigureTally, of cases: Int, parts: [CaseFacts.Part]) {
    for part in parts { add(tally.share(of: part, cases: cases), to: part.department) }
  }

  package func groups(_ grouping: FigureGrouping?) -> [FigureGroup] {
    guard grouping != nil else {
      return [FigureGroup(code: "", tally: tallies[""] ?? FigureTally())]
    }
    return tallies.map { FigureGroup(code: $0, tally: $1) }.sorted { $0.code < $1.code }
  }
}
