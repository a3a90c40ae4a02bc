import Storage
import WorkCalendar

extension StoreCheck {
  static let absenceChecks: [StoreCheck] = [
    StoreCheck("R33: of the absences of somebody the last one entered holds, from day to day") {
      store, _, findings in
      findings.equal(try store.lastAbsence(of: "2001"), nil, "an absence of an empty store")
      let entries = [
        absence("2001", standIn: "2002", from: 0, to: 3),
        absence("2003", standIn: "2002", from: 2, to: 9),
        absence("2004", standIn: "2005", from: 0, to: 9),
        absence("2001", standIn: "2005", from: 1, to: 2),
        absence("2003", standIn: "2002", from: 2, to: 9, .back),
        absence("2003", standIn: "2002", from: 4, to: 5),
      ]
      for (index, entry) in entries.enumerated() {
        let kept = try store.record(entry)
        findings.equal(kept.sequence, index + 1, "its sequence")
        findings.equal(try store.lastAbsence(of: entry.staff), kept, "the last one")
      }
      for (standIn, day, absent) in [
        ("2002", 0, []), ("2002", 3, []), ("2002", 4, ["2003"]), ("2002", 5, ["2003"]),
        ("2002", 6, []), ("2005", 0, ["2004"]), ("2005", 1, ["2001", "2004"]),
        ("2005", 2, ["2001", "2004"]), ("2005", 3, ["2004"]), ("2005", 10, []), ("2001", 1, []),
      ] as [(String, Int, [String])] {
        let found = try store.absences(standIn: standIn, on: SampleHall.today.adding(days: day))
        findings.equal(found.map(\.entry.staff), absent, "for whom \(standIn) on day \(day)")
      }
      let all = try store.absences(after: 0, limit: 100)
      findings.equal(all.map(\.entry), entries, "all of them")
      findings.equal(HashChain.firstBreak(inAbsences: all), nil, "break in the chain")
      findings.equal(
        HashChain.firstBreak(inAbsences: Array(all.dropFirst())), 1, "a break that was made")
      findings.equal(try store.absences(after: 4, limit: 1).map(\.sequence), [5], "a page")
    },
    StoreCheck("absences entered by many at once make one chain") { store, _, findings in
      _ = try racing(6) { racer in
        try (0..<5).map { _ in
          try store.record(absence("\(racer)", standIn: "2002", from: 0, to: 1)).sequence
        }
      }
      let all = try store.absences(after: 0, limit: 100)
      findings.equal(all.map(\.sequence), Array(1...30), "sequences")
      findings.equal(HashChain.firstBreak(inAbsences: all), nil, "break in the chain")
    },
    StoreCheck("a named view is its owner's, replaced by name, and can be dropped") {
      store, _, findings in
      let views = [("2001", "b", "1"), ("2002", "a", "2"), ("2001", "a", "3"), ("2001", "b", "4")]
      for (staff, name, body) in views {
        try store.keep(KeptQueueView(staff: staff, name: name, body: body))
      }
      let mine = try store.queueViews(of: "2001")
      findings.equal(mine.map(\.name), ["a", "b"], "names")
      findings.equal(mine.map(\.body), ["3", "4"], "bodies")
      try store.dropQueueView("a", of: "2001")
      try store.dropQueueView("c", of: "2001")
      findings.equal(try store.queueViews(of: "2001").map(\.name), ["b"], "what is left")
      findings.equal(try store.queueViews(of: "2002").map(\.name), ["a"], "another's")
      findings.equal(try store.queueViews(of: "2003"), [], "nobody's")
    },
  ]

  private static func absence(
    _ staff: String, standIn: String, from first: Int, to last: Int,
    _ kind: AbsenceEntry.Kind = .absent
  ) -> AbsenceEntry {
    AbsenceEntry(
      kind: kind, at: Moment(milliseconds: Int64(first)), actor: "0001", staff: staff,
      standIn: standIn, from: SampleHall.today.adding(days: first),
      to: SampleHall.today.adding(days: last), clockWasFixed: first.isMultiple(of: 2))
  }
}
