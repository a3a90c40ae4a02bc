/// A limit as the law or the hall gives it: a number with its own unit, never converted (R23).
package struct TimeLimit: Hashable, Sendable {
  /// What is counted. The raw values are part of the JSON contract.
  package enum Unit: String, CaseIterable, Sendable {
    case workingDays, halfDays, naturalDays, months, officeHours, minutes, atOnce
  }

  package let n: Int
  package let unit: Unit

  /// A limit of `n` units; `n` has no meaning for `atOnce` and becomes 0 there.
  package init(n: Int, unit: Unit) {
    self.n = unit == .atOnce ? 0 : n
    self.unit = unit
  }

  /// Decided while the applicant waits, on the day itself.
  package static let atOnce = Self(n: 0, unit: .atOnce)
}
