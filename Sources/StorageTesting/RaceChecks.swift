import Dispatch
import Storage
import Synchronization

extension StoreCheck {
  static let raceChecks: [StoreCheck] = [
    StoreCheck("serials reserved by many at once are all different and leave no gap") {
      store, _, findings in
      let reserved = try racing(8) { _ in
        try (0..<25).map { _ in try store.reserveSerial(on: SampleHall.today) }
      }
      findings.equal(reserved.flatMap(\.self).sorted(), Array(1...200), "serials")
      findings.expect(reserved.allSatisfy { $0 == $0.sorted() }, "serials go back")
    },
    StoreCheck("of many who write to one case at once, one wins each round") {
      store, hall, findings in
      let intake = hall.intake()
      try hall.keep(intake, in: store, &findings)
      var before = intake.after
      for _ in 0..<10 {
        let appends = (0..<4).map { _ in hall.append(to: intake.number, before: before) }
        let outcomes = try racing(4) { try store.append(appends[$0]) }
        let winners = zip(appends, outcomes).filter {
          $1 == .appended(version: $0.after.file.version)
        }
        findings.equal(winners.count, 1, "winners among \(outcomes)")
        guard let winner = winners.first?.0 else { return }
        let conflict = AppendOutcome.conflict(version: winner.after.file.version)
        findings.equal(outcomes.filter { $0 == conflict }.count, 3, "losers among \(outcomes)")
        before = winner.after
      }
      let kept = try store.entries(of: intake.number)
      findings.equal(kept.count, before.file.version, "entries")
      findings.equal(HashChain.firstBreak(in: kept), nil, "break in the chain")
      findings.equal(try store.rows(of: intake.number), before, "rows")
    },
    StoreCheck("one command sent by many at once acts once") { store, hall, findings in
      let intake = hall.intake()
      let outcomes = try racing(6) { _ in try store.append(intake) }
      let done = AppendOutcome.alreadyDone(caseNumber: intake.number)
      findings.equal(outcomes.filter { $0 == done }.count, 5, "alreadyDone among \(outcomes)")
      findings.equal(try store.entries(of: intake.number).count, intake.entries.count, "entries")
    },
    StoreCheck("many who write and read at once leave what one alone would have left") {
      store, hall, findings in
      let appends = (0..<60).map { _ in
        let append = hall.intake()
        hall.took(append)
        return append
      }
      _ = try racing(6) { worker in
        for index in stride(from: worker, to: appends.count, by: 6) {
          _ = try store.append(appends[index])
          _ = try store.queue(QueueFilter(today: SampleHall.today), after: nil, limit: 20)
          _ = try store.entries(of: appends[index].number)
        }
      }
      let today = SampleHall.today
      findings.equal(
        try store.counts(today: today), recount(hall.tasks, today: today), "counts")
      let journal = try store.entries(after: 0, limit: 10_000)
      findings.equal(journal.count, hall.journal.count, "entries")
      findings.equal(Set(journal.map(\.entry)), Set(hall.journal), "the journal")
    },
  ]

  /// Runs the work on so many threads and waits for all.
  /// - Throws: the first failure of any.
  package static func racing<T: Sendable>(
    _ count: Int, _ work: @Sendable (Int) throws -> T
  ) throws -> [T] {
    let results = Mutex<[Int: Result<T, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { worker in
      let result = Result { try work(worker) }
      results.withLock { $0[worker] = result }
    }
    let all = results.withLock(\.self)
    return try (0..<count).compactMap { try all[$0]?.get() }
  }
}
