import Catalogue
import Storage
import WorkCalendar

extension StoreCheck {
  static let platformChecks: [StoreCheck] = [
    StoreCheck("R33: what is reported at a town is one chain, each command acts once") {
      store, _, findings in
      let entries = [
        entry("S1", .reported, "c1"), entry("S2", .reported, "c2", at: "town-2"),
        entry("S1", .moved, "c3"), entry("S3", .reported, "c4"), entry("S1", .received, "c5"),
        entry("S3", .linked, "c6"),
      ]
      var counts: [String: Int] = [:]
      for one in entries {
        let count = counts[one.number, default: 0]
        findings.equal(try store.keep(one, expecting: count + 1), .conflict, "another version")
        findings.equal(try store.keep(one, expecting: count), .kept, "kept")
        findings.equal(
          try store.keep(one, expecting: count), .alreadyDone(number: one.number), "again")
        counts[one.number] = count + 1
      }
      let all = try store.platformEntries(after: 0, limit: 100)
      findings.equal(all.map(\.entry), entries, "all of them")
      findings.equal(HashChain.firstBreak(inPlatforms: all), nil, "break in the chain")
      findings.equal(
        HashChain.firstBreak(inPlatforms: Array(all.dropFirst())), 1, "a break that was made")
      findings.equal(
        try store.platformEntries(of: "S1").map(\.entry.kind), [.reported, .moved, .received],
        "of one")
      findings.equal(try store.platformEntries(of: "S9"), [], "of none")
      findings.equal(
        try store.platformEntries(after: 4, limit: 1).map(\.sequence), [5], "a page")
    },
    StoreCheck("what is still to be received, the oldest first; all of them, the latest first") {
      store, _, findings in
      for (number, place) in [("S1", "a"), ("S2", "b"), ("S3", "a"), ("S4", "a")] {
        _ = try store.keep(entry(number, .reported, number, at: place), expecting: 0)
      }
      _ = try store.keep(entry("S3", .received, "r"), expecting: 1)
      _ = try store.keep(entry("S4", .moved, "m"), expecting: 1)
      for (place, isOpen, expected) in [
        ("a", true, ["S1", "S4"]), (nil, true, ["S1", "S2", "S4"]), ("c", true, []),
        ("a", false, ["S4", "S3", "S1"]), (nil, false, ["S4", "S3", "S2", "S1"]),
      ] as [(String?, Bool, [String])] {
        let found = try store.platformMatters(at: place, onlyOpen: isOpen, limit: 100)
        findings.equal(found, expected, "at \(place ?? "all"), open \(isOpen)")
        findings.equal(
          try store.platformMatters(at: place, onlyOpen: isOpen, limit: 1),
          Array(expected.prefix(1)), "a page")
      }
      findings.equal(
        try store.platformMatters(at: nil, onlyOpen: true, limit: 0), [], "a page of nothing")
    },
    StoreCheck("numbers of what is reported run by the day, also for many at once") {
      store, _, findings in
      let day = SampleHall.today
      let serials = try racing(4) { _ in
        try (0..<5).map { _ in try store.reservePlatformSerial(on: day) }
      }
      findings.equal(serials.flatMap(\.self).sorted(), Array(1...20), "serials")
      findings.equal(try store.reservePlatformSerial(on: day.adding(days: 1)), 1, "the next day")
    },
  ]

  private static func entry(
    _ number: String, _ kind: PlatformEntry.Kind, _ command: String, at place: String = "town-1"
  ) -> PlatformEntry {
    PlatformEntry(
      kind: kind, number: number, at: Moment(milliseconds: 1_795_000_000_000), actor: "1001",
      place: place, window: "T01", command: command,
      platform: kind == .linked ? .convenience : .market, name: "某某", phone: "0577-1",
      what: "占道", site: "老街", words: "摊位占道\n请管一管", caseNumber: kind == .linked ? "N" : "",
      day: SampleHall.today, clockWasFixed: kind == .moved)
  }
}
