package import WorkCalendar

/// Something about signing in that is kept: it belongs to no case, so it has a journal of its own.
package struct SignInEntry: Hashable, Sendable {
  /// The raw values stand in the journal and never change.
  package enum Kind: String, CaseIterable, Sendable {
    case wrongPIN
    /// The right one after wrong ones.
    case signedIn
    /// The administrator gave a new one.
    case pinIssued
  }

  package let kind: Kind
  package let at: Moment
  /// The staff number that was given; perhaps nobody's.
  package let staff: String
  /// Who did it, as far as anybody knows: nobody for a wrong PIN, else a staff number.
  package let actor: String
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool

  package init(kind: Kind, at: Moment, staff: String, actor: String, clockWasFixed: Bool) {
    self.kind = kind
    self.at = at
    self.staff = staff
    self.actor = actor
    self.clockWasFixed = clockWasFixed
  }
}

/// An entry as a store gives it back: numbered, counted and chained.
package struct KeptSignIn: Hashable, Sendable {
  /// From 1, without gaps.
  package let sequence: Int
  package let entry: SignInEntry
  /// Wrong PINs in a row under this number, with this entry; 0 when it ended them.
  package let wrongInARow: Int
  /// Its link in the chain of this journal: 32 bytes.
  package let hash: [UInt8]

  package init(sequence: Int, entry: SignInEntry, wrongInARow: Int, hash: [UInt8]) {
    self.sequence = sequence
    self.entry = entry
    self.wrongInARow = wrongInARow
    self.hash = hash
  }

  /// The entry that follows on the last one kept, and on the last one under the same number.
  package init(
    _ entry: SignInEntry, after last: (sequence: Int, hash: [UInt8])?, wrongBefore: Int
  ) {
    let sequence = (last?.sequence ?? 0) + 1
    let wrong = entry.kind == .wrongPIN ? wrongBefore + 1 : 0
    let digest = HashChain.digest(of: entry, sequence: sequence, wrongInARow: wrong)
    self.init(
      sequence: sequence, entry: entry, wrongInARow: wrong,
      hash: HashChain.link(after: last?.hash ?? HashChain.start, digest: digest))
  }
}

/// The journal of sign-ins. An entry once recorded is never changed and never deleted (R33).
package protocol SignInJournal: Sendable {
  /// Adds an entry: on disk when it returns, and counted for every process at once.
  @discardableResult
  func record(_ entry: SignInEntry) throws(StoreFailure) -> KeptSignIn

  /// The last entry under a staff number; nil when there is none.
  func lastSignIn(under staff: String) throws(StoreFailure) -> KeptSignIn?

  /// Entries with a greater sequence, in order, at most `limit`.
  func signIns(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptSignIn]
}
