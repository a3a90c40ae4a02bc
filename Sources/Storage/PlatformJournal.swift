package import Catalogue
package import WorkCalendar

/// Something about what a resident reported at a town (四个平台): it belongs to no case, so it has a
/// journal of its own, numbered by its own series.
package struct PlatformEntry: Hashable, Sendable {
  /// The raw values stand in the journal and never change.
  package enum Kind: String, CaseIterable, Sendable {
    /// Put on a platform; of another than 便民服务 handed over to it with that.
    case reported
    /// Put on another platform: the first was the wrong one.
    case moved
    /// The platform took it.
    case received
    /// It became this case.
    case linked
  }

  package let kind: Kind
  /// Of the matter.
  package let number: String
  package let at: Moment
  /// Staff number.
  package let actor: String
  package let place: String
  package let window: String
  /// Id of the command that caused it.
  package let command: String
  package let platform: Platform
  /// Who reported it; of `received`, who took it there.
  package let name: String
  package let phone: String
  package let what: String
  package let site: String
  /// In the resident's words; of `moved`, why.
  package let words: String
  /// Of `linked`; else empty.
  package let caseNumber: String
  /// The day on which it was taken, of `received`; else that of the entry.
  package let day: CivilDate
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool

  package init(
    kind: Kind, number: String, at: Moment, actor: String, place: String, window: String,
    command: String, platform: Platform, name: String, phone: String = "", what: String = "",
    site: String = "", words: String = "", caseNumber: String = "", day: CivilDate,
    clockWasFixed: Bool
  ) {
    self.kind = kind
    self.number = number
    self.at = at
    self.actor = actor
    self.place = place
    self.window = window
    self.command = command
    self.platform = platform
    self.name = name
    self.phone = phone
    self.what = what
    self.site = site
    self.words = words
    self.caseNumber = caseNumber
    self.day = day
    self.clockWasFixed = clockWasFixed
  }
}

/// An entry as a store gives it back: numbered and chained.
package struct KeptPlatformEntry: Hashable, Sendable {
  /// From 1, without gaps, over all matters.
  package let sequence: Int
  package let entry: PlatformEntry
  /// Its link in the chain of this journal: 32 bytes.
  package let hash: [UInt8]

  package init(sequence: Int, entry: PlatformEntry, hash: [UInt8]) {
    self.sequence = sequence
    self.entry = entry
    self.hash = hash
  }

  /// The entry as it follows on the last one kept.
  package init(_ entry: PlatformEntry, after last: (sequence: Int, hash: [UInt8])?) {
    let sequence = (last?.sequence ?? 0) + 1
    let digest = HashChain.digest(of: entry, sequence: sequence)
    self.init(
      sequence: sequence, entry: entry,
      hash: HashChain.link(after: last?.hash ?? HashChain.start, digest: digest))
  }
}

/// What became of an entry that was to be kept.
package enum PlatformOutcome: Hashable, Sendable {
  case kept
  /// The command acted before, on this matter; nothing was written (R33).
  case alreadyDone(number: String)
  /// Somebody else wrote about the matter first; nothing was written.
  case conflict
}

/// The journal of what residents reported. An entry once kept is never changed and never deleted (R33).
package protocol PlatformJournal: Sendable {
  /// The next serial of that day, from 1; never one that was given before.
  func reservePlatformSerial(on day: CivilDate) throws(StoreFailure) -> Int

  /// Adds an entry, on disk when it returns, where the matter has so many entries.
  func keep(_ entry: PlatformEntry, expecting count: Int) throws(StoreFailure) -> PlatformOutcome

  /// The entries of one matter in order; empty when there is none of that number.
  func platformEntries(of number: String) throws(StoreFailure) -> [KeptPlatformEntry]

  /// Numbers of the matters of a place, nil for every place, that are still to be received or to
  /// become a case, the oldest first; of all of them the latest first.
  func platformMatters(
    at place: String?, onlyOpen: Bool, limit: Int
  ) throws(StoreFailure) -> [String]

  /// Entries with a greater sequence, in order, at most `limit`.
  func platformEntries(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptPlatformEntry]
}

extension PlatformEntry {
  /// Nothing more is waited for after it.
  package var ends: Bool { kind == .received || kind == .linked }
}
