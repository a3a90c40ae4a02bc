package import WorkCalendar

extension MemoryStore {
  package func reservePlatformSerial(on day: CivilDate) throws(StoreFailure) -> Int {
    change { hall in
      hall.platformSerials[day, default: 0] += 1
      return hall.platformSerials[day, default: 0]
    }
  }

  package func keep(
    _ entry: PlatformEntry, expecting count: Int
  ) throws(StoreFailure) -> PlatformOutcome {
    change { hall in
      if let done = hall.platforms.first(where: { $0.entry.command == entry.command }) {
        return .alreadyDone(number: done.entry.number)
      }
      guard hall.platforms.count(where: { $0.entry.number == entry.number }) == count else {
        return .conflict
      }
      let last = hall.platforms.last.map { ($0.sequence, $0.hash) }
      hall.platforms.append(KeptPlatformEntry(entry, after: last))
      return .kept
    }
  }

  package func platformEntries(
    of number: String
  ) throws(StoreFailure) -> [KeptPlatformEntry] {
    read { $0.platforms.filter { $0.entry.number == number } }
  }

  package func platformMatters(
    at place: String?, onlyOpen: Bool, limit: Int
  ) throws(StoreFailure) -> [String] {
    read { hall in
      let ended = Set(hall.platforms.filter(\.entry.ends).map(\.entry.number))
      let reported = hall.platforms.filter { kept in
        kept.entry.kind == .reported && (place == nil || kept.entry.place == place)
          && !(onlyOpen && ended.contains(kept.entry.number))
      }
      let ordered = onlyOpen ? reported : reported.reversed()
      return ordered.prefix(max(0, limit)).map(\.entry.number)
    }
  }

  package func platformEntries(
    after sequence: Int, limit: Int
  ) throws(StoreFailure) -> [KeptPlatformEntry] {
    read { Array($0.platforms.dropFirst(max(0, sequence)).prefix(limit)) }
  }
}
