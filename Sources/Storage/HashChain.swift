import CSodium
import WorkCalendar

/// The chain that shows a changed, missing or reordered entry of a case (R33).
///
/// A link is SHA-256 over the link before it and the entry's own digest; the digest is SHA-256 over
/// every field with its length in front, so that no two entries are written alike. The digest needs
/// nothing but the entry, so it is made before anybody waits for the journal. The chain proves nothing
/// against someone who can write all of it anew; it shows accident and a hand in the table.
package enum HashChain {
  /// Before the first entry of a case.
  package static let start = [UInt8](repeating: 0, count: 32)

  /// Of the entry alone: 32 bytes.
  package static func digest(of entry: JournalEntry) -> [UInt8] {
    sha256(canonicalBytes(of: entry))
  }

  /// The link after `previous` of the entry with this digest: 32 bytes.
  package static func link(after previous: [UInt8], digest: [UInt8]) -> [UInt8] {
    sha256(previous + digest)
  }

  /// The links of entries with these digests, the first after `previous`.
  package static func links(after previous: [UInt8], digests: [[UInt8]]) -> [[UInt8]] {
    var last = previous
    return digests.map { digest in
      last = link(after: last, digest: digest)
      return last
    }
  }

  /// The first sequence of a case whose entry is missing, is not the one that was written, or
  /// belongs elsewhere; nil when the chain holds.
  ///
  /// Entries cut off at the end leave a chain that holds: compare the count with the case's version.
  package static func firstBreak(in entries: [KeptEntry]) -> Int? {
    var last = start
    for (sequence, kept) in zip(1..., entries) {
      let expected = link(after: last, digest: digest(of: kept.entry))
      guard kept.entry.sequence == sequence, kept.hash == expected,
        kept.entry.caseNumber == entries[0].entry.caseNumber
      else { return sequence }
      last = expected
    }
    return nil
  }

  /// Of an entry of the journal of sign-ins, with its number and its count: 32 bytes.
  package static func digest(
    of entry: SignInEntry, sequence: Int, wrongInARow: Int
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    add(Int64(sequence), to: &bytes)
    add(entry.kind.rawValue, to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    add(entry.staff, to: &bytes)
    add(entry.actor, to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    add(Int64(wrongInARow), to: &bytes)
    return sha256(bytes)
  }

  /// Of an entry of the credit journal, with its number: 32 bytes.
  package static func digest(of entry: CreditEntry, sequence: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    add(Int64(sequence), to: &bytes)
    add(entry.kind.rawValue, to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    add(entry.actor, to: &bytes)
    for text in [entry.party, entry.name, entry.reason, entry.basis] { add(text, to: &bytes) }
    add(Int64(entry.day.days), to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    return sha256(bytes)
  }

  /// Of an entry of the journal of absences, with its number: 32 bytes.
  package static func digest(of entry: AbsenceEntry, sequence: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    add(Int64(sequence), to: &bytes)
    add(entry.kind.rawValue, to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    for text in [entry.actor, entry.staff, entry.standIn] { add(text, to: &bytes) }
    add(Int64(entry.from.days), to: &bytes)
    add(Int64(entry.to.days), to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    return sha256(bytes)
  }

  /// The first sequence of the whole journal of absences that is missing or not the one that was
  /// written; nil when the chain holds.
  package static func firstBreak(inAbsences entries: [KeptAbsence]) -> Int? {
    var last = start
    for (sequence, kept) in zip(1..., entries) {
      let expected = link(after: last, digest: digest(of: kept.entry, sequence: sequence))
      guard kept.sequence == sequence, kept.hash == expected else { return sequence }
      last = expected
    }
    return nil
  }

  /// The first sequence of the whole credit journal that is missing or not the one that was
  /// written; nil when the chain holds.
  package static func firstBreak(inCredit entries: [KeptCredit]) -> Int? {
    var last = start
    for (sequence, kept) in zip(1..., entries) {
      let expected = link(after: last, digest: digest(of: kept.entry, sequence: sequence))
      guard kept.sequence == sequence, kept.hash == expected else { return sequence }
      last = expected
    }
    return nil
  }

  /// The first sequence of the whole journal of sign-ins that is missing or not the one that was
  /// written; nil when the chain holds.
  package static func firstBreak(inSignIns entries: [KeptSignIn]) -> Int? {
    var last = start
    for (sequence, kept) in zip(1..., entries) {
      let digest = digest(of: kept.entry, sequence: sequence, wrongInARow: kept.wrongInARow)
      let expected = link(after: last, digest: digest)
      guard kept.sequence == sequence, kept.hash == expected else { return sequence }
      last = expected
    }
    return nil
  }

  /// The fields in the order of their declaration: numbers as eight bytes, the highest first; texts
  /// as their length and their UTF-8. It never changes: every link ever written rests on it.
  private static func canonicalBytes(of entry: JournalEntry) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.body.utf8.count + 256)
    add(entry.caseNumber, to: &bytes)
    add(Int64(entry.sequence), to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    add(entry.actor, to: &bytes)
    add(entry.place, to: &bytes)
    add(entry.window, to: &bytes)
    add(entry.command, to: &bytes)
    add(entry.kind, to: &bytes)
    add(Int64(entry.version), to: &bytes)
    add(entry.body, to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    return bytes
  }

  static func add(_ number: Int64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  static func add(_ text: String, to bytes: inout [UInt8]) {
    add(Int64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }
}
