import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let holidayChecks: [StoreCheck] = [
    StoreCheck("R22: notices of holidays are kept whole, in order, each after the one before") {
      store, hall, findings in
      findings.equal(try store.lastHolidayNotice(), 0, "the last of none")
      findings.equal(try store.holidayNotices(), [], "no notice")
      let first = try keep(1, after: 0, in: store)
      findings.equal(first?.number, 1, "the first number")
      findings.equal(first?.position, 0, "its place in an empty journal")
      try hall.keep(hall.intake().under(1), in: store, &findings)
      findings.equal(try keep(2, after: 0, in: store), nil, "what did not see the first")
      let mark = try store.changeMark()
      let second = try keep(2, after: 1, in: store)
      findings.expect(try store.changeMark() > mark, "the change mark stood still")
      findings.equal(
        second?.position, try store.entries(after: 0, limit: 100).last?.position, "its place")
      findings.equal(try store.holidayNotices(), [first, second].compactMap(\.self), "all of them")
      findings.equal(try store.lastHolidayNotice(), 2, "the last")
    },
    StoreCheck("R22: what was decided under an older notice is not written, and says so") {
      store, hall, findings in
      let intake = hall.intake()
      _ = try keep(1, after: 0, in: store)
      findings.equal(try store.append(intake), .outdated(notice: 1), "under none")
      findings.equal(try store.entries(of: intake.number), [], "entries of what was refused")
      findings.equal(try store.rows(of: intake.number), nil, "rows of what was refused")
      let anew = intake.under(1)
      findings.equal(
        try store.append(anew), .appended(version: anew.after.file.version), "under the last")
      findings.equal(
        try store.append(intake), .alreadyDone(caseNumber: intake.number), "sent once more")
      let next = hall.append(to: intake.number, before: nil)
      findings.equal(
        try store.append(next), .conflict(version: anew.after.file.version),
        "another version comes before another notice")
    },
    StoreCheck("R22: after a notice was kept no append of an older one follows, however many write")
    {
      store, hall, findings in
      let appends = (0..<40).map { _ in
        let append = hall.intake()
        hall.took(append)
        return append
      }
      let outcomes = try racing(5) { worker -> [AppendOutcome] in
        guard worker < 4 else {
          _ = try keep(1, after: 0, in: store)
          return []
        }
        return try (0..<10).map { try store.append(appends[worker * 10 + $0]) }
      }
      let position = try store.holidayNotices().first?.position ?? -1
      let late = try store.entries(after: position, limit: 1000)
      findings.equal(late, [], "entries that were counted without the notice")
      let refused = outcomes.flatMap(\.self).filter { $0 == .outdated(notice: 1) }.count
      let kept = Set(try store.entries(after: 0, limit: 1000).map(\.entry.caseNumber)).count
      findings.equal(refused + kept, 40, "written or refused")
    },
    StoreCheck("R22: of many who keep a notice at once each follows on the last") {
      store, _, findings in
      _ = try racing(6) { racer in
        for index in 0..<3 {
          while try keep(racer * 3 + index, after: store.lastHolidayNotice(), in: store) == nil {}
        }
      }
      let all = try store.holidayNotices()
      findings.equal(all.map(\.number), Array(1...18), "numbers")
      findings.equal(Set(all.map(\.name)).count, 18, "names")
    },
    StoreCheck("R22: open cases with a provisional date are counted once each") {
      store, hall, findings in
      try hall.fill(store, appends: 60, &findings)
      let provisional = Set(
        hall.tasks.filter { $0.isProvisional && $0.state.isOpen }.map(\.caseNumber))
      findings.expect(!provisional.isEmpty, "the sample has none")
      findings.equal(try store.provisionalCases(), provisional.count, "cases")
    },
  ]

  private static func keep(
    _ index: Int, after number: Int, in store: any HallStore
  ) throws -> KeptHolidayNotice? {
    try store.keepHolidayNotice(
      "notice \(index)", KeptText(name: "\(index).tsv", text: "date\tkind\tname\n\(index)"),
      at: Moment(milliseconds: Int64(index)), by: "0001",
      clockWasFixed: index.isMultiple(of: 2), after: number)
  }
}

extension Append {
  /// The same, decided under another notice of holidays.
  fileprivate func under(_ notice: Int) -> Append {
    Append(
      number: number, expecting: expecting, under: notice, command: command, entries: entries,
      before: before, after: after)
  }
}
