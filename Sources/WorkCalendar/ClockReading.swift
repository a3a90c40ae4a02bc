/// The limits of one piece of work: what the law allows, if it does, and what the hall promised.
package struct ClockTerms: Hashable, Sendable {
  /// The time promised for one special link beside the limit itself (特殊环节).
  package struct Allowance: Hashable, Sendable {
    package let name: String
    package let limit: TimeLimit

    package init(name: String, limit: TimeLimit) {
      self.name = name
      self.limit = limit
    }
  }

  package let statutory: TimeLimit?
  package let promised: TimeLimit
  /// What the applicant is shown besides: each counted behind the one before (R25).
  package let allowances: [Allowance]

  package init(statutory: TimeLimit?, promised: TimeLimit, allowances: [Allowance] = []) {
    self.statutory = statutory
    self.promised = promised
    self.allowances = allowances
  }
}

/// What a clock shows at one moment. Never stored: only its due and warning days are.
package struct ClockReading: Hashable, Sendable {
  package let statutory: Deadline?
  package let promised: Deadline
  /// Until the promised day, in the promised limit's own kind of day, stops left out: 0 on the due
  /// day, negative after it.
  package let daysLeft: Int
  /// Of the promised limit.
  package let light: Light
}
