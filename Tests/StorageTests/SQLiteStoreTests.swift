import CaseEngine
import Foundation
import GRDB
import Storage
import StorageTesting
import TestSupport
import Testing
import WorkCalendar

@testable import StoreSQLite

@Suite("The SQLite store")
struct SQLiteStoreTests {
  private let hall: TemporaryHall

  init() throws { hall = try TemporaryHall() }

  @Test("keeps every promise", arguments: StoreCheck.all, [1, 2] as [UInt64])
  func keeps(_ check: StoreCheck, seed: UInt64) throws {
    #expect(try check.findings(in: hall.create(), random: SplitMix64(seed: seed)) == [])
  }

  @Test("what was kept is there when the hall is opened again", arguments: [1, 2] as [UInt64])
  func reopened(seed: UInt64) throws {
    var sample = SampleHall(random: SplitMix64(seed: seed))
    try keep(80, of: &sample, in: hall.create())
    let store = try SQLiteStore(opening: hall.path)
    #expect(try store.entries(after: 0, limit: 10_000).map(\.entry) == sample.journal)
    for (number, model) in sample.cases {
      #expect(try store.rows(of: number) == model.rows)
    }
    try keep(20, of: &sample, in: store)
    #expect(try store.entries(after: 0, limit: 10_000).map(\.entry) == sample.journal)
  }

  @Test("R33: an entry cannot be changed or deleted, and one that was anyhow is found")
  func tampering() throws {
    var sample = SampleHall(random: SplitMix64(seed: 3))
    let store = try hall.create()
    try keep(60, of: &sample, in: store)
    let model = try #require(sample.cases.values.first { $0.entries.count > 3 })
    let number = model.rows.file.number
    for sql in ["UPDATE journal SET body = '{}'", "DELETE FROM journal"] {
      #expect(throws: DatabaseError.self) { try store.pool.write { try $0.execute(sql: sql) } }
    }
    try store.pool.write { database in
      try database.execute(sql: "DROP TRIGGER journal_is_never_changed")
      try database.execute(
        sql: "UPDATE journal SET actor = '9999' WHERE case_number = ? AND sequence = 3",
        arguments: [number])
    }
    #expect(HashChain.firstBreak(in: try store.entries(of: number)) == 3)
  }

  @Test("R22 R33: a kept notice of holidays cannot be changed or deleted")
  func noticeStays() throws {
    let store = try hall.create()
    let kept = try store.keepHolidayNotice(
      "A", KeptText(name: "a.tsv", text: "date"), at: Moment(milliseconds: 1), by: "0001",
      clockWasFixed: false, after: 0)
    for sql in ["UPDATE holiday_notice SET text = 'x'", "DELETE FROM holiday_notice"] {
      #expect(throws: DatabaseError.self) { try store.pool.write { try $0.execute(sql: sql) } }
    }
    #expect(try store.holidayNotices() == [kept])
  }

  @Test("rows that do not follow those that are kept leave nothing behind")
  func wrongRows() throws {
    var sample = SampleHall(random: SplitMix64(seed: 5))
    let store = try hall.create()
    try keep(40, of: &sample, in: store)
    let before = try Snapshot(store)
    let model = try #require(sample.cases.values.first { !$0.rows.tasks.isEmpty })
    let stranger = sample.append(to: model.rows.file.number, before: model.rows)
    let wrong = Append(
      number: stranger.number, expecting: stranger.expecting, under: 0, command: stranger.command,
      entries: stranger.entries, before: model.rows.withTasks(on: "nowhere"),
      after: stranger.after)
    #expect(failureCode { _ = try store.append(wrong) } == .damaged)
    #expect(try Snapshot(store) == before)
    #expect(try store.append(stranger) == .appended(version: stranger.after.file.version))
  }

  @Test("a full disk is reported, leaves nothing behind, and is no harm once there is room")
  func full() throws {
    var sample = SampleHall(random: SplitMix64(seed: 7))
    let store = try hall.create()
    try keep(20, of: &sample, in: store)
    let before = try Snapshot(store)
    try store.limitPages(to: 1)
    var refused: Append?
    for _ in 0..<200 where refused == nil {
      let append = sample.intake()
      if failureCode({ _ = try store.append(append) }) == .full {
        refused = append
      } else {
        sample.took(append)
      }
    }
    let append = try #require(refused)
    #expect(try store.rows(of: append.number) == nil)
    #expect(try store.caseNumber(ofCommand: append.command) == nil)
    #expect(try store.entries(after: 0, limit: 10_000).map(\.entry) == sample.journal)
    #expect(try Snapshot(store).journal.starts(with: before.journal))
    try store.limitPages(to: 1_000_000)
    #expect(try store.append(append) == .appended(version: append.after.file.version))
  }

  @Test("a failure says nothing of a person")
  func noPersonalData() throws {
    var sample = SampleHall(random: SplitMix64(seed: 11))
    let store = try hall.create()
    try keep(1, of: &sample, in: store)
    let file = try #require(sample.files.first)
    let statement = "UPDATE case_file SET applicant_key = ?, version = 0"
    let error = #expect(throws: DatabaseError.self) {
      try store.pool.write { try $0.execute(sql: statement, arguments: [file.applicantName]) }
    }
    let failure = StoreFailure(try #require(error), place: hall.path)
    #expect(failure.code == .damaged)
    #expect(failure.detail == "SQLite 275: CHECK constraint failed: version > 0")
  }

  private func keep(_ appends: Int, of sample: inout SampleHall, in store: SQLiteStore) throws {
    for _ in 0..<appends {
      let append = sample.anything()
      #expect(try store.append(append) == .appended(version: append.after.file.version))
      sample.took(append)
    }
  }
}

/// All that a failed append might have touched.
private struct Snapshot: Equatable {
  let journal: [KeptEntry]
  let counts: [QueueCounts]
  let queue: [TaskRow]

  init(_ store: SQLiteStore) throws {
    journal = try store.entries(after: 0, limit: 10_000)
    counts = try store.counts(today: SampleHall.today)
    queue = try store.queue(
      QueueFilter(states: [.waiting, .running, .approved], today: SampleHall.today), after: nil,
      limit: 10_000)
  }
}

extension SQLiteStore {
  /// SQLite never goes below the pages there are.
  fileprivate func limitPages(to pages: Int) throws {
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}

extension CaseRows {
  fileprivate func withTasks(on department: String) -> CaseRows {
    CaseRows(
      file: file,
      tasks: tasks.map { task in
        TaskRow(
          caseNumber: task.caseNumber, ordinal: task.ordinal, item: task.item,
          itemName: task.itemName, department: department, applicantName: task.applicantName,
          place: task.place, state: .running, waitsFor: task.waitsFor, received: task.received,
          started: task.started, reached: task.reached, due: task.due, warning: task.warning,
          isProvisional: task.isProvisional, assignee: task.assignee)
      },
      outputs: outputs, materials: materials)
  }
}
