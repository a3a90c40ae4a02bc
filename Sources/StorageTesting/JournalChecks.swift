import Storage

extension StoreCheck {
  static let journalChecks: [StoreCheck] = [
    StoreCheck("an empty store has no entries, no rows and no commands") { store, _, findings in
      findings.equal(try store.entries(of: "none"), [], "entries of no case")
      findings.equal(try store.entries(after: 0, limit: 10), [], "entries of an empty journal")
      findings.equal(try store.rows(of: "none"), nil, "rows of no case")
      findings.equal(try store.caseNumber(ofCommand: "none"), nil, "case of no command")
    },
    StoreCheck("R33: entries come back as they were given, in order, without gaps, chained") {
      store, hall, findings in
      try hall.fill(store, appends: 100, &findings)
      for (number, model) in hall.cases {
        let kept = try store.entries(of: number)
        findings.equal(kept.map(\.entry), model.entries, "entries of \(number)")
        findings.equal(HashChain.firstBreak(in: kept), nil, "break in the chain of \(number)")
        findings.equal(kept.map(\.entry.sequence), Array(1...kept.count), "sequences of \(number)")
      }
    },
    StoreCheck("R33: the whole journal is read in the order of its positions, page by page") {
      store, hall, findings in
      try hall.fill(store, appends: 50, &findings)
      var read: [KeptEntry] = []
      while true {
        let page = try store.entries(after: read.last?.position ?? 0, limit: 7)
        findings.expect(page.count <= 7, "a page is longer than its limit")
        if page.isEmpty { break }
        read += page
      }
      findings.equal(read.map(\.entry), hall.journal, "the journal")
      findings.expect(
        zip(read, read.dropFirst()).allSatisfy { $0.position < $1.position },
        "positions do not grow")
      findings.equal(
        try store.entries(after: -5, limit: 1).map(\.entry), Array(hall.journal.prefix(1)),
        "the first entry")
    },
    StoreCheck("R33: a command sent twice acts once, on whichever case it is sent again") {
      store, hall, findings in
      let first = hall.intake()
      try hall.keep(first, in: store, &findings)
      let before = try store.changeMark()
      findings.equal(
        try store.append(first), .alreadyDone(caseNumber: first.number), "the same append again")
      let other = hall.renamed(hall.intake(), command: first.command)
      findings.equal(
        try store.append(other), .alreadyDone(caseNumber: first.number), "the id on another case")
      findings.equal(try store.rows(of: other.number), nil, "rows of the case that was refused")
      findings.equal(try store.entries(of: first.number).count, first.entries.count, "entries")
      findings.equal(
        try store.caseNumber(ofCommand: first.command), first.number, "case of the command")
      findings.equal(try store.changeMark(), before, "the change mark though nothing was written")
    },
    StoreCheck("a case that moved on is a conflict, and nothing is written") {
      store, hall, findings in
      let intake = hall.intake()
      try hall.keep(intake, in: store, &findings)
      let late = hall.append(to: intake.number, before: intake.after)
      let winner = hall.append(to: intake.number, before: intake.after)
      try hall.keep(winner, in: store, &findings)
      let version = winner.after.file.version
      findings.equal(try store.append(late), .conflict(version: version), "the loser of the race")
      let again = hall.append(to: intake.number, before: nil)
      findings.equal(try store.append(again), .conflict(version: version), "a second intake")
      findings.equal(try store.rows(of: intake.number), winner.after, "rows")
      findings.equal(try store.caseNumber(ofCommand: late.command), nil, "the loser's command")
    },
    StoreCheck("a case that is not there conflicts with version 0") { store, hall, findings in
      let intake = hall.intake()
      let step = hall.append(to: intake.number, before: intake.after)
      findings.equal(try store.append(step), .conflict(version: 0), "a step of no case")
      findings.equal(try store.rows(of: intake.number), nil, "rows")
    },
    StoreCheck("R33: a known command is judged before the version") { store, hall, findings in
      let intake = hall.intake()
      try hall.keep(intake, in: store, &findings)
      try hall.keep(
        hall.append(to: intake.number, before: intake.after), in: store, &findings)
      findings.equal(
        try store.append(intake), .alreadyDone(caseNumber: intake.number), "an old command")
    },
    StoreCheck("the change mark moves with every change and stands still without one") {
      store, hall, findings in
      let marks = try (0..<5).map { _ in
        try hall.keep(hall.anything(), in: store, &findings)
        return try store.changeMark()
      }
      findings.expect(zip(marks, marks.dropFirst()).allSatisfy { $0 < $1 }, "marks \(marks)")
      findings.equal(try store.changeMark(), marks.last, "the mark without a change")
    },
  ]
}

extension SampleHall {
  /// The same append under another command's id.
  func renamed(_ append: Append, command: String) -> Append {
    Append(
      number: append.number, expecting: append.expecting, under: append.notice, command: command,
      entries: append.entries.map { entry in
        JournalEntry(
          caseNumber: entry.caseNumber, sequence: entry.sequence, at: entry.at, actor: entry.actor,
          place: entry.place, window: entry.window, command: command, kind: entry.kind,
          version: entry.version, body: entry.body, clockWasFixed: entry.clockWasFixed)
      },
      before: append.before, after: append.after)
  }
}
