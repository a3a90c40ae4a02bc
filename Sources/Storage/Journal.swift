package import WorkCalendar

/// What one command adds to one case: its events and the rows as they are after it.
package struct Append: Sendable {
  package let number: String
  /// Entries the case had when the command was decided; 0 for a case that is not there yet.
  package let expecting: Int
  /// Number of the holiday notice under which its dates were counted, 0 for none (R22).
  package let notice: Int
  /// Made once by whoever gives the command; the same id acts once.
  package let command: String
  /// Entries that were written at another hall and come first, with sequences from `expecting + 1`.
  /// Their commands were never given here, so that none of them has acted here.
  package let carried: [JournalEntry]
  /// The edition they were written under, where it is none of the hall's own.
  package let edition: CarriedEdition?
  /// With the sequences that follow; never empty.
  package let entries: [JournalEntry]
  /// The rows at version `expecting`; nil for a new case.
  package let before: CaseRows?
  package let after: CaseRows

  package init(
    number: String, expecting: Int, under notice: Int, command: String,
    carried: [JournalEntry] = [], edition: CarriedEdition? = nil, entries: [JournalEntry],
    before: CaseRows?, after: CaseRows
  ) {
    let all = carried + entries
    precondition(
      all.map(\.sequence) == Array(expecting + 1..<expecting + 1 + all.count),
      "entries follow the version they expect, without gaps")
    precondition(
      all.allSatisfy { $0.caseNumber == number } && entries.allSatisfy { $0.command == command },
      "an append is one command to one case")
    precondition(
      !entries.isEmpty && after.file.version == expecting + all.count
        && (before?.file.version ?? 0) == expecting,
      "the rows are those of the versions before and after the entries")
    self.number = number
    self.expecting = expecting
    self.notice = notice
    self.command = command
    self.carried = carried
    self.edition = edition
    self.entries = entries
    self.before = before
    self.after = after
  }

  /// When it happened.
  package var at: Moment { entries[entries.count - 1].at }
}

/// What became of an append.
package enum AppendOutcome: Hashable, Sendable {
  /// On disk, with this many entries in the case.
  case appended(version: Int)
  /// Somebody else wrote first; the case has this many entries and nothing was written.
  case conflict(version: Int)
  /// The command acted before, on this case; nothing was written (R33).
  case alreadyDone(caseNumber: String)
  /// Its dates were counted under another holiday notice than the last, which has this number;
  /// nothing was written (R22).
  case outdated(notice: Int)
  /// That slot of a cabinet holds outputs of that case; nothing was written (R32).
  case slotTaken(String, by: String)
}

/// Where events are kept. An entry once appended is never changed and never deleted (R33).
package protocol Journal: Sendable {
  /// Writes entries and rows in one transaction, or nothing.
  ///
  /// Order of judgement: a known command is `alreadyDone`, then another version is `conflict`, then
  /// another holiday notice is `outdated`, then a slot of a place's cabinet that holds another case is
  /// `slotTaken`. All of it, and keeping a notice, happens one after the
  /// other: whatever process and whenever, no date of an older calendar follows on a new notice. A
  /// draft with the id of a command that makes a case goes in the same transaction: it is a case now.
  /// - Throws: `StoreFailure`; nothing was written then.
  func append(_ append: Append) throws(StoreFailure) -> AppendOutcome

  /// The entries of one case in order; empty when there is no such case.
  func entries(of number: String) throws(StoreFailure) -> [KeptEntry]

  /// Entries with a position greater than `position`, in order of position, at most `limit`.
  func entries(after position: Int64, limit: Int) throws(StoreFailure) -> [KeptEntry]

  /// The case a command acted on; nil when it never did.
  func caseNumber(ofCommand command: String) throws(StoreFailure) -> String?

  /// Grows with every change any process makes: what a screen polls to know that it is stale.
  func changeMark() throws(StoreFailure) -> Int64
}
