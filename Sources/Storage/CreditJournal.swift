package import WorkCalendar

/// Something that happened to the list of the seriously dishonest (失信名单): it belongs to no case,
/// so it has a journal of its own, and what a list shows is worked out of it.
package struct CreditEntry: Hashable, Sendable {
  /// The raw values stand in the journal and never change.
  package enum Kind: String, CaseIterable, Sendable {
    case listed
    /// 信用修复: they are off the list again.
    case repaired
  }

  package let kind: Kind
  package let at: Moment
  /// Staff number of who entered it.
  package let actor: String
  /// The normalised identity or organisation code, whole.
  package let party: String
  package let name: String
  /// Why they are listed; what was said at the listing, in a repair too.
  package let reason: String
  /// The document: of the listing, or of the repair.
  package let basis: String
  /// Of the listing the day it holds from, of the repair the day it was entered.
  package let day: CivilDate
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool

  package init(
    kind: Kind, at: Moment, actor: String, party: String, name: String, reason: String,
    basis: String, day: CivilDate, clockWasFixed: Bool
  ) {
    self.kind = kind
    self.at = at
    self.actor = actor
    self.party = party
    self.name = name
    self.reason = reason
    self.basis = basis
    self.day = day
    self.clockWasFixed = clockWasFixed
  }
}

/// An entry as a store gives it back: numbered and chained.
package struct KeptCredit: Hashable, Sendable {
  /// From 1, without gaps.
  package let sequence: Int
  package let entry: CreditEntry
  /// Its link in the chain of this journal: 32 bytes.
  package let hash: [UInt8]

  package init(sequence: Int, entry: CreditEntry, hash: [UInt8]) {
    self.sequence = sequence
    self.entry = entry
    self.hash = hash
  }

  /// The entries as they follow on the last one kept.
  package static func chained(
    _ entries: [CreditEntry], after last: KeptCredit?
  ) -> [KeptCredit] {
    var kept: [KeptCredit] = []
    for entry in entries {
      let sequence = (kept.last ?? last).map { $0.sequence + 1 } ?? 1
      let digest = HashChain.digest(of: entry, sequence: sequence)
      let link = HashChain.link(
        after: (kept.last ?? last)?.hash ?? HashChain.start, digest: digest)
      kept.append(KeptCredit(sequence: sequence, entry: entry, hash: link))
    }
    return kept
  }
}

/// The journal of the credit list. An entry once recorded is never changed and never deleted (R33).
package protocol CreditJournal: Sendable {
  /// Adds all entries, or none: on disk when it returns.
  /// - Parameter sequence: the last one that was looked at; 0 for none.
  /// - Returns: nil, and nothing is written, when another entry came in between.
  func record(
    _ entries: [CreditEntry], after sequence: Int
  ) throws(StoreFailure) -> [KeptCredit]?

  /// The last entry of each of these parties that has one, in their order. One indexed read each.
  func credit(of parties: [String]) throws(StoreFailure) -> [KeptCredit]

  /// Entries with a greater sequence, in order, at most `limit`.
  func credit(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptCredit]
}
