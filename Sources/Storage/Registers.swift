package import CaseEngine

/// Entries from which registers of a period are drawn: what was taken in, what was handed out
/// or sent, what was answered under a stamp, what ended, and what was typed into another office's
/// system.
package enum Registers {
  /// What a store keeps an index of. A closed list: another kind is another step of the tables.
  package static let kinds: [CaseEvent.Kind] = counters + desks

  /// Of the first index.
  package static let counters: [CaseEvent.Kind] = [
    .opened, .handedOut, .outputsSent, .checkAnswered,
  ]
  /// Of the second.
  package static let desks: [CaseEvent.Kind] = [.caseClosed, .declined, .taskEntered]
}
