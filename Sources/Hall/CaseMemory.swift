internal import Storage
internal import Synchronization

/// Cases that were read lately, so that an entry that was understood once is not read again: a screen
/// shows a case, and each use case looks at it again before it decides.
///
/// An entry never changes (R33), and its link rests on all before it: where the links are equal, so
/// is the past, and only what came since is read. `verify` reads everything and does not ask here.
final class CaseMemory: Sendable {
  /// More than a desk works on in an hour.
  private static let size = 64

  private let known = Mutex<[String: CaseRecord]>([:])

  /// - Parameter entries: all that the case has now.
  /// - Throws: as `CaseRecord`.
  func record(_ entries: [KeptEntry], of number: String) throws(HallError) -> CaseRecord {
    let record = try record(entries, of: number, after: known.withLock { $0[number] })
    known.withLock { known in
      if known.count >= Self.size, known[number] == nil { known.removeAll() }
      known[number] = record
    }
    return record
  }

  private func record(
    _ entries: [KeptEntry], of number: String, after known: CaseRecord?
  ) throws(HallError) -> CaseRecord {
    guard let known, known.version <= entries.count,
      known.entries.last?.hash == entries[known.version - 1].hash
    else { return try CaseRecord(entries, number: number) }
    return try CaseRecord(known, andThen: entries.dropFirst(known.version))
  }
}
