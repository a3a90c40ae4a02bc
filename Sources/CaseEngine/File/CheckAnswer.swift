package import WorkCalendar

/// What an internal check, or the check of an undertaking, found, in writing (R8, R13).
package struct CheckAnswer: Hashable, Sendable {
  /// It is as the applicant says.
  package let holds: Bool
  /// What was looked at and what was found, in the officer's words.
  package let finding: String
  /// Number in the register of stamps (用章登记) under which the answer was sealed; nil for the check
  /// of an undertaking, which leaves no sealed paper.
  package let stamp: String?
  package let officer: String
  package let at: Moment

  package init(holds: Bool, finding: String, stamp: String?, officer: String, at: Moment) {
    self.holds = holds
    self.finding = finding
    self.stamp = stamp
    self.officer = officer
    self.at = at
  }
}
