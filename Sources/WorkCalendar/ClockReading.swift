/// The limits of one piece of work: what the law allows, if it does, and what the hall promised.
package struct ClockTerms: Hashable, Sendable {
  package let statutory: TimeLimit?
  package let promised: TimeLimit

  package init(statutory: TimeLimit?, promised: TimeLimit) {
    self.statutory = statutory
    self.promised = promised
  }
}

/// What a clock shows at one moment. Never stored: only its due and warning days are.
package struct ClockReading: Hashable, Sendable {
  package let statutory: Deadline?
  package let promised: Deadline
  /// Until the promised day, in the promised limit's own kind of day: 0 on the due day, negative
  /// after it.
  package let daysLeft: Int
  /// Of the promised limit.
  package let light: Light
}
