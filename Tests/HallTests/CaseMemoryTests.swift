import CaseEngine
import Foundation
import HallTesting
import Storage
import StoreSQLite
import TestSupport
import Testing
import WorkCalendar

@testable import Hall

@Suite("What a hall remembers of cases it has read")
struct CaseMemoryTests {
  @Test("R33: two programs on one database take turns at a case, and each acts on what is there")
  func twoHalls() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("yichuang-memory-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = folder.appendingPathComponent("hall.sqlite").path
    let demo = try DemoHall(SQLiteStore.create(at: database))
    let other = try hall(SQLiteStore(opening: database))
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let officer = try demo.session("2001")
    for turn in 0..<4 {
      let (mine, theirs) = turn.isMultiple(of: 2) ? (demo.hall, other) : (other, demo.hall)
      _ = try mine.claim(1, of: file.number, id: "claim \(turn)", by: officer)
      #expect(try theirs.record(of: file.number).file.task(1)?.assignee == "2001")
      _ = try theirs.release(1, of: file.number, id: "release \(turn)", by: officer)
      #expect(try mine.record(of: file.number).file.task(1)?.assignee == nil)
      try expectSame([mine, theirs], as: hall(SQLiteStore(opening: database)), file.number)
    }
  }

  @Test("R33: a command given on sight of what another program has moved on comes back")
  func staleSight() throws {
    let demo = try DemoHall()
    let other = try hall(demo.store)
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let officer = try demo.session("2001")
    let seen = try demo.hall.record(of: file.number).version
    _ = try other.claim(1, of: file.number, id: "theirs", by: officer)
    let thrown = #expect(throws: HallError.self) {
      try demo.hall.release(1, of: file.number, id: "mine", by: officer, seen: seen)
    }
    guard case .changed(let now, _)? = thrown else {
      Issue.record("an older sight was acted on: \(String(describing: thrown))")
      return
    }
    #expect(now.task(1)?.assignee == "2001")
  }

  @Test("A past that is another one, or shorter, is read anew: a database can be put back")
  func otherPast() throws {
    let (first, second) = (try lived(by: "2001"), try lived(by: "2002"))
    let memory = CaseMemory()
    let number = first[0].entry.caseNumber
    for entries in [first, second, Array(first.dropLast()), first, Array(second.prefix(1)), second]
    {
      let record = try memory.record(entries, of: number)
      let fresh = try CaseRecord(entries, number: number)
      #expect(record.file == fresh.file)
      #expect(record.entries == entries)
      #expect(record.events == fresh.events)
    }
  }

  @Test("It holds the cases of an hour, and any number of them goes through it")
  func manyCases() throws {
    let memory = CaseMemory()
    let entries = try lived(by: "2001")
    for index in 0..<200 {
      #expect(try memory.record(entries, of: String(index)).version == entries.count)
    }
    #expect(throws: HallError.self) { try memory.record([], of: "0") }
  }

  /// The entries of a case that is taken in, and taken on by that officer.
  private func lived(by officer: String) throws -> [KeptEntry] {
    let demo = try DemoHall()
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    _ = try demo.hall.claim(1, of: file.number, id: "claim", by: demo.session(officer))
    return try demo.store.entries(of: file.number)
  }

  private func hall(_ store: any HallStore) throws -> ServiceHall {
    try ServiceHall(store: store, clock: { DemoHall.start })
  }

  private func expectSame(
    _ halls: [ServiceHall], as fresh: ServiceHall, _ number: String
  ) throws {
    let record = try fresh.record(of: number)
    for hall in halls {
      let remembered = try hall.record(of: number)
      #expect(remembered.file == record.file)
      #expect(remembered.entries == record.entries)
      #expect(remembered.events == record.events)
    }
  }
}
