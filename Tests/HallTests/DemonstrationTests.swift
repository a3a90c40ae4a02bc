import CaseEngine
import Foundation
import Hall
import HallTesting
import Storage
import TestSupport
import Testing
import WorkCalendar

@Suite("What a demonstration begins with")
struct DemonstrationTests {
  /// The hall with its cases, as it is opened at that moment.
  private static func hall(at now: Moment) throws -> (ServiceHall, cases: Int) {
    let store = MemoryStore()
    try Founding.found(
      store, from: try DemoHall.texts(), on: DemonstrationCases.foundingDay(before: now.date))
    let cases = try DemonstrationCases(in: store, requests: try requests(), now: now).make()
    return (try ServiceHall(store: store, clock: { now }, fixedClock: now), cases)
  }

  private static func requests() throws -> [String: [UInt8]] {
    let folder = packageRoot().appendingPathComponent("Resources/demo")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try files.map { file in
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        return (String(file.dropLast(5)), [UInt8](data))
      })
  }

  private static func entries(in hall: ServiceHall) throws -> [KeptEntry] {
    try hall.store.entries(after: 0, limit: 10_000)
  }

  /// Around holidays, on a day off, on a day that works instead of another, and in a year without its
  /// notice.
  static let moments = [
    "2026-03-02T09:46", "2026-11-27T17:00", "2026-11-28T10:00", "2026-10-10T08:00",
    "2026-02-24T12:00", "2027-10-11T09:30",
  ]

  @Test("every story is told, whatever the day, and all that was written holds", arguments: moments)
  func told(iso: String) throws {
    let now = try #require(Moment(iso: iso))
    let (hall, cases) = try Self.hall(at: now)
    #expect(cases == DemonstrationCases.stories.count)
    let verified = try hall.verify()
    #expect(verified.cases == cases && verified.found == [])
  }

  @Test("R33: nothing happens after now, and every entry says that its clock was fixed")
  func marked() throws {
    let now = try #require(Moment(iso: "2026-11-27T09:30"))
    let (hall, _) = try Self.hall(at: now)
    let entries = try Self.entries(in: hall).map(\.entry)
    #expect(entries.count > 200)
    #expect(entries.allSatisfy { $0.at <= now && $0.clockWasFixed })
  }

  @Test("there is something of everything: lights, stops, what waits, what is ready, what is over")
  func everything() throws {
    let now = try #require(Moment(iso: "2026-11-27T09:30"))
    let (hall, _) = try Self.hall(at: now)
    let session = try hall.signIn(number: "9001", pin: Founding.demonstrationPIN, window: nil)
    let counts = try hall.counts(by: session).reduce(into: [0, 0, 0, 0, 0]) { sums, queue in
      sums[0] += queue.red
      sums[1] += queue.yellow
      sums[2] += queue.green
      sums[3] += queue.grey
      sums[4] += queue.waiting
    }
    #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
    var states: Set<CaseFile.State> = []
    for number in Set(try Self.entries(in: hall).map(\.entry.caseNumber)) {
      states.insert(try hall.showCase(number, by: session).file.state)
    }
    #expect(states.isSuperset(of: [.correction, .accepted, .ready, .closed]))
  }
}
