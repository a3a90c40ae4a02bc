package import Catalogue

/// A sub-task was typed into a system of another office (双录).
package struct TaskEntered: Hashable, Sendable {
  package let ordinal: Int
  /// Code and name of the system.
  package let system: String
  package let name: String
  package let stage: SystemEntry.Stage
  /// The number that the system gave.
  package let receipt: String
  /// Why the number that was written down before is not it; nil for the first.
  package let reason: String?

  package init(
    ordinal: Int, system: String, name: String, stage: SystemEntry.Stage, receipt: String,
    reason: String? = nil
  ) {
    self.ordinal = ordinal
    self.system = system
    self.name = name
    self.stage = stage
    self.receipt = receipt
    self.reason = reason
  }
}
