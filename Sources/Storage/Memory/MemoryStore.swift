package import CaseEngine
import Synchronization
package import WorkCalendar

/// Everything of a hall in memory, gone with the process: for tests, and for looking at a hall folder
/// without keeping anything. It keeps the same contract as a database.
package final class MemoryStore: HallStore {
  private let hall = Mutex(MemoryHall())

  package init() {}

  func read<T>(_ body: (MemoryHall) -> sending T) -> T {
    hall.withLock { body($0) }
  }

  func change<T>(_ body: (inout MemoryHall) -> sending T) -> T {
    hall.withLock { hall in
      hall.changes += 1
      return body(&hall)
    }
  }
}

extension MemoryStore {
  package func append(_ append: Append) throws(StoreFailure) -> AppendOutcome {
    hall.withLock { $0.append(append) }
  }

  package func entries(of number: String) throws(StoreFailure) -> [KeptEntry] {
    read { $0.files[number]?.entries ?? [] }
  }

  package func entries(after position: Int64, limit: Int) throws(StoreFailure) -> [KeptEntry] {
    read { hall in
      let next = hall.journal.dropFirst(Int(clamping: max(0, position)))
      return Array(next.prefix(limit))
    }
  }

  package func caseNumber(ofCommand command: String) throws(StoreFailure) -> String? {
    read { $0.commands[command] }
  }

  package func changeMark() throws(StoreFailure) -> Int64 { read { $0.changes } }
}

extension MemoryStore {
  package func rows(of number: String) throws(StoreFailure) -> CaseRows? {
    read { $0.files[number]?.rows }
  }

  package func queue(
    _ filter: QueueFilter, after mark: QueueMark?, limit: Int
  ) throws(StoreFailure) -> [TaskRow] {
    read { $0.queue(filter, after: mark, limit: limit) }
  }

  package func counts(today: CivilDate) throws(StoreFailure) -> [QueueCounts] {
    read { $0.counts(today: today) }
  }

  package func find(_ words: String, limit: Int) throws(StoreFailure) -> [CaseRow] {
    guard let words = SearchWords(words) else { return [] }
    return read { $0.find(words, limit: limit) }
  }

  package func openCases(
    applicantKey: String, subjectKey: String, items: [String]
  ) throws(StoreFailure) -> [CaseRow] {
    read { $0.openCases(applicantKey: applicantKey, subjectKey: subjectKey, items: items) }
  }

  package func cases(ofApplicant key: String, limit: Int) throws(StoreFailure) -> [CaseRow] {
    read { $0.cases(ofApplicant: key, limit: limit) }
  }

  package func cases(of group: CaseGroup, limit: Int) throws(StoreFailure) -> [CaseRow] {
    read { $0.cases(of: group, limit: limit) }
  }

  package func outputs(_ list: OutputList, limit: Int) throws(StoreFailure) -> [OutputRow] {
    read { $0.outputs(list, limit: limit) }
  }

  package func licences(_ list: LicenceList, limit: Int) throws(StoreFailure) -> [OutputRow] {
    read { $0.licences(list, limit: limit) }
  }

  package func seenLicences(
    ended how: String, limit: Int
  ) throws(StoreFailure) -> [MaterialRow] {
    read { $0.seenLicences(ended: how, limit: limit) }
  }

  package func newest(limit: Int) throws(StoreFailure) -> [CaseRow] {
    read { hall in
      hall.files.values.sorted { $0.arrival > $1.arrival }.prefix(limit).map(\.rows.file)
    }
  }

  package func entriesOwed(_ list: EntryList, limit: Int) throws(StoreFailure) -> [EntryRow] {
    read { $0.entriesOwed(list, limit: limit) }
  }

  package func latest(limit: Int) throws(StoreFailure) -> [LatestIntake] {
    read { hall in
      let files = hall.files.values.sorted { $0.arrival > $1.arrival }.prefix(limit)
      return files.map {
        LatestIntake(matter: $0.rows.file.matter, clerk: $0.entries.first?.entry.actor ?? "")
      }
    }
  }

