import Catalogue
import WorkCalendar

extension HashChain {
  /// Of an entry of the journal of platforms, with its number: 32 bytes.
  package static func digest(of entry: PlatformEntry, sequence: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    add(Int64(sequence), to: &bytes)
    add(entry.kind.rawValue, to: &bytes)
    add(entry.number, to: &bytes)
    add(entry.at.milliseconds, to: &bytes)
    for text in [
      entry.actor, entry.place, entry.window, entry.command, entry.platform.rawValue, entry.name,
      entry.phone, entry.what, entry.site, entry.words, entry.caseNumber,
    ] { add(text, to: &bytes) }
    add(Int64(entry.day.days), to: &bytes)
    add(entry.clockWasFixed ? 1 : 0, to: &bytes)
    return sha256(bytes)
  }

  /// The first sequence of the whole journal of platforms that is missing or not the one that was
  /// written; nil when the chain holds.
  package static func firstBreak(inPlatforms entries: [KeptPlatformEntry]) -> Int? {
    var last = start
    for (sequence, kept) in zip(1..., entries) {
      let expected = link(after: last, digest: digest(of: kept.entry, sequence: sequence))
      guard kept.sequence == sequence, kept.hash == expected else { return sequence }
      last = expected
    }
    return nil
  }
}
