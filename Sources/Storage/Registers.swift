package import CaseEngine

/// Entries from which registers of a period are drawn: what was taken in, what was handed out
/// or sent, and what was answered under a stamp.
package enum Registers {
  /// What a store keeps an index of. A closed list: another kind is another step of the tables.
  package static let kinds: [CaseEvent.Kind] = [
    .opened, .handedOut, .outputsSent, .checkAnswered,
  ]
}