  package func cases(in state: CaseFile.State, limit: Int) throws(StoreFailure) -> [CaseRow] {
    read { $0.cases(in: state, limit: limit) }
  }

  package func lapsing(through day: CivilDate, limit: Int) throws(StoreFailure) -> [CaseRow] {
    read { $0.lapsing(through: day, limit: limit) }
  }
}

extension MemoryStore {
  package func reserveSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    change { hall in
      hall.serials[day, default: 0] += 1
      return hall.serials[day, default: 0]
    }
  }

  package func staff() throws(StoreFailure) -> [StaffMember] {
    read { $0.staff.values.sorted { $0.number < $1.number } }
  }

  package func staffMember(_ number: String) throws(StoreFailure) -> StaffMember? {
    read { $0.staff[number] }
  }

  package func keep(_ member: StaffMember) throws(StoreFailure) {
    change { $0.staff[member.number] = member }
  }

  package func editions() throws(StoreFailure) -> [KeptEdition] {
    read { $0.editions.values.sorted { $0.number < $1.number } }
  }

  package func publish(_ edition: KeptEdition) throws(StoreFailure) {
    let isNew = change { hall in
      guard hall.editions[edition.number] == nil else { return false }
      hall.editions[edition.number] = edition
      return true
    }
    guard isNew else { throw .editionExists(edition.number, place: "memory") }
  }

  package func calendar(_ kind: CalendarKind) throws(StoreFailure) -> [KeptText] {
    read { $0.calendars[kind] ?? [] }
  }

  package func keepCalendar(_ kind: CalendarKind, _ tables: [KeptText]) throws(StoreFailure) {
    change { $0.calendars[kind] = tables }
  }

  package func setting(_ name: String) throws(StoreFailure) -> String? {
    read { $0.settings[name] }
  }

  package func keepSetting(_ name: String, _ value: String) throws(StoreFailure) {
    change { $0.settings[name] = value }
  }

  package func drafts(of staff: String) throws(StoreFailure) -> [KeptDraft] {
    read { hall in
      hall.drafts.values.filter { $0.staff == staff }
        .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }
  }

  package func keepDraft(_ draft: KeptDraft) throws(StoreFailure) {
    change { $0.drafts[draft.id] = draft }
  }

  package func dropDraft(_ id: String) throws(StoreFailure) {
    change { $0.drafts[id] = nil }
  }
}

extension MemoryStore {
  @discardableResult
  package func record(_ entry: SignInEntry) throws(StoreFailure) -> KeptSignIn {
    change { hall in
      let before = hall.signIns.last { $0.entry.staff == entry.staff }
      let kept = KeptSignIn(
        entry, after: hall.signIns.last.map { ($0.sequence, $0.hash) },
        wrongBefore: before?.wrongInARow ?? 0)
      hall.signIns.append(kept)
      return kept
    }
  }

  package func lastSignIn(under staff: String) throws(StoreFailure) -> KeptSignIn? {
    read { $0.signIns.last { $0.entry.staff == staff } }
  }

  package func signIns(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptSignIn] {
    read { Array($0.signIns.dropFirst(max(0, sequence)).prefix(limit)) }
  }
}

extension MemoryStore {
  package func record(
    _ entries: [CreditEntry], after sequence: Int
  ) throws(StoreFailure) -> [KeptCredit]? {
    change { hall in
      guard (hall.credit.last?.sequence ?? 0) == sequence else { return nil }
      let kept = KeptCredit.chained(entries, after: hall.credit.last)
      hall.credit += kept
      return kept
    }
  }

  package func credit(of parties: [String]) throws(StoreFailure) -> [KeptCredit] {
    read { hall in
      parties.compactMap { party in hall.credit.last { $0.entry.party == party } }
    }
  }

  package func credit(after sequence: Int, limit: Int) throws(StoreFailure) -> [KeptCredit] {
    read { Array($0.credit.dropFirst(max(0, sequence)).prefix(limit)) }
  }
}
