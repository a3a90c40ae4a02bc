package import WorkCalendar

/// One event of one case as it is kept: the name and version of its shape in columns, its facts as
/// JSON (R33).
package struct JournalEntry: Hashable, Sendable {
  package let caseNumber: String
  /// From 1, without gaps, within the case.
  package let sequence: Int
  package let at: Moment
  /// Staff number of who did it.
  package let actor: String
  /// Where they were: visits are counted from it (R34), so it is kept as it was on that day.
  package let place: String
  package let window: String
  /// Id of the command that caused it; all entries of one command share it.
  package let command: String
  package let kind: String
  /// Of the shape of `body`, from 1.
  package let version: Int
  package let body: String
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool

  package init(
    caseNumber: String, sequence: Int, at: Moment, actor: String, place: String,
    window: String, command: String, kind: String, version: Int, body: String, clockWasFixed: Bool
  ) {
    self.caseNumber = caseNumber
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.place = place
    self.window = window
    self.command = command
    self.kind = kind
    self.version = version
    self.body = body
    self.clockWasFixed = clockWasFixed
  }
}

/// An entry as a store gives it back: with its place in the whole journal and its link.
package struct KeptEntry: Hashable, Sendable {
  /// Grows over the whole journal, with gaps.
  package let position: Int64
  package let entry: JournalEntry
  /// Its link in the chain of its case (`HashChain`): 32 bytes.
  package let hash: [UInt8]

  package init(position: Int64, entry: JournalEntry, hash: [UInt8]) {
    self.position = position
    self.entry = entry
    self.hash = hash
  }
}
