import CSodium
import WorkCalendar

/// The chain that shows a changed, missing or reordered entry of a case (R33).
///
/// A link is SHA-256 over the link before it and every field of the entry, each with its length in
/// front, so that no two entries are written alike. It proves nothing against someone who can write
/// the whole chain anew; it shows accident and a hand in the table.
package enum HashChain {
  /// Before the first entry of a case.
  package static let start = [UInt8](repeating: 0, count: 32)

  /// The link of `entry` after `previous`: 32 bytes.
  package static func link(after previous: [UInt8], entry: JournalEntry) -> [UInt8] {
    let bytes = previous + canonicalBytes(of: entry)
    var hash = start
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }

  /// The entries of one append with their links, the first after `previous`.
  package static func links(after previous: [UInt8], entries: [JournalEntry]) -> [[UInt8]] {
    var last = previous
    return entries.map { entry in
      last = link(after: last, entry: entry)
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
      let expected = link(after: last, entry: kept.entry)
      guard kept.entry.sequence == sequence, kept.hash == expected,
        kept.entry.caseNumber == entries[0].entry.caseNumber
      else { return sequence }
      last = expected
    }
    return nil
  }

  /// The fields in the order of their declaration: numbers as eight bytes, the highest first; texts
  /// as their length and their UTF-8. It never changes: every link ever written rests on it.
  static func canonicalBytes(of entry: JournalEntry) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.body.utf8.count + 256)
    add(entry.caseNumber, to: &bytes)
    add(Int64(entry.sequence), to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    for text in [entry.actor, entry.place, entry.window, entry.command, entry.kind] {
      add(text, to: &bytes)
    }
    add(Int64(entry.version), to: &bytes)
    add(entry.body, to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    return bytes
  }

  private static func add(_ number: Int64, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }

  private static func add(_ text: String, to bytes: inout [UInt8]) {
    add(Int64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }
}
