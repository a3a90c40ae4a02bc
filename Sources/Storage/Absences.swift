package import WorkCalendar

/// Something about the absence of an officer (替班): it belongs to no case, so it has a journal of its
/// own, and what holds for somebody is the last entry about them.
package struct AbsenceEntry: Hashable, Sendable {
  /// The raw values stand in the journal and never change.
  package enum Kind: String, CaseIterable, Sendable {
    case absent
    /// Back, or not going after all: the entry before no longer holds.
    case back
  }

  package let kind: Kind
  package let at: Moment
  /// Staff number of who entered it: themselves, or the administrator.
  package let actor: String
  /// Staff number of who is absent.
  package let staff: String
  /// Staff number of who stands in; of an entry `back`, who did.
  package let standIn: String
  /// First and last day.
  package let from: CivilDate
  package let to: CivilDate
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool

  package init(
    kind: Kind, at: Moment, actor: String, staff: String, standIn: String, from: CivilDate,
    to: CivilDate, clockWasFixed: Bool
  ) {
    self.kind = kind
    self.at = at
    self.actor = actor
    self.staff = staff
    self.standIn = standIn
    self.from = from
    self.to = to
    self.clockWasFixed = clockWasFixed
  }

  /// Somebody is away on that day by this entry.
  package func holds(on day: CivilDate) -> Bool { kind == .absent && from <= day && day <= to }
}

/// An entry as a store gives it back: numbered and chained.
package struct KeptAbsence: Hashable, Sendable {
  /// From 1, without gaps.
  package let sequence: Int
  package let entry: AbsenceEntry
  /// Its link in the chain of this journal: 32 bytes.
  package let hash: [UInt8]

  package init(sequence: Int, entry: AbsenceEntry, hash: [UInt8]) {
    self.sequence = sequence
    self.entry = entry
    self.hash = hash
  }

  /// The entry as it follows on the last one kept.
  package init(_ entry: AbsenceEntry, after last: (sequence: Int, hash: [UInt8])?) {
    let sequence = (last?.sequence ?? 0) + 1
    let digest = HashChain.digest(of: entry, sequence: sequence)
    self.init(
      sequence: sequence, entry: entry,
      hash: HashChain.link(after: last?.hash ?? HashChain.start, digest: digest))
  }
}

/// The journal of absences. An entry once recorded is never changed and never deleted (R33).
package protocol AbsenceJournal: Sendable {
  /// Adds an entry: on disk when it returns.
  @discardableResult
  func record(_ entry: AbsenceEntry) throws(StoreFailure) -> KeptAbsence

  /// The last entry about somebody; nil when there is none.
  func lastAbsence(of staff: String) throws(StoreFailure) -> KeptAbsence?

  /// The absences that hold on that day and name this stand-in, by who is absent: one indexed read.
  func absences(standIn: String, on day: CivilDate) throws(StoreFailure) -> [KeptAbsence]

  /// Entries with a greater sequence, in order, at most `limit`.
  func absences(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptAbsence]
}
