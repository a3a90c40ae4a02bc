import Foundation
import Storage
import StorageTesting
import StoreSQLite
import TestSupport
import Testing
import WorkCalendar

@Suite("Several processes with one SQLite store")
struct SharingTests {
  private let hall: TemporaryHall

  init() throws { hall = try TemporaryHall() }

  /// Connections of one process behave to each other as those of several do, but for locks on the
  /// lock file, which belong to whoever opened it: each store opens its own.
  @Test("four that write at once keep every entry, every count and every serial")
  func fourWriters() throws {
    let stores = try [hall.create()] + (0..<3).map { _ in try SQLiteStore(opening: hall.path) }
    var sample = SampleHall(random: SplitMix64(seed: 13))
    let appends = (0..<200).map { _ in
      let append = sample.intake()
      sample.took(append)
      return append
    }
    let serials = try StoreCheck.racing(4) { worker in
      try stride(from: worker, to: appends.count, by: 4).map { index in
        let outcome = try stores[worker].append(appends[index])
        #expect(outcome == .appended(version: appends[index].after.file.version))
        return try stores[worker].reserveSerial(on: SampleHall.today)
      }
    }
    #expect(serials.flatMap(\.self).sorted() == Array(1...200))
    for store in stores {
      let journal = try store.entries(after: 0, limit: 10_000)
      #expect(Set(journal.map(\.entry)) == Set(sample.journal))
      #expect(journal.count == sample.journal.count)
      let today = SampleHall.today
      #expect(try store.counts(today: today) == StoreCheck.recount(sample.tasks, today: today))
    }
  }

  @Test("of two that write to one case the later is told what the case has become")
  func conflict() throws {
    let mine = try hall.create()
    let theirs = try SQLiteStore(opening: hall.path)
    var sample = SampleHall(random: SplitMix64(seed: 17))
    let intake = sample.intake()
    #expect(try mine.append(intake) == .appended(version: intake.after.file.version))
    let first = sample.append(to: intake.number, before: intake.after)
    let second = sample.append(to: intake.number, before: intake.after)
    #expect(try theirs.append(first) == .appended(version: first.after.file.version))
    #expect(try mine.append(second) == .conflict(version: first.after.file.version))
    #expect(try mine.append(first) == .alreadyDone(caseNumber: intake.number))
    #expect(try mine.rows(of: intake.number) == first.after)
  }

  @Test("the change mark of one moves when another writes")
  func changeMark() throws {
    let mine = try hall.create()
    let theirs = try SQLiteStore(opening: hall.path)
    let before = try mine.changeMark()
    #expect(try mine.changeMark() == before)
    try theirs.keepSetting("key", "value")
    let after = try mine.changeMark()
    #expect(after > before)
    #expect(try mine.changeMark() == after)
  }

  @Test("who waits for the lock too long is told so, and the lock is whole afterwards")
  func locked() throws {
    _ = try hall.create()
    let store = try SQLiteStore(opening: hall.path, patience: 0.02)
    let other = open(hall.path + ".lock", O_RDWR | O_CLOEXEC)
    defer { close(other) }
    for round in 0..<5 {
      #expect(flock(other, LOCK_EX) == 0)
      #expect(failureCode { try store.keepSetting("round", "\(round)") } == .locked)
      #expect(failureCode { try store.keepSetting("round", "\(round)") } == .locked)
      #expect(failureCode { _ = try SQLiteStore(opening: hall.path, patience: 0) } == .locked)
      #expect(try store.setting("round") == (round == 0 ? nil : "kept \(round - 1)"))
      #expect(flock(other, LOCK_UN) == 0)
      try SQLiteStore(opening: hall.path).keepSetting("round", "kept \(round)")
    }
  }

  @Test("a wait that was given up does not take the lock from the next holder")
  func abandonedWait() throws {
    _ = try hall.create()
    let hasty = try SQLiteStore(opening: hall.path, patience: 0.005)
    var sample = SampleHall(random: SplitMix64(seed: 19))
    let appends = (0..<120).map { _ in
      let append = sample.intake()
      sample.took(append)
      return append
    }
    let patient = try (0..<3).map { _ in try SQLiteStore(opening: hall.path) }
    let lost = try StoreCheck.racing(4) { worker in
      var lost = 0
      for index in stride(from: worker, to: appends.count, by: 4) {
        let store = worker == 0 ? hasty : patient[worker - 1]
        while failureCode({ _ = try store.append(appends[index]) }) == .locked { lost += 1 }
      }
      return lost
    }
    #expect(lost.dropFirst() == [0, 0, 0])
    let journal = try hasty.entries(after: 0, limit: 10_000)
    #expect(Set(journal.map(\.entry)) == Set(sample.journal))
    #expect(journal.count == sample.journal.count)
  }
}
