import CaseEngine
import WorkCalendar

/// What `MemoryStore` holds under its lock.
struct MemoryHall {
  struct File {
    var rows: CaseRows
    var entries: [KeptEntry]
    /// When it came to the state it is in.
    var since: Moment
    /// Its place among the cases, in the order in which they were taken in.
    let arrival: Int
  }

  var files: [String: File] = [:]
  /// All entries; the one at index `i` has the position `i + 1`.
  var journal: [KeptEntry] = []
  var commands: [String: String] = [:]
  var queueCounts: [QueueDay: QueueCount] = [:]
  var serials: [CivilDate: Int] = [:]
  var staff: [String: StaffMember] = [:]
  var editions: [Int: KeptEdition] = [:]
  /// By their content.
  var carriedEditions: [String: KeptEdition] = [:]
  var calendars: [CalendarKind: [KeptText]] = [:]
  var settings: [String: String] = [:]
  var drafts: [String: KeptDraft] = [:]
  var signIns: [KeptSignIn] = []
  var checkLists: [String: KeptCheckList] = [:]
  var checkListSerials: [CivilDate: Int] = [:]
  var credit: [KeptCredit] = []
  var handoverSerials: [CivilDate: Int] = [:]
  var absences: [KeptAbsence] = []
  /// By staff number, then by name.
  var queueViews: [String: [String: KeptQueueView]] = [:]
  var holidayNotices: [KeptHolidayNotice] = []
  var printing = MemoryPrinting()
  var platforms: [KeptPlatformEntry] = []
  var platformSerials: [CivilDate: Int] = [:]
  var changes: Int64 = 0

  mutating func append(_ append: Append) -> AppendOutcome {
    if let number = commands[append.command] { return .alreadyDone(caseNumber: number) }
    let file = files[append.number]
    let version = file?.entries.count ?? 0
    guard version == append.expecting else { return .conflict(version: version) }
    guard append.notice == holidayNotices.count else {
      return .outdated(notice: holidayNotices.count)
    }
    changes += 1
    commands[append.command] = append.number
    if append.before == nil { drafts[append.command] = nil }
    printing.waiting.removeAll { $0.id == append.command }
    if let edition = append.edition, carriedEditions[edition.content] == nil {
      carriedEditions[edition.content] = edition.edition
    }
    let kept = linked(
      append.carried + append.entries, after: file?.entries.last?.hash ?? HashChain.start)
    journal += kept
    let rows = RowChanges(from: append.before, to: append.after)
    count(rows.counts)
    files[append.number] = File(
      rows: append.after, entries: (file?.entries ?? []) + kept,
      since: rows.movesState ? append.at : file?.since ?? append.at,
      arrival: file?.arrival ?? files.count)
    return .appended(version: version + kept.count)
  }

  private func linked(_ entries: [JournalEntry], after previous: [UInt8]) -> [KeptEntry] {
    let links = HashChain.links(after: previous, digests: entries.map(HashChain.digest))
    return zip(zip(entries, links), 1...).map { linked, offset in
      KeptEntry(position: Int64(journal.count + offset), entry: linked.0, hash: linked.1)
    }
  }

  private mutating func count(_ moves: [QueueDay: QueueCount]) {
    for (day, move) in moves {
      var sum = queueCounts[day] ?? QueueCount()
      sum.add(move)
      queueCounts[day] = sum.isNothing ? nil : sum
    }
  }
}
